using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

public sealed class UnitFormsTests
{
    [Theory]
    [InlineData("tonne", "tonnes")]
    [InlineData("foot", "feet")]
    [InlineData("bit", "bits")]
    [InlineData("kilometre", "kilometres")]
    [InlineData("kilometer", "kilometers")]
    [InlineData("mile per hour", "miles per hour")]
    [InlineData("crown per passenger", "crowns per passenger")]
    [InlineData("degree Fahrenheit", "degrees Fahrenheit")]
    [InlineData("month old", "months old")]
    [InlineData("hertz", "hertz")]
    [InlineData("kg", "kg")]
    [InlineData("lb", "lb")]
    [InlineData("m/s", "m/s")]
    [InlineData("EUR per year", "EUR per year")]
    [InlineData("公里", "公里")]
    [InlineData("", "")]
    public void A_word_takes_its_plural_and_a_symbol_none(string unit, string plural) => Assert.Equal(plural, UnitForms.Plural(unit));
}
