namespace LocalIndustry.Figures.Numbers;

/// <summary>A number in digits as printed.</summary>
internal sealed class Numeral(int start, int end, FigureValue value)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    public FigureValue Value { get; } = value;

    /// <summary>How many digits stand before the decimal sign, and after it.</summary>
    public int WholeDigits { get; init; }

    public int Decimals { get; init; }

    public bool IsGrouped { get; init; }

    /// <summary>A fraction or mixed number: ½, 3/4, 3 1/2.</summary>
    public bool IsFraction { get; init; }

    public bool IsHex { get; init; }

    public bool HasExponent { get; init; }

    public bool HasLeadingZero { get; init; }

    /// <summary>The uncertainty in parentheses: (27) behind 6.02214129 is 0.00000027.</summary>
    public FigureValue? Uncertainty { get; init; }

    /// <summary>Whole digits alone, as years, page numbers and codes are printed.</summary>
    public bool IsPlainInteger => Decimals == 0 && !IsGrouped && !IsFraction && !IsHex && !HasExponent && Uncertainty is null;
}
