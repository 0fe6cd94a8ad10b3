using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Numbers as a document prints them: with their scale in the cell, in one of several editions, of one of several kinds.</summary>
public sealed class PrintedFormTests
{
    private const string Text = """
        # The Morfa quarry

        | Deliveries | 2031 | 2032 |
        |---|--:|--:|
        | Crushed stone | €158.2 million | €161.4 million |
        | Roof slate | €46.8 million | €41.2 million |

        | Shipped in tons | 2031 | 2032 |
        |---|--:|--:|
        | Broken stone | 8,250 | 9,640 |
        | Fine sand | 1,930 | 2,480 |

        The quarry runs 38 drum sieves and 5 plate sieves; altogether more than 50 sieves are in use.

        In edition 3 the charge limit was 36 kg; in edition 4 the charge limit is 18 kg.

        For 2033 the board expects revenue of between €840 million and €870 million.
        """;

    private static readonly FigureIndex s_index = BindingTests.Index(Text, "quarry.md");

    [Theory]
    [InlineData("CrushedStone2032", "161.4", VerdictKind.Equal)] // as the cell prints it
    [InlineData("CrushedStone2032Million", "161.4", VerdictKind.Equal)]
    [InlineData("CrushedStone2032", "161400000", VerdictKind.Equal)]
    [InlineData("CrushedStone2032", "16.14", VerdictKind.WrongScale)]
    [InlineData("CrushedStone2032Thousand", "161.4", VerdictKind.WrongScale)]
    [InlineData("RoofSlate2031", "48.6", VerdictKind.Contradicts)]
    [InlineData("BrokenStone2032", "9640", VerdictKind.Equal)] // tons, whatever a stone weighs
    [InlineData("BrokenStoneTons2032", "9460", VerdictKind.Contradicts)]
    public void A_scale_may_be_left_to_the_document(string name, string value, VerdictKind expected) =>
        Assert.Equal((VerdictKind?)expected, s_index.FindNamed(new ClaimName(name, [])) is { } target ? s_index.Judge(Claim.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), name), target).Kind : null);

    [Theory]
    [InlineData("Sieves", "none")] // of which kind?
    [InlineData("DrumSieves", "38 drum sieves")]
    [InlineData("ChargeLimitKgEdition3", "36 kg")]
    [InlineData("ChargeLimitEdition4", "18 kg")]
    [InlineData("ChargeLimitEdition5", "none")]
    [InlineData("RevenueForecastMin2033", "between €840 million and €870 million")]
    [InlineData("RevenueGuidance2033", "between €840 million and €870 million")]
    public void A_name_says_which_of_several(string name, string quote) =>
        Assert.Equal(quote, s_index.FindNamed(new ClaimName(name, ["Quarry"]))?.Figure.Quote ?? "none");
}
