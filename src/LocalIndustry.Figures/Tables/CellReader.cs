using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Tables;

/// <summary>Reads a table cell that holds an amount and nothing else.</summary>
internal static class CellReader
{
    private const int Longest = 80;

    /// <summary>Whether a cell says anything; dashes, dots and "n/a" do not.</summary>
    public static bool HasContent(string text)
    {
        var trimmed = text.Trim(' ', '-', '–', '—', '.', '…', '·', '\u00A0', '*', '†', '/', '―', '－');
        return trimmed.Length > 0 && trimmed.ToLowerInvariant() is not ("n/a" or "na" or "nil" or "none" or "无" or "不适用" or "n.a");
    }

    /// <summary>Whether the cell is an amount as a whole.</summary>
    public static bool IsAmount(string text, NumberFormat format) => Read(text, format) is not null;

    /// <summary>The amount that the cell is; null where it holds other text as well.</summary>
    public static Quantity? Read(string text, NumberFormat format)
    {
        var start = 0;
        var end = text.Length;
        while (start < end && (Tokenizer.IsSpace(text[start]) || text[start] is '*' or '†'))
        {
            start++;
        }

        // A mark of a footnote: 290 (a).
        if (end - start > 4 && text[end - 1] is ')' or ']' && text[end - 3] is '(' or '[' && char.IsLetterOrDigit(text[end - 2]) && Tokenizer.IsSpace(text[end - 4]))
        {
            end -= 3;
        }

        while (end > start && (Tokenizer.IsSpace(text[end - 1]) || text[end - 1] is '*' or '†' or '‡' or '¹' or '²' or '³' or ','))
        {
            end--;
        }

        if (end - start is 0 or > Longest)
        {
            return null;
        }

        if (ReadPlain(text, start, end, format) is { } plain)
        {
            return plain;
        }

        // Marks of revised or provisional values: 95.5ᵖ, 9.5 r.
        if (end - start > 2 && (text[end - 1] is >= '\u1D43' and <= '\u1D6A' or 'ⁿ' || (char.IsLetter(text[end - 1]) && text[end - 2] == ' ' && Units.FindSymbol(text, end - 1, end) is null))
            && ReadPlain(text, start, text[end - 2] == ' ' ? end - 2 : end - 1, format) is { } marked)
        {
            return marked;
        }

        var found = ReadQuantities(text, format).FirstOrDefault(q => q.Role == QuantityRole.Figure);
        return found is not null && found.Start <= start + 1 && System.Math.Max(found.End, found.NounEnd) >= end ? found : null;
    }

    /// <summary>The amount that the cell is, or the amounts with units that a short cell states in words: "every 6 h", "26 per m".</summary>
    public static IEnumerable<Quantity> ReadAll(string text, NumberFormat format)
    {
        if (Read(text, format) is { } whole)
        {
            return [whole];
        }

        return text.Length > Longest ? [] : ReadQuantities(text, format).Where(q => q.Role == QuantityRole.Figure && (q.Unit is not null || q.Per.Length > 0));
    }

    private static List<Quantity> ReadQuantities(string text, NumberFormat format) =>
        Scripts.ContainsHan(text) ? ChineseQuantityReader.Read(text, format, CancellationToken.None) : EnglishQuantityReader.Read(text, Tokenizer.Read(text, format), CancellationToken.None);

    // A bare number: a year's digits among amounts are an amount. (1,234) is negative, as accountants print it.
    private static Quantity? ReadPlain(string text, int start, int end, NumberFormat format)
    {
        var isNegative = text[start] == '(' && text[end - 1] == ')';
        var at = isNegative ? start + 1 : start;
        var stop = isNegative ? end - 1 : end;
        var sign = text[at] is '-' or '−' or '–' or '+' or '±' ? text[at] : '\0';
        at += sign == '\0' ? 0 : 1;
        if (at >= stop || !NumeralLexer.CanStart(text, at) || NumeralLexer.Read(text, at, format) is not { } numeral || numeral.End != stop || (numeral.HasLeadingZero && numeral.Decimals == 0 && numeral.WholeDigits > 2))
        {
            return null;
        }

        return new Quantity
        {
            Start = start,
            End = end,
            NumberStart = start,
            NumberEnd = end,
            Value = isNegative || sign is '-' or '−' or '–' ? numeral.Value.Negate() : numeral.Value,
            Uncertainty = sign == '±' ? numeral.Value : numeral.Uncertainty,
            Kind = FigureKind.Number,
        };
    }
}
