using System;
using System.Collections.Generic;
using System.Threading;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <content>Which tokens are looked at, and how quantities are handed on.</content>
internal sealed partial class EnglishQuantityReader
{
    // A number begins no further than this before its first digits or number word: "US$ (", "minus - a couple".
    private const int Lead = 6;

    // The longest currency code with its scale letter, and "minus".
    private const int LongestLead = 5;

    // Quantities further apart than this have nothing to do with one another.
    private const int Apart = 3;

    // So many are handed on at a time.
    private const int BatchSize = 16;

    // More tokens than any rule looks back.
    private const int Kept = 400;

    private readonly TokenList _tokens;
    private readonly string _text;
    private readonly ReadingScope _scope;
    private readonly Func<int, Quantity?> _readRangeEnd;
    private readonly List<Quantity> _quantities = [];
    private readonly Spares? _spares;
    private readonly List<Quantity> _rangeEnds = [];
    private readonly List<Quantity> _batch = [];

    // The first token that belongs to no quantity yet, and the first that is not known to be no cue.
    private int _next;
    private int _cue;

    // The number read last: several rules ask for the same one.
    private (int At, bool IsMoney, NumberPhrase? Number) _number = (-1, false, null);

    public EnglishQuantityReader(string text, TokenList tokens, ReadingScope scope, Spares? spares = null)
    {
        _spares = spares;
        _text = text;
        _tokens = tokens;
        _scope = scope;
        _readRangeEnd = ReadRangeEnd;
    }

    /// <summary>Whether the whole text is one name or number (AB-12, 10.1.1.7): then its parts are what there is to read.</summary>
    public bool IsNothingElse { get; init; }

    private Quantity? Last => _quantities.Count > 0 ? _quantities[_quantities.Count - 1] : null;

    /// <summary>All quantities of a text.</summary>
    public static List<Quantity> Read(string text, TokenList tokens, CancellationToken cancellationToken, ReadingScope scope = ReadingScope.Figures)
    {
        var reader = new EnglishQuantityReader(text, tokens, scope);
        while (reader.FindCue(isPassing: false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.ReadCue();
        }

        reader.Relate();
        return reader._quantities;
    }

    /// <summary>
    /// The next few quantities of a text; none at its end. They, and the tokens behind the reading, are used anew at the next
    /// call, so that a long text takes no more room than a short one.
    /// </summary>
    public List<Quantity> ReadNext(CancellationToken cancellationToken)
    {
        LetGo();
        while (FindCue(isPassing: true))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReadCue();
            var count = _quantities.Count;
            if (count > BatchSize && _quantities[count - 1].FirstToken - _quantities[count - 2].EndToken > Apart)
            {
                // "respectively" behind the last one may speak of those before.
                return HandOn(keepsLast: true);
            }
        }

        return HandOn(keepsLast: false);
    }

    // Goes on to a token that a number may begin at. False at the end of the text, and in front of a stretch to pass over while
    // quantities are left whose subjects may have to be looked for in it.
    private bool FindCue(bool isPassing)
    {
        while (true)
        {
            if (isPassing && _cue == _tokens.End && _tokens.CanPassOver)
            {
                if (_quantities.Count > 0)
                {
                    return false;
                }

                _tokens.PassOver();
            }

            if (!_tokens.Reaches(_cue))
            {
                return false;
            }

            if (IsCue(_tokens[_cue]))
            {
                return true;
            }

            _cue++;
        }
    }

    private bool IsCue(in Token token) => token.Kind switch
    {
        TokenKind.Number => true,
        TokenKind.Word => token.Word is { IsCue: true } || WebAddresses.IsStart(_text, token.Start),
        _ => false,
    };

    private void ReadCue()
    {
        _next = Math.Max(_next, _cue - Lead);
        while (_next <= _cue)
        {
            if (_tokens[_next].Kind == TokenKind.Word && WebAddresses.End(_text, _tokens[_next].Start) is var address && address > _tokens[_next].Start)
            {
                while (_tokens.Reaches(_next) && _tokens[_next].Start < address)
                {
                    _next++;
                }

                continue;
            }

            _next = MayBegin(_next) && ReadAt(_next) is { } quantity ? Math.Max(quantity.EndToken, _next + 1) : _next + 1;
        }

        _cue = _next;
    }

    // Whether a quantity may begin at a token: at a cue, or at a sign or short word in front of one ("US$ 5", "minus - 5", "a half").
    private bool MayBegin(int i)
    {
        if (i == _cue)
        {
            return true;
        }

        ref readonly var token = ref _tokens[i];
        return token.Kind switch
        {
            TokenKind.Sign => token.Sign is not ('.' or ','),
            TokenKind.Word => (token.End - token.Start <= LongestLead || token.Is("negative")) && (_tokens.Sign(i + 1) != '\0' || IsCue(_tokens[i + 1])),
            _ => true,
        };
    }

    private void Relate()
    {
        EnglishRanges.ShareUnits(_quantities, _tokens);
        EnglishRanges.JoinBounds(_quantities, _tokens, _scope);
        if (_scope == ReadingScope.Everything)
        {
            EnglishRanges.ShareCompounds(_quantities, _tokens);
            EnglishRanges.ShareLevels(_quantities, _tokens);
            EnglishRanges.MarkRestatements(_quantities, _tokens);
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

    private void LetGo()
    {
        Reclaim(_batch);
        Reclaim(_rangeEnds);
        _tokens.Release(Math.Min(_next, Last?.FirstToken ?? _next) - Kept);
    }

    private void Reclaim(List<Quantity> quantities)
    {
        foreach (var quantity in quantities)
        {
            _spares?.Reclaim(quantity);
        }

        quantities.Clear();
    }

    private Quantity NewQuantity() => _spares?.NewQuantity() ?? new Quantity();

    // Of the second number of a range nothing is kept but its value.
    private Quantity? ReadRangeEnd(int i)
    {
        var quantity = ReadAmount(i, isRangeEnd: true);
        if (quantity is not null && _spares is not null)
        {
            _rangeEnds.Add(quantity);
        }

        return quantity;
    }
}
