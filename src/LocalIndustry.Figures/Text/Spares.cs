using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Text;

/// <summary>
/// What readings use up and leave behind to be used anew, one set a thread: the texts of a corpus are short and many. Nothing
/// of it stands in a result.
/// </summary>
internal sealed class Spares
{
    private const int MostTokens = 4096;
    private const int MostObjects = 128;

    [ThreadStatic]
    private static Spares? s_idle;

    private readonly Stack<Quantity> _quantities = new();
    private Token[] _tokens = new Token[64];

    public Stack<Numeral> Numerals { get; } = new();

    /// <summary>The thread's set, or a new one while that is in use; <see cref="Return"/> makes it free again.</summary>
    public static Spares Take()
    {
        var spares = s_idle ?? new Spares();
        s_idle = null;
        return spares;
    }

    /// <summary>Ends the use of the set. Who forgets it, or is stopped, only leaves it to be cleared away.</summary>
    public void Return() => s_idle = this;

    public Token[] TakeTokens()
    {
        var tokens = _tokens;
        _tokens = [];
        return tokens.Length > 0 ? tokens : new Token[64];
    }

    public void Reclaim(Token[] tokens) => _tokens = tokens.Length <= MostTokens ? tokens : [];

    public void Reclaim(Numeral? numeral)
    {
        if (numeral is not null && Numerals.Count < MostObjects)
        {
            Numerals.Push(numeral);
        }
    }

    public Quantity NewQuantity()
    {
        if (_quantities.Count == 0)
        {
            return new Quantity();
        }

        var quantity = _quantities.Pop();
        quantity.Clear();
        return quantity;
    }

    public void Reclaim(Quantity quantity)
    {
        if (_quantities.Count < MostObjects)
        {
            _quantities.Push(quantity);
        }
    }
}
