using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Each word of the tables that keep names from figures.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> OtherMeasures => [.. Vocabulary.OtherMeasure.Words];

    public static TheoryData<string> CommonWords => [.. Vocabulary.Common.Words];

    public static TheoryData<string> WordsThatTellRows => [.. Vocabulary.TellsRows.Words];

    public static TheoryData<string, string> KinOfEach => new(Kin.All.Select(static word => (word, Kin.Of(word)[0])));

    public static TheoryData<string> NamesOfChanges => [.. Vocabulary.NamesChange.Words];

    public static TheoryData<string> ContainerWords => [.. Vocabulary.Container.Words];

    [Theory]
    [MemberData(nameof(OtherMeasures))]
    public void A_measure_of_a_thing_is_no_number_of_them(string word)
    {
        var index = BindingTests.Index("Report\n\nThe city has 176 food factories.");

        Assert.NotNull(index.FindNamed(new ClaimName("FoodFactories", [])));
        Assert.Null(index.FindNamed(new ClaimName("FoodFactories" + Capital(word), [])));
        Assert.Null(index.FindNamed(new ClaimName(Capital(word) + "OfFoodFactories", [])));
    }

    [Theory]
    [MemberData(nameof(WordsThatTellRows))]
    public void Of_a_row_no_word_that_tells_it_from_the_next_is_left_out(string word)
    {
        var index = BindingTests.Index($"# Fees\n\n| Berth | Fee |\n|---|--:|\n| {Capital(word)} mooring berth | 1,240 |\n| Covered mooring berth | 415 |\n", "fees.md");

        Assert.NotNull(index.FindNamed(new ClaimName(Capital(word) + "MooringBerth", [])));
        Assert.Null(index.FindNamed(new ClaimName("MooringBerth", [])));
    }

    [Theory]
    [MemberData(nameof(KinOfEach))]
    public void What_is_said_of_one_is_not_said_of_its_kin(string word, string other)
    {
        var index = BindingTests.Index($"Handbook of {other}\n\nThe settling time is 6 hours.");

        Assert.NotNull(index.FindNamed(new ClaimName("SettlingTimeHours", [Capital(other)])));
        Assert.Null(index.FindNamed(new ClaimName("SettlingTimeHours", [Capital(word)])));
    }

    [Theory]
    [MemberData(nameof(CommonWords))]
    public void A_word_of_all_code_tells_of_no_figure(string word)
    {
        var index = BindingTests.Index($"Report\n\nThe city has 176 {word}s.");

        Assert.False(index.IsTelling(word));
        Assert.Null(index.FindNamed(new ClaimName(Capital(word), ["City"])));
    }

    [Theory]
    [MemberData(nameof(ContainerWords))]
    public void A_word_for_a_type_leaves_the_names_in_it_to_themselves(string word)
    {
        var index = BindingTests.Index("Report\n\nThe city has 176 food factories.");

        Assert.NotNull(index.FindNamed(new ClaimName("FoodFactories", ["City" + Capital(word)])));
    }

    [Theory]
    [InlineData("age", "old")]
    [InlineData("capacity", "holds")]
    [InlineData("capacity", "stores")]
    [InlineData("depth", "deep")]
    [InlineData("depth", "deeper")]
    [InlineData("diameter", "across")]
    [InlineData("distance", "apart")]
    [InlineData("distance", "away")]
    [InlineData("duration", "lasts")]
    [InlineData("duration", "long")]
    [InlineData("height", "high")]
    [InlineData("height", "tall")]
    [InlineData("length", "long")]
    [InlineData("power", "draws")]
    [InlineData("price", "costs")]
    [InlineData("thickness", "thick")]
    [InlineData("weight", "weighs")]
    [InlineData("weight", "heavier")]
    [InlineData("width", "wide")]
    public void A_noun_of_measure_is_what_a_sentence_says_otherwise(string noun, string word)
    {
        Assert.True(Vocabulary.IsMeasured(noun));
        Assert.True(Vocabulary.IsMeasuredBy(noun, word));
        Assert.False(Vocabulary.IsMeasuredBy(noun, "red"));
        Assert.False(Vocabulary.IsMeasuredBy("colour", word));
    }

    [Theory]
    [InlineData("North")]
    [InlineData("South")]
    [InlineData("East")]
    [InlineData("West")]
    [InlineData("Northern")]
    [InlineData("Southern")]
    [InlineData("Eastern")]
    [InlineData("Western")]
    public void A_word_of_the_compass_is_another_place(string word)
    {
        Assert.Null(BindingTests.Index("Report\n\nThe city has 176 food factories.").FindNamed(new ClaimName("FoodFactories", [word + "City"])));
        Assert.NotNull(BindingTests.Index($"Report\n\nThe {word} city has 176 food factories.").FindNamed(new ClaimName("FoodFactories", [word + "City"])));
    }

    [Theory]
    [MemberData(nameof(NamesOfChanges))]
    public void A_word_for_a_change_is_not_said_to_change(string word)
    {
        var source = new IndexedDocument(FigureReader.Read("Report\n\nThe output of the mill rose by 14.5%.", "mill.txt"), "", "Mill", []);
        var rise = Assert.Single(source.Document.Figures);

        Assert.Contains("the increase in output", Text(rise));
        Assert.DoesNotContain("the increase in", Text(rise with { Subject = "output " + word }));

        string Text(Figure figure) => VerdictText.Contradiction(Claim.Of(99m), "99", new FigureTarget(source, figure, FigurePart.Whole), new Verdict(VerdictKind.Contradicts, FigurePart.Whole, 1));
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word.Substring(1);
}
