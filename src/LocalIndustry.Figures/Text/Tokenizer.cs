using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Text;

/// <summary>Cuts a text into words, numbers and signs.</summary>
internal static class Tokenizer
{
    public static TokenList Read(string text, NumberFormat format, Spares? spares = null) => new(text, format, spares);

    /// <summary>White space, and the invisible characters that documents carry between words.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    /// <summary>The token at <paramref name="at"/>, where no white space stands.</summary>
    public static Token ReadOne(string text, int at, bool spaceBefore, NumberFormat format, Stack<Numeral>? spare)
    {
        if (IsAsciiLetter(text[at]))
        {
            return ReadWord(text, at, spaceBefore);
        }

        // A digit right behind a letter belongs to a name (B52, H2): the caller sees that no space stands between.
        if (NumeralLexer.CanStart(text, at))
        {
            return NumeralLexer.Read(text, at, format, spare) is { } numeral
                ? new Token(TokenKind.Number, at, numeral.End, spaceBefore, null, numeral, '\0')
                : new Token(TokenKind.Word, at, NumeralLexer.EndOfDigits(text, at), spaceBefore, null, null, '\0');
        }

        if (char.IsLetter(text[at]) && !Scripts.IsHan(text[at]))
        {
            return ReadWord(text, at, spaceBefore);
        }

        return new Token(TokenKind.Sign, at, at + 1, spaceBefore, null, null, text[at]);
    }

    private static Token ReadWord(string text, int at, bool spaceBefore)
    {
        var end = at;
        while (end < text.Length && IsAsciiLetter(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] is '\'' or (>= '0' and <= '9') or > '\u007F')
        {
            end = WithDigits(text, at, WordEnd(text, at));
        }

        return new Token(TokenKind.Word, at, end, spaceBefore, Lexicon.Find(text, at, end), null, '\0');
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') < 26;

    private static int WordEnd(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length)
        {
            var c = text[end];
            if (char.IsLetter(c) && !Scripts.IsHan(c))
            {
                end++;
            }
            else if (c is '\'' or '’' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && !IsPossessive(text, end))
            {
                end += 2;
            }
            else if (c is '²' or '³' && end + 1 < text.Length && char.IsLetter(text[end + 1]) && !Scripts.IsHan(text[end + 1]))
            {
                // The bus I²C.
                end += 2;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // B52b, H2, K7x9 and v1.2 are one name; EUR50 is an amount.
    private static int WithDigits(string text, int start, int end)
    {
        // $US50 is one as well.
        if (end >= text.Length || !Scripts.IsDigit(text[end]) || Units.IsCurrencyCode(text, start, end) || (start > 0 && text[start - 1] == '$'))
        {
            return end;
        }

        while (end < text.Length && ((char.IsLetterOrDigit(text[end]) && !Scripts.IsHan(text[end])) || (text[end] == '.' && end + 1 < text.Length && Scripts.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static bool IsPossessive(string text, int apostrophe) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 == text.Length || !char.IsLetter(text[apostrophe + 2]));
}
