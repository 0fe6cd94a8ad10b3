using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Verdicts;

public sealed class WordSetTests
{
    [Theory]
    [InlineData("factory", "factories")]
    [InlineData("tool", "tools")]
    [InlineData("enterprises", "enterprise")]
    [InlineData("boxes", "box")]
    [InlineData("churches", "church")]
    [InlineData("people", "person")]
    [InlineData("tonnes", "tonne")]
    [InlineData("classes", "class")]
    public void Singular_and_plural_are_one(string one, string other)
    {
        Assert.True(new WordSet([one]).Contains(other));
        Assert.True(new WordSet([other]).Contains(one));
    }

    [Theory]
    [InlineData("ton", "tone")]
    [InlineData("car", "care")]
    [InlineData("industry", "industrial")]
    [InlineData("glass", "glas")]
    public void Other_words_are_not(string one, string other)
    {
        Assert.False(new WordSet([one]).Contains(other));
        Assert.False(new WordSet([other]).Contains(one));
    }
}
