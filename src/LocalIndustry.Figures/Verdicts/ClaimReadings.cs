using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A claim in the document's terms.</summary>
/// <param name="Value">The number as the document would print it.</param>
/// <param name="Divisor">What the document's number is divided by to come to the claim's; 0 where the claim is no quotient of it.</param>
internal sealed record Reading(FigureValue Value, decimal Divisor);

/// <summary>What a claim may plausibly mean in the terms of a figure.</summary>
internal static class ClaimReadings
{
    // Of a decimal.
    private const int MostPlaces = 28;

    /// <summary>The readings that its notation and its name allow, the plainest first.</summary>
    public static List<Reading> Of(Claim claim, Figure figure)
    {
        var readings = new List<Reading>();
        var scale = claim.Words.Select(Vocabulary.ScaleOf).FirstOrDefault(static scale => scale is not null) ?? 1;
        var unit = UnitOf(claim, figure);
        var stated = UnitMeasures.Of(figure.Unit.Length == 0 && figure.Kind == FigureKind.Percent ? "%" : figure.Unit);
        if (unit is not null && stated is not null && unit.Dimension == stated.Dimension && (unit.Offset != 0 || stated.Offset != 0))
        {
            readings.Add(Shifted(claim.Value, unit, stated));
            return readings;
        }

        if (UnitMeasures.HasCents(figure) && unit == UnitMeasures.OfName(UnitMeasures.Cent))
        {
            readings.Add(Scaled(claim.Value, 0.01m * scale));
            return readings;
        }

        if (stated is null && unit is not null && UnitMeasures.QuotientOf(figure.Unit) is { } quotient && unit.Dimension == quotient.Numerator.Dimension)
        {
            readings.Add(Converted(claim.Value, unit.Factor / quotient.Numerator.Factor, DenominatorFactor(claim, quotient.Denominator), scale));
            return readings;
        }

        // 8.33 EUR per kilogram are 8,330 EUR per tonne.
        if (stated is null && UnitMeasures.DenominatorOf(figure.Unit) is { } denominator && DenominatorFactor(claim, denominator) is not 1 and var counted)
        {
            readings.Add(Converted(claim.Value, counted, scale));
            return readings;
        }

        foreach (var factor in UnitFactors(unit, stated))
        {
            readings.Add(Converted(claim.Value, factor, scale));
        }

        if (unit is null && figure.Kind == FigureKind.Number && ColumnScale.Of(figure.Subject) is { } millionths)
        {
            readings.Add(Scaled(claim.Value, 1 / millionths));
        }

        // Who says no unit may have copied the cells as they are printed, and leave the scale to the table's header.
        if (unit is null && scale == 1 && ColumnScale.OfCell(figure) is { } printed && !IdentifierWords.Split(figure.Unit).Any(claim.Words.Contains))
        {
            readings.Add(Scaled(claim.Value, printed));
        }

        foreach (var factor in PeriodFactors(claim, figure))
        {
            readings.Add(Scaled(claim.Value, factor));
        }

        if (figure.Kind == FigureKind.Percent && unit is null)
        {
            AddPercents(readings, claim, figure.Direction);
        }
        else if (figure.Kind == FigureKind.Multiple)
        {
            AddMultiples(readings, claim, unit);
        }

        // A rise by 18 % comes to 118 % of last year, a fall to 82 %.
        if (figure.Kind == FigureKind.Percent && figure.Direction != Direction.None && claim.Value.IsExact && SaysLevel(claim.Words) && System.Math.Abs(claim.Value.Double) < 1e6)
        {
            var (value, place, sign) = (claim.Value.Decimal, claim.Value.LastPlace, figure.Direction == Direction.Up ? 1 : -1);
            readings.Add(new Reading(FigureValue.Of(sign * (value - 100), place), 0));
            readings.Add(new Reading(FigureValue.Of(sign * ((100 * value) - 100), place + 2), 0));
        }

        if (figure.Direction == Direction.Down)
        {
            readings.AddRange(readings.Select(static reading => new Reading(reading.Value.Negate(), -reading.Divisor)).ToList());
        }

        return readings;
    }

