namespace LocalIndustry.Figures.Numbers;

/// <summary>Exact scaling by powers of ten.</summary>
internal static class PowersOfTen
{
    private static readonly decimal[] s_powers = Build();

    /// <summary>10^<paramref name="places"/> for 0 to 28 places.</summary>
    public static decimal Of(int places) => s_powers[places];

    /// <summary><paramref name="value"/> × 10^<paramref name="exponent"/>, if a decimal holds it without loss.</summary>
    public static bool TryScale(decimal value, int exponent, out decimal scaled)
    {
        scaled = value;
        if (value == 0)
        {
            return exponent > -29 && exponent < 29;
        }

        if (exponent is > 28 or < -28)
        {
            return false;
        }

        if (exponent >= 0)
        {
            for (var i = 0; i < exponent; i++)
            {
                if (scaled > decimal.MaxValue / 10 || scaled < decimal.MinValue / 10)
                {
                    return false;
                }

                scaled *= 10;
            }

            return true;
        }

        // The scale keeps the zeros printed behind the point: 2.0 stays 2.0.
        var bits = decimal.GetBits(value);
        scaled = new decimal(bits[0], bits[1], bits[2], value < 0, (byte)-exponent);
        return (bits[3] & 0x00FF0000) == 0;
    }

    /// <summary>The number times <paramref name="factor"/>; a factor of <c>10^places</c> moves the last printed place along.</summary>
    public static FigureValue Multiply(FigureValue value, decimal factor, int places)
    {
        if (value.IsExact && (factor == 0 || System.Math.Abs(value.Decimal) <= decimal.MaxValue / System.Math.Max(1, System.Math.Abs(factor))))
        {
            var product = value.Decimal * factor;
            var lastPlace = value.LastPlace + places;
            return FigureValue.Of(lastPlace >= 0 && product == decimal.Truncate(product) ? decimal.Truncate(product) : product, lastPlace);
        }

        // 1e305 million is beyond any number: the scale word counts for nothing then.
        var approximate = value.Double * (double)factor;
        return double.IsInfinity(approximate) ? value : FigureValue.Of(approximate, value.LastPlace + places);
    }

    private static decimal[] Build()
    {
        var powers = new decimal[29];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
