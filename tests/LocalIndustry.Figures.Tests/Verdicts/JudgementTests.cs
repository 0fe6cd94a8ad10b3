using System.Globalization;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Numbers under names against figures as the reader reads them.</summary>
public sealed class JudgementTests
{
    private const string Text = """
        Report of the orchards

        The planted area is 4,300 hectares. The picking share is 23%. A key has a length of 128 bits, a badge has a length of 48 bytes.
        The profit margin is at least 12.5%. This year's yield of plums grew by 15%. Losses fell by 35%.
        The dues per member for 2021 were 24.50 EUR; the dues per member for 2022 were 26.00 EUR.
        The depot must not turn a pallet more than 7 times.

        | Signal | Code |
        |---|---|
        | Gate open | 0x31 |
        | Serial number request | 0x32 |

        | Pause | Default | Longest |
        |---|---|---|
        | Noon pause | 45 min | 90 min |
        """;

    private static readonly FigureIndex s_index = new([new IndexedDocument(FigureReader.Read(Text, "orchards.md"), "", "Orchards", [])]);

    [Theory]
    [InlineData("PlantedAreaSquareKilometres", "43", VerdictKind.Equal)]
    [InlineData("PlantedAreaSquareKilometres", "430", VerdictKind.WrongScale)]
    [InlineData("MinProfitMargin", "0.125", VerdictKind.Equal)]
    [InlineData("MinProfitMargin", "1.25", VerdictKind.WrongScale)]
    [InlineData("LossReductionPercent", "35", VerdictKind.Equal)]
    [InlineData("LossReductionPercent", "65", VerdictKind.RatioMixedUp)]
    [InlineData("KeyLengthBits", "384", VerdictKind.Contradicts)] // as long as the badge, in another unit
    [InlineData("KeyLengthBytes", "48", VerdictKind.OtherFigure)]
    public void A_name_and_its_unit(string name, string value, VerdictKind expected)
    {
        var target = s_index.FindNamed(new ClaimName(name, []));

        Assert.NotNull(target);
        Assert.Equal(expected, s_index.Judge(Claim.Of(decimal.Parse(value, CultureInfo.InvariantCulture), name), target).Kind);
    }

    [Fact]
    public void A_factor_under_the_name_of_a_period_is_a_factor() =>
        Assert.Equal(VerdictKind.Equal, s_index.Judge(Claim.Of(1.15m, "ThisYear") with { IsFactor = true }, Assert.Single(s_index.FindCited("PlumsYieldIncrease"))).Kind);

    [Theory]
    [InlineData("GateOpen", "Signal", true)]
    [InlineData("GateOpenCount", "Signal", false)]
    [InlineData("SerialNumberRequest", "Signal", true)]
    [InlineData("DuesPerMember", "Report", false)] // of which year?
    [InlineData("DuesPerMember2021", "Report", true)]
    [InlineData("NoonPause", "PauseDefaults", false)]
    [InlineData("NoonPauseDefault", "PauseDefaults", true)]
    public void A_name_denotes_a_figure_or_not(string name, string type, bool denotes) => Assert.Equal(denotes, s_index.FindNamed(new ClaimName(name, [type])) is not null);
}
