using System.Linq;
using CsCheck;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

public sealed class WordSieveTests
{
    private static readonly string[] s_pieces = ["food", "Food", "FOOD", "f", "F", "oO", "_", "s_", " ", "7", "12", "é", "É", "²", "µ", "食品", "工", ".", "\"", "Käse", "x1y", "HTTPPort"];

    [Theory]
    [InlineData("const int FoodFactories = 1;", true)]
    [InlineData("int x = foodFactories;", true)]
    [InlineData("FOOD_FACTORIES", true)]
    [InlineData("s_food", true)]
    [InlineData("7food", true)]
    [InlineData("XMLFood", true)]
    [InlineData("éFood", true)]
    [InlineData("食品工厂", true)]
    [InlineData("foodie", false)]
    [InlineData("Seafood", false)]
    [InlineData("foodé", false)]
    [InlineData("食", false)]
    [InlineData("品工", false)]
    [InlineData("", false)]
    public void Holds_a_word_as_identifiers_have_it(string text, bool isHeld) =>
        Assert.Equal(isHeld, new WordSieve(["food"], ["食品"]).MayHold(text, 0, text.Length));

    [Fact]
    public void Outside_the_part_asked_for_nothing_counts()
    {
        var sieve = new WordSieve(["food"], []);

        Assert.False(sieve.MayHold("food tool food", 4, 9));
        Assert.False(sieve.MayHold("food", 0, 3));
        Assert.True(sieve.MayHold("seafood", 3, 7));
    }

    [Fact]
    public void Identifiers_are_sieved_as_texts_are_and_left_behind()
    {
        var sieve = new WordSieve(["food", "f", "12"], ["食品"]);
        var identifiers = Gen.Int[0, s_pieces.Length - 1].Array[1, 8].Select(static indices => string.Concat(indices.Select(static index => s_pieces[index])));
        identifiers.Sample(text =>
        {
            var end = text.TakeWhile(static c => c == '_' || char.IsLetterOrDigit(c)).Count();
            var at = 0;
            if (end > 0)
            {
                Assert.Equal(sieve.MayHold(text, 0, end), sieve.MayHoldNext(text, ref at));
                Assert.Equal(end, at);
            }
        });
    }

    [Fact]
    public void No_word_of_any_text_is_missed()
    {
        var texts = Gen.Int[0, s_pieces.Length - 1].Array[1, 12].Select(static indices => string.Concat(indices.Select(static index => s_pieces[index])));
        texts.Sample(static text =>
        {
            var at = 0;
            while (IdentifierWords.TryNext(text, text.Length, ref at, out var start))
            {
                var word = text.Substring(start, at - start);
                Assert.True(
                    word[0] >= '\u3400' ? word.Length < 2 || new WordSieve([], [word]).MayHold(text, 0, text.Length) : new WordSieve([string.Concat(word.Select(IdentifierWords.Plain))], []).MayHold(text, 0, text.Length),
                    text + ": " + word);
            }
        });
    }
}
