using System;
using System.Globalization;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The power of ten that the header of a column gives its numbers: the millionths of <c>Expansion (10⁻⁶/K)</c>, the million of <c>Water (million m³)</c>.</summary>
internal static class ColumnScale
{
    private const int MostPlaces = 24;
    private const double LargestScale = 1e10;

    /// <summary>What a number of the column stands for a multiple of; null where the header gives no power of ten.</summary>
    public static decimal? Of(string header)
    {
        for (var at = header.IndexOf("10", StringComparison.Ordinal); at >= 0; at = header.IndexOf("10", at + 1, StringComparison.Ordinal))
        {
            if ((at == 0 || !char.IsLetterOrDigit(header[at - 1])) && PowerAt(header, at + 2) is { } power)
            {
                return power;
            }
        }

        return null;
    }

    /// <summary>What the number of a cell is multiplied by to come to the figure's: the million of <c>2.1</c> under "million m³", of "€2.1 million"; null where the cell prints the number itself.</summary>
    public static decimal? OfCell(Figure figure)
    {
        if (figure.Cell is null
            || !figure.Value.IsExact
            || !decimal.TryParse(Number(figure.PlainQuote), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var printed)
            || printed == 0
            || Math.Abs(figure.Value.Double / (double)printed) > LargestScale)
        {
            return null;
        }

        // A number that was put right in review may be far from the one printed; what is beyond a decimal was left out above.
        var scale = figure.Value.Decimal / printed;
        return scale is 1_000 or 10_000 or 1_000_000 or 100_000_000 or 1_000_000_000 ? scale : null;
    }

    // The 158.2 of "€158.2 million".
    private static string Number(string quote)
    {
        var start = 0;
        while (start < quote.Length && !char.IsDigit(quote[start]))
        {
            start++;
        }

        var end = start;
        while (end < quote.Length && (char.IsDigit(quote[end]) || quote[end] is '.' or ','))
        {
            end++;
        }

        return (start > 0 && quote[start - 1] == '-' ? "-" : "") + quote.Substring(start, end - start).Replace(",", "");
    }

    private static decimal? PowerAt(string text, int at)
    {
        const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        var isCaret = at < text.Length && text[at] == '^';
        at += isCaret ? 1 : 0;
        var isNegative = at < text.Length && text[at] is '⁻' or '-' or '−';
        at += isNegative ? 1 : 0;
        var exponent = 0;
        var hasDigits = false;
        for (; at < text.Length; at++)
        {
            var digit = isCaret ? (text[at] is >= '0' and <= '9' ? text[at] - '0' : -1) : Raised.IndexOf(text[at]);
            if (digit < 0)
            {
                break;
            }

            (exponent, hasDigits) = ((exponent * 10) + digit, true);
            if (exponent > MostPlaces)
            {
                return null;
            }
        }

        return hasDigits && exponent > 0 ? Digits.Power(isNegative ? -exponent : exponent) : null;
    }
}
