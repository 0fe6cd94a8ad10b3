using System;
using System.Globalization;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Tells a slip of the pen from another number.</summary>
public static class CopyErrors
{
    /// <summary>Whether a claim is so like a figure's number that it was meant to be it: digits in another order, one digit wrong, missing or too many, or a value close by.</summary>
    public static bool IsNear(Claim claim, Figure figure)
    {
        var digits = DigitsOf(claim.Value);
        return IsLike(figure.Value) || (figure.Upper is { } upper && IsLike(upper));

        bool IsLike(FigureValue stated)
        {
            var own = DigitsOf(stated);
            return digits.OrderBy(static c => c).SequenceEqual(own.OrderBy(static c => c))
                || (own.Length > 1 && EditDistance.Between(digits, own) <= 1)
                || ClaimReadings.Of(claim, figure).Any(reading => Math.Abs(reading.Value.Double - stated.Double) <= 0.25 * Math.Abs(stated.Double));
        }
    }

    /// <summary>Whether a claim is a slip of a figure's number by its digits alone: the same in another order, or one wrong, missing or too many of several.</summary>
    public static bool IsSlip(Claim claim, Figure figure)
    {
        const int FewestDigits = 3;

        // Of so many digits, those that begin alike are of one number.
        const int ManyDigits = 5;
        const double Closest = 0.03;
        var digits = DigitsOf(claim.Value);
        return IsSlipOf(figure.Value) || (figure.Upper is { } upper && IsSlipOf(upper));

        bool IsSlipOf(FigureValue stated)
        {
            var own = DigitsOf(stated);

            // Of a long number, code may hold the first digits only.
            var begun = digits.Length > FewestDigits && own.Length > digits.Length ? own.Substring(0, digits.Length) : own;
            return (digits.Length > 1 && Sorted(digits) == Sorted(begun)) || IsZeroMoved(claim.Value, stated) || (own.Length >= FewestDigits && EditDistance.Between(digits, own) <= 1) || (digits.Length >= ManyDigits && own.Length >= ManyDigits && IsClose(stated));
        }

        bool IsClose(FigureValue stated) => ClaimReadings.Of(claim, figure).Any(reading => Math.Abs(reading.Value.Double - stated.Double) <= Closest * Math.Abs(stated.Double));
    }

    // 3.07 for 3.70: the zero at the end is a digit, too.
    private static bool IsZeroMoved(FigureValue claim, FigureValue stated)
    {
        const double Farthest = 10;
        var (one, other) = (Sorted(DigitsOf(claim)).TrimStart('0'), Sorted(DigitsOf(stated)).TrimStart('0'));
        return one.Length > 1 && one == other && DigitsOf(claim) != DigitsOf(stated) && Math.Abs(claim.Double / stated.Double) is > 1 / Farthest and < Farthest;
    }

    private static string Sorted(string digits)
    {
        var sorted = digits.ToCharArray();
        Array.Sort(sorted);
        return new string(sorted);
    }

    /// <summary>Whether a claim has the digits of a figure's number, whatever its power of ten.</summary>
    internal static bool HasDigitsOf(Claim claim, Figure figure) =>
        DigitsOf(claim.Value) is var digits && (digits == DigitsOf(figure.Value) || (figure.Upper is { } upper && digits == DigitsOf(upper)));

    // Without sign, point and the zeros at both ends.
    private static string DigitsOf(FigureValue value) =>
        new string(Math.Abs(value.Double).ToString("R", CultureInfo.InvariantCulture).Split('E')[0].Where(char.IsDigit).ToArray()).Trim('0');
}
