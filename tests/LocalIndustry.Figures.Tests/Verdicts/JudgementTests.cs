using System.Globalization;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Numbers under names against figures as the reader reads them.</summary>
public sealed class JudgementTests
{
    private const string Text = """
        # Elmwood Orchards: Report for 2021

        15 March 2022

        The planted area is 4,300 hectares. The picking share is 23%. A key has a length of 128 bits, a badge has a length of 48 bytes.
        The profit margin is at least 12.5%. This year's yield of plums grew by 15%. Losses fell by 35%.
        The dues per member for 2021 were 24.50 EUR; the dues per member for 2022 were 26.00 EUR.
        The ladle fill is 115%. A tag has a length of 24 bits.
        The depot must not turn a pallet more than 7 times.

        In 2021, sales of Elmwood Orchards reached EUR 84 million. Damages will be reduced by 28% by 2030.
        The press stores more than 45,000 litres. A ladder is not longer than 650 cm. The cellar temperature lies between 4 °C and 9 °C.
        The crate header has 24 bytes. Hens were 2.4 times those of 2019.

        | Signal | Code |
        |---|---|
        | Gate open | 0x31 |
        | Serial number request | 0x32 |

        | Pause | Default | Longest |
        |---|---|---|
        | Noon pause | 45 min | 90 min |

        | Bound | Season 1 | Season 2 |
        |---|---|---|
        | Longest ladder hire | 9 days | 14 days |
        """;

    private static readonly FigureIndex s_index = new([new IndexedDocument(FigureReader.Read(Text, "orchards.md"), "", "Orchards", [])]);

    [Theory]
    [InlineData("PlantedAreaSquareKilometres", "43", VerdictKind.Equal)]
    [InlineData("PlantedAreaSquareKilometres", "430", VerdictKind.WrongScale)]
    [InlineData("MinProfitMargin", "0.125", VerdictKind.Equal)]
    [InlineData("MinProfitMargin", "1.25", VerdictKind.WrongScale)]
    [InlineData("LossReductionPercent", "35", VerdictKind.Equal)]
    [InlineData("LossReductionPercent", "65", VerdictKind.RatioMixedUp)]
    [InlineData("LadleFillPercent", "15", VerdictKind.RatioMixedUp)] // 115 %
    [InlineData("LadleFillPercent", "0.15", VerdictKind.RatioMixedUp)]
    [InlineData("LadleFill", "1.15", VerdictKind.Equal)]
    [InlineData("KeyLengthInBits", "128", VerdictKind.Equal)]
    [InlineData("TagLengthInBits", "16777215", VerdictKind.Admitted)] // its mask
    [InlineData("TagLengthInBits", "16777216", VerdictKind.Admitted)] // how many there are
    [InlineData("TagLengthInBits", "16777214", VerdictKind.Contradicts)]
    [InlineData("KeyLengthBits", "384", VerdictKind.Contradicts)] // as long as the badge, in another unit
    [InlineData("KeyLengthBytes", "48", VerdictKind.OtherFigure)]
    [InlineData("DuesPerMember2021Cents", "2450", VerdictKind.Equal)]
    [InlineData("DuesPerMember2021Cents", "24", VerdictKind.Contradicts)]
    [InlineData("Sales2021Euros", "8400000", VerdictKind.WrongScale)]
    [InlineData("CellarTemperatureMin", "9", VerdictKind.Contradicts)] // the other end
    [InlineData("CellarTemperatureMin", "4", VerdictKind.Equal)]
    [InlineData("PressCapacityLitres", "45000", VerdictKind.BoundAsExact)]
    [InlineData("MinPressCapacityLitres", "45000", VerdictKind.Equal)]
    [InlineData("MaxLadderLengthMetres", "6.5", VerdictKind.Equal)]
    [InlineData("MaxLadderLengthMetres", "65", VerdictKind.WrongScale)]
    [InlineData("CrateHeaderLength", "42", VerdictKind.Contradicts)]
    [InlineData("HensIncreasePercentSince2019", "240", VerdictKind.RatioMixedUp)]
    [InlineData("HensIncreasePercentSince2019", "140", VerdictKind.Equal)]
    public void A_name_and_its_unit(string name, string value, VerdictKind expected)
    {
        var target = s_index.FindNamed(new ClaimName(name, []));

        Assert.NotNull(target);
        Assert.Equal(expected, s_index.Judge(Claim.Of(decimal.Parse(value, CultureInfo.InvariantCulture), name), target).Kind);
    }

