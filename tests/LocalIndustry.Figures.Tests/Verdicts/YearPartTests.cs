using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Quarters and halves of a year in documents and in names.</summary>
public sealed class YearPartTests
{
    private const string Text = """
        Northmill Bakeries: results

        Northmill, 12 August 2031. Sales were 61.5 million crowns in the second quarter of 2031, against 58.2 million crowns in the second quarter of 2030.

        The bakeries sold 940,000 loaves. In the second quarter of 2031, 37 ovens were replaced (second quarter of 2030: 29 ovens).

        Orders rose by 8.4% to 2.7 million crowns. The new oven hall is 46 m long. It has 14 lifts and a hoist of 900 kg.
        """;

    private static readonly FigureIndex s_index = BindingTests.Index(Text);

    [Theory]
    [InlineData("Sales of bread were 12 tons in the third quarter of 2024.", "2024-07/2024-09")]
    [InlineData("In the third quarter of 2024, 184 loaves were sold.", "2024-07/2024-09")]
    [InlineData("In the first quarter of 2024, 184 loaves were sold.", "2024-01/2024-03")]
    [InlineData("In Q4 2024 the bakery sold 184 loaves.", "2024-10/2024-12")]
    [InlineData("In H1 2024, the bakery sold 184 loaves.", "2024-01/2024-06")]
    [InlineData("In the second half of 2024, the bakery sold 184 loaves.", "2024-07/2024-12")]
    [InlineData("For the full year 2024, the bakery expects 184 loaves.", "2024")]
    [InlineData("In the fifth quarter the bakery sold 184 loaves.", null)]
    [InlineData("A quarter of the loaves, 184 loaves, were sold in 2024.", null)]
    public void A_part_of_a_year_is_an_interval_of_months(string text, string? asOf) =>
        Assert.Equal(asOf, FigureDump.Figures(text).Single(static figure => figure.Value.Double is 184 or 12).AsOf);

    [Fact]
    public void Names_say_the_part_in_words() =>
        Assert.Equal("LoavesFirstQuarter2024 LoavesFirstQuarter2023", FigureDump.Names("The bakery sold 184 loaves in the first quarter of 2024 and 171 loaves in the first quarter of 2023."));

    [Theory]
    [InlineData("SalesQ2_2031", "61.5 million crowns")]
    [InlineData("SalesQ22031", "61.5 million crowns")]
    [InlineData("SalesSecondQuarter2030", "58.2 million crowns")]
    [InlineData("OvensQ2_2030", "29 ovens")]
    [InlineData("LoavesQ2_2031", "940,000 loaves")] // the document's own quarter
    [InlineData("SalesQ3_2031", null)]
    [InlineData("SalesQ2_2029", null)]
    [InlineData("SalesH1_2031", null)]
    [InlineData("OrdersGrowthRate", "8.4%")] // not what they grew to
    public void Names_say_it_as_code_does(string name, string? quote) => Assert.Equal(quote, s_index.FindNamed(new ClaimName(name, ["Results"]))?.Figure.Quote);

    [Fact]
    public void A_message_says_the_quarter()
    {
        var target = s_index.FindNamed(new ClaimName("SalesQ2_2031", ["Results"]))!;
        var claim = Claim.Of(58_200_000m, "SalesQ2_2031");

        Assert.Contains("is the document's number for Sales in the second quarter of 2030", VerdictText.Contradiction(claim, "58_200_000", target, s_index.Judge(claim, target)));
    }

    [Theory]
    [InlineData("OvenHallLifts", "14 lifts")]
    [InlineData("OvenHallHoistKg", "900 kg")]
    public void It_is_what_the_sentence_before_spoke_of(string name, string quote) => Assert.Equal(quote, s_index.FindNamed(new ClaimName(name, []))?.Figure.Quote);

    [Theory]
    [InlineData("PassengersQ3_2024", "passengers q3 2024")]
    [InlineData("Q32024Sales", "q3 2024 sales")]
    [InlineData("SalesH1_2024", "sales h1 2024")]
    [InlineData("H2Content", "h 2 content")] // hydrogen
    [InlineData("Q5Value", "q 5 value")]
    [InlineData("Q37", "q 37")]
    public void A_part_of_a_year_is_one_word_of_a_name(string name, string words) => Assert.Equal(words, string.Join(" ", IdentifierWords.Split(name)));
}
