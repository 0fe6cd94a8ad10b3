using System;
using System.Globalization;
using System.Linq;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.CodeFixes;

/// <summary>The right number as a text writes numbers: base, grouping and the scale word behind it stay.</summary>
internal static class CorrectedText
{
    /// <summary>What is to stand for <paramref name="written"/>; null where it is not written in digits.</summary>
    public static string? Create(StatedFigure figure, Diagnostic diagnostic, string written)
    {
        var value = figure.Value / figure.Divisor;
        value = Math.Abs(value) < 1e12m ? Math.Round(value, 12) : value;
        if (written.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            return value == decimal.Truncate(value) && value is >= 0 and <= long.MaxValue
                ? written.Substring(0, 2) + ((long)value).ToString(written.Any(static c => c is >= 'a' and <= 'f') ? "x2" : "X2", CultureInfo.InvariantCulture)
                : null;
        }

        var end = 0;
        while (end < written.Length && (written[end] is >= '0' and <= '9' or ',' or '.' || (end == 0 && written[end] == '-')))
        {
            end++;
        }

        var digits = written.Substring(0, end).TrimEnd(',', '.');
        if (!decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            || !diagnostic.Properties.TryGetValue(FigureProperties.Claimed, out var text)
            || !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var claimed)
            || number == 0
            || claimed == 0)
        {
            return null;
        }

        // 68 million: the word stands for what the digits alone do not.
        var corrected = value / (claimed / number);
        var places = digits.Contains('.') ? digits.Length - digits.IndexOf('.') - 1 : 0;
        var format = (digits.Contains(',') ? "#,0." : "0.") + new string('0', Math.Min(places, PlacesOf(corrected))) + "############";
        return corrected.ToString(format, CultureInfo.InvariantCulture) + written.Substring(digits.Length);
    }

    private static int PlacesOf(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture).TrimEnd('0');
        var point = text.IndexOf('.');
        return point < 0 ? 0 : text.Length - point - 1;
    }
}
