using System.Collections.Generic;
using System.Globalization;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>Finds the period that an English sentence speaks of, and resolves "last year" from the document's date.</summary>
internal sealed class Periods
{
    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // So many tokens away a period still belongs to a figure.
    private const int Window = 100;

    private readonly TokenList _tokens;
    private readonly string _text;
    private readonly int? _year;
    private readonly int _month;
    private readonly List<(int First, int End, string Iso)> _found = [];

    private Periods(TokenList tokens, string text, string documentDate)
    {
        _tokens = tokens;
        _text = text;
        _month = documentDate.Length >= 7 && int.TryParse(documentDate.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month) ? month : 0;
        _year = documentDate.Length >= 4 && int.TryParse(documentDate.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    public static Periods Find(TokenList tokens, string text, string documentDate)
    {
        var periods = new Periods(tokens, text, documentDate);
        for (var i = 0; tokens.Reaches(i); i++)
        {
            i = System.Math.Max(i, periods.ReadAt(i) - 1);
        }

        return periods;
    }

    /// <summary>The period right behind the quantity, else the nearest one before it in its sentence, else the first of the sentence.</summary>
    public Period? Of(Quantity quantity, int first, int end)
    {
        (int First, int End, string Iso)? before = null;
        (int First, int End, string Iso)? behind = null;
        for (var i = IndexFrom(System.Math.Max(first, quantity.FirstToken - Window)); i < _found.Count; i++)
        {
            var period = _found[i];
            if (period.End > end || period.First > quantity.EndToken + Window)
            {
                break;
            }

            var isQuantity = period.First < quantity.EndToken && period.End > quantity.FirstToken;
            if (isQuantity || IsBasis(period.First) || IsEvent(period.First, period.End))
            {
                continue;
            }

            var gap = period.First - quantity.EndToken;
            if (gap is 0 or 1 && (gap == 0 || _tokens.Is(quantity.EndToken, "in") || _tokens.Is(quantity.EndToken, "for")))
            {
                return ToPeriod(period, stated: true);
            }

            // "2022: EUR 3,915"
            if (period.End == quantity.FirstToken - 1 && _tokens.Sign(period.End) == ':')
            {
                return ToPeriod(period, stated: true);
            }

            if (period.End <= quantity.FirstToken)
            {
                before = OpensSentence(period.First, first) || !HasBreak(OpensClause(period.First, first) ? BehindComma(period.End) : period.End, quantity.FirstToken) ? period : before;
            }
            else if (!HasBreak(quantity.EndToken, period.First))
            {
                behind ??= period;
            }
        }

        return (before ?? behind) is { } found ? ToPeriod(found, stated: false) : null;
    }

    // "In 2019 and later, …", "For the full year 2024, …": nothing but function words before it.
    private bool OpensSentence(int period, int first)
    {
        for (var i = first; i < period; i++)
        {
            if (!_tokens.Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Period) && !_tokens.Is(i, "end") && !_tokens.Is(i + 1, WordClass.Period))
            {
                return false;
            }
        }

        return true;
    }

    // "…; in 2023, 14,870 did": the comma belongs to the period.
    private bool OpensClause(int period, int first)
    {
        var i = period - 1;
        while (i > first && _tokens.Is(i, WordClass.Preposition | WordClass.Determiner))
        {
            i--;
        }

        return _tokens.Sign(i) == ';' || _tokens.Is(i, "and") || _tokens.Is(i, "but") || _tokens.Is(i, "while");
    }

    private int BehindComma(int i) => _tokens.Sign(i) == ',' ? i + 1 : i;

    // A comma or bracket between them: the period is another clause's. "4,260 (2022: 3,915)"
    private bool HasBreak(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (_tokens.IsClauseBreak(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The words of what a change or multiple is measured against, at or behind a token: "than last year", "that of 1957".</summary>
    public string? BasisBehind(int i, int end)
    {
        for (var k = IndexFrom(i); k < _found.Count && _found[k].First - i <= 6; k++)
        {
            var period = _found[k];
            if (period.End <= end && IsBasis(period.First))
            {
                return _text.Substring(_tokens[period.First].Start, _tokens[period.End - 1].End - _tokens[period.First].Start);
            }
        }

        return null;
    }

    // The index of the first period at or behind a token.
    private int IndexFrom(int token)
    {
        var (low, high) = (0, _found.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_found[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // "since June 1958", "the June 1958 Meeting": when something else happened, not what the figure speaks of.
    private bool IsEvent(int first, int end) =>
        _tokens.Is(first - 1, "since") || _tokens.Is(first - 1, "until") || _tokens.Is(first - 1, "before") || _tokens.Is(first - 1, "after")
        || (_tokens.Is(first - 1, WordClass.Determiner) && _tokens.IsCapitalised(_text, end));

    private bool IsBasis(int first)
    {
        var before = first - 1;
        before -= _tokens.Is(before, "in") ? 1 : 0;
        return _tokens.Is(before, "than") || _tokens.Is(before, "over") || _tokens.Is(before, "from") || _tokens.Is(before, "with") || _tokens.Is(before, "against") || _tokens.Is(before, "as")
            || (_tokens.Is(before, "of") && (_tokens.Is(before - 1, "that") || _tokens.Is(before - 1, "those") || _tokens.Is(before - 1, "level")));
    }

    private Period ToPeriod((int First, int End, string Iso) period, bool stated) =>
        new(period.Iso, _text.Substring(_tokens[period.First].Start, _tokens[period.End - 1].End - _tokens[period.First].Start), stated);

    // Returns the token behind the period, or i where there is none.
    private int ReadAt(int i)
    {
        if (_tokens.Is(i, WordClass.Pointer) || (_tokens.Is(i, "the") && _tokens.Is(i + 1, WordClass.Pointer)))
        {
            var pointer = _tokens.Is(i, "the") ? i + 1 : i;
            if (_tokens.Is(pointer + 1, WordClass.Period))
            {
                return Add(i, pointer + 2, Relative(_tokens[pointer].Word!.Text, _tokens[pointer + 1].Word!.Text));
            }

            return EnglishDates.IsMonth(_tokens, _text, pointer + 1) ? Add(i, pointer + 2, MonthOf(_tokens[pointer].Word!.Text, pointer + 1)) : i;
        }

        if (_tokens.Is(i, "a") && _tokens.Is(i + 1, WordClass.Period) && (_tokens.Is(i + 2, "earlier") || _tokens.Is(i + 2, "ago") || _tokens.Is(i + 2, "before")))
        {
            return Add(i, i + 3, _tokens.Is(i + 1, "year") && _year is { } year ? Iso(year - 1) : "");
        }

        if (YearParts.Read(_tokens, _text, i) is { Iso.Length: > 0 } part)
        {
            return Add(i, part.End, part.Iso);
        }

        if (_tokens.Is(i, "end") && _tokens.Is(i + 1, "of"))
        {
            return EnglishDates.IsMonth(_tokens, _text, i + 2) ? Add(i, i + 3, _year is { } year ? Iso(year) + "-" + MonthNumber(i + 2) : "") : i;
        }

        if (EnglishDates.IsMonth(_tokens, _text, i))
        {
            var hasYear = _tokens.IsNumber(i + 1) && EnglishDates.IsYear(_tokens[i + 1].Numeral!, _tokens[i + 1].Numeral!.Value.IsExact ? _tokens[i + 1].Numeral!.Value.Decimal : 0);
            return hasYear ? Add(i, i + 2, _tokens[i + 1].Numeral!.Value + "-" + MonthNumber(i)) : i;
        }

        if (_tokens.IsNumber(i) && _tokens[i].Numeral is { } numeral && numeral.Value.IsExact && EnglishDates.IsYear(numeral, numeral.Value.Decimal)
            && (_tokens.Is(i - 1, WordClass.Preposition) || _tokens.Is(i - 1, WordClass.Period) || (_tokens.Sign(i + 1) == ':' && _tokens.Sign(i - 1) is '(' or ',' or ';')))
        {
            return Add(i, i + 1, numeral.Value.ToString());
        }

        return i;
    }

    private int Add(int first, int end, string iso)
    {
        _found.Add((first, end, iso));
        return end;
    }

    private string Relative(string pointer, string unit)
    {
        if (unit != "year" || _year is not { } year)
        {
            return "";
        }

        return pointer switch
        {
            "last" or "previous" or "preceding" or "past" or "prior" => Iso(year - 1),
            "this" or "current" => Iso(year),
            "next" or "coming" or "following" => Iso(year + 1),
            _ => "",
        };
    }

    private string MonthOf(string pointer, int month) =>
        _year is { } year && pointer is "last" or "this" or "next"
            ? Iso(year + Years(pointer, System.Array.IndexOf(MonthNames, _tokens[month].Word!.Text.Substring(0, 3)) + 1)) + "-" + MonthNumber(month)
            : "";

    // "last June" said in May is a year back, said in July it is not.
    private int Years(string pointer, int month) => pointer switch
    {
        "last" => _month == 0 || month >= _month ? -1 : 0,
        "next" => _month == 0 || month <= _month ? 1 : 0,
        _ => 0,
    };

    private string MonthNumber(int token)
    {
        var name = _tokens[token].Word!.Text.Substring(0, 3);
        return (System.Array.IndexOf(MonthNames, name) + 1).ToString("00", CultureInfo.InvariantCulture);
    }

    private static string Iso(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
