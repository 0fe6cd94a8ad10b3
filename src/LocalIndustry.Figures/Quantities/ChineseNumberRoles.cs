using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Tells numbers in a Chinese text that state something from dates, ordinals, codes and parts of words.</summary>
internal static class ChineseNumberRoles
{
    /// <summary>Characters in front of a numeral that make it a word or an order: 第一, 星期三, 初五, 老三.</summary>
    private const string OrdinalBefore = "第初";

    /// <summary>Characters behind a number that make it identify: 5号, 第3版.</summary>
    private const string ReferenceBehind = "号號版热";

    /// <summary>Demonstratives: 这一, 某一, 每一 name one thing and count none.</summary>
    private const string DemonstrativeBefore = "这這那某另每任同单唯统之进逐";

    public static QuantityRole? Of(string text, in ChineseNumber number, bool isMoney, out int end)
    {
        end = number.End;
        if (isMoney)
        {
            return null;
        }

        var before = number.Start > 0 ? text[number.Start - 1] : '\0';
        var behind = number.End < text.Length ? text[number.End] : '\0';
        if (IsPlan(text, number))
        {
            return QuantityRole.Code;
        }

        if (number.IsArabic && number.Numeral is { IsPlainInteger: true, WholeDigits: <= 2 } && behind is '.' or '．' or '、' && IsListStart(text, number))
        {
            return QuantityRole.Reference;
        }

        if (OrdinalBefore.IndexOf(before) >= 0 && before != '\0')
        {
            return QuantityRole.Ordinal;
        }

        if (DateEnd(text, number) is { } dateEnd)
        {
            end = dateEnd;
            return QuantityRole.Date;
        }

        if (behind != '\0' && ReferenceBehind.IndexOf(behind) >= 0)
        {
            return QuantityRole.Reference;
        }

        if (number.IsArabic && Glue(text, number, before, behind, out end) is { } glue)
        {
            return glue;
        }

        var isOne = number.Value.IsExact && number.Value.Decimal == 1 && !number.IsArabic && number.Upper is null;
        if (isOne && before != '\0' && DemonstrativeBefore.IndexOf(before) >= 0 && !(before == '每' && behind != '个'))
        {
            return QuantityRole.Article;
        }

        return null;
    }

    // 第二个五年计划
    private static bool IsPlan(string text, in ChineseNumber number) =>
        number.End + 2 < text.Length && text[number.End] == '年' && (string.CompareOrdinal(text, number.End + 1, "计划", 0, 2) == 0 || string.CompareOrdinal(text, number.End + 1, "规划", 0, 2) == 0);

    // 注：1. … 2. …: notes numbered inside a line.
    private static bool IsListStart(string text, in ChineseNumber number)
    {
        var i = number.Start - 1;
        i -= i >= 0 && text[i] == ' ' ? 1 : 0;
        return (i < 0 || text[i] is '。' or '：' or ':' or '；' or '\n') && !(number.End + 1 < text.Length && Scripts.IsDigit(text[number.End + 1]));
    }

    // 1957年, 一九五九年, 6月, 19日, 8时, 三点半: the end of the date, or null.
    private static int? DateEnd(string text, in ChineseNumber number)
    {
        var i = number.End;
        if (i >= text.Length || !number.Value.IsExact || number.Upper is not null)
        {
            return null;
        }

        var value = number.Value.Decimal;
        var whole = number.Numeral is null or { IsPlainInteger: true };
        switch (text[i])
        {
            case '年':
                var isYear = whole && (value is >= 1000 and <= 2199 || (number.IsPositional && value >= 10) || (number.IsArabic && value is >= 30 and < 100 && number.Numeral!.WholeDigits == 2 && IsDateBefore(text, number.Start)));
                return isYear ? i + 1 : null;
            case '月' when value is >= 1 and <= 12 && whole && !(i + 1 < text.Length && text[i + 1] == '余'):
                return i + 1;
            case '日' when Units.MatchChinese(text, i, out var unitEnd) is not null && unitEnd - i >= 2:
                // 日元
                return null;
            case '日' or '号' or '號' when value is >= 1 and <= 31 && whole:
                return IsSpanOfDays(text, i + 1, number.Start) ? null : i + 1;
            case '时' or '時' or '点' or '點' when value is >= 0 and <= 24 && whole && !(i + 1 < text.Length && text[i + 1] is '间'):
                return ClockEnd(text, i + 1);
            case ':' or '：' when number.IsArabic && i + 2 < text.Length && Scripts.IsDigit(text[i + 1]) && Scripts.IsDigit(text[i + 2]):
                return i + 3;
            default:
                return null;
        }
    }

    private static bool IsDateBefore(string text, int start) => start == 0 || text[start - 1] is '，' or '。' or '、' or '；' or '（' or '(' or '在' or '从' or '自' or '到' or '至' or '以' or '比' or '与' or '和';

    private static bool IsSpanOfDays(string text, int behind, int start) =>
        (behind < text.Length && (text[behind] is '内' or '内' or '之' || string.CompareOrdinal(text, behind, "以内", 0, 2) == 0 || string.CompareOrdinal(text, behind, "以上", 0, 2) == 0))
        || (start > 1 && string.CompareOrdinal(text, start - 2, "连续", 0, 2) == 0);

    private static int ClockEnd(string text, int at)
    {
        var i = at;
        // 七点两小时: nobody says 两 of minutes.
        while (i < text.Length && i - at < 6 && text[i] is not ('两' or '兩') && (Scripts.IsDigit(text[i]) || ChineseNumerals.IsNumeral(text[i]) || text[i] is '分' or '半' or '整' or '刻' or '秒'))
        {
            i++;
        }

        return i;
    }

    private static QuantityRole? Glue(string text, in ChineseNumber number, char before, char behind, out int end)
    {
        end = number.End;
        if (number.Numeral is not { } numeral)
        {
            return null;
        }

        var latinBefore = char.IsLetter(before) && !Scripts.IsHan(before);
        var joinsBefore = before is '-' or '/' or '.' or '_' or '#' or ':' && number.Start > 1 && (char.IsLetterOrDigit(text[number.Start - 2]) && !Scripts.IsHan(text[number.Start - 2]));
        var next = number.End + 1 < text.Length ? text[number.End + 1] : '\0';
        var joinsBehind = (behind is '/' or '.' or '_' && Scripts.IsDigit(next)) || (behind == '-' && (Scripts.IsLatin(next) || (Scripts.IsDigit(next) && IsThirdPart(text, number.End + 1))));
        var isGrade = behind == 'A' && next is '级' or 'A';
        var isLatinWord = isGrade || Scripts.IsLatin(behind) && UnitSymbols.Read(text, number.End, out _, out _) is null;
        if (latinBefore || joinsBefore || joinsBehind || isLatinWord || (numeral.HasLeadingZero && numeral.Decimals == 0))
        {
            while (end < text.Length && !Scripts.IsHan(text[end]) && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '/' or '.' or '_' or ':'))
            {
                end++;
            }

            return numeral.WholeDigits == 4 && behind is '-' or '/' or '.' ? QuantityRole.Date : QuantityRole.Code;
        }

        return null;
    }

    private static bool IsThirdPart(string text, int at)
    {
        while (at < text.Length && Scripts.IsDigit(text[at]))
        {
            at++;
        }

        return at < text.Length && text[at] == '-';
    }
}
