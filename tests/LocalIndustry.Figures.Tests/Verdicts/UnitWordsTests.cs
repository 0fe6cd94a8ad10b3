using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

public sealed class UnitWordsTests
{
    [Theory]
    [InlineData("SampleRateKHz", "kilohertz")]
    [InlineData("SampleRateKhz", "kilohertz")]
    [InlineData("CARRIER_MHZ", "megahertz")]
    [InlineData("CarrierMHz", "megahertz")]
    [InlineData("EnergyKWh", "kilowatt hour")]
    [InlineData("EnergyMWh2024", "megawatt hour")]
    [InlineData("SupplyMa", "milliampere")]
    [InlineData("AreaKm2", "square kilometre")]
    [InlineData("AreaSquareMetres", "square metre")]
    [InlineData("TimeoutMs", "millisecond")]
    [InlineData("SpeedKmPerHour", "kilometre per hour")]
    [InlineData("SpeedMetresPerSecond", "metre per second")]
    [InlineData("DoseMgPerKg", "milligram")]
    [InlineData("ActivityMilliBecquerel", "millibecquerel")]
    [InlineData("MilliHarbour", null)]
    [InlineData("HalfYear", null)]
    [InlineData("MinTimeout", null)]
    [InlineData("PricePerKWh", null)]
    [InlineData("PricePerSquareMetre", null)]
    [InlineData("AxisZ", null)]
    public void A_name_ends_with_its_unit(string name, string? unit) => Assert.Equal(unit, UnitWords.Find(IdentifierWords.Split(name))?.Name);

    [Theory]
    [InlineData("PricePerKWh", "kilowatt hour")]
    [InlineData("PricePerSquareMetre", "square metre")]
    [InlineData("DensityKgPerM3", "cubic metre")]
    [InlineData("SpeedMPerS", "second")]
    [InlineData("Price", null)]
    public void A_name_counts_per_something(string name, string? unit) => Assert.Equal(unit, UnitWords.FindPer(IdentifierWords.Split(name))?.Name);
}
