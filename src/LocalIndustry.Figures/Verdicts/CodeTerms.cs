using System;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The document's number in the terms of the code: what the code would have to say.</summary>
internal static class CodeTerms
{
    // Of a number that does not convert without a rest, so many digits are enough to see what is meant.
    private const int FewestDigits = 4;

    /// <summary><c>, that is 45,000 grams</c> for 45 kg under a name that says grams; empty where the code speaks as the document does.</summary>
    public static string Of(Claim claim, FigureTarget target, Verdict verdict)
    {
        // TimeSpan.FromMinutes(4) for 4 seconds: the number is right.
        if (claim.Unit is not null && verdict.Kind == VerdictKind.WrongScale && claim.Value.Double == target.Figure.Value.Double && UnitMeasures.Of(target.Figure.Unit) is not null)
        {
            return ", so make it " + UnitForms.Plural(target.Figure.Unit);
        }

        if (Converter(claim, target.Figure, verdict) is not { } convert)
        {
            return "";
        }

        var figure = target.Figure;
        var lower = target.Part == FigurePart.Upper ? figure.Upper ?? figure.Value : figure.Value;
        var upper = target.Part == FigurePart.Whole ? figure.Upper : null;
        return (convert(lower), upper is { } end ? convert(end) : null) switch
        {
            ({ } one, null) when upper is null => $", that is {one.Number}{one.Unit}",
            ({ } one, { } other) => $", that is {one.Number} to {other.Number}{other.Unit}",
            _ => "",
        };
    }

    /// <summary>The unit that the code gives the number, by the name that its spellings share; null if it gives none.</summary>
    public static string? UnitOf(Claim claim) => claim.Unit ?? UnitWords.Find(claim.Words)?.Name;

    private static Func<FigureValue, (string Number, string Unit)?>? Converter(Claim claim, Figure figure, Verdict verdict)
    {
        if (UnitMeasures.HasCents(figure) && UnitOf(claim) == UnitMeasures.Cent)
        {
            return static value => Scaled(value, 100) is { } number ? (number, " cents") : null;
        }

        if (UnitOf(claim) is { } name && ClaimReadings.UnitOf(claim, figure) is { } unit)
        {
            return UnitMeasures.Of(figure.Unit) is { } stated && stated.Dimension == unit.Dimension && stated != unit
                ? value => Converted(value, stated, unit) is { } converted
                    ? (Rounded(converted), " " + StatedNumber.UnitAfter(Plain(converted), name) + Rate(figure.Unit))
                    : null
                : null;
        }

        // What grows by 8% is multiplied by 1.08, what is reduced by 15% by 0.85.
        if (figure.Kind == FigureKind.Percent && verdict.Divisor == 0)
        {
            var sign = claim.Value.Double > 1 ? 1 : -1;
            return value => Scaled(value, 0.01m * sign, 1) is { } number ? (number, " as a factor") : null;
        }

        // 62% is 0.62 to code that writes fractions.
        if (figure.Kind == FigureKind.Percent && verdict.Divisor == 100)
        {
            return static value => Scaled(value, 0.01m) is { } number ? (number, "") : null;
        }

        // The cell under "million m³" says 8.4, and so do the others in the code.
        if (ColumnScale.OfCell(figure) == verdict.Divisor && UnitOf(claim) is null && !claim.Words.Any(static word => Vocabulary.ScaleOf(word) is not null))
        {
            return value => Scaled(value, 1 / verdict.Divisor) is { } number ? (number, " as the table prints it") : null;
        }

        var scale = claim.Words.FirstOrDefault(static word => Vocabulary.ScaleOf(word) is not null);
        return scale is not null && Vocabulary.ScaleOf(scale) == verdict.Divisor
            ? value => Scaled(value, 1 / verdict.Divisor) is { } number ? (number, " " + scale.TrimEnd('s')) : null
            : null;
    }

    private static string? Scaled(FigureValue value, decimal factor, decimal start = 0) =>
        value.IsExact && Math.Abs(value.Double) < 1e15 ? StatedNumber.Grouped(Plain(start + (value.Decimal * factor))) : null;

    private static decimal? Converted(FigureValue value, UnitMeasure from, UnitMeasure to) =>
        value.IsExact && Math.Abs(value.Double * (double)from.Factor) < 1e27 && Math.Abs(value.Double * ((double)from.Factor / (double)to.Factor)) is 0 or (> 1e-9 and < 1e15)
            ? ((value.Decimal + from.Offset) * from.Factor / to.Factor) - to.Offset
            : null;

    private static string Rounded(decimal value)
    {
        const int MostPlaces = 6;
        var exact = Math.Round(value, 10);
        if (exact == Math.Round(exact, MostPlaces))
        {
            return StatedNumber.Grouped(Plain(exact));
        }

        var places = Math.Max(0, FewestDigits - 1 - (int)Math.Floor(Math.Log10((double)Math.Abs(exact))));
        return "about " + StatedNumber.Grouped(Plain(Math.Round(exact, Math.Min(places, 10))));
    }

    // Without the zeros that a conversion leaves behind.
    private static FigureValue Plain(decimal value)
    {
        var plain = value / 1.0000000000000000000000000000m;
        return FigureValue.Of(plain, Math.Min(0, Digits.LastPlace(plain)));
    }

    private static string Rate(string unit) => UnitMeasures.OfName(unit) is not null ? "" : unit.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var per ? unit.Substring(per) : "";
}
