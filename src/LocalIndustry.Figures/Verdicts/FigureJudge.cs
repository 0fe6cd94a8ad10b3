using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Holds claims against figures.</summary>
public static class FigureJudge
{
    private const int MostPlaces = 12;

    /// <summary>The verdict on <paramref name="claim"/>: the kindest of all plausible readings.</summary>
    public static Verdict Judge(Claim claim, Figure figure, FigurePart part = FigurePart.Whole)
    {
        var readings = ClaimReadings.Of(claim, figure);
        var ends = Ends(figure, part);
        var (nearest, nearestPart) = Nearest(readings, ends);
        if (Match(readings.Concat(ClaimReadings.Guessed(claim, figure)), ends, IsSame) is { } equal)
        {
            return new Verdict(OnTheNumber(claim, figure, part, equal.Part), equal.Part, equal.Reading.Divisor);
        }

        if (IsOfWidth(claim, figure))
        {
            return new Verdict(VerdictKind.Admitted, FigurePart.Whole, 1);
        }

        if (IsUnitSlip(claim, figure, ends, out var slipped))
        {
            return new Verdict(VerdictKind.WrongScale, slipped, nearest.Divisor);
        }

        // Against a bound almost anything is right under some reading; only the one in its neighbourhood is meant.
        var plausible = !IsBound(figure.Relation) ? readings : figure.Kind == FigureKind.Percent ? [Natural(claim, readings)] : [nearest];
        foreach (var reading in plausible)
        {
            if (part == FigurePart.Whole && Admits(figure, reading.Value) && !IsCitedLimit(claim, figure) && !(IsScaled(reading, ends) && (SaysBound(claim) || claim.IsCited || IsFractionAsPercent(figure, reading))))
            {
                return new Verdict(VerdictKind.Admitted, ends[0].Part, reading.Divisor);
            }
        }

        if (Mistakes.IsRatioMixedUp(claim, figure))
        {
            return new Verdict(VerdictKind.RatioMixedUp, FigurePart.Whole, Mistakes.DivisorOfRatio(claim, figure));
        }

        if (readings.Any(reading => IsScaled(reading, ends)))
        {
            return new Verdict(VerdictKind.WrongScale, nearestPart, nearest.Divisor);
        }

        return Match(readings, ends, (reading, end) => Mistakes.IsImprecise(reading.Value, end, figure.Uncertainty)) is { } rounded
            ? new Verdict(VerdictKind.Imprecise, rounded.Part, rounded.Reading.Divisor)
            : new Verdict(VerdictKind.Contradicts, nearestPart, nearest.Divisor);
    }

    /// <summary>Whether a claim is a figure's number under a reading that its notation allows.</summary>
    public static bool IsNumberOf(Claim claim, Figure figure) =>
        Match(ClaimReadings.Of(claim, figure), Ends(figure, FigurePart.Whole), IsSame) is not null;

    /// <summary>Whether a claim is a figure's number in the scale in which it was read as another's: 0.54 for 54 % is not the rate of 0.54 %.</summary>
    internal static bool IsNumberOf(Claim claim, Figure figure, decimal divisor) =>
        Match(ClaimReadings.Of(claim, figure).Where(reading => figure.Kind != FigureKind.Percent || reading.Divisor == (divisor == 0 ? 100 : divisor)), Ends(figure, FigurePart.Whole), IsSame) is not null;

    /// <summary>How far a value may lie from the number printed: half of its last telling digit, and at least a twentieth where only three digits tell, half a per cent where four do, if it is approximate, else what the document gives or takes.</summary>
    public static double Tolerance(Figure figure) => figure.Relation switch
    {
        Relation.Approximate => Tolerance(figure.Value),
        Relation.Equal => figure.Uncertainty?.Double ?? 0,
        _ => 0,
    };

    internal static bool IsBound(Relation relation) =>
        relation is Relation.GreaterThan or Relation.GreaterThanOrEqual or Relation.LessThan or Relation.LessThanOrEqual;

    // The number itself: right as a value, unless a bound is no number of things; in a comparison its direction counts.
    private static VerdictKind OnTheNumber(Claim claim, Figure figure, FigurePart part, FigurePart end)
    {
        if (claim.Comparison is { } comparison)
        {
            return BoundComparison.Judge(comparison, figure, end);
        }

        var isExactCount = IsBound(figure.Relation) && part == FigurePart.Whole && IsAmount(figure) && !SaysBound(claim);
        return isExactCount ? VerdictKind.BoundAsExact : VerdictKind.Equal;
    }

    // A count, or a sum that somebody rounded; a limit of 150 EUR is its own exact number.
    private static bool IsAmount(Figure figure)
    {
        const double Large = 10_000;
        return figure.Kind == FigureKind.Count
            || (figure.Kind is FigureKind.Money or FigureKind.Measure && figure.Relation is Relation.GreaterThan && Math.Abs(figure.Value.Double) >= Large);
    }

    // Who compares with a number and cites a bound for it means the bound, not any number that the bound allows.
    private static bool IsCitedLimit(Claim claim, Figure figure) => claim is { IsCited: true, Comparison: not null } && BoundComparison.OperatorOf(figure.Relation, FigurePart.Whole) is not null;

    private static bool SaysBound(Claim claim) => claim.Words.Any(Vocabulary.Bound.Contains);

