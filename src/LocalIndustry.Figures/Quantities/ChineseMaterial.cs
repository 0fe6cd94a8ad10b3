using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>What the reading of a Chinese text is made of: its numbers in digits, each read once, and quantities to fill.</summary>
internal sealed class ChineseMaterial(string text, NumberFormat format, Spares? spares = null)
{
    private readonly List<(int At, Numeral? Numeral)> _numerals = [];

    /// <summary>The number in digits at <paramref name="at"/>; several rules ask for the same one.</summary>
    public Numeral? NumeralAt(int at)
    {
        foreach (var known in _numerals)
        {
            if (known.At == at)
            {
                return known.Numeral;
            }
        }

        var numeral = NumeralLexer.Read(text, at, format, spares?.Numerals);
        _numerals.Add((at, numeral));
        return numeral;
    }

    /// <summary>Takes back the numerals, which no one needs once their quantity is read.</summary>
    public void ReclaimNumerals()
    {
        foreach (var (_, numeral) in _numerals)
        {
            spares?.Reclaim(numeral);
        }

        _numerals.Clear();
    }

    public Quantity NewQuantity(int start, int numberEnd, FigureValue value, FigureKind kind)
    {
        var quantity = spares?.NewQuantity() ?? new Quantity();
        (quantity.Start, quantity.NumberStart, quantity.NumberEnd, quantity.End) = (start, start, numberEnd, numberEnd);
        (quantity.Value, quantity.Kind) = (value, kind);
        return quantity;
    }

    /// <summary>Takes back a quantity that no one needs any more.</summary>
    public void Reclaim(Quantity quantity) => spares?.Reclaim(quantity);
}
