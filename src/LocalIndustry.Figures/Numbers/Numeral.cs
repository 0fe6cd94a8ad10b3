using System.Collections.Generic;

namespace LocalIndustry.Figures.Numbers;

/// <summary>A number in digits as printed.</summary>
internal sealed class Numeral(int start, int end, FigureValue value)
{
    public int Start { get; private set; } = start;

    public int End { get; private set; } = end;

    public FigureValue Value { get; private set; } = value;

    /// <summary>How many digits stand before the decimal sign, and after it.</summary>
    public int WholeDigits { get; set; }

    public int Decimals { get; set; }

    public bool IsGrouped { get; set; }

    /// <summary>A fraction or mixed number: ½, 3/4, 3 1/2.</summary>
    public bool IsFraction { get; set; }

    public bool IsHex { get; set; }

    public bool HasExponent { get; set; }

    public bool HasLeadingZero { get; set; }

    /// <summary>The uncertainty in parentheses: (27) behind 6.02214129 is 0.00000027.</summary>
    public FigureValue? Uncertainty { get; set; }

    /// <summary>Whole digits alone, as years, page numbers and codes are printed.</summary>
    public bool IsPlainInteger => Decimals == 0 && !IsGrouped && !IsFraction && !IsHex && !HasExponent && Uncertainty is null;

    /// <summary>A numeral, made of one that is no longer needed where there is any.</summary>
    public static Numeral Of(int start, int end, FigureValue value, Stack<Numeral>? spare)
    {
        if (spare is not { Count: > 0 })
        {
            return new Numeral(start, end, value);
        }

        var numeral = spare.Pop();
        (numeral.Start, numeral.End, numeral.Value, numeral.Uncertainty) = (start, end, value, null);
        (numeral.WholeDigits, numeral.Decimals) = (0, 0);
        numeral.IsGrouped = numeral.IsFraction = numeral.IsHex = numeral.HasExponent = numeral.HasLeadingZero = false;
        return numeral;
    }
}
