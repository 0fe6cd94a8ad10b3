using System.Collections.Generic;
using System.Threading;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <content>Where a number is looked for, and how quantities are handed on.</content>
internal sealed partial class ChineseQuantityReader
{
    // Quantities further apart than this have nothing to do with one another.
    private const int Apart = 2;

    // So many are handed on at a time.
    private const int BatchSize = 16;

    private static readonly CharacterSet s_starts = Starts();

    private readonly string _text;
    private readonly ReadingScope _scope;
    private readonly ChineseMaterial _material;
    private readonly List<Quantity> _quantities = [];
    private readonly List<Quantity> _batch = [];
    private int _next;

    public ChineseQuantityReader(string text, NumberFormat format, ReadingScope scope, Spares? spares = null)
    {
        _text = text;
        _material = new ChineseMaterial(text, format, spares);
        _scope = scope;
    }

    /// <summary>Whether a number may begin anywhere in <paramref name="text"/>.</summary>
    public static bool HasStart(string text)
    {
        foreach (var c in text)
        {
            if (s_starts.Contains(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All quantities of a text.</summary>
    public static List<Quantity> Read(string text, NumberFormat format, CancellationToken cancellationToken, ReadingScope scope = ReadingScope.Figures)
    {
        var reader = new ChineseQuantityReader(text, format, scope);
        while (reader.ReadQuantity(cancellationToken))
        {
        }

        reader.Relate();
        return reader._quantities;
    }

    /// <summary>The next few quantities of a text; none at its end. They are used anew at the next call.</summary>
    public List<Quantity> ReadNext(CancellationToken cancellationToken)
    {
        foreach (var quantity in _batch)
        {
            _material.Reclaim(quantity);
        }

        _batch.Clear();
        while (ReadQuantity(cancellationToken))
        {
            var count = _quantities.Count;
            if (count > BatchSize && _quantities[count - 1].Start - _quantities[count - 2].End > Apart)
            {
                return HandOn(keepsLast: true);
            }
        }

        return HandOn(keepsLast: false);
    }

    // Adds the next quantity; false at the end of the text.
    private bool ReadQuantity(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var count = _quantities.Count;
        for (var i = _next; i < _text.Length; i = _next)
        {
            if ((i & 0xFFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (!s_starts.Contains(_text[i]))
            {
                _next++;
                continue;
            }

            _material.ReclaimNumerals();
            _next = WebAddresses.End(_text, i) is var addressEnd && addressEnd > i ? addressEnd
                : ChineseLexicon.IsIdiom(_text, i, out var idiomEnd) ? idiomEnd
                : ReadAt(i) is { } quantity ? System.Math.Max(quantity.End, i + 1)
                : Scripts.IsDigit(_text[i]) ? NumeralLexer.EndOfDigits(_text, i)
                : i + 1;
            if (_quantities.Count > count)
            {
                return true;
            }
        }

        return false;
    }

    private void Relate()
    {
        if (_scope == ReadingScope.Everything)
        {
            ChineseAmounts.JoinBounds(_quantities, _text);
            ChineseAmounts.JoinOrdinals(_quantities, _text);
        }
    }

    private List<Quantity> HandOn(bool keepsLast)
    {
        Relate();
        var count = _quantities.Count - (keepsLast ? 1 : 0);
        for (var i = 0; i < count; i++)
        {
            _batch.Add(_quantities[i]);
        }

        _quantities.RemoveRange(0, count);
        return _batch;
    }

    // Every character that a number, an idiom of number words or a web address can begin with.
    private static CharacterSet Starts()
    {
        var starts = new CharacterSet();
        starts.Add("hHfFwW.-−±半翻负負几数幾數0123456789０１２３４５６７８９");
        starts.Add(Fractions.VulgarSigns);
        starts.Add(ChineseNumerals.Characters());
        foreach (var word in ChineseLexicon.Idioms)
        {
            starts.Add(word[0]);
        }

        foreach (var symbol in Units.Currencies)
        {
            starts.Add(symbol[0]);
        }

        return starts;
    }
}
