using System.Diagnostics;
using LocalIndustry.Figures.Numbers;

namespace LocalIndustry.Figures.Text;

internal enum TokenKind : byte
{
    /// <summary>Letters, with inner apostrophes.</summary>
    Word,

    /// <summary>A number in digits, read by <see cref="NumeralLexer"/>.</summary>
    Number,

    /// <summary>Anything else: one character.</summary>
    Sign,

    /// <summary>Nothing: what stands beyond the ends of a text.</summary>
    None,
}

/// <summary>A word, a number or a sign of a text, with what the lexicon knows of it.</summary>
internal readonly struct Token(TokenKind kind, int start, int end, bool spaceBefore, Word? word, Numeral? numeral, char sign)
{
    public TokenKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    public bool SpaceBefore { get; } = spaceBefore;

    /// <summary>The lexicon's entry; null for a word it does not know.</summary>
    public Word? Word { get; } = word;

    public Numeral? Numeral { get; } = numeral;

    /// <summary>The character of a <see cref="TokenKind.Sign"/>; else NUL.</summary>
    public char Sign { get; } = sign;

    /// <summary>What the word can be; nothing for one that the lexicon does not know.</summary>
    public WordClass Classes { get; } = word is null ? WordClass.None : word.Classes;

    public bool Is(WordClass classes) => (Classes & classes) != 0;

    /// <summary>Whether it is the word <paramref name="text"/>, in lower case.</summary>
    public bool Is(string text)
    {
        Debug.Assert(Lexicon.Find(text) is not null, "A word that code asks for must stand in the lexicon.");

        // Nearly always the answer is no, and length and first letter tell.
        return Word is { } word && word.Text.Length == text.Length && word.Text[0] == text[0] && word.Text == text;
    }
}
