using System;
using System.Globalization;

namespace LocalIndustry.Figures.Documents;

/// <summary>A date, month or year; 0 where month or day is not stated.</summary>
internal readonly record struct IsoDate(int Year, int Month, int Day)
{
    /// <summary>Whether such a day, month or year exists; year 0 does not.</summary>
    public bool IsValid =>
        Year is >= 1 and <= 9999
        && Month is >= 0 and <= 12
        && Day >= 0
        && (Day == 0 || (Month > 0 && Day <= DateTime.DaysInMonth(Year, Month)));

    public override string ToString()
    {
        var year = Year.ToString("0000", CultureInfo.InvariantCulture);
        var month = Month.ToString("00", CultureInfo.InvariantCulture);
        var day = Day.ToString("00", CultureInfo.InvariantCulture);
        return Month == 0 ? year : Day == 0 ? year + "-" + month : year + "-" + month + "-" + day;
    }
}

/// <summary>Reads dates as documents print them, in English, Chinese and ISO form.</summary>
internal static class DateReader
{
    /// <summary>Reads the date that begins at <paramref name="index"/> and moves behind it; a year alone only with its Chinese sign.</summary>
    public static bool TryRead(string text, ref int index, out IsoDate date)
    {
        date = default;
        if (index >= text.Length || (index > 0 && JoinsWord(text[index - 1], text[index])))
        {
            return false;
        }

        var end = index;
        var isRead = char.IsLetter(text[index]) && !Characters.IsHan(text[index])
            ? TryReadMonthFirst(text, ref end, out date)
            : TryReadChinese(text, ref end, out date) || TryReadIso(text, ref end, out date) || TryReadDayFirst(text, ref end, out date);
        if (!isRead || !date.IsValid)
        {
            return false;
        }

        index = end;
        return true;
    }

    /// <summary>The first date in <paramref name="text"/>, as ISO text; empty if there is none.</summary>
    public static string FindFirst(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (TryRead(text, ref i, out var date))
            {
                return date.ToString();
            }
        }

