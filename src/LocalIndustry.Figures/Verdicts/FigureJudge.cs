using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Holds claims against figures.</summary>
public static class FigureJudge
{
    /// <summary>The verdict on <paramref name="claim"/>: the kindest of all plausible readings.</summary>
    public static Verdict Judge(Claim claim, Figure figure, FigurePart part = FigurePart.Whole)
    {
        var readings = Readings(claim, figure).ToList();
        var nearest = Nearest(readings, figure, part);
        foreach (var kind in new[] { VerdictKind.Equal, VerdictKind.Admitted, VerdictKind.Rounded })
        {
            // Against a bound almost anything is right under some reading; only the one in its neighbourhood is meant.
            var plausible = kind == VerdictKind.Admitted && IsBound(figure.Relation) ? [nearest.Reading] : readings;
            foreach (var reading in plausible)
            {
                if (PartFor(reading, figure, part, kind) is { } found)
                {
                    return new Verdict(kind, found, reading.Divisor);
                }
            }
        }

        return new Verdict(VerdictKind.Contradicts, nearest.Part, nearest.Reading.Divisor);
    }

    /// <summary>How far a value may lie from the number printed: half of its last telling digit if it is approximate, else what the document gives or takes.</summary>
    public static double Tolerance(Figure figure) => figure.Relation switch
    {
        Relation.Approximate => Tolerance(figure.Value),
        Relation.Equal => figure.Uncertainty?.Double ?? 0,
        _ => 0,
    };

    private static FigurePart? PartFor(Reading reading, Figure figure, FigurePart part, VerdictKind kind)
    {
        var ends = Ends(figure, part).ToList();
        switch (kind)
        {
            case VerdictKind.Equal:
                return Find(ends, end => reading.Value.SameNumber(end.Value));
            case VerdictKind.Rounded:
                return Find(ends, end => IsRounded(reading.Value, end.Value));
            default:
                return part == FigurePart.Whole && Admits(figure, reading.Value) ? ends[0].Part : null;
        }
    }

    private static FigurePart? Find(IEnumerable<(FigurePart Part, FigureValue Value)> ends, Func<(FigurePart Part, FigureValue Value), bool> condition)
    {
        foreach (var end in ends)
        {
            if (condition(end))
            {
                return end.Part;
            }
        }

        return null;
    }

    private static IEnumerable<(FigurePart Part, FigureValue Value)> Ends(Figure figure, FigurePart part)
    {
        if (figure.Upper is not { } upper)
        {
            yield return (FigurePart.Whole, figure.Value);
            yield break;
        }

        if (part != FigurePart.Upper)
        {
            yield return (FigurePart.Lower, figure.Value);
        }

        if (part != FigurePart.Lower)
        {
            yield return (FigurePart.Upper, upper);
        }
    }

    private static bool Admits(Figure figure, FigureValue value)
    {
        var order = value.CompareTo(figure.Value);
        return figure.Relation switch
        {
            Relation.GreaterThan => order > 0,
            Relation.GreaterThanOrEqual => order >= 0,
            Relation.LessThan => order < 0,
            Relation.LessThanOrEqual => order <= 0,
            Relation.Between => order >= 0 && figure.Upper is { } upper && value.CompareTo(upper) <= 0,
            Relation.Approximate => Math.Abs(value.Double - figure.Value.Double) <= Tolerance(figure.Value) * (1 + 1e-12),
            _ => figure.Uncertainty is { } uncertainty && Math.Abs(value.Double - figure.Value.Double) <= uncertainty.Double * (1 + 1e-12),
        };
    }

    private static bool IsBound(Relation relation) =>
        relation is Relation.GreaterThan or Relation.GreaterThanOrEqual or Relation.LessThan or Relation.LessThanOrEqual;

    // "About 2,000" says nothing of its zeros.
    private static double Tolerance(FigureValue value) =>
        0.5 * Math.Pow(10, value.IsExact ? Math.Max(value.LastPlace, Digits.LastPlace(value.Decimal)) : value.LastPlace);

