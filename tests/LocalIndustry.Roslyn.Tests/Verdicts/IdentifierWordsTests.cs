using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Verdicts;

public sealed class IdentifierWordsTests
{
    [Theory]
    [InlineData("FoodFactories", "food factories")]
    [InlineData("foodFactories", "food factories")]
    [InlineData("_foodFactories", "food factories")]
    [InlineData("s_foodFactories", "food factories")]
    [InlineData("FOOD_FACTORIES", "food factories")]
    [InlineData("GFactor", "g factor")]
    [InlineData("HTTPPort80", "http port 80")]
    [InlineData("AllowanceIn2024", "allowance in 2024")]
    [InlineData("CO2Emissions", "co 2 emissions")]
    [InlineData("medium and small-sized enterprises", "medium and small sized enterprises")]
    [InlineData("食品工厂Count", "食品工厂 count")]
    [InlineData("", "")]
    [InlineData("_", "")]
    public void Names_are_taken_apart(string name, string words) => Assert.Equal(words, string.Join(" ", IdentifierWords.Split(name)));
}