    [Theory]
    [InlineData("LossesPercentOfPreviousYear", "65", VerdictKind.Equal)] // what a decrease of 35% leaves
    [InlineData("LossesOf2020", "0.65", VerdictKind.Equal)]
    [InlineData("LossesPercentOfPreviousYear", "56", VerdictKind.Contradicts)]
    [InlineData("Losses", "65", VerdictKind.RatioMixedUp)]
    public void A_change_leaves_a_share_of_what_was_before(string name, string value, VerdictKind expected) =>
        Assert.Equal(expected, s_index.Judge(Claim.Of(decimal.Parse(value, CultureInfo.InvariantCulture), name), s_index.FindNamed(new ClaimName("LossReductionPercent", []))!).Kind);

    [Fact]
    public void A_factor_under_the_name_of_a_period_is_a_factor() =>
        Assert.Equal(VerdictKind.Equal, s_index.Judge(Claim.Of(1.15m, "ThisYear") with { IsFactor = true }, Assert.Single(s_index.FindCited("PlumsYieldIncrease"))).Kind);

    [Theory]
    [InlineData(2.3, false, VerdictKind.Admitted)]
    [InlineData(1.25, false, VerdictKind.Admitted)]
    [InlineData(1.25, true, VerdictKind.WrongScale)]
    public void A_slip_of_ten_in_a_cited_bound_is_told(double value, bool isCited, VerdictKind expected)
    {
        var index = new FigureIndex([new IndexedDocument(FigureReader.Read("The crate share is at most 12.5%.", "crates.txt"), "", "Crates", [])]);

        Assert.Equal(expected, index.Judge(Claim.Of(value)! with { IsCited = isCited }, Assert.Single(index.FindCited("CrateShare"))).Kind);
    }

    [Theory]
    [InlineData("GateOpen", "Signal", true)]
    [InlineData("GateOpenCount", "Signal", false)]
    [InlineData("SerialNumberRequest", "Signal", true)]
    [InlineData("DuesPerMember", "Report", false)] // of which year?
    [InlineData("DuesPerMember2021", "Report", true)]
    [InlineData("NoonPause", "PauseDefaults", false)]
    [InlineData("NoonPauseDefault", "PauseDefaults", true)]
    [InlineData("GateOpenSignal", "Report", true)] // what the rows are
    [InlineData("GateOpenDoor", "Report", false)]
    [InlineData("LongestLadderHire", "Season2Limits", true)]
    [InlineData("LongestLadderHire", "Limits", false)]
    [InlineData("Sales2021", "Report", true)] // whose they are need not be said
    [InlineData("Sales2020", "Report", false)]
    [InlineData("LadderSales2021", "Report", false)]
    [InlineData("DamageReduction2030Percent", "Outlook2022", true)] // its own year counts
    [InlineData("DamageReduction2029Percent", "Outlook2022", false)]
    [InlineData("PlantedArea", "Portugal", false)] // another country
    [InlineData("PlantedArea", "LindvikCounty", false)]
    [InlineData("PlantedArea", "CountyReport", true)]
    [InlineData("PlantedArea", "ElmwoodVillage", true)]
    public void A_name_denotes_a_figure_or_not(string name, string type, bool denotes) => Assert.Equal(denotes, s_index.FindNamed(new ClaimName(name, [type])) is not null);
}