    /// <summary>Readings that only an exact agreement makes plausible: a unit that nothing in the code says.</summary>
    public static IEnumerable<Reading> Guessed(Claim claim, Figure figure)
    {
        if (UnitOf(claim) is not null || UnitMeasures.Of(figure.Unit) is not { Offset: 0 } stated || stated.Dimension == UnitMeasures.Percent)
        {
            yield break;
        }

        if (stated.Factor != 1)
        {
            yield return Scaled(claim.Value, 1 / stated.Factor);
        }

        if (stated.Dimension == UnitMeasures.Data)
        {
            yield return Scaled(claim.Value, 8 / stated.Factor);
        }

        if (stated.Dimension == UnitMeasures.Time)
        {
            foreach (var unit in s_timesOfCode)
            {
                yield return Scaled(claim.Value, unit / stated.Factor);
            }
        }
    }

    /// <summary>The unit that code gives the number of a figure: a share under a name that speaks of years is not in years.</summary>
    public static UnitMeasure? UnitOf(Claim claim, Figure figure) =>
        !IsOfSubject(claim, figure) && UnitOf(claim) is { } unit && (figure.Kind is not (FigureKind.Percent or FigureKind.Multiple) || claim.Unit is not null || unit.Dimension == UnitMeasures.Percent) ? unit : null;

    // Crushed stone weighs tons and no stones: what the figure is about is a unit only where it is the figure's own.
    private static bool IsOfSubject(Claim claim, Figure figure) =>
        claim.Unit is null && figure.Subject.Length > 0 && UnitWords.Find(claim.Words) is { Count: 1, Start: var at, Name: var name }
        && UnitMeasures.OfName(name) is { } said && said != UnitMeasures.Of(figure.Unit)
        && IdentifierWords.Split(figure.Subject).Contains(claim.Words[at]);

    // By its factory or its name.
    private static UnitMeasure? UnitOf(Claim claim) =>
        claim.Unit is { } unit ? UnitMeasures.Of(unit) : UnitWords.Find(claim.Words) is { } found ? UnitMeasures.OfName(found.Name) : null;

    // Milliseconds, minutes, hours, days.
    private static readonly decimal[] s_timesOfCode = [0.001m, 60, 3600, 86_400];

    private static IEnumerable<decimal> UnitFactors(UnitMeasure? unit, UnitMeasure? stated)
    {
        if (unit is null || stated is null)
        {
            return [1];
        }

        var factors = UnitMeasures.Factors(unit, stated);
        if (factors.Count == 0)
        {
            return [1];
        }

        // A kilobyte of code has 1,024 bytes as often as 1,000.
        return unit.Dimension == UnitMeasures.Data && factors[0] != 1 ? factors.Concat([Binary(factors[0])]) : factors;
    }

    // A name that says no more than grams leaves the rest of the unit as the document has it.
    private static decimal DenominatorFactor(Claim claim, UnitMeasure stated) =>
        UnitWords.FindPer(claim.Words) is { Name: var name } && UnitMeasures.OfName(name) is { } said && said.Dimension == stated.Dimension ? stated.Factor / said.Factor : 1;

    private static decimal Binary(decimal factor)
    {
        var binary = 1m;
        for (; factor >= 1000; factor /= 1000)
        {
            binary *= 1024;
        }

        for (; factor <= 0.001m; factor *= 1000)
        {
            binary /= 1024;
        }

        return binary * factor;
    }

    // An amount of a year may be stated by the month, and a rate of a month by the year.
    private static IEnumerable<decimal> PeriodFactors(Claim claim, Figure figure)
    {
        if (figure.Kind is not (FigureKind.Money or FigureKind.Percent or FigureKind.Count or FigureKind.Measure))
        {
            yield break;
        }

        var said = claim.Words.Select(Vocabulary.PeriodsOfYear).FirstOrDefault(static periods => periods is not null);
        var per = figure.Unit.LastIndexOf(" per ", System.StringComparison.Ordinal);
        var stated = per < 0 ? 1 : Vocabulary.PeriodsOfYear(figure.Unit.Substring(per + 5));
        if (said is { } one && stated is { } other && one != other)
        {
            yield return one / other;
            if (figure.Kind == FigureKind.Percent)
            {
                yield return 100 * one / other;
            }
        }
    }