    // The mask of a field of 24 bits, or how many values it has.
    private static bool IsOfWidth(Claim claim, Figure figure)
    {
        const int Narrowest = 4;
        const int Widest = 64;
        return figure.Kind == FigureKind.Measure && figure.Unit is "bit" && figure.Value.IsWhole && figure.Value.Double is >= Narrowest and <= Widest
            && claim.Value.IsExact
            && Digits.PowerOfTwo((int)figure.Value.Decimal) is var values
            && (claim.Value.Decimal == values || claim.Value.Decimal == values - 1);
    }

    // Twelve days for twelve months: the document's number under a unit that is not the document's.
    private static bool IsUnitSlip(Claim claim, Figure figure, List<FigureEnd> ends, out FigurePart part)
    {
        foreach (var end in ends)
        {
            if (ClaimReadings.UnitOf(claim, figure) is not null && Same(claim.Value, end.Value) && claim.Value.Double != 0)
            {
                part = end.Part;
                return true;
            }
        }

        part = FigurePart.Whole;
        return false;
    }

    private static bool IsScaled(Reading reading, List<FigureEnd> ends) => ends.Any(end => IsPowerOfTen(reading.Value, end.Value));

    // 0.2 under a name that says percent, where the document has at most 20%.
    private static bool IsFractionAsPercent(Figure figure, Reading reading) =>
        figure.Kind == FigureKind.Percent && reading.Divisor == 1 && Math.Abs((100 * reading.Value.Double) - figure.Value.Double) < 1e-10 * Math.Abs(figure.Value.Double);

    private static bool IsPowerOfTen(FigureValue claim, FigureValue stated)
    {
        if (claim.Double == 0 || stated.Double == 0)
        {
            return false;
        }

        var places = Math.Log10(Math.Abs(stated.Double / claim.Double));
        var whole = Math.Round(places);
        return whole != 0 && Math.Abs(whole) <= MostPlaces && Math.Abs(places - whole) < 1e-10 && claim.Double < 0 == stated.Double < 0;
    }

    private static Fit? Match(
        IEnumerable<Reading> readings,
        List<FigureEnd> ends,
        Func<Reading, FigureValue, bool> condition)
    {
        foreach (var reading in readings)
        {
            foreach (var end in ends)
            {
                if (condition(reading, end.Value))
                {
                    return new Fit(reading, end.Part);
                }
            }
        }

        return null;
    }

    // What was converted may have lost its last digits; what was not has lost none.
    private static bool IsSame(Reading reading, FigureValue stated) =>
        reading is { Divisor: 1, Value.IsExact: true } && stated.IsExact ? reading.Value.SameNumber(stated) : Same(reading.Value, stated);

    private static bool Same(FigureValue one, FigureValue other) =>
        one.SameNumber(other) || Math.Abs(one.Double - other.Double) <= 1e-12 * Math.Max(Math.Abs(one.Double), Math.Abs(other.Double));

    private static List<FigureEnd> Ends(Figure figure, FigurePart part)
    {
        if (figure.Upper is not { } upper)
        {
            return [new FigureEnd(FigurePart.Whole, figure.Value)];
        }

        var (lower, higher) = (new FigureEnd(FigurePart.Lower, figure.Value), new FigureEnd(FigurePart.Upper, upper));
        return part switch
        {
            FigurePart.Lower => [lower],
            FigurePart.Upper => [higher],
            _ => [lower, higher],
        };
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
            _ => false,
        };
    }

    // "About 2,000" says nothing of its zeros, and "about 3.2" is no measurement: of so few digits, one part in twenty is within it.
    // A fourth digit makes that ten times less; with more of them, "about" means no more than that there are others.
    private static double Tolerance(FigureValue value)
    {
        var place = value.IsExact ? Math.Max(value.LastPlace, Digits.LastPlace(value.Decimal)) : value.LastPlace;
        var share = !value.IsExact ? 0 : Digits.Count(value.Decimal, place) switch
        {
            <= 3 => 0.05,
            4 => 0.005,
            _ => 0,
        };
        return Math.Max(0.5 * Math.Pow(10, place), share * Math.Abs(value.Double));
    }

    private static Fit Nearest(List<Reading> readings, List<FigureEnd> ends)
    {
        // 0.6 for 6 % is ten times too much rather than ten times too little.
        static bool IsFraction(Reading reading) => reading.Divisor == 100 && Math.Abs(reading.Value.Double) < 100;

        Fit? nearest = null;
        var least = double.MaxValue;
        foreach (var reading in readings)
        {
            foreach (var end in ends)
            {
                var distance = Distance(reading.Value.Double, end.Value.Double);
                if (nearest is null || distance < least || (distance == least && IsFraction(reading)))
                {
                    (nearest, least) = (new Fit(reading, end.Part), distance);
                }
            }
        }

        return nearest!;
    }

    // Half a percent is written 0.5 or 0.005; below one, a fraction is what is mostly meant.
    private static Reading Natural(Claim claim, List<Reading> readings) =>
        Math.Abs(claim.Value.Double) < 1 && readings.FindIndex(static reading => reading.Divisor == 100) is >= 0 and var fraction ? readings[fraction] : readings[0];

    private static double Distance(double claimed, double stated) =>
        claimed == 0 || stated == 0 || claimed < 0 != stated < 0 ? double.MaxValue : Math.Abs(Math.Log(claimed / stated));

    /// <summary>A number of a figure: the only one, or one end of its range.</summary>
    private sealed record FigureEnd(FigurePart Part, FigureValue Value);

    /// <summary>A reading of a claim, and the end of the figure that it is held against.</summary>
    private sealed record Fit(Reading Reading, FigurePart Part);
}
