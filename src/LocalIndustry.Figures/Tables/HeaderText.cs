using System;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Tables;

/// <summary>A header, row label or caption taken apart: what it names, its unit, its year.</summary>
internal sealed class HeaderText
{
    private HeaderText(string label, UnitPhrase? unit, string year)
    {
        Label = label;
        Unit = unit;
        Year = year;
    }

    /// <summary>The text without unit and year.</summary>
    public string Label { get; }

    public UnitPhrase? Unit { get; }

    /// <summary>A year alone or inside the text; empty if there is none.</summary>
    public string Year { get; }

    /// <summary>Takes <paramref name="text"/> apart; the label of a row is never a unit as a whole.</summary>
    public static HeaderText Read(string text, NumberFormat format, bool isRow = false)
    {
        var label = text;
        UnitPhrase? unit = !isRow && UnitPhrase.Read(text, format) is { Unit: not null } whole && (IsUnitAlone(text) || whole.Per.Length > 0) ? whole : null;
        if (unit is not null)
        {
            label = "";
        }

        unit ??= FromBrackets(ref label, format) ?? FromTail(ref label, format);
        var year = TakeYear(ref label);
        if (unit is null && !isRow && FromLastWords(ref label, format) is { } last)
        {
            unit = last;
        }

        return new HeaderText(label.Trim(' ', ',', ':', '：', '\t'), unit, year);
    }

    // "Hours" is a label as well as a unit; a symbol, a currency or a pair with a slash is only a unit.
    private static bool IsUnitAlone(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length <= 3 || trimmed.IndexOf('/') >= 0 || trimmed.IndexOf('%') >= 0 || trimmed.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || trimmed.StartsWith("单位", StringComparison.Ordinal);
    }

    private static UnitPhrase? FromBrackets(ref string label, NumberFormat format)
    {
        for (var open = label.Length - 1; open >= 0; open--)
        {
            if (label[open] is not ('(' or '[' or '（' or '［') || IsNested(label, open))
            {
                continue;
            }

            var close = ClosingBracket(label, open);
            var end = close < 0 ? label.Length : close;
            var inside = label.Substring(open + 1, end - open - 1);
            var part = inside.IndexOf(',') is > 0 and var comma ? inside.Substring(0, comma) : inside;
            if ((UnitPhrase.Read(inside, format) ?? UnitPhrase.Read(part, format) ?? UnitPhrase.ReadCounted(inside, format)) is { } unit)
            {
                label = label.Substring(0, open) + (close < 0 ? "" : label.Substring(close + 1));
                return unit;
            }
        }

        return null;
    }

    private static bool IsNested(string label, int open)
    {
        var depth = 0;
        for (var i = 0; i < open; i++)
        {
            depth += label[i] is '(' or '[' or '（' or '［' ? 1 : label[i] is ')' or ']' or '）' or '］' ? -1 : 0;
        }

        return depth > 0;
    }

    private static int ClosingBracket(string label, int open)
    {
        var depth = 0;
        for (var i = open; i < label.Length; i++)
        {
            depth += label[i] is '(' or '[' or '（' or '［' ? 1 : label[i] is ')' or ']' or '）' or '］' ? -1 : 0;
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // "Weight, kg", "Output in thousand tons"
    private static UnitPhrase? FromTail(ref string label, NumberFormat format)
    {
        // "Results, in thousands of EUR, except per-share data"
        var pieces = label.Split([", "], StringSplitOptions.None);
        for (var i = 1; i < pieces.Length; i++)
        {
            if (UnitPhrase.Read(pieces[i], format) is { } inner)
            {
                pieces[i] = "";
                label = string.Join(", ", Array.FindAll(pieces, p => p.Length > 0));
                return inner;
            }
        }

        foreach (var separator in new[] { " in ", "，", "/", "：", ": " })
        {
            var at = label.LastIndexOf(separator, StringComparison.Ordinal);
            if (at > 0 && UnitPhrase.Read(label.Substring(at + separator.Length), format) is { } unit)
            {
                label = label.Substring(0, at);
                return unit;
            }
        }

        return label.EndsWith("%", StringComparison.Ordinal) && UnitPhrase.Read("%", format) is { } percent && Cut(ref label) ? percent : null;
    }

    // "2023 EUR million": a unit with its scale at the end.
    private static UnitPhrase? FromLastWords(ref string label, NumberFormat format)
    {
        var words = label.Trim().Split(' ');
        for (var count = Math.Min(3, words.Length); count >= 1; count--)
        {
            var tail = string.Join(" ", words, words.Length - count, count);
            if (UnitPhrase.Read(tail, format) is { Unit: not null } unit && (unit.Factor != 1 || (unit.Unit.Unit.Kind == FigureKind.Money && tail.ToUpperInvariant() == tail)))
            {
                label = string.Join(" ", words, 0, words.Length - count);
                return unit;
            }
        }

        return null;
    }

    private static bool Cut(ref string label)
    {
        label = label.Substring(0, label.Length - 1);
        return true;
    }

    private static string TakeYear(ref string label)
    {
        for (var i = 0; i + 4 <= label.Length; i++)
        {
            if (IsYearAt(label, i))
            {
                var year = label.Substring(i, 4);
                var end = i + 4 + (i + 4 < label.Length && label[i + 4] == '年' ? 1 : 0);
                label = (label.Substring(0, i) + label.Substring(end)).Replace("  ", " ");
                return year;
            }
        }

        return "";
    }

    private static bool IsYearAt(string text, int at)
    {
        var century = text[at] == '1' && text[at + 1] is '7' or '8' or '9' || (text[at] == '2' && text[at + 1] == '0');
        return century && Scripts.IsDigit(text[at + 2]) && Scripts.IsDigit(text[at + 3]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || Scripts.IsHan(text[at - 1]))
            && (at + 4 == text.Length || (!char.IsDigit(text[at + 4]) && text[at + 4] is not ('.' or ',')));
    }
}
