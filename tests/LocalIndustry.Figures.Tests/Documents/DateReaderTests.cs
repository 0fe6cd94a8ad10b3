using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("14 August 2024", "2024-08-14")]
    [InlineData("the 1st of May, 2024", "2024-05-01")]
    [InlineData("August 14, 2024", "2024-08-14")]
    [InlineData("Aug. 14, 2024", "2024-08-14")]
    [InlineData("November 2022", "2022-11")]
    [InlineData("1959-05-20", "1959-05-20")]
    [InlineData("1959/5/20", "1959-05-20")]
    [InlineData("2024-05", "2024-05")]
    [InlineData("2024-05-06T10:00", "2024-05-06")]
    [InlineData("1957年11月3日", "1957-11-03")]
    [InlineData("一九五九年五月二十日", "1959-05-20")]
    [InlineData("二〇二四年十二月三十一日", "2024-12-31")]
    [InlineData("１９５７年１１月３日", "1957-11-03")]
    [InlineData("1957 年 11 月", "1957-11")]
    [InlineData("一九五七年", "1957")]
    public void Dates_are_read(string text, string expected) => Assert.Equal(expected, DateReader.FindFirst(text));

    [Theory]
    [InlineData("2024-02-30")]
    [InlineData("2024-13-01")]
    [InlineData("12024-05-06")]
    [InlineData("2024")]
    [InlineData("2024/2")]
    [InlineData("30 may 5")]
    [InlineData("August 5")]
    [InlineData("19 tons in 2024")]
    [InlineData("77-1203-05")]
    [InlineData("五十年")]
    [InlineData("")]
    public void What_is_no_date_is_not(string text) => Assert.Equal("", DateReader.FindFirst(text));
}
