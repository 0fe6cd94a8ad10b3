using System;
using System.Globalization;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>Quarters and halves of a year: "the third quarter of 2024", "Q3 2024", "H1 2024"; as an interval of months, <c>2024-07/2024-09</c>.</summary>
internal static class YearParts
{
    private const int MonthsOfYear = 12;

    private static readonly string[] s_ordinals = ["first", "second", "third", "fourth"];

    private static readonly (string Word, char Letter, int Months)[] s_parts = [("quarter", 'q', 3), ("half", 'h', 6)];

    /// <summary>Reads one at a token, its year with it; the end is that token itself where there is none.</summary>
    public static (int End, string Iso) Read(TokenList tokens, string text, int i)
    {
        var start = tokens.Is(i, "the") ? i + 1 : i;
        foreach (var (word, letter, months) in s_parts)
        {
            var (end, ordinal) = Ordinal(tokens, text, start, word, letter);
            if (ordinal < 1 || ordinal * months > MonthsOfYear)
            {
                continue;
            }

            end += tokens.Is(end, "of") ? 1 : 0;
            if (tokens.IsNumber(end) && tokens[end].Numeral is { Value.IsExact: true } year && EnglishDates.IsYear(year, year.Value.Decimal))
            {
                return (end + 1, Iso((int)year.Value.Decimal, ((ordinal - 1) * months) + 1, months));
            }
        }

        return (i, "");
    }

    /// <summary>The part of a year that an interval is: <c>q3</c>, <c>third quarter</c> and <c>2024</c>; null if it is none.</summary>
    public static (string Sign, string Words, string Year)? Of(string? interval)
    {
        if (interval is not { Length: 15 } || interval[7] != '/' || string.CompareOrdinal(interval, 0, interval, 8, 4) != 0
            || !int.TryParse(interval.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(interval.Substring(13, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var last))
        {
            return null;
        }

        foreach (var (word, letter, months) in s_parts)
        {
            if (last - first + 1 == months && first % months == 1 && last <= MonthsOfYear)
            {
                var ordinal = last / months;
                return (letter + ordinal.ToString(CultureInfo.InvariantCulture), s_ordinals[ordinal - 1] + " " + word, interval.Substring(0, 4));
            }
        }

        return null;
    }

    /// <summary>Whether a word is one as names of code have it: <c>q3</c>, <c>h1</c>.</summary>
    public static bool IsSign(string word) => word is ['q', >= '1' and <= '4'] or ['h', '1' or '2'];

    // "third quarter", "Q3".
    private static (int End, int Ordinal) Ordinal(TokenList tokens, string text, int i, string word, char letter)
    {
        if (!tokens.Reaches(i))
        {
            return (i, 0);
        }

        var (start, length) = (tokens[i].Start, tokens[i].End - tokens[i].Start);
        if (length == 2 && (text[start] | 0x20) == letter && text[start + 1] is >= '1' and <= '4')
        {
            return (i + 1, text[start + 1] - '0');
        }

        if (tokens.Is(i + 1, word))
        {
            for (var ordinal = 0; ordinal < s_ordinals.Length; ordinal++)
            {
                if (length == s_ordinals[ordinal].Length && string.Compare(text, start, s_ordinals[ordinal], 0, length, StringComparison.OrdinalIgnoreCase) == 0)
                {
                    return (i + 2, ordinal + 1);
                }
            }
        }

        return (i, 0);
    }

    private static string Iso(int year, int first, int months) =>
        string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}/{0:0000}-{2:00}", year, first, first + months - 1);
}
