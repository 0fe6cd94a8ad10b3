using System;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Mistakes that people make when they copy a number.</summary>
internal static class Mistakes
{
    /// <summary>Whether a claim is the number printed with fewer or more digits: rounded, truncated, filled up, or with other digits within the stated uncertainty.</summary>
    public static bool IsImprecise(FigureValue claim, FigureValue figure, FigureValue? uncertainty)
    {
        if (!claim.IsExact || !figure.IsExact || claim.Decimal == 0 || Math.Max(Math.Abs(claim.Double), Math.Abs(figure.Double)) > 1e15)
        {
            return false;
        }

        // An accuracy of ±1.8 is not uncertain by 1.8.
        if (uncertainty is { } within && within.Double < Math.Abs(figure.Double) && Math.Abs(claim.Double - figure.Double) <= within.Double * (1 + 1e-12))
        {
            return true;
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

    /// <summary>Whether "times" was taken for "times more", a rise for what it rose to, or the other way round.</summary>
    public static bool IsRatioMixedUp(Claim claim, Figure figure)
    {
        if (!claim.Value.IsExact || !figure.Value.IsExact || Math.Abs(claim.Value.Double) > 1e15 || Math.Abs(figure.Value.Double) > 1e15)
        {
            return false;
        }

        var claimed = claim.Value.Decimal;
        var stated = figure.Value.Decimal;
        return figure.Kind switch
        {
            FigureKind.Multiple => IsOneOff(claimed) || IsOneOff(claimed / 100) || (claim.Words.Any(Vocabulary.Growth.Contains) && (claimed == stated || claimed / 100 == stated)),
            FigureKind.Percent => figure.Direction != Direction.None && (IsResult(claimed) || IsResult(claimed * 100)),
            _ => false,
        };

        bool IsOneOff(decimal times) => times == stated + 1 || (times == stated - 1 && times != 0);

        bool IsResult(decimal percent) => percent == 100 + stated || percent == 100 - stated;
    }

    private static decimal Truncate(decimal value, int place) => decimal.Truncate(value / Digits.Power(place)) * Digits.Power(place);
}
