using LocalIndustry.Figures.Numbers;
using Xunit;

namespace LocalIndustry.Figures.Tests.Numbers;

public sealed class NumeralLexerTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("1,463,000 tons", "1463000")]
    [InlineData("12,34,567", "1234567")]
    [InlineData("1 463 000", "1463000")]
    [InlineData("1\u00A0463\u202F000", "1463000")]
    [InlineData("1'000'000", "1000000")]
    [InlineData("27.5%", "27.5")]
    [InlineData("2.0", "2.0")]
    [InlineData(".5", "0.5")]
    [InlineData("27·5", "27.5")]
    [InlineData("１，２００", "1200")]
    [InlineData("２７．５％", "27.5")]
    [InlineData("½", "0.5")]
    [InlineData("3½", "3.5")]
    [InlineData("3/4", "0.75")]
    [InlineData("3 1/2", "3.5")]
    [InlineData("6.022e23", "602200000000000000000000")]
    [InlineData("1.5E3", "1500")]
    [InlineData("2.5×10⁻³", "0.0025")]
    [InlineData("2.5 x 10^3", "2500")]
    [InlineData("1.319 590 8951 e-15", "0.0000000000000013195908951")]
    [InlineData("6.022 141 29(27)", "6.02214129")]
    [InlineData("0x5AA5", "23205")]
    [InlineData("1000000000000000000000000000000", "1E+30")]
    public void Reads_a_number_as_printed(string text, string value) => Assert.Equal(value, NumeralLexer.Read(text, 0, NumberFormat.Invariant)!.Value.ToString());

    [Theory]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("3,14", "3.14")]
    [InlineData("1.234", "1234")]
    public void Reads_the_decimal_comma_where_the_document_uses_it(string text, string value) =>
        Assert.Equal(value, NumeralLexer.Read(text, 0, NumberFormat.German)!.Value.ToString());

    [Theory]
    [InlineData("12,14", 2)]
    [InlineData("1,2345", 1)]
    [InlineData("1.2.3", 1)]
    [InlineData("24/7", 2)]
    [InlineData("2019 500", 4)]
    [InlineData("5 e", 1)]
    public void Stops_where_another_number_or_word_begins(string text, int length) => Assert.Equal(length, NumeralLexer.Read(text, 0, NumberFormat.Invariant)!.End);

    [Fact]
    public void Keeps_the_uncertainty_apart_from_the_digits()
    {
        var numeral = NumeralLexer.Read("6.02214129(27)e3", 0, NumberFormat.Invariant)!;
        Assert.Equal(6022.14129m, numeral.Value.Decimal);
        Assert.Equal(0.00027m, numeral.Uncertainty!.Value.Decimal);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(100_000)]
    public void Gives_up_on_endless_digits_in_linear_time(int digits) =>
        _ = NumeralLexer.Read(new string('9', digits), 0, NumberFormat.Invariant);

    [Fact]
    public void A_number_beyond_every_type_is_no_number() => Assert.Null(NumeralLexer.Read("1e999", 0, NumberFormat.Invariant));
}
