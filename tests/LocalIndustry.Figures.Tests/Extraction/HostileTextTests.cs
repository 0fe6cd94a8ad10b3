using System;
using System.Globalization;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;

namespace LocalIndustry.Figures.Tests.Extraction;

public sealed class HostileTextTests
{
    private static readonly string[] Pieces =
    [
        "1", "12", "1,234", "0.5", "10⁹⁹⁹", "1e400", "-", "–", "±", "%", "‰", "°C", " ", "  ", "\n", "\r\n", "\t", "|", ",", ".", ";", ":", "(", ")", "/", "×", "²", "½", "$", "€", "¥", "'", "’", "\"", "<", "&", "{",
        "more than", "at least", "between", "and", "to", "from", "of", "the", "per", "each", "rose", "fell", "by", "percent", "times", "tons", "years", "section", "May", "2024", "twice", "a dozen", "one", "two", "hundred", "million", "North Korea's", "factories",
        "一", "二", "十", "百", "千", "万", "亿", "点", "分之", "百分之", "成", "倍", "翻", "番", "个", "多", "余", "以上", "不到", "至", "年", "月", "日", "第", "，", "。", "工厂", "元", "角", "分", "零", "两", "几",
        "\uD800", "\uDC00", "\u202E", "\u200B", "\u0000", "\uFFFD", "🏭", "١٢٣", "<table>", "<td>", "</tr>", "| a | b |\n|---|---|\n", "# ", "- ", "é",
    ];

    private static readonly string[] Extensions = [".txt", ".md", ".html", ".csv"];

    [Fact]
    public void Any_text_is_read_without_exception_and_with_honest_places() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 60], Gen.Int[0, 3], Gen.Bool).Sample(
            (pieces, extension, german) => Check(string.Concat(pieces.Select(i => Pieces[i])), "any" + Extensions[extension], german ? NumberFormat.German : NumberFormat.Invariant),
            iter: 20_000);

    [Theory]
    [InlineData("9")]
    [InlineData("十百千万")]
    [InlineData("1,")]
    [InlineData("1 ")]
    [InlineData("more than ")]
    [InlineData("a of ")]
    [InlineData("一")]
    [InlineData("5 m ")]
    [InlineData("(1) ")]
    [InlineData("1-")]
    [InlineData("1/2 ")]
    [InlineData("x, ")]
    [InlineData("5 kg of ")]
    [InlineData("百分之")]
    [InlineData("from 1 to ")]
    public void Long_repetitions_end(string piece)
    {
        var text = new StringBuilder().Insert(0, piece, 200_000 / piece.Length).ToString();
        Check(text, "long.txt", NumberFormat.Invariant);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void Culture_changes_nothing(string culture)
    {
        const string Text = "INCOME rose by 1,234.5 TONS to €1.5 million IN 1959. The mill has 12 INDUSTRIAL units.";
        var invariant = FigureReader.Read(Text, "a.txt");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(invariant, FigureReader.Read(Text, "a.txt"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Cancellation_is_thrown_through() =>
        Assert.ThrowsAny<OperationCanceledException>(() => FigureReader.Read("12 mills", "a.txt", null, new System.Threading.CancellationToken(canceled: true)));

    [Theory]
    [InlineData("a.txt", "There are 4.81e300 billion grains.")]
    [InlineData("a.txt", "The firm wants 1 more")]
    [InlineData("a.txt", "There are 5 other")]
    [InlineData("a.txt", "\uFEFF\uFEFFThere are 176 mills.")]
    [InlineData("a.md", "`\\`` `5 mills`")]
    public void What_fuzzing_found_stays_mended(string fileName, string text) => Check(text, fileName, NumberFormat.Invariant);

    private static void Check(string text, string fileName, NumberFormat format)
    {
        var document = FigureReader.Read(text, fileName, new ReadingOptions { NumberFormat = format });
        var source = text.Length > 0 && text[0] == '\uFEFF' ? text[1..] : text;
        foreach (var figure in document.Figures)
        {
            Assert.InRange(figure.Place.Start, 0, source.Length);
            Assert.InRange(figure.Place.End, figure.Place.Start, source.Length);
            Assert.Equal(source.Substring(figure.Place.Start, figure.Place.Length), figure.Quote);
            Assert.True(figure.Upper is null || figure.Upper.Value.CompareTo(figure.Value) >= 0);
            Assert.Matches(@"^[\p{L}_][\p{L}\p{Nd}_]*$", figure.Name);
        }

        Assert.Equal(document.Figures.Count, document.Figures.Select(f => f.Name.ToUpperInvariant()).Distinct().Count());
        Assert.All(document.Diagnostics, d => Assert.InRange(d.Place.End, 0, source.Length));
    }
}
