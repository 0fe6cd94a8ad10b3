using System;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Counting and rounding at decimal places.</summary>
internal static class Digits
{
    /// <summary>The power of ten of the last digit that is not a trailing zero; 0 for zero.</summary>
    public static int LastPlace(decimal value)
    {
        if (value == 0)
        {
            return 0;
        }

        var bits = decimal.GetBits(value);
        var place = -((bits[3] >> 16) & 0x7f);
        value = new decimal(bits[0], bits[1], bits[2], isNegative: false, scale: 0);
        while (value % 10 == 0)
        {
            value /= 10;
            place++;
        }

        return place;
    }

    /// <summary>How many digits there are from the first to the one at <paramref name="lastPlace"/>.</summary>
    public static int Count(decimal value, int lastPlace)
    {
        var first = 0;
        value = Math.Abs(value);
        while (value >= 10)
        {
            value /= 10;
            first++;
        }

        while (value is > 0 and < 1)
        {
            value *= 10;
            first--;
        }

        return first - lastPlace + 1;
    }

    /// <summary>Rounded half away from zero at a place, as people do.</summary>
    public static decimal Round(decimal value, int place) =>
        place <= 0
            ? Math.Round(value, Math.Min(28, -place), MidpointRounding.AwayFromZero)
            : Math.Round(value / Power(place), 0, MidpointRounding.AwayFromZero) * Power(place);

    /// <summary>A power of ten; places beyond a decimal's range give its ends.</summary>
    public static decimal Power(int place)
    {
        var power = 1m;
        for (var i = Math.Min(28, Math.Abs(place)); i > 0; i--)
        {
            power *= 10;
        }

        return place < 0 ? 1 / power : power;
    }

    /// <summary>Two to a power from 0 to 95, which a decimal holds exactly.</summary>
    public static decimal PowerOfTwo(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 2;
        }

        return power;
    }
}