    private static void AddPercents(List<Reading> readings, Claim claim, Direction direction)
    {
        var saysFraction = claim.Words.Any(Vocabulary.Fraction.Contains);
        if (saysFraction)
        {
            readings.Clear();
        }

        readings.Add(Scaled(claim.Value, 100));
        if (!claim.Value.IsExact || System.Math.Abs(claim.Value.Double) > 1e6)
        {
            return;
        }

        var (value, place) = (claim.Value.Decimal, claim.Value.LastPlace);
        if (claim.IsFactor || claim.Words.Any(Vocabulary.Factor.Contains))
        {
            if (direction != Direction.Down)
            {
                readings.Add(new Reading(FigureValue.Of((value - 1) * 100, place + 2), 0));
            }

            if (direction == Direction.Down || (direction != Direction.Up && claim.IsFactor))
            {
                readings.Add(new Reading(FigureValue.Of((1 - value) * 100, place + 2), 0));
            }
        }
    }

    private static bool SaysLevel(IReadOnlyList<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i] == "of" && (words[i + 1] is "last" or "previous" or "prior" or "base" or "former" or "year" || FigureWords.IsYear(words[i + 1])))
            {
                return true;
            }
        }

        return words.Contains("index") || words.Contains("level");
    }

    // 2.6 times last year is 260 % of it, and under a name that speaks of growth a rise by 160 % or 1.6.
    private static void AddMultiples(List<Reading> readings, Claim claim, UnitMeasure? unit)
    {
        if (unit?.Dimension == UnitMeasures.Percent)
        {
            readings.Clear();
        }

        if (!claim.Words.Any(Vocabulary.Growth.Contains))
        {
            readings.Add(Scaled(claim.Value, 0.01m));
            return;
        }

        readings.Clear();
        if (claim.Value.IsExact && System.Math.Abs(claim.Value.Decimal) < 1e20m)
        {
            readings.Add(new Reading(FigureValue.Of(claim.Value.Decimal + 1, claim.Value.LastPlace), 0));
            readings.Add(new Reading(FigureValue.Of((claim.Value.Decimal / 100) + 1, claim.Value.LastPlace - 2), 0));
        }
        else
        {
            readings.Add(new Reading(claim.Value, 1));
        }
    }

    private static Reading Shifted(FigureValue value, UnitMeasure unit, UnitMeasure stated)
    {
        if (!value.IsExact || System.Math.Abs(value.Double) > 1e15)
        {
            return new Reading(value, 1);
        }

        var converted = System.Math.Round(((value.Decimal + unit.Offset) * unit.Factor / stated.Factor) - stated.Offset, 12);
        return new Reading(FigureValue.Of(converted, Digits.LastPlace(converted)), unit == stated ? 1 : 0);
    }

    // Trillions of tonnes a nanosecond, in picograms a year, are beyond a decimal.
    private static Reading Converted(FigureValue value, params decimal[] factors)
    {
        var exact = 1m;
        var product = 1.0;
        var isExact = true;
        foreach (var factor in factors)
        {
            product *= (double)factor;
            isExact &= product is > 1e-20 and < 1e27;
            exact = isExact ? exact * factor : exact;
        }

        return isExact ? Scaled(value, exact) : new Reading(FigureValue.Of(value.Double * product, value.LastPlace), 0);
    }

    private static Reading Scaled(FigureValue value, decimal factor)
    {
        if (factor == 1)
        {
            return new Reading(value, 1);
        }

        var magnitude = System.Math.Abs(value.Double) * (double)factor;
        if (value.IsExact && magnitude is 0 or (< 1e27 and > 1e-20))
        {
            var scaled = value.Decimal * factor;

            // Dividing by seven or twelve leaves a trail that nobody wrote; of a picometre in metres, the first digits come late.
            scaled = magnitude is > 0 and < 1e12 ? System.Math.Round(scaled, magnitude < 1 ? System.Math.Min(MostPlaces, 15 - (int)System.Math.Floor(System.Math.Log10(magnitude))) : 15) : scaled;
            return new Reading(FigureValue.Of(scaled, Digits.LastPlace(scaled)), factor);
        }

        return new Reading(FigureValue.Of(value.Double * (double)factor, value.LastPlace), factor);
    }
}