    private static bool IsRounded(FigureValue claim, FigureValue figure)
    {
        if (!claim.IsExact || !figure.IsExact || claim.Decimal == 0 || Math.Max(Math.Abs(claim.Double), Math.Abs(figure.Double)) > 1e15)
        {
            return false;
        }

        var claimed = claim.Decimal;
        var stated = figure.Decimal;
        var place = Digits.LastPlace(claimed);
        var dropsDecimals = !figure.IsWhole && place == 0 && Digits.Count(stated, 0) >= 1;
        var isShorter = place > Digits.LastPlace(stated)
            && (Digits.Count(stated, place) >= 2 || dropsDecimals)
            && (Digits.Round(stated, place) == claimed || (!figure.IsWhole && place <= 0 && Truncate(stated, place) == claimed));
        var isLonger = place < figure.LastPlace && Digits.Count(stated, figure.LastPlace) >= 2 && Digits.Round(claimed, figure.LastPlace) == stated;
        return isShorter || isLonger;
    }

    private static decimal Truncate(decimal value, int place) => decimal.Truncate(value / Digits.Power(place)) * Digits.Power(place);

    private static (Reading Reading, FigurePart Part) Nearest(List<Reading> readings, Figure figure, FigurePart part) => readings
        .SelectMany(reading => Ends(figure, part).Select(end => (Reading: reading, end.Part, Distance: Distance(reading.Value.Double, end.Value.Double))))
        .OrderBy(candidate => candidate.Distance)
        .Select(candidate => (candidate.Reading, candidate.Part))
        .First();

    private static double Distance(double claimed, double stated) =>
        claimed == 0 || stated == 0 || claimed < 0 != stated < 0 ? double.MaxValue : Math.Abs(Math.Log(claimed / stated));

    private static IEnumerable<Reading> Readings(Claim claim, Figure figure)
    {
        yield return new Reading(claim.Value, 1);

        if (figure.Direction == Direction.Down)
        {
            yield return new Reading(claim.Value.Negate(), -1);
        }

        foreach (var scale in claim.Words.Select(Vocabulary.ScaleOf).OfType<decimal>())
        {
            yield return Scaled(claim.Value, scale);
        }

        if (figure.Kind == FigureKind.Percent)
        {
            yield return Scaled(claim.Value, 100);
            if (claim.Words.Contains("bps"))
            {
                yield return Scaled(claim.Value, 0.01m);
            }
        }

        if (figure.Kind == FigureKind.Multiple)
        {
            foreach (var reading in MultipleReadings(claim))
            {
                yield return reading;
            }
        }
    }

    // 2.6 times last year is 260 % of it, and under a name that speaks of growth a rise by 160 % or 1.6.
    private static IEnumerable<Reading> MultipleReadings(Claim claim)
    {
        yield return Scaled(claim.Value, 0.01m);
        if (claim.Value.IsExact && Math.Abs(claim.Value.Decimal) < 1e20m && claim.Words.Any(Vocabulary.Growth.Contains))
        {
            yield return new Reading(FigureValue.Of(claim.Value.Decimal + 1, claim.Value.LastPlace), 0);
            yield return new Reading(FigureValue.Of((claim.Value.Decimal / 100) + 1, claim.Value.LastPlace - 2), 0);
        }
    }

    private static Reading Scaled(FigureValue value, decimal factor)
    {
        if (value.IsExact && Math.Abs(value.Double) * (double)factor < 1e27)
        {
            var scaled = value.Decimal * factor;
            return new Reading(FigureValue.Of(scaled, Digits.LastPlace(scaled)), factor);
        }

        return new Reading(FigureValue.Of(value.Double * (double)factor, value.LastPlace), factor);
    }

    /// <summary>The claim in the document's terms, and what the document's number is divided by to come to the claim's.</summary>
    private readonly record struct Reading(FigureValue Value, decimal Divisor);
}
