using System;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Mistakes that people make when they copy a number.</summary>
internal static class Mistakes
{
    /// <summary>Whether a claim is the number printed with fewer or more digits: rounded, truncated, filled up, or with other digits within the stated uncertainty.</summary>
    public static bool IsImprecise(FigureValue claim, FigureValue figure, FigureValue? uncertainty)
    {
        if (!IsPlain(claim) || !IsPlain(figure))
        {
            return IsImpreciseMantissa(claim, figure, uncertainty);
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

    // Masses of particles and numbers of them do not fit a decimal; without their power of ten they do.
    private static bool IsImpreciseMantissa(FigureValue claim, FigureValue figure, FigureValue? uncertainty)
    {
        const int MostDigits = 14;
        if (figure.Double == 0 || double.IsNaN(figure.Double) || double.IsInfinity(figure.Double))
        {
            return false;
        }

        var exponent = (int)Math.Floor(Math.Log10(Math.Abs(figure.Double)));
        var (claimed, stated) = (Mantissa(claim.Double), Mantissa(figure.Double));
        return Math.Abs(exponent) > 12
            && claimed is { } one
            && stated is { } other
            && IsImprecise(
                FigureValue.Of(one, Digits.LastPlace(one)),
                FigureValue.Of(other, figure.LastPlace - exponent),
                uncertainty is { } within && Mantissa(within.Double) is { } part ? FigureValue.Of(part, Digits.LastPlace(part)) : null);

        decimal? Mantissa(double value)
        {
            var mantissa = value / Math.Pow(10, exponent);
            return Math.Abs(mantissa) is > 1e-12 and < 100 ? Math.Round((decimal)mantissa, MostDigits) : null;
        }
    }

    private static bool IsPlain(FigureValue value) => value.IsExact && value.Decimal != 0 && Math.Abs(value.Double) <= 1e15;

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
            FigureKind.Percent when figure.Direction == Direction.None => stated > 100 && (claimed == stated - 100 || claimed == (stated - 100) / 100),
            FigureKind.Percent => IsResult(claimed) || IsResult(claimed * 100),
            _ => false,
        };

        bool IsOneOff(decimal times) => times == stated + 1 || (times == stated - 1 && times != 0);

        bool IsResult(decimal percent) => percent == 100 + stated || percent == 100 - stated;
    }

    /// <summary>What the document's number has to be divided by to be the one that was meant; 0 where it takes more than that.</summary>
    public static decimal DivisorOfRatio(Claim claim, Figure figure)
    {
        var claimed = claim.Value.Decimal;
        var stated = figure.Value.Decimal;
        if (figure.Kind == FigureKind.Percent && figure.Direction == Direction.None)
        {
            return claimed == stated - 100 ? 1 : 100;
        }

        if (figure.Kind == FigureKind.Percent)
        {
            return claimed == 100 + stated || claimed == 100 - stated ? 1 : 100;
        }

        return claim.Words.Any(Vocabulary.Growth.Contains) ? 0 : claimed / 100 == stated + 1 || claimed / 100 == stated - 1 ? 0.01m : 1;
    }

    private static decimal Truncate(decimal value, int place) => decimal.Truncate(value / Digits.Power(place)) * Digits.Power(place);
}
