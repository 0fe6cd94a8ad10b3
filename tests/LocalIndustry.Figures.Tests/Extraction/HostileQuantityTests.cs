using System;
using System.Linq;
using System.Text;
using CsCheck;
using Xunit;

namespace LocalIndustry.Figures.Tests.Extraction;

/// <summary>Texts that nobody means well with, read for every quantity.</summary>
public sealed class HostileQuantityTests
{
    private static readonly string[] Pieces =
    [
        "1", "12", "1,234", "0.5", ".5", "3/4", "1⁄8", "10⁹⁹⁹", "1e400", "2^31", "^", "-", "–", "−", "±", "%", "‰", "°", "°C", "\"", "'", "′", "″", " ", "  ", "\n", "\t", ",", ".", ";", ":", "(", ")", "/", "×", "²", "½", "$", "€", "Y=", "&",
        "more than", "at most", "between", "and", "to", "from", "of", "the", "a", "per", "rose", "fell", "by", "percent", "times", "feet", "inches", "dollars", "cents", "million", "half", "third", "quarter", "point", "over", "minus", "negative", "o", "nought",
        "dozens", "tens", "thousands", "one", "two", "hundred", "twentieth", "first", "which", "USD", "MEUR", "RM", "k", "M", "G", "in", "p", "c", "S&P", "it", "he", "mills", "were", "has", "http://", "www.", "-series",
        "一", "二", "两", "十", "百", "千", "万", "亿", "点", "分之", "百分之", "分", "份", "又", "半", "打", "负", "零", "零下", "成", "折", "倍", "翻", "番", "个", "多", "余", "以上", "不到", "大于", "小于", "至", "与", "之间", "年", "月", "日", "第", "，", "。",
        "元", "块", "角", "斤", "加仑", "陆", "拾", "人民币", "几", "俩", "工厂", "\uD800", "\uDC00", "\u202E", "\u200B", "\u0000", "\uFFFD", "🏭", "١٢٣", "é", "ﬀ",
    ];

    [Fact]
    public void Any_text_is_read_without_exception_and_with_honest_offsets() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[0, 50], Gen.Bool, Gen.Int[0, 2], Gen.Bool).Sample(
            (pieces, isSpaced, language, german) => Check(
                string.Join(isSpaced ? " " : "", pieces.Select(i => Pieces[i])),
                language == 0 ? null : language == 1 ? Language.English : Language.Chinese,
                german ? NumberFormat.German : NumberFormat.Invariant),
            iter: 10_000);

    [Theory]
    [InlineData("one and ")]
    [InlineData("one point ")]
    [InlineData("1 million and ")]
    [InlineData("a third of a ")]
    [InlineData("half a ")]
    [InlineData("5 feet ")]
    [InlineData("5 dollars and ")]
    [InlineData("5' ")]
    [InlineData("5\" ")]
    [InlineData("5 km (")]
    [InlineData("more than 5 and ")]
    [InlineData("tens of ")]
    [InlineData("$US")]
    [InlineData("C $")]
    [InlineData("minus-")]
    [InlineData("2^")]
    [InlineData("www.")]
    [InlineData("it rose ")]
    [InlineData("S&P/")]
    [InlineData("一 ")]
    [InlineData("一又")]
    [InlineData("二分")]
    [InlineData("负")]
    [InlineData("半")]
    [InlineData("大于一")]
    [InlineData("两两")]
    [InlineData("百")]
    [InlineData("   ")]
    [InlineData("一点1")]
    [InlineData("人民币1")]
    public void Long_repetitions_end_and_cost_in_proportion(string piece)
    {
        foreach (Language? language in new Language?[] { Language.English, Language.Chinese, null })
        {
            Check(Repeated(piece, 20_000), language, NumberFormat.Invariant);
            var (small, large) = (Allocated(piece, 3_000, language), Allocated(piece, 24_000, language));
            Assert.True(large < 24 * (small + 100_000), $"{small} bytes for the text, {large} for eight times as much");
        }
    }

    // What is allocated shows the shape of the work without a clock.
    private static long Allocated(string piece, int length, Language? language)
    {
        var text = Repeated(piece, length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        QuantityReader.Read(text, language);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Repeated(string piece, int length) => new StringBuilder().Insert(0, piece, length / piece.Length).ToString();

    private static void Check(string text, Language? language, NumberFormat format)
    {
        var end = 0;
        foreach (var quantity in QuantityReader.Read(text, language, format, TestContext.Current.CancellationToken))
        {
            Assert.InRange(quantity.Start, end, text.Length);
            Assert.InRange(quantity.Length, 1, text.Length - quantity.Start);
            Assert.True(quantity.Upper is null || quantity.Upper.Value.CompareTo(quantity.Value) >= 0, text);
            Assert.Equal(quantity.Relation == Relation.Between, quantity.Upper is not null);
            Assert.False(double.IsNaN(quantity.Value.Double) || double.IsInfinity(quantity.Value.Double));
            end = quantity.Start + quantity.Length;
        }
    }
}
