using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;

namespace LocalIndustry.Figures.Quantities;

/// <summary>What the reading of a Chinese text uses up, kept to be used anew: numbers in digits, and quantities.</summary>
internal sealed class ChineseMaterial(string text, NumberFormat format)
{
    private const int MostSpare = 64;

    private readonly List<(int At, Numeral? Numeral)> _numerals = [];
    private readonly Stack<Numeral> _spareNumerals = new();
    private readonly Stack<Quantity> _spareQuantities = new();

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

        var numeral = NumeralLexer.Read(text, at, format, _spareNumerals);
        _numerals.Add((at, numeral));
        return numeral;
    }

    /// <summary>Takes back the numerals, which no one needs once their quantity is read.</summary>
    public void ReclaimNumerals()
    {
        foreach (var (_, numeral) in _numerals)
        {
            if (numeral is not null && _spareNumerals.Count < MostSpare)
            {
                _spareNumerals.Push(numeral);
            }
        }

        _numerals.Clear();
    }

    public Quantity NewQuantity(int start, int numberEnd, FigureValue value, FigureKind kind)
    {
        var quantity = _spareQuantities.Count > 0 ? _spareQuantities.Pop() : new Quantity();
        quantity.Clear();
        (quantity.Start, quantity.NumberStart, quantity.NumberEnd, quantity.End) = (start, start, numberEnd, numberEnd);
        (quantity.Value, quantity.Kind) = (value, kind);
        return quantity;
    }

    /// <summary>Takes back a quantity that no one needs any more.</summary>
    public void Reclaim(Quantity quantity)
    {
        if (_spareQuantities.Count < MostSpare)
        {
            _spareQuantities.Push(quantity);
        }
    }
}
