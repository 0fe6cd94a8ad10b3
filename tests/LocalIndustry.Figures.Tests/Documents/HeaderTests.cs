using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("Title: A\nAuthor: B C\nDate: 5 May 2024\nPage:\n\nText 5.", "A | B C | 2024-05-05", "MMMMP")]
    [InlineData("标题：甲县办厂\n作者：李明\n日期：一九五九年五月二十日\n专栏：\n\n今年办厂五个。", "甲县办厂 | 李明 | 1959-05-20", "MMMMP")]
    [InlineData("---\ntitle: \"A: B\"\nauthor: C\ndate: 2024-05-06T10:00:00Z\ntags:\n  - x\n---\n\nText 5.", "A: B | C | 2024-05-06", "MMMMMP")]
    [InlineData("Mills reopen in the north\n\nBy Ann Lee, Correspondent\nPublished 3 March 2021, updated 5 March 2021 07:30 GMT\nBusiness, page B4\n\nText 5.", "Mills reopen in the north | Ann Lee | 2021-03-03", "HMMMP")]
    [InlineData("Pump P-7\n========\n\nData sheet, revision 2.3, May 2019, document DS-7\n\nText 5.", "Pump P-7 |  | 2019-05", "HMP")]
    [InlineData("甲县办厂\n\n人民日报　1957年11月3日　第2版\n本报记者　王明\n\n今年办厂五个。", "甲县办厂 | 王明 | 1957-11-03", "HMMP")]
    [InlineData("甲县公报\n\n甲县统计局\n1959年1月15日\n\n今年办厂五个。", "甲县公报 |  | 1959-01-15", "HPMP")]
    [InlineData("# Mills\n\n*By Ann Lee*\n\nText 5.", "Mills | Ann Lee | ", "HMP")]
    [InlineData("    甲县办厂\n    乙县学习\n    新华社1日电　今年办厂五个。\n    成绩很大。", "甲县办厂 |  | ", "HHPP")]
    [InlineData("# Rules\n\nLower Arden, 3 May 2021. The council has met.", "Rules |  | 2021-05-03", "HP")]
    [InlineData("# Rules\n\nIn short, 3 May 2021 was a day like others. The council has met.", "Rules |  | ", "HP")]
    [InlineData("# Rules\n\nLower Arden, 3 boats. The council met on 3 May 2021.", "Rules |  | ", "HP")]
    [InlineData("# Rules\n\nAs in force on 3 May 2021, with 5 annexes.\n\n## One\n\nText.", "Rules |  | 2021-05-03", "HPHP")]
    [InlineData("本条例经1990年5月1日会议通过，共五章。", " |  | 1990-05-01", "P")]
    [InlineData("On 19 July 1998 a storm took 5 boats.", " |  | ", "P")]
    public void A_header_is_read(string text, string header, string kinds)
    {
        var document = Reading.Read(text, text.StartsWith('#') ? "a.md" : "a.txt");

        Assert.Equal(header, document.Header.Title + " | " + document.Header.Author + " | " + document.Header.Date);
        Assert.Equal(kinds, Kinds(document));
    }

    [Theory]
    [InlineData("Published figures show 5 plants.")]
    [InlineData("5 factories, page 3")]
    [InlineData("By 1958 output had doubled")]
    [InlineData("By Monday, steel was short")]
    [InlineData("By the river stood 5 mills.")]
    [InlineData("In November 2022 output rose to 5 tons.")]
    [InlineData("Voltage: 5 V")]
    [InlineData("Published 14 August 2024 after 5 months of work")]
    [InlineData("今年办厂五个，1957年11月3日")]
    [InlineData("记者从会上获悉，今年办厂五个。")]
    [InlineData("19日电")]
    public void Prose_is_not_a_header_line(string line) => Assert.False(MetadataLines.IsHeaderLine(line));

    [Theory]
    [InlineData("Date:")]
    [InlineData("Source: Daily News")]
    [InlineData("By Jean de la Tour and Ann Lee")]
    [InlineData("Page 5 of 10")]
    [InlineData("1959-05-20")]
    [InlineData("第5版()")]
    [InlineData("（本报记者 王明）")]
    [InlineData("Berlin, 14 May 2024")]
    [InlineData("Revised edition, March 2020")]
    [InlineData("2024年8月14日 星期三 第12期")]
    [InlineData("Posted on August 14, 2024 at 10:30")]
    public void Lines_about_the_document_are_header_lines(string line) => Assert.True(MetadataLines.IsHeaderLine(line));

    [Fact]
    public void A_header_line_in_the_midst_of_the_text_is_text() =>
        Assert.Equal("PP", Kinds(Reading.Read("Text of 5 words.\n\nDate: 5 May 2024 it was.", "a.txt")));

    [Fact]
    public void Fields_with_figures_are_no_header() =>
        Assert.Equal("MPP", Kinds(Reading.Read("Title: Pump\nVoltage: 5 V\nCurrent: 3 A\n\n", "a.txt")));

    private static string Kinds(Document document)
    {
        var kinds = "";
        foreach (var block in document.Blocks)
        {
            kinds += block.Kind.ToString()[0];
        }

        return kinds;
    }
}
