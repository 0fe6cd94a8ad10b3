using System;
using System.Globalization;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A figure's number as its document would say it: <c>more than 1,000</c>, <c>27.5%</c>, <c>between 10 and 20 days</c>.</summary>
internal static class StatedNumber
{
    /// <summary>The number with its relation and its unit.</summary>
    public static string Of(FigureTarget target)
    {
        var figure = target.Figure;
        if (target.Part == FigurePart.Lower)
        {
            return WithUnit(figure.Value, figure);
        }

        if (figure.Upper is { } upper)
        {
            return target.Part == FigurePart.Upper ? WithUnit(upper, figure) : $"between {Number(figure.Value, figure)} and {WithUnit(upper, figure)}";
        }

        var words = figure.Relation.Words();
        return (words.Length == 0 ? "" : words + " ") + WithUnit(figure.Value, figure);
    }

    /// <summary>The digits alone, set apart as the document does.</summary>
    // A data sheet's 0x44 is not recognised as 68.
    public static string Number(FigureValue value, Figure figure) =>
        figure.Quote.IndexOf("0x", StringComparison.OrdinalIgnoreCase) >= 0 && value.IsExact && value.IsWhole && value.Decimal is >= 0 and <= long.MaxValue
            ? "0x" + ((long)value.Decimal).ToString("X2", CultureInfo.InvariantCulture)
            : PlainDigits(value, figure.PlainQuote) ?? Grouped(value);

    /// <summary>A number as people read it: 125140 takes counting, 125,140 does not.</summary>
    public static string Grouped(FigureValue value)
    {
        const int Shortest = 1000;
        return value.IsExact && Math.Abs(value.Decimal) >= Shortest && Math.Abs(value.Double) < 1e18
            ? (value.IsWhole ? decimal.Truncate(value.Decimal) : value.Decimal).ToString(value.IsWhole ? "#,0" : "#,0.##############", CultureInfo.InvariantCulture)
            : value.ToString();
    }

    private static string WithUnit(FigureValue value, Figure figure) => Number(value, figure) + figure.Kind switch
    {
        FigureKind.Percent => figure.Unit.Length == 0 ? "%" : figure.Unit[0] == '%' ? figure.Unit : " " + UnitAfter(value, figure.Unit),
        FigureKind.Multiple => " times",
        FigureKind.Count => "",
        _ => figure.Unit.Length == 0 ? "" : " " + UnitAfter(value, figure.Unit),
    };

    /// <summary>A unit as it stands after a number.</summary>
    public static string UnitAfter(FigureValue value, string unit) => value.IsExact && value.Decimal == 1 ? unit : UnitForms.Plural(unit);

    // Digits that the document does not set apart stay together: a reader looks for them as they stand there.
    private static string? PlainDigits(FigureValue value, string quote)
    {
        var digits = value.ToString();
        return value.IsExact && value.IsWhole && digits.Length >= 4 && quote.IndexOf(digits, StringComparison.Ordinal) >= 0 ? digits : null;
    }
}
