using System;
using System.Globalization;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Digits gathered exactly while a decimal holds them, and as a double in any case.</summary>
internal struct DigitAccumulator
{
    // Longer runs are no quantity anybody states; they are still read to their end, so that reading stays linear.
    private const int MostDigits = 400;

    // So many digits fit 64 bits, and nearly every number has no more.
    private const int MostSmallDigits = 18;

    private ulong _small;
    private decimal _large;
    private double _approximate;
    private bool _overflow;
    private int _dropped;

    public int Digits { get; private set; }

    public readonly decimal Value => Digits <= MostSmallDigits ? _small : _large;

    public void Add(int digit)
    {
        Digits++;
        if (Digits > MostDigits)
        {
            _overflow = true;
            return;
        }

        if (_approximate < 1e16)
        {
            _approximate = (_approximate * 10) + digit;
        }
        else
        {
            _dropped++;
        }

        if (Digits <= MostSmallDigits)
        {
            _small = (_small * 10) + (uint)digit;
            return;
        }

        _large = Digits == MostSmallDigits + 1 ? _small : _large;
        if (!_overflow && _large <= (decimal.MaxValue - 9) / 10)
        {
            _large = (_large * 10) + digit;
        }
        else
        {
            _overflow = true;
        }
    }

    /// <summary>The digits times a power of ten; null when not even a double holds it.</summary>
    public readonly FigureValue? ToValue(int exponent)
    {
        if (Digits > MostDigits)
        {
            return null;
        }

        if (Digits <= MostSmallDigits && exponent is <= 0 and >= -28 && _small > 0)
        {
            // The scale keeps the zeros printed behind the point: 2.0 stays 2.0.
            return FigureValue.Of(new decimal((int)_small, (int)(_small >> 32), 0, false, (byte)-exponent), exponent);
        }

        if (!_overflow && PowersOfTen.TryScale(Value, exponent, out var exact))
        {
            return FigureValue.Of(exact, exponent);
        }

        // Digits are added one by one only until they are lost in rounding; the rest is a power of ten.
        var scaled = exponent is > 400 or < -400 ? double.NaN : Scaled(exponent);
        return double.IsNaN(scaled) || double.IsInfinity(scaled) ? null : FigureValue.Of(scaled, exponent);
    }

    // The nearest double to what is printed, as the compiler would read it: a product of two roundings is not.
    private readonly double Scaled(int exponent) => _overflow
        ? _approximate * Math.Pow(10, exponent + _dropped)
        : double.Parse(Value.ToString(CultureInfo.InvariantCulture) + "E" + exponent.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
