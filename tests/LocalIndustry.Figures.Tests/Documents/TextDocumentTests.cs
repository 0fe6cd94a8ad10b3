using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class TextDocumentTests
{
    [Theory]
    [InlineData("hard-wrapped lines are one paragraph", "Output rose to 1,200\n  tons in the year.\n\nIt fell later.", "P Output rose to 1,200 tons in the year.\nP It fell later.")]
    [InlineData("a broken word is whole again", "The manu-\nfactured goods, twenty-\nfive in all.", "P The manufactured goods, twenty-five in all.")]
    [InlineData("a hyphen before a digit stays", "The COVID-\n19 wave ended.", "P The COVID-19 wave ended.")]
    [InlineData("Chinese lines are joined without a space", "今年全省粮食总产量达到一百四十\n六万三千吨，比去年增加。", "P 今年全省粮食总产量达到一百四十六万三千吨，比去年增加。")]
    [InlineData("indented Chinese lines are paragraphs", "    甲县办厂。\n    乙县也办了十二个厂\n    丙县办了三个。", "P 甲县办厂。\nP 乙县也办了十二个厂\nP 丙县办了三个。")]
    [InlineData("an indented Chinese block wrapped at its width is one paragraph", "　　全省工业总产值完成计划，其中轻工业产值达到十\n　　二亿元，重工业产值达到二十亿元，比去年同期有所\n　　增加。", "P 全省工业总产值完成计划，其中轻工业产值达到十二亿元，重工业产值达到二十亿元，比去年同期有所增加。")]
    [InlineData("Chinese sentences on lines of their own are paragraphs", "甲县办厂十二个。\n乙县办厂三个。", "P 甲县办厂十二个。\nP 乙县办厂三个。")]
    [InlineData("a full-width space and an NBSP stay", "产量　十二吨。\n\nabout\u00A05\u00A0t of coal.", "P 产量　十二吨。\nP about\u00A05\u00A0t of coal.")]
    [InlineData("bullets go, text stays", "The plant has:\n\n- 5 halls\n- 12 cranes", "P The plant has:\nL1 5 halls\nL1 12 cranes")]
    [InlineData("a minus is not a bullet", "-40 °C is the lowest.", "P -40 °C is the lowest.")]
    [InlineData("a year at the head of a line is not an item", "The plan was drawn up in\n1998. It was dropped.", "P The plan was drawn up in 1998. It was dropped.")]
    [InlineData("paragraph numbers go", "(1) The tax is 5 crowns.\n\n(2) The fee is 3 crowns.", "P The tax is 5 crowns.\nP The fee is 3 crowns.")]
    [InlineData("lettered items are items", "The fees are:\n(a) 5 crowns;\n(b) 6 crowns.", "P The fees are:\nL1 5 crowns;\nL1 6 crowns.")]
    [InlineData("a bracketed figure is not a marker", "(12 of them were sold.)", "P (12 of them were sold.)")]
    [InlineData("numbers in brackets are items where a colon leads up to them", "The limits are:\n(1) 5 tons;\n(2) 6 tons.", "P The limits are:\nL1 5 tons;\nL1 6 tons.")]
    [InlineData("Chinese numerals are markers", "一、全县办厂十二个。\n二、全县有人口三万。", "P 全县办厂十二个。\nP 全县有人口三万。")]
    [InlineData("section numbers go where they count on", "3.1 The device has 16 ports.\n\n3.2 The device draws 5 W.", "P The device has 16 ports.\nP The device draws 5 W.")]
    [InlineData("a decimal is not a section number", "2.6 Times the output was planned.\n\nThen it fell.", "P 2.6 Times the output was planned.\nP Then it fell.")]
    [InlineData("underlined titles are headings", "Report\n======\n\nWe sold 5 tons.\n\nStaff\n-----\nWe are 12.", "H1 Report\nP We sold 5 tons.\nH2 Staff\nP We are 12.")]
    [InlineData("a rule under a sentence is a rule", "We sold 5 tons.\n-----\nWe are 12 people.", "P We sold 5 tons.\nP We are 12 people.")]
    [InlineData("page numbers alone on their line are metadata", "All was well.\n\nThen the 5 mills, which burn\n\n- 12 -\n\ncoal, stood still.", "P All was well.\nP Then the 5 mills, which burn\nM - 12 -\nP coal, stood still.")]
    [InlineData("a number that a line break set apart is text", "We sold\n12\ntons.", "P We sold 12 tons.")]
    [InlineData("numbered section titles are headings", "The firm grew in 2023.\n\n3.2 Limits of use\n\nAt most 5 tons.\n\nThe load counts.", "P The firm grew in 2023.\nH3 Limits of use\nP At most 5 tons.\nP The load counts.")]
    [InlineData("a line with a figure is no title", "It grew.\n\nMore than 12 new plants\n\nThey are large.", "P It grew.\nP More than 12 new plants\nP They are large.")]
    [InlineData("typewritten bullets", "The fields are:\n\n   o  Version: 4 bits.\n   o  Length: 12\n      bits.", "P The fields are:\nL1 Version: 4 bits.\nL1 Length: 12 bits.")]
    [InlineData("running feet and copyrights are metadata", "It has 5.\n\nDoe      Standards Track      [Page 3]\n\n© 2024 Works\n\nIt has 6.", "P It has 5.\nM Doe      Standards Track      [Page 3]\nM © 2024 Works\nP It has 6.")]
    [InlineData("a short Chinese numbered line is a title", "今年情况很好。\n一、工业\n全县办厂五个。\n二、全县产粮八万吨\n很好。", "P 今年情况很好。\nH3 工业\nP 全县办厂五个。\nP 全县产粮八万吨很好。")]
    [InlineData("short Chinese items are no titles", "任务如下。\n一、办厂\n二、修路\n三、种树", "P 任务如下。\nP 办厂\nP 修路\nP 种树")]
    [InlineData("Chinese chapters are headings", "第三章　工业\n第一条　全县办厂十二个。", "H3 工业\nP 第一条　全县办厂十二个。")]
    [InlineData("fields on lines of their own are paragraphs", "It has:\n\nSupply voltage: 5 V\nCurrent: 3 A", "P It has:\nP Supply voltage: 5 V\nP Current: 3 A")]
    [InlineData("stars around words go, stars that multiply stay", "**Output:** 5 * 3 ** and 2*3*4 t.", "P Output: 5 * 3 ** and 2*3*4 t.")]
    public void Plain_text_is_taken_apart(string behaviour, string text, string expected) =>
        Assert.True(expected == Reading.Brief(text, "a.txt"), behaviour + ":\n" + Reading.Brief(text, "a.txt"));

    [Theory]
    [InlineData("bold, code, links, images and footnotes", "The **1,234** *tons* of `x*y` in [Table](http://a.b/(c)) ![5](6.png) rose[^1].", "P The 1,234 tons of x*y in Table  rose.")]
    [InlineData("entities are characters", "5&nbsp;&times;&nbsp;10 &#8364; &unknown; & 3", "P 5\u00A0×\u00A010 € &unknown; & 3")]
    [InlineData("comments go", "We sold 5 <!-- 6 --> tons.\n\n<!-- 7\n\n8 -->\n\nEnd.", "P We sold 5  tons.\nM <!-- 7⏎⏎8 -->\nP End.")]
    [InlineData("names with underscores stay", "Set max_output_level to 5 and 2 < 3 > 1.", "P Set max_output_level to 5 and 2 < 3 > 1.")]
    [InlineData("escapes go", "5 \\* 3 \\| 2", "P 5 * 3 | 2")]
    [InlineData("exponents stay, marks go", "10<sup>-3</sup> m<sup>2</sup> in 5 plants<sup>1</sup>", "P 10^-3 m² in 5 plants")]
    [InlineData("addresses stay", "See <https://a.b/5_6_7> or https://a.b/c_d_e.", "P See https://a.b/5_6_7 or https://a.b/c_d_e.")]
    [InlineData("reference links", "See [the report][r] of 5 pages.\n\n[r]: https://a.b/c", "P See the report of 5 pages.\nM [r]: https://a.b/c")]
    [InlineData("brackets of prose stay", "It sold [sic] 5 tons [3] (see 4).", "P It sold [sic] 5 tons [3] (see 4).")]
    [InlineData("fences are not read", "```\n5 tons\n```\n6 tons.", "M ```⏎5 tons⏎```\nP 6 tons.")]
    [InlineData("an open fence ends with the text", "Start.\n\n~~~\n5 tons", "P Start.\nM ~~~⏎5 tons")]
    [InlineData("quotes are paragraphs", "> We sold 5\n> tons.\n>\n> - 6", "P We sold 5 tons.\nL1 6")]
    [InlineData("nested lists", "- a\n  - b\n    1. c\n- d", "L1 a\nL2 b\nL3 c\nL1 d")]
    [InlineData("lists nest by their markers too", "1. One:\n(a) x;\n(b) y.\n2. Two", "L1 One:\nL2 x;\nL2 y.\nL1 Two")]
    [InlineData("a bullet and its letter go", "- (a) nil;\n- (b) 5 crowns.", "L1 nil;\nL1 5 crowns.")]
    [InlineData("headings lose their number", "# 1 Title\n\n## 2 Limits ##\n\n### § 12 Rates\n\n#### 2024 in short\n\n#hash", "H1 1 Title\nH2 Limits\nH3 Rates\nH4 2024 in short\nP #hash")]
    [InlineData("a footnote's text is a paragraph", "It sold 5[^a].\n\n[^a]: Of them 3 abroad.", "P It sold 5.\nP Of them 3 abroad.")]
    [InlineData("a table of HTML", "We sold\n\n<table><tr><th>a<th>b<tr><td>5<td>6\n\n</table>\n\nMore 7.", "P We sold\nT \nP More 7.")]
    [InlineData("setext headings", "Title\n===\nPart\n---\nText 5.", "H1 Title\nH2 Part\nP Text 5.")]
    public void Markdown_is_taken_apart(string behaviour, string text, string expected) =>
        Assert.True(expected == Reading.Brief(text, "a.md"), behaviour + ":\n" + Reading.Brief(text, "a.md"));

    [Fact]
    public void Introductions_and_headings_are_kept_with_items_and_tables() => Assert.Equal(
        """
        = Act |  | 
        H1 en Act
        H2 en [Act] Rates
        P en [Act > Rates] The tax is:
        L1 en [Act > Rates] <2> on income:
        L2 en [Act > Rates] <3> 5 %;
        L1 en [Act > Rates] <2> on wealth: 6 %.
        P en [Act > Rates] The bands are
        T en [Act > Rates] <6>
          ! Band | Rate
          : Low | 5 %
        H2 en [Act] Fees
        """,
        Reading.Dump("# Act\n## § 1 Rates\nThe tax is:\n\n- on income:\n  - 5 %;\n- on wealth: 6 %.\n\nThe bands are\n\n| Band | Rate |\n|---|--:|\n| Low | 5 % |\n\n## § 2 Fees\n", "act.md"));
}
