using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>
/// Fractions as everyday and spoken Chinese has them, for readings that want every number: 一又二分之一, 一百分之二,
/// 万分之七, 四分一, 半个, 半百.
/// </summary>
internal static class ChineseFractions
{
    /// <summary>In front of 半, characters that make a word of the two: 上半年, 大半.</summary>
    private const string HalfWords = "上下前后後大多过過另对夜各折";

    private const int LongestAlone = 16;

    public static Quantity? Read(string text, int at, ChineseMaterial material)
    {
        if (text[at] == '半')
        {
            return ReadHalf(text, at);
        }

        var unsigned = text[at] is '-' or '−' && at + 1 < text.Length ? at + 1 : at;
        if (at <= 2 && text.Length <= LongestAlone && Fractions.Alone(text, unsigned, out var slashEnd) is { } over)
        {
            var part = material.NewQuantity(at, slashEnd, FigureValue.Of(unsigned > at ? -over : over, -2), FigureKind.Number);
            part.IsFraction = true;
            return part;
        }

        if (Run(text, at, material, out var end, out var isScale) is not { } first)
        {
            return null;
        }

        decimal whole = 0;
        var denominator = first;
        if (end < text.Length && text[end] == '又')
        {
            if (end + 1 >= text.Length || Run(text, end + 1, material, out end, out isScale) is not { } second)
            {
                return null;
            }

            (whole, denominator) = (first, second);
        }

        // 百分之 is for the ratios, which know its ranges.
        if (denominator <= 0 || (isScale && denominator == 100) || Bar(text, end) is not { } bar || Numerator(text, end, bar, denominator, material) is not { } numerator)
        {
            return null;
        }

        var value = whole + (numerator.Value.Decimal / denominator);
        var quantity = material.NewQuantity(at, numerator.End, FigureValue.Of(isScale && whole == 0 ? value * 100 : value, -2), FigureKind.Number);
        quantity.IsFraction = whole == 0;
        if (isScale && whole == 0)
        {
            quantity.Kind = FigureKind.Percent;
            quantity.Unit = ChineseRatios.PercentWord;
        }

        return quantity;
    }

    // 半个, 半斤, 半百, 半折
    private static Quantity? ReadHalf(string text, int at)
    {
        var next = at + 1;
        if (next >= text.Length || (at > 0 && (HalfWords.IndexOf(text[at - 1]) >= 0 || ChineseNumerals.IsNumeral(text[at - 1]))))
        {
            return null;
        }

        var half = new Quantity { Start = at, NumberStart = at, NumberEnd = next, End = next, Value = FigureValue.Of(0.5m, -1), Kind = FigureKind.Number, IsFraction = true };
        if (ChineseNumerals.Places(text[next]) is >= 2 and var places)
        {
            half.Value = FigureValue.Of(0.5m * PowersOfTen.Of(places));
            half.NumberEnd = half.End = next + 1;
            return half;
        }

        if (text[next] == '折')
        {
            (half.Value, half.Kind, half.Unit, half.End) = (FigureValue.Of(50), FigureKind.Percent, ChineseRatios.PercentWord, next + 1);
            return half;
        }

        if (text[next] == '打' && (next + 1 == text.Length || !ChineseAmounts.IsStrike(text[next + 1])))
        {
            (half.Value, half.End) = (FigureValue.Of(6), next + 1);
            return half;
        }

        return Units.MatchChinese(text, next, out _) is { Unit.Kind: not FigureKind.Money } || text[next] is '个' or '個' ? half : null;
    }

    // A run of numerals or a whole number in digits.
    private static decimal? Run(string text, int at, ChineseMaterial material, out int end, out bool isScale)
    {
        (end, isScale) = (at, false);
        if (at >= text.Length)
        {
            return null;
        }

        if (Scripts.IsDigit(text[at]))
        {
            if ((at > 0 && Scripts.IsDigit(text[at - 1])) || material.NumeralAt(at) is not { IsPlainInteger: true, Value.IsExact: true } numeral)
            {
                return null;
            }

            end = numeral.End;
            return numeral.Value.Decimal;
        }

        isScale = true;
        while (end < text.Length && end - at < 20 && ChineseNumerals.IsNumeral(text[end]))
        {
            isScale &= ChineseNumerals.Places(text[end]) >= 2;
            end++;
        }

        if (end == at || (at > 0 && ChineseNumerals.IsNumeral(text[at - 1])))
        {
            return null;
        }

        if (!isScale)
        {
            return ChineseNumberReader.ReadRun(text, at, end) is { IsExact: true } value ? value.Decimal : null;
        }

        // 百万分之, 万万分之: the scales multiply.
        var product = 1m;
        for (var i = at; i < end && product < 1e20m; i++)
        {
            product *= PowersOfTen.Of(ChineseNumerals.Places(text[i]));
        }

        return product;
    }

    // The end of 分之 or 份之, or of 分 or 份 as they stand in 四分一.
    private static int? Bar(string text, int at) =>
        at + 1 >= text.Length || text[at] is not ('分' or '份') ? null : text[at + 1] == '之' ? at + 2 : at + 1;

    private static ChineseNumber? Numerator(string text, int end, int bar, decimal denominator, ChineseMaterial material)
    {
        var isSpoken = bar == end + 1;
        var at = bar + (bar < text.Length && text[bar] is '负' or '負' && !isSpoken ? 1 : 0);
        if (at >= text.Length || ChineseNumberReader.Read(text, at, material) is not { Upper: null, IsVague: false, Value.IsExact: true } number)
        {
            return null;
        }

        if (!isSpoken)
        {
            return at > bar ? new ChineseNumber(number.Start, number.End, number.Value.Negate()) : number;
        }

        // 五分三种 and 三分九秒 are prices, times and kinds.
        var behind = number.End;
        var isFree = behind == text.Length || !Scripts.IsHan(text[behind]) || Units.MatchChinese(text, behind, out _) is { Unit.Kind: FigureKind.Measure };
        return isFree && number.Value.Decimal >= 1 && (number.Value.Decimal < denominator || denominator == 10) && number.Value.Decimal <= 20 && !number.IsArabic ? number : null;
    }
}
