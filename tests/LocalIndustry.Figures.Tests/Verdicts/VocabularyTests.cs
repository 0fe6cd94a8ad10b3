using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Each word of the tables that keep names from figures.</summary>
public sealed class VocabularyTests
{
    public static TheoryData<string> OtherMeasures => [.. Vocabulary.OtherMeasure.Words];

    public static TheoryData<string> CommonWords => [.. Vocabulary.Common.Words];

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
