using System.Globalization;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Verdicts;

public sealed class FigureJudgeTests
{
    private const VerdictKind Equal = VerdictKind.Equal;
    private const VerdictKind Admitted = VerdictKind.Admitted;
    private const VerdictKind Imprecise = VerdictKind.Imprecise;
    private const VerdictKind Contradicts = VerdictKind.Contradicts;
    private const VerdictKind WrongScale = VerdictKind.WrongScale;
    private const VerdictKind BoundAsExact = VerdictKind.BoundAsExact;
    private const VerdictKind RatioMixedUp = VerdictKind.RatioMixedUp;

    [Theory]
    [InlineData("176", "176", Equal)]
    [InlineData("176.0", "176", Equal)]
    [InlineData("175", "176", Contradicts)]
    [InlineData("-176", "176", Contradicts)]
    [InlineData("180", "176", Imprecise)]
    [InlineData("200", "176", Contradicts)]
    [InlineData("170", "176", Contradicts)]
    [InlineData("1760", "176", WrongScale)]
    [InlineData("1463000", "1463000", Equal)]
    [InlineData("1500000", "1463000", Imprecise)]
    [InlineData("79228162514264337593543950335", "1", Contradicts)]
    [InlineData("0.0000000000000000000000000001", "7.5", Contradicts)]
    public void An_exact_count(string claim, string value, VerdictKind expected) => Check(claim, Figure(FigureKind.Count, Relation.Equal, value), expected);

    [Theory]
    [InlineData("27.5", "", Equal)]
    [InlineData("0.275", "", Equal)]
    [InlineData("28", "", Imprecise)]
    [InlineData("27", "", Imprecise)]
    [InlineData("0.28", "", Imprecise)]
    [InlineData("27.53", "", Imprecise)]
    [InlineData("30", "", Contradicts)]
    [InlineData("26", "", Contradicts)]
    [InlineData("2.75", "", WrongScale)]
    [InlineData("0.0275", "", WrongScale)]
    [InlineData("2750", "", WrongScale)]
    [InlineData("27.5", "ShareFraction", WrongScale)]
    [InlineData("0.275", "SharePercent", WrongScale)]
    [InlineData("0.275", "ShareFraction", Equal)]
    [InlineData("0.275", "MinShare", Equal)]
    [InlineData("0.275", "ShareMin", Equal)]
    [InlineData("2750", "ShareBps", Equal)]
    public void A_percent(string claim, string name, VerdictKind expected) => Check(claim, Figure(FigureKind.Percent, Relation.Equal, "27.5"), expected, name);

    [Theory]
    [InlineData("2.6", "", Equal)]
    [InlineData("260", "", Equal)]
    [InlineData("160", "OutputIncreasePercent", Equal)]
    [InlineData("1.6", "OutputGrowth", Equal)]
    [InlineData("160", "OutputExcessPercent", Equal)]
    [InlineData("260", "OutputExcessPercent", RatioMixedUp)]
    [InlineData("1.6", "", RatioMixedUp)]
    [InlineData("3.6", "", RatioMixedUp)]
    [InlineData("260", "OutputGrowthPercent", RatioMixedUp)]
    [InlineData("2.6", "OutputPercent", WrongScale)]
    [InlineData("3.6", "OutputGrowth", RatioMixedUp)]
    [InlineData("26", "", WrongScale)]
    [InlineData("2.7", "", Contradicts)]
    public void A_multiple(string claim, string name, VerdictKind expected) => Check(claim, Figure(FigureKind.Multiple, Relation.Equal, "2.6"), expected, name);

    [Theory]
    [InlineData(Relation.GreaterThan, "1000", BoundAsExact)]
    [InlineData(Relation.GreaterThan, "1001", Admitted)]
    [InlineData(Relation.GreaterThan, "900", Contradicts)]
    [InlineData(Relation.GreaterThanOrEqual, "5000", Admitted)]
    [InlineData(Relation.LessThan, "999", Admitted)]
    [InlineData(Relation.LessThan, "1001", Contradicts)]
    [InlineData(Relation.LessThanOrEqual, "2000", Contradicts)]
    [InlineData(Relation.Approximate, "1400", Admitted)]
    [InlineData(Relation.Approximate, "1600", Contradicts)]
    public void A_bound_or_an_approximation(Relation relation, string claim, VerdictKind expected) => Check(claim, Figure(FigureKind.Count, relation, "1000"), expected);

    [Theory]
    [InlineData("1027", Admitted)]
    [InlineData("1022", Admitted)]
    [InlineData("1052", Contradicts)]
    [InlineData("1030", Admitted)]
    [InlineData("1031", Contradicts)]
    public void About_a_number_of_many_digits(string claim, VerdictKind expected) => Check(claim, Figure(FigureKind.Count, Relation.Approximate, "1025"), expected);

