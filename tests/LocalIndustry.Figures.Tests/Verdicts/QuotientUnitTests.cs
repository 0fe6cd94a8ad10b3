using System.Globalization;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Units over units in names, columns in powers of ten, and what is counted per period.</summary>
public sealed class QuotientUnitTests
{
    private const string Text = """
        # Resins

        | Resin | Density (kg/m³) | Dose | Shrinkage (10⁻³/K) | Creep |
        |---|---:|---:|---:|---:|
        | Tavol | 1,270 | 0.45 mg/kg | 6.4 | 3.2 m/s |
        | Orbin | 985 | 0.75 mg/kg | 9.1 | 4.7 m/s |

        The press attendance costs 63 crowns per hour. The belt speed is 6 metres per second, the wagon speed is 36 kilometres per hour.
        The atom density of Tavol is 2.5×10²² cm⁻³. The activity of Orbin is 0.45 Bq/kg. The catalyst dose is 0.2 units/kg.
        """;

    private static readonly FigureIndex s_index = Index();

    [Theory]
    [InlineData("TavolDensityGramsPerCm3", "1.27", VerdictKind.Equal)]
    [InlineData("TavolDensityKgPerM3", "1270", VerdictKind.Equal)]
    [InlineData("TavolDensityGramsPerCm3", "12.7", VerdictKind.WrongScale)]
    [InlineData("TavolDoseMicrogramsPerKg", "450", VerdictKind.Equal)]
    [InlineData("TavolDoseMicrogramsPerKg", "45", VerdictKind.WrongScale)]
    [InlineData("TavolDoseMgPerKg", "0.54", VerdictKind.Contradicts)]
    [InlineData("OrbinCreepKmPerS", "0.0047", VerdictKind.Equal)]
    [InlineData("OrbinCreepKmPerH", "16.92", VerdictKind.Equal)]
    [InlineData("BeltSpeedKmh", "21.6", VerdictKind.Equal)]
    [InlineData("BeltSpeedKmPerHour", "21.6", VerdictKind.Equal)]
    [InlineData("BeltSpeedKmPerHour", "6", VerdictKind.WrongScale)]
    [InlineData("BeltSpeedMetresPerSecond", "6", VerdictKind.Equal)]
    [InlineData("BeltSpeedMetresPerSecond", "7", VerdictKind.Contradicts)]
    [InlineData("WagonSpeedMetresPerSecond", "10", VerdictKind.Equal)]
    [InlineData("WagonSpeedKnots", "19.438", VerdictKind.Imprecise)]
    [InlineData("TavolAtomDensityPerCm3", "2.5e22", VerdictKind.Equal)]
    [InlineData("OrbinActivityMilliBecquerelPerKg", "450", VerdictKind.Equal)]
    [InlineData("OrbinActivityBqPerKg", "0.54", VerdictKind.Contradicts)]
    [InlineData("CatalystDoseUnitsPerKg", "0.2", VerdictKind.Equal)]
    [InlineData("CatalystDoseUnitsPerKg", "2", VerdictKind.WrongScale)]
    [InlineData("TavolShrinkage", "0.0064", VerdictKind.Equal)]
    [InlineData("TavolShrinkage", "6.4", VerdictKind.Equal)]
    [InlineData("TavolShrinkage", "0.064", VerdictKind.WrongScale)]
    public void Both_sides_of_the_slash_convert(string name, string value, VerdictKind kind)
    {
        var target = s_index.FindNamed(new ClaimName(name, [])) ?? s_index.FindLoosely(new ClaimName(name, []));

        Assert.Equal(kind, s_index.Judge(Claim.Of(decimal.Parse(value, NumberStyles.Float, CultureInfo.InvariantCulture), name), target!).Kind);
    }

    [Theory]
    [InlineData("TavolDensityGramsPerKg")]
    [InlineData("TavolDoseMgPerM3")]
    [InlineData("PressAttendanceDailyRate")]
    public void Another_denominator_is_another_number(string name) => Assert.Null(s_index.FindNamed(new ClaimName(name, [])));

    [Theory]
    [InlineData("PressAttendanceHourlyRate")]
    [InlineData("PressAttendanceRatePerHour")]
    public void A_period_is_an_adjective_as_well(string name) => Assert.Equal(63m, s_index.FindNamed(new ClaimName(name, []))?.Figure.Value.Decimal);

    [Theory]
    [InlineData("Expansion (10⁻⁶/K)", "0.000001")]
    [InlineData("Loss (10^-3)", "0.001")]
    [InlineData("Cycles (10³)", "1000")]
    [InlineData("Room 10", null)]
    [InlineData("Class A10³", null)]
    [InlineData("10 km runs", null)]
    public void A_header_gives_a_power_of_ten(string header, string? scale) => Assert.Equal(scale is null ? null : decimal.Parse(scale, CultureInfo.InvariantCulture), ColumnScale.Of(header));

    [Fact]
    public void Digits_survive_the_way_from_pico()
    {
        var index = new FigureIndex([new IndexedDocument(FigureReader.Read("# Atoms\n\n| Quantity | Value |\n|---|---|\n| Tavol radius | 3.1415926536 × 10⁻¹¹ m |\n", "atoms.md"), "", "Atoms", [])]);
        var target = index.FindNamed(new ClaimName("TavolRadiusPicometres", []))!;

        Assert.Equal(VerdictKind.Equal, index.Judge(Claim.Of(31.415926536m, "TavolRadiusPicometres"), target).Kind);
    }

    private static FigureIndex Index() => new([new IndexedDocument(FigureReader.Read(Text, "resins.md"), "", "Resins", [])]);
}
