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

    // What passes by chance is read in vain: a bit for each word alone would let one comment in three pass.
    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(10000)]
    public void Hardly_a_word_passes_by_chance(int words)
    {
        var sieve = new WordSieve(Enumerable.Range(0, words).Select(static i => Letters(i) + "in"), []);

        Assert.InRange(Enumerable.Range(0, 20000).Select(static i => Letters(i) + "out").Count(word => sieve.MayHold(word, 0, word.Length)), 0, 200);

        static string Letters(int number) => string.Concat(Enumerable.Range(0, 4).Select(place => (char)('a' + ((number >> (4 * place)) & 15))));
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