    [Theory]
    [InlineData(9.1093837015e-31, Equal)]
    [InlineData(9.1093837022e-31, Imprecise)]
    [InlineData(9.109383701528e-31, Imprecise)]
    [InlineData(9.10938e-31, Imprecise)]
    [InlineData(9.1039837015e-31, Contradicts)]
    [InlineData(9.1093837015e-30, WrongScale)]
    [InlineData(9.2e-31, Contradicts)]
    public void A_number_too_small_for_a_decimal(double claim, VerdictKind expected) => Assert.Equal(
        expected,
        FigureJudge.Judge(Claim.Of(claim)!, Figure(FigureKind.Measure, Relation.Equal, "1") with { Value = FigureValue.Of(9.1093837015e-31, -41), Uncertainty = FigureValue.Of(2.8e-40, -41) }).Kind);

    [Theory]
    [InlineData("0.35", Contradicts)]
    [InlineData("0.2", Admitted)]
    [InlineData("20", Admitted)]
    [InlineData("0.25", Equal)]
    [InlineData("35", Contradicts)]
    public void A_bound_in_percent(string claim, VerdictKind expected) => Check(claim, Figure(FigureKind.Percent, Relation.LessThanOrEqual, "25"), expected);

    [Theory]
    [InlineData("1.5", "HarvestMillions", Equal)]
    [InlineData("1500", "HarvestThousand", Equal)]
    [InlineData("150", "HarvestWan", Equal)]
    [InlineData("1500000", "HarvestThousand", WrongScale)]
    [InlineData("1.5", "Harvest", WrongScale)]
    [InlineData("1463000", "Harvest", Imprecise)]
    public void A_scale_in_the_name(string claim, string name, VerdictKind expected) =>
        Check(claim, Figure(FigureKind.Measure, Relation.Equal, "1500000") with { Value = FigureValue.Of(1_500_000m, 5) }, expected, name);

    [Theory]
    [InlineData("15", FigurePart.Whole, Admitted)]
    [InlineData("10", FigurePart.Whole, Equal)]
    [InlineData("20", FigurePart.Whole, Equal)]
    [InlineData("21", FigurePart.Whole, Contradicts)]
    [InlineData("15", FigurePart.Lower, Contradicts)]
    [InlineData("20", FigurePart.Lower, Contradicts)]
    [InlineData("20", FigurePart.Upper, Equal)]
    public void A_range_and_its_ends(string claim, FigurePart part, VerdictKind expected) =>
        Assert.Equal(expected, FigureJudge.Judge(Claim.Of(Number(claim)), Figure(FigureKind.Count, Relation.Between, "10") with { Upper = FigureValue.Of(20) }, part).Kind);

    [Theory]
    [InlineData("9.9", Contradicts)]
    [InlineData("9.79", Imprecise)]
    [InlineData("9.81", Equal)]
    public void A_printed_uncertainty_is_a_tolerance(string claim, VerdictKind expected) =>
        Check(claim, Figure(FigureKind.Measure, Relation.Equal, "9.81") with { Uncertainty = FigureValue.Of(0.02m, -2) }, expected);

    [Theory]
    [InlineData("pg", "MassTrillionTonnes")]
    [InlineData("pg per year", "RateTrillionTonnesPerNanosecond")]
    [InlineData("pg/year", "RateTrillionTonnesPerNanosecond")]
    [InlineData("kg/ns", "RatePicogramsPerYear")]
    public void Units_beyond_a_decimal_are_far_off(string unit, string name) =>
        Check("500", Figure(FigureKind.Measure, Relation.Equal, "5") with { Unit = unit }, Contradicts, name);

    [Fact]
    public void A_fall_may_be_written_as_a_negative_number() =>
        Check("-5", Figure(FigureKind.Percent, Relation.Equal, "5") with { Direction = Direction.Down }, Equal);

    [Theory]
    [InlineData("0.257", 100)]
    [InlineData("25.7", 1)]
    public void The_verdict_keeps_the_notation_of_the_claim(string claim, int divisor) =>
        Assert.Equal(divisor, FigureJudge.Judge(Claim.Of(Number(claim)), Figure(FigureKind.Percent, Relation.Equal, "27.5")).Divisor);

    [Theory]
    [InlineData(0.1 + 0.2, "0.3")]
    [InlineData(27.5, "27.5")]
    [InlineData(1e300, "1E+300")]
    public void A_double_is_taken_as_it_is_meant(double value, string expected) => Assert.Equal(expected, Claim.Of(value)!.Value.ToString());

    [Fact]
    public void What_is_no_number_is_no_claim()
    {
        Assert.Null(Claim.Of(double.NaN));
        Assert.Null(Claim.Of(float.PositiveInfinity));
    }

    private static void Check(string claim, Figure figure, VerdictKind expected, string name = "") =>
        Assert.Equal(expected, FigureJudge.Judge(Claim.Of(Number(claim), name), figure).Kind);

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static Figure Figure(FigureKind kind, Relation relation, string value) => new()
    {
        Name = "Thing",
        Kind = kind,
        Relation = relation,
        Value = FigureValue.Of(Number(value), value.Contains('.') ? value.IndexOf('.') + 1 - value.Length : 0),
        Unit = "",
        Subject = "thing",
        Quote = value,
        Sentence = value,
        Language = Language.English,
        Place = default,
    };
}
