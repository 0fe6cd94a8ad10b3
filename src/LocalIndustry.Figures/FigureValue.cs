using System;
using System.Globalization;

namespace LocalIndustry.Figures;

/// <summary>A number as printed, scale words applied: exact as a <see cref="decimal"/>, else as a <see cref="double"/>.</summary>
public readonly struct FigureValue : IEquatable<FigureValue>, IComparable<FigureValue>
{
    private readonly decimal _exact;
    private readonly double _approximate;

    private FigureValue(decimal exact, double approximate, bool isExact, int lastPlace)
    {
        _exact = exact;
        _approximate = approximate;
        IsExact = isExact;
        LastPlace = lastPlace;
    }

    /// <summary>Whether a <see cref="decimal"/> holds the number without loss.</summary>
    public bool IsExact { get; }

    /// <summary>
    /// The power of ten of the last digit printed: 0 for <c>1,000</c>, -1 for <c>27.5</c>, 5 for <c>1.5 million</c>.
    /// Half of that place is what rounding may have hidden.
    /// </summary>
    public int LastPlace { get; }

    /// <summary>Whether no digit stands after the decimal point once scale words are applied; <c>2.0</c> is not whole.</summary>
    public bool IsWhole => LastPlace >= 0 && (!IsExact || _exact == decimal.Truncate(_exact));

    /// <summary>The number as a <see cref="decimal"/>.</summary>
    /// <exception cref="InvalidOperationException"><see cref="IsExact"/> is false.</exception>
    public decimal Decimal => IsExact ? _exact : throw new InvalidOperationException("The number does not fit a decimal.");

    /// <summary>The number as the nearest <see cref="double"/>.</summary>
    public double Double => IsExact ? (double)_exact : _approximate;

    /// <summary>A number that a decimal holds.</summary>
    public static FigureValue Of(decimal value, int lastPlace = 0) => new(value, 0, isExact: true, lastPlace);

    /// <summary>A number beyond a decimal's range or precision; must be finite.</summary>
    public static FigureValue Of(double value, int lastPlace) =>
        double.IsNaN(value) || double.IsInfinity(value)
            ? throw new ArgumentOutOfRangeException(nameof(value))
            : new(0, value, isExact: false, lastPlace);

    /// <summary>The same number with the other sign.</summary>
    public FigureValue Negate() => IsExact ? Of(-_exact, LastPlace) : Of(-_approximate, LastPlace);

    /// <summary>Equal in value; how it was printed does not matter.</summary>
    public bool SameNumber(FigureValue other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public int CompareTo(FigureValue other) =>
        IsExact && other.IsExact ? _exact.CompareTo(other._exact) : Double.CompareTo(other.Double);

    /// <inheritdoc/>
    public bool Equals(FigureValue other) =>
        IsExact == other.IsExact && LastPlace == other.LastPlace && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FigureValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Double.GetHashCode() ^ LastPlace;

    /// <summary>Invariant digits without grouping; decimals as printed: <c>2.0</c> stays <c>2.0</c>.</summary>
    public override string ToString()
    {
        if (!IsExact)
        {
            return _approximate.ToString("R", CultureInfo.InvariantCulture);
        }

        return LastPlace >= 0 && IsWhole
            ? decimal.Truncate(_exact).ToString(CultureInfo.InvariantCulture)
            : _exact.ToString(CultureInfo.InvariantCulture);
    }
}
