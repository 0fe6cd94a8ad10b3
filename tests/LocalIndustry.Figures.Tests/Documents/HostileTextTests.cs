using System;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using CsCheck;
using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class HostileTextTests
{
    private static readonly string[] s_fileNames = ["a.txt", "a.md", "a.html", "a.csv", "a.tsv", "noextension"];

    public static TheoryData<string, string> Pieces => new()
    {
        { "tags that never end", "<a <b " },
        { "quotes that never end", "<a x=\"<b y='" },
        { "comments that never end", "<!-- " },
        { "comments on lines of their own", "<!--\n" },
        { "tables in tables", "<table><tr><td>" },
        { "table tags", "<table>\n" },
        { "wide spans", "<table><tr><td colspan=1000 rowspan=65000>5<td rowspan=9999>" },
        { "lists in lists", "<ul><li>5 " },
        { "skipped elements", "<nav><svg>" },
        { "superscripts", "5<sup>" },
        { "entities", "&#x" },
        { "brackets", "[" },
        { "images", "![" },
        { "open links", "[a](" },
        { "closed brackets", "[[[]]]" },
        { "back ticks", "` `` ``` " },
        { "stars", "*a _b **c " },
        { "quote marks", "> > >\n" },
        { "nested quote marks", ">" },
        { "nested items", "- " },
        { "numbers of sections", "1.1.1.1." },
        { "headings", "# 5\n" },
        { "rules", "---\n" },
        { "underlines", "5 a\n---\n" },
        { "fences", "```a\n" },
        { "pipes", "|" },
        { "rows of bars", "| 5 | 6 |\n" },
        { "alignment rows", "|-|-|\n" },
        { "columns", "5   6   7\n" },
        { "columns without numbers", "a   b   c\n" },
        { "rules with corners", "+--+--+\n" },
        { "labels and columns", "Total\n  a   5\n" },
        { "blank lines between columns", "a   5\n\n" },
        { "commas", "," },
        { "quotes", "\"" },
        { "quotes and commas", "\",\n" },
        { "keys", "Title: x\n" },
        { "front matter", "---\na: b\n" },
        { "page numbers", "5\n\n" },
        { "titles", "Title\n\n" },
        { "captions", "Table 1. A\n\n" },
        { "languages by turns", "a b c.\n甲乙丙。\n" },
        { "indented Chinese lines", "  甲乙丙\n" },
        { "lone surrogates", "\uD800 5 \uDC00" },
        { "nothing", "\0" },
        { "bidi controls", "\u202E5\u2066" },
        { "line ends", "\r\n\r" },
        { "digits", "9" },
        { "letters", "a" },
        { "Chinese digits", "一" },
    };

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Endless_repetition_is_read_in_time(string what, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        foreach (var fileName in s_fileNames)
        {
            var watch = Stopwatch.StartNew();
            var document = DocumentReader.Read(text, fileName, null, TestContext.Current.CancellationToken);
            Assert.NotNull(document.Blocks);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), what + " as " + fileName + ": " + watch.Elapsed);
        }
    }

    [Fact]
    public void Ten_thousand_columns_over_many_rows_stay_within_bounds()
    {
        var wide = string.Concat(Enumerable.Repeat("5,", 10_000)) + "\n" + string.Concat(Enumerable.Repeat("1,2\n", 10_000));
        var table = Assert.Single(DocumentReader.Read(wide, "a.csv", null, TestContext.Current.CancellationToken).Blocks).Table!;

        Assert.True(table.Rows.Sum(row => (long)row.Cells.Count) <= 2_000_000);
        Assert.Single(table.Rows.Select(row => row.Cells.Count).Distinct());
    }

    [Fact]
    public void Whatever_is_written_offsets_are_right()
    {
        string[] pieces =
        [
            "a", "5", " ", "  ", "\n", "\r\n", "\t", "|", "---", "- ", "(1) ", "# ", "<p>", "</p>", "<table>", "<tr>", "<td>", "</table>", "<sup>", "</sup>", "<br>",
            "&nbsp;", "&amp", "*", "**", "_", "`", "[", "](", ")", "[^1]", "甲", "。", "\u3000", "\"", ",", ";", "\uD800", "\0", "Title: ", "Table 1. ", "<!--", "-->", "1.2 ", "<h1>",
        ];
        var texts = Gen.Int[0, pieces.Length - 1].Array[0, 60].Select(indices => string.Concat(indices.Select(index => pieces[index])));
        Gen.Select(texts, Gen.Int[0, s_fileNames.Length - 1]).Sample((text, file) => { Reading.Read(text, s_fileNames[file]); });
    }

    // Entities beside the seam of two passages, and one without its semicolon.
    [Theory]
    [InlineData("<table><td>x &amp--></p>&nbsp;,<p></table>")]
    [InlineData("<table><tr><td>5<p>&nbsp;6</td></tr></table>")]
    public void Seams_of_a_cell_stand_for_what_is_between(string text) => Reading.Read(text, "a.html");

    [Fact]
    public void A_cancelled_reading_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => DocumentReader.Read("a", "a.txt", null, source.Token));
    }
}
