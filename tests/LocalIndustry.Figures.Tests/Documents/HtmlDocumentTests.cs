using System.Linq;
using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class HtmlDocumentTests
{
    [Theory]
    [InlineData("tags vanish, entities are characters", "<p>We <b>sold</b>&nbsp;5&nbsp;&times;&#49;0&#x20;t &bogus; for &euro;3</p>", "P We sold\u00A05\u00A0×10 t &bogus; for €3")]
    [InlineData("white space is one space", "<p>We\n   sold\t 5\n</p>\n text", "P We sold 5\nP text")]
    [InlineData("Chinese lines are joined without a space", "<p>今年办厂\n五个，很好。</p>", "P 今年办厂五个，很好。")]
    [InlineData("unclosed tags", "<p>One 1<p>Two <b>2<div>Three 3", "P One 1\nP Two 2\nP Three 3")]
    [InlineData("what is no tag stays", "<p>1 < 2 and a<b, c <3 </p>", "P 1 < 2 and a<b, c <3")]
    [InlineData("exponents and squares stay", "<p>10<sup>-3</sup> of 5 m<sup>2</sup>, 2<sup>16</sup>, the 19<sup>th</sup>, 25<sup>o</sup>C</p>", "P 10^-3 of 5 m², 2^16, the 19th, 25°C")]
    [InlineData("footnote marks go", "<p>1,234<sup>1</sup> plants<sup><a href='#n'>[2]</a></sup> sold<sup>a</sup> 5<sup>*</sup></p>", "P 1,234 plants sold 5")]
    [InlineData("subscripts stay", "<p>5 g of CO<sub>2</sub></p>", "P 5 g of CO2")]
    [InlineData("scripts, styles, menus and comments go", "<style>p{x:1}</style><script>if (a<5) '</p>'</script><nav>Page 1 2 3</nav><!-- 5 <p> --><p>6</p>", "M 6")]
    [InlineData("lists", "<ul><li>a 1<ul><li>b 2</ul><li>c 3</ul>", "L1 a 1\nL2 b 2\nL1 c 3")]
    [InlineData("breaks end sentences, not lines", "Street 5<br>City 6.<br>New text 7<br><br>More 8", "P Street 5⏎City 6.\nP New text 7\nP More 8")]
    [InlineData("headings", "<h1>A &amp; B</h1><h2>3.2 Limits</h2>x 5", "H1 A & B\nH2 Limits\nP x 5")]
    [InlineData("attributes with brackets", "<p title=\"a > b\" class=x>5 t</p>", "P 5 t")]
    [InlineData("preformatted lines", "<pre>\nNorth   120   5\nSouth    90   6\nWest     31   7\n</pre>", "T ")]
    [InlineData("code is not read", "<pre><code>x = 5;</code></pre>y 6", "M <code>x = 5;</code>\nP y 6")]
    [InlineData("a box around text is no table", "<table><tr><td>We sold 5 t.</td></tr></table>", "P We sold 5 t.")]
    [InlineData("a table that lays out the page is none", "<table><tr><td>Menu</td><td><h1>Title</h1><p>We sold 5 t.</p></td></tr></table>", "P Menu\nH1 Title\nP We sold 5 t.")]
    [InlineData("paragraph numbers go", "<p>(1) The tax is 5.</p><p>(2) The fee is 6.</p>", "P The tax is 5.\nP The fee is 6.")]
    public void A_page_is_taken_apart(string behaviour, string text, string expected) =>
        Assert.True(expected == Reading.Brief(text, "a.html"), behaviour + ":\n" + Reading.Brief(text, "a.html"));

    [Fact]
    public void The_head_states_title_author_and_date() => Assert.Equal(
        """
        = Mills reopen | Ann Lee | 2021-03-03
        M en Mills reopen - Daily News
        H1 en Mills reopen
        M en [Mills reopen] Business, page B4
        P en [Mills reopen] We sold 5 t.
        """.ReplaceLineEndings("\n"),
        Reading.Dump(
            "<!DOCTYPE html>\n<html><head><title>Mills reopen - Daily News</title><meta name=\"author\" content=\"Ann Lee\"><meta property='article:published_time' content='2021-03-03T10:00Z'></head>\n<body><h1>Mills reopen</h1><p>Business, page B4</p><p>We sold 5 t.</p></body></html>",
            "a.htm"));

    [Fact]
    public void Tables_are_spread_to_a_grid() => Assert.Equal(
        """
        P en Output was
        T en <0> "Table 1: Output in t"
          ! #Plant | #Output | #~Output | #Staff
          ! #~Plant | #2022 | #2023 | #~Staff
          : #North | 120 | 1,250 | 14
          : #South | ~120 | 900 | 
        P en Without scrap.
        """.ReplaceLineEndings("\n"),
        Reading.Dump(
            """
            <p>Output was</p>
            <table><caption>Table 1: Output in t</caption>
            <thead><tr><th rowspan="2">Plant<th colspan=2>Output<th rowspan=2>Staff</tr><tr><th>2022</th><th>2023</th></tr></thead>
            <tbody><tr><th>North</th><td rowspan="2">120<sup>a</sup></td><td>1,250</td><td>14</td></tr>
            <tr><th>South<td>900</table>
            <p>Without scrap.</p>
            """.ReplaceLineEndings("\n"),
            "a.html"));

    [Fact]
    public void Header_rows_are_found_without_th() => Assert.Equal(
        "T en\n  ! Plant | 2023\n  !  | kg\n  : North | 5",
        Reading.Dump("<table><tr><td>Plant<td>2023<tr><td><td>kg<tr><td>North<td>5</table>", "a.html"));

    [Fact]
    public void A_sentence_across_the_last_row_is_a_note() => Assert.Equal(
        "T en\n  ! #Plant | #Tons\n  : North | 5\nP en Without 3 plants.",
        Reading.Dump("<table><tr><th>Plant<th>Tons<tr><td>North<td>5<tr><td colspan=2>Without 3 plants.</table>", "a.html"));

    [Fact]
    public void An_inner_table_is_a_table_of_its_own() => Assert.Equal(
        "T en\n  ! #a | #b\n  : c 1 | d\nT en\n  ! #x | #y\n  : 5 | 6",
        Reading.Dump("<table><tr><th>a<th>b<tr><td>c 1<table><tr><th>x<th>y<tr><td>5<td>6</table><td>d</table>", "a.html"));

    [Fact]
    public void A_term_introduces_its_definition() => Assert.Equal(
        "P en Supply voltage\nL1 en <0> 5 V\nL1 en <0> 3.3 V",
        Reading.Dump("<dl><dt>Supply voltage<dd>5 V<dd>3.3 V</dl>", "a.html"));

    [Fact]
    public void The_quote_of_an_entity_ends_behind_it()
    {
        var document = Reading.Read("<p>Only 5&nbsp;&euro; and 5 m<sup>2</sup></p>", "a.html");
        var text = document.Blocks[0].Text;

        Assert.Equal("5&nbsp;&euro;", Slice(document, text.ToSource(5, 8)));
        Assert.Equal("m<sup>2</sup>", Slice(document, text.ToSource(text.Length - 2, text.Length)));
    }

    [Fact]
    public void A_bilingual_page_has_an_original() => Assert.Equal(
        "P en, M en*, P zh*",
        string.Join(", ", Reading.Read("<p>We built 5 plants this year.</p><hr><p>Original:</p><div lang=zh><p>今年办厂五个，成绩很大。</p></div>", "a.html")
            .Blocks.Select(block => block.Kind.ToString()[0] + (block.Language == Language.Chinese ? " zh" : " en") + (block.IsOriginal ? "*" : ""))));

    private static string Slice(Document document, (int Start, int Length) span) => document.Source.Substring(span.Start, span.Length);
}
