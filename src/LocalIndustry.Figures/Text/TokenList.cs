using System;

namespace LocalIndustry.Figures.Text;

/// <summary>
/// The tokens of a text, read as they are asked for. Those that lie behind the reading can be let go, and stretches without a
/// number passed over, so that a long text takes no more room than a short one.
/// </summary>
internal sealed class TokenList(string text, NumberFormat format, Spares? spares = null)
{
    private const int FewestSlots = 32;
    private const int MostSlots = 1024;
    private const int CharactersOfToken = 5;

    // The first tokens of a text, which some rules know as such, are always read.
    private const int FewestBeforePassing = 32;

    private static readonly Token s_none = new(TokenKind.None, 0, 0, spaceBefore: true, null, null, '\0');

    private Token[] _tokens = spares?.TakeTokens() ?? new Token[Math.Max(FewestSlots, Math.Min(text.Length / CharactersOfToken, MostSlots))];

    // The index of the first token that is held, and how many are.
    private int _first;
    private int _held;

    // Where the next token is looked for.
    private int _offset;

    // The next place behind it where a number may begin, and where reading goes on when what is before is passed over.
    private int _cue = -1;
    private int _resume = -1;

    /// <summary>The index of the first token that is still held.</summary>
    public int First => _first;

    /// <summary>The index behind the last token that has been read.</summary>
    public int End => _first + _held;

    /// <summary>How many tokens the text has: asking for it reads all of them.</summary>
    public int Count
    {
        get
        {
            while (ReadNext())
            {
            }

            return End;
        }
    }

    /// <summary>A token that the text has.</summary>
    public ref readonly Token this[int i] => ref At(i);

    /// <summary>The token at <paramref name="i"/>; one of no kind where the text has none.</summary>
    public ref readonly Token At(int i)
    {
        var slot = i - _first;
        if ((uint)slot < (uint)_held || ReadTo(i))
        {
            return ref _tokens[i - _first];
        }

        return ref s_none;
    }

    /// <summary>Whether the text has a token <paramref name="i"/>.</summary>
    public bool Reaches(int i) => i < End || ReadTo(i);

    /// <summary>Lets go of the tokens in front of <paramref name="i"/>, once there are enough of them to be worth it.</summary>
    public void Release(int i)
    {
        var count = Math.Min(i - _first, _held);
        if (count < _tokens.Length / 2)
        {
            return;
        }

        ReclaimNumerals(count);
        Array.Copy(_tokens, count, _tokens, 0, _held - count);
        _first += count;
        _held -= count;
    }

    /// <summary>Lets go of all of them, for the next text; no token may be asked for any more.</summary>
    public void Retire()
    {
        ReclaimNumerals(_held);
        spares?.Reclaim(_tokens);
        (_tokens, _first, _held, _offset) = ([], 0, 0, text.Length);
    }

    /// <summary>Whether the text behind the tokens read so far goes on for so long without a number that passing over it pays.</summary>
    public bool CanPassOver
    {
        get
        {
            if (_offset > _cue)
            {
                (_cue, _resume) = Skimmer.FindCue(text, _offset);
            }

            return _resume > _offset && (End >= FewestBeforePassing || _resume == text.Length);
        }
    }

    /// <summary>
    /// Goes on in front of the next number, with more tokens before it than any rule looks back. The tokens so far keep their
    /// indices, and those to come have the next ones.
    /// </summary>
    public void PassOver() => _offset = Math.Max(_offset, _resume);

    private void ReclaimNumerals(int count)
    {
        for (var k = 0; k < count && spares is not null; k++)
        {
            spares.Reclaim(_tokens[k].Numeral);
        }
    }

    private bool ReadTo(int i)
    {
        if (i < _first)
        {
            return false;
        }

        while (End <= i)
        {
            if (!ReadNext())
            {
                return false;
            }
        }

        return true;
    }

    private bool ReadNext()
    {
        var at = _offset;
        while (at < text.Length && Tokenizer.IsSpace(text[at]))
        {
            at++;
        }

        if (at == text.Length)
        {
            return false;
        }

        if (_held == _tokens.Length)
        {
            Array.Resize(ref _tokens, _tokens.Length * 2);
        }

        ref var token = ref _tokens[_held];
        token = Tokenizer.ReadOne(text, at, spaceBefore: at > _offset || at == 0, format, spares?.Numerals);
        _offset = token.End;
        _held++;
        return true;
    }
}
