using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Adds up number words from left to right: "two hundred and five thousand and one", "4 thousand 3 hundred and 21".</summary>
internal struct EnglishCardinals(TokenList tokens, ReadingScope scope)
{
    private decimal _total;
    private decimal _current;
    private decimal _lastScale = decimal.MaxValue;
    private int _places;
    private bool _any;

    /// <summary>The sum.</summary>
    public readonly decimal Value => _total + _current;

    /// <summary>The first token behind it.</summary>
    public int End { get; private set; }

    /// <summary>Whether it ends in an ordinal: "two hundred and fifth".</summary>
    public bool IsOrdinal { get; private set; }

    /// <summary>The power of ten of its last word.</summary>
    public readonly int Places => _places;

    /// <summary>Reads from token <paramref name="i"/>, no further than <paramref name="end"/>; false if no number stands there.</summary>
    public bool Read(int i, decimal? start = null, int end = int.MaxValue)
    {
        (_current, _any, End) = (start ?? 0, start is not null, i);
        while (i < end && tokens.Reaches(i))
        {
            i += Skip(i);
            if (i >= end || !tokens.Reaches(i) || !Take(i))
            {
                break;
            }

            _any = true;
            End = ++i;
            if (IsOrdinal)
            {
                break;
            }
        }

        return _any;
    }

    /// <summary>Goes on behind digits with a scale word: what follows and is smaller belongs to the same number.</summary>
    public bool Continue(int i, decimal value, decimal lastScale)
    {
        (_total, _current, _any, _lastScale, End) = (value, 0, true, lastScale, i);
        while (ReadPart(i) is { } part)
        {
            _total += part.Value;
            (i, _lastScale, _places) = (part.End, part.Value, part.Places);
            End = i;
        }

        return Value != value;
    }

    // A part in digits and scale words, or in words behind "and", below the last scale.
    private readonly (decimal Value, int End, int Places)? ReadPart(int i)
    {
        var isJoined = tokens.Reaches(i) && tokens[i].Is("and");
        i += isJoined ? 1 : 0;
        if (!tokens.Reaches(i))
        {
            return null;
        }

        if (tokens[i].Kind == TokenKind.Number)
        {
            if (tokens[i].Numeral is not { IsPlainInteger: true } numeral || !numeral.Value.IsExact)
            {
                return null;
            }

            var value = numeral.Value.Decimal;
            var end = i + 1;
            var places = 0;
            for (; tokens.Reaches(end) && EnglishNumerals.Find(tokens[end]) is { Role: NumeralRole.Hundred or NumeralRole.Scale } scale && scale.Value > 20 && value < 1e15m; end++)
            {
                value *= scale.Value;
                places += scale.Places;
            }

            return value > 0 && value < _lastScale && (end > i + 1 || (isJoined && value < 100)) ? (value, end, places) : null;
        }

        if (!isJoined || EnglishNumerals.Find(tokens[i]) is not { Role: NumeralRole.Unit or NumeralRole.Tens })
        {
            return null;
        }

        var words = new EnglishCardinals(tokens, scope);
        return words.Read(i) && !words.IsOrdinal && words.Value < _lastScale ? (words.Value, words.End, words.Places) : null;
    }

    private bool Take(int i)
    {
        if (EnglishNumerals.Find(tokens[i]) is not { } word)
        {
            return false;
        }

        switch (word.Role)
        {
            case NumeralRole.Unit when TakesUnit(word):
                _current += word.Value;
                _places = 0;
                return true;
            case NumeralRole.Tens when _current % 100 == 0 && !(_any && _current == 0 && _total == 0):
                _current += word.Value;
                _places = 0;
                return true;
            case NumeralRole.Tens when scope == ReadingScope.Everything && _total == 0 && _current is >= 1 and < 10 && EnglishNumerals.Find(tokens[End - 1]) is { Role: NumeralRole.Unit }:
                // "one twenty two"
                _current = (_current * 100) + word.Value;
                return true;
            case NumeralRole.Hundred when _any && _current is > 0 and < 100:
                _current *= 100;
                _places = 2;
                return true;
            case NumeralRole.Scale or NumeralRole.VagueScale when _any && (_current > 0 || _total > 0):
                return TakeScale(word);
            case NumeralRole.Ordinal when TakesOrdinal(i, word):
                IsOrdinal = true;
                return true;
            default:
                return false;
        }
    }