        return "";
    }

    /// <summary>The date that a header field holds; a lone year counts.</summary>
    public static string ReadField(string text)
    {
        var trimmed = text.Trim().Trim('"', '\'');
        return trimmed.Length == 4 && int.TryParse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0
            ? trimmed
            : FindFirst(trimmed);
    }

    private static bool JoinsWord(char before, char first) =>
        Characters.IsDigit(before)
        || (Characters.IsAsciiDigit(first) && before is '-' or '/' or '.')
        || (char.IsLetter(before) && !Characters.IsHan(before));

    // 14 August 2024, 14th of August, 2024
    private static bool TryReadDayFirst(string text, ref int index, out IsoDate date)
    {
        date = default;
        if (!TryReadNumber(text, ref index, 2, out var day))
        {
            return false;
        }

        SkipOrdinalEnding(text, ref index);
        SkipSpace(text, ref index);
        SkipWord(text, ref index, "of");
        if (!TryReadMonthName(text, ref index, out var month))
        {
            return false;
        }

        SkipSpaceAndComma(text, ref index);
        if (!TryReadYear(text, ref index, out var year))
        {
            return false;
        }

        date = new IsoDate(year, month, day);
        return day > 0;
    }

    // August 14, 2024; November 2022
    private static bool TryReadMonthFirst(string text, ref int index, out IsoDate date)
    {
        date = default;
        if (!TryReadMonthName(text, ref index, out var month))
        {
            return false;
        }

        SkipSpaceAndComma(text, ref index);
        var afterMonth = index;
        if (TryReadYear(text, ref index, out var year))
        {
            date = new IsoDate(year, month, 0);
            return true;
        }

        index = afterMonth;
        if (!TryReadNumber(text, ref index, 2, out var day))
        {
            return false;
        }

        SkipOrdinalEnding(text, ref index);
        SkipSpaceAndComma(text, ref index);
        if (!TryReadYear(text, ref index, out year))
        {
            return false;
        }

        date = new IsoDate(year, month, day);
        return day > 0;
    }

    // 1959-05-20, 1959/5/20, 1959.5.20, 1959-05
    private static bool TryReadIso(string text, ref int index, out IsoDate date)
    {
        date = default;
        var end = index;
        if (!TryReadNumber(text, ref end, 4, out var year) || end - index != 4 || end >= text.Length || text[end] is not ('-' or '/' or '.' or '－'))
        {
            return false;
        }

        var separator = text[end++];
        var monthStart = end;
        if (!TryReadNumber(text, ref end, 2, out var month) || month == 0)
        {
            return false;
        }

        if (end < text.Length && text[end] == separator)
        {
            var dayEnd = end + 1;
            if (TryReadNumber(text, ref dayEnd, 2, out var day) && day > 0 && !JoinsOn(text, dayEnd))
            {
                date = new IsoDate(year, month, day);
                index = dayEnd;
                return true;
            }

            return false;
        }

        // Without a day only the ISO form: 2024/2 is an issue, 2024.5 a number.
        if (separator != '-' || end - monthStart != 2 || year < 1000 || JoinsOn(text, end))
        {
            return false;
        }

        date = new IsoDate(year, month, 0);
        index = end;
        return true;
    }

    // 1957年11月3日, 一九五九年五月二十日, 1957年11月, 1957年
    private static bool TryReadChinese(string text, ref int index, out IsoDate date)
    {
        date = default;
        var end = index;
        if (!ChineseDateNumber.TryReadYear(text, ref end, out var year) || !SkipSign(text, ref end, '年'))
        {
            return false;
        }

        date = new IsoDate(year, 0, 0);
        index = end;
        if (!ChineseDateNumber.TryRead(text, ref end, out var month) || !SkipSign(text, ref end, '月') || month is < 1 or > 12)
        {
            return true;
        }

        date = new IsoDate(year, month, 0);
        index = end;
        if (ChineseDateNumber.TryRead(text, ref end, out var day)
            && (SkipSign(text, ref end, '日') || SkipSign(text, ref end, '号'))
            && day is >= 1 and <= 31)
        {
            date = new IsoDate(year, month, day);
            index = end;
        }

        return true;
    }

    private static bool JoinsOn(string text, int end) =>
        end < text.Length && (Characters.IsAsciiDigit(text[end]) || (text[end] is '-' or '/' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1])));

    private static bool SkipSign(string text, ref int index, char sign)
    {
        var end = index;
        SkipSpace(text, ref end);
        if (end >= text.Length || text[end] != sign)
        {
            return false;
        }

        index = end + 1;
        return true;
    }

    private static bool TryReadMonthName(string text, ref int index, out int month)
    {
        month = 0;
        var end = index;
        while (end < text.Length && Characters.IsAsciiLetter(text[end]) && end - index < 12)
        {
            end++;
        }

        if (!DocumentWords.Months.TryGetValue(text.Substring(index, end - index), out month))
        {
            return false;
        }

        index = end < text.Length && text[end] == '.' ? end + 1 : end;
        return true;
    }

    private static bool TryReadYear(string text, ref int index, out int year)
    {
        var end = index;
        if (!TryReadNumber(text, ref end, 4, out year) || end - index != 4 || year < 1000)
        {
            return false;
        }

        index = end;
        return true;
    }

    // At most so many digits; one digit more and it is another number.
    private static bool TryReadNumber(string text, ref int index, int digits, out int number)
    {
        number = 0;
        var end = index;
        while (end < text.Length && Characters.IsDigit(text[end]) && end - index < digits)
        {
            number = (number * 10) + Characters.DigitValue(text[end++]);
        }

        if (end == index || (end < text.Length && Characters.IsDigit(text[end])))
        {
            return false;
        }

        index = end;
        return true;
    }

    private static void SkipOrdinalEnding(string text, ref int index)
    {
        if (index + 1 < text.Length && text.Substring(index, 2) is "st" or "nd" or "rd" or "th")
        {
            index += 2;
        }
    }

    private static void SkipSpace(string text, ref int index)
    {
        while (index < text.Length && text[index] is ' ' or '\u00A0')
        {
            index++;
        }
    }

    private static void SkipSpaceAndComma(string text, ref int index)
    {
        SkipSpace(text, ref index);
        if (index < text.Length && text[index] == ',')
        {
            index++;
            SkipSpace(text, ref index);
        }
    }

    private static void SkipWord(string text, ref int index, string word)
    {
        if (string.CompareOrdinal(text, index, word, 0, word.Length) == 0)
        {
            index += word.Length;
            SkipSpace(text, ref index);
        }
    }
}

/// <summary>The numbers of a Chinese date: digits, or numerals in either of the two ways.</summary>
internal static class ChineseDateNumber
{
    private const string Numerals = "〇一二三四五六七八九";

    /// <summary>A year of four digits or four numerals: 1959, 一九五九.</summary>
    public static bool TryReadYear(string text, ref int index, out int year)
    {
        year = 0;
        var end = index;
        while (end < text.Length && end - index < 5 && DigitOrNumeral(text[end]) is var digit and >= 0)
        {
            year = (year * 10) + digit;
            end++;
        }

        if (end - index != 4)
        {
            return false;
        }

        index = end;
        return true;
    }

    /// <summary>A month or day: 11, 十一, 二十日's 二十, 廿一.</summary>
    public static bool TryRead(string text, ref int index, out int number)
    {
        number = 0;
        var end = index;
        while (end < text.Length && text[end] == ' ')
        {
            end++;
        }

        var start = end;
        while (end < text.Length && end - start < 4)
        {
            var digit = DigitOrNumeral(text[end]);
            if (digit >= 0)
            {
                var isUnits = end > start && text[end - 1] is '十' or '廿';
                number = isUnits ? number + digit : (number * 10) + digit;
            }
            else if (text[end] == '十')
            {
                number = number == 0 ? 10 : number * 10;
            }
            else if (text[end] == '廿')
            {
                number = 20;
            }
            else
            {
                break;
            }

            end++;
        }

        if (end == start)
        {
            return false;
        }

        index = end;
        return true;
    }

    private static int DigitOrNumeral(char c) =>
        Characters.IsDigit(c) ? Characters.DigitValue(c) : c is '零' or '○' or 'Ｏ' ? 0 : Numerals.IndexOf(c);
}
