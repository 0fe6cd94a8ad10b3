using Xunit;

namespace LocalIndustry.Figures.Tests.Extraction;

public sealed class DocumentCheckTests
{
    [Theory]
    [InlineData("", "LI0101 Warning 1")]
    [InlineData("Nothing is counted here.", "LI0101 Warning 1")]
    [InlineData("It has 12 mills.\nAnd \uFFFD\uFFFD more.", "LI0101 Warning 2")]
    [InlineData("It has 12 mills.\0", "LI0101 Warning 1")]
    [InlineData("Freight was three times more than in 2019.", "LI0102 Info 1")]
    [InlineData("Sales rose to 120 tons from 100 tons, an increase of 35%.", "LI0105 Info 1")]
    public void Reports_what_is_wrong_at_its_line(string text, string diagnostics) => Assert.Equal(diagnostics, FigureDump.Diagnostics(text));

    [Theory]
    [InlineData("Sales rose to 120 tons from 100 tons, an increase of 20%.")]
    [InlineData("Turnover rose to €4.8 million from €4.0 million, a gain of 20%.")]
    [InlineData("It has 176 mills, 385 kilns, 121 forges, and some other works, more than 1,000 in all.")]
    [InlineData("Freight was three times that of 2019.")]
    public void Is_silent_where_rounding_or_others_explain_it(string text) => Assert.Equal("", FigureDump.Diagnostics(text));
}