    // Two units in a row are digits read out, or a year: "nineteen fifty".
    private readonly bool TakesUnit(NumeralWord word) =>
        (_current % 100 == 0 || (_current % 10 == 0 && _current % 100 >= 20 && word.Value is > 0 and < 10))
        && !(_any && EnglishNumerals.Find(tokens[End - 1]) is { Role: NumeralRole.Unit });

    private readonly bool IsFraction(int i)
    {
        var part = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
        return tokens.Reaches(part) && EnglishNumerals.Part(tokens[part]) is not null && EnglishNumerals.Find(tokens[part]) is not { Role: NumeralRole.Multiple };
    }

    private bool TakeScale(NumeralWord word)
    {
        if (word.Value < _lastScale && _current > 0)
        {
            _total += _current * word.Value;
        }
        else if (_total < 1e15m && _current == 0 && word.Value > 12)
        {
            _total *= word.Value;
        }
        else
        {
            return false;
        }

        (_current, _lastScale, _places) = (0, word.Value, word.Places);
        return true;
    }

    // twenty-fifth, two hundred and fifth, two hundredth
    private bool TakesOrdinal(int i, NumeralWord word)
    {
        if (!_any)
        {
            return false;
        }

        if (_current % 10 == 0 && _current % 100 >= 20 && word.Value < 10)
        {
            _current += word.Value;
            return true;
        }

        if (scope != ReadingScope.Everything || EnglishNumerals.Part(tokens[i]) is not null && tokens[i].Word!.Text.EndsWith("s", System.StringComparison.Ordinal))
        {
            return false;
        }

        if (word.Value >= 100 && (word.Value > 100 ? word.Value < _lastScale : _current is > 0 and < 100))
        {
            // Behind a bare number a singular scale is an ordinal: "two hundredth".
            (_total, _current) = word.Value == 100 ? (_total, _current * 100) : (_total + (_current == 0 ? 0 : _current * word.Value), 0);
            return Value > 0;
        }

        if (word.Value < 100 && Value >= 100 && _current % 100 == 0)
        {
            _current += word.Value;
            return true;
        }

        return false;
    }

    // Hyphens of twenty-five, the "and" of two hundred and five; 0 where a new number begins.
    private readonly int Skip(int i)
    {
        if (_any && tokens.Reaches(i + 3) && tokens.IsHyphen(i) && tokens[i + 1].Is("and") && tokens.IsHyphen(i + 2) && EnglishNumerals.Find(tokens[i + 3]) is { Role: NumeralRole.Unit or NumeralRole.Tens })
        {
            // "two-hundred-and-five"
            return 3;
        }

        if (!_any || !tokens.Reaches(i + 1) || EnglishNumerals.Find(tokens[i + 1]) is not { } next)
        {
            return 0;
        }

        if ((tokens.IsHyphen(i) || (tokens[i].Sign is '—' or '–' && scope == ReadingScope.Everything && next.Role is NumeralRole.Ordinal or NumeralRole.Unit)) && !tokens[i].SpaceBefore)
        {
            return 1;
        }

        // "seventy - four": a text whose signs were set apart; no range goes down.
        if (tokens.IsHyphen(i) && scope == ReadingScope.Everything && next is { Role: NumeralRole.Unit, Value: > 0 and < 10 } && EnglishNumerals.Find(tokens[i - 1]) is { Role: NumeralRole.Tens })
        {
            return 1;
        }

        if (scope == ReadingScope.Everything && IsFraction(i + 1))
        {
            // "two million and three quarters"
            return 0;
        }

        var follows = next.Role is NumeralRole.Unit or NumeralRole.Tens || (next.Role == NumeralRole.Ordinal && scope == ReadingScope.Everything);
        return tokens[i].Is("and") && follows && EnglishNumerals.Find(tokens[i - 1]) is { Role: NumeralRole.Hundred or NumeralRole.Scale } ? 1 : 0;
    }
}
