using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Text;

/// <summary>Cuts a text into words, numbers and signs.</summary>
internal static class Tokenizer
{
    public static List<Token> Read(string text, NumberFormat format)
    {
        var tokens = new List<Token>((text.Length / 5) + 4);
        var i = 0;
        while (i < text.Length)
        {
            var start = i;
            while (i < text.Length && IsSpace(text[i]))
            {
                i++;
            }

            if (i == text.Length)
            {
                break;
            }

            var spaceBefore = i > start || i == 0;
            var token = ReadOne(text, i, spaceBefore, format, tokens);
            tokens.Add(token);
            i = token.End;
        }

        return tokens;
    }

    /// <summary>White space, and the invisible characters that documents carry between words.</summary>
    public static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u2060' or '\uFEFF';

    private static Token ReadOne(string text, int at, bool spaceBefore, NumberFormat format, List<Token> before)
    {
        // A digit right behind a letter belongs to a name (B52, H2): the caller sees that no space stands between.
        if (NumeralLexer.CanStart(text, at))
        {
            return NumeralLexer.Read(text, at, format) is { } numeral
                ? new Token(TokenKind.Number, at, numeral.End, spaceBefore, null, numeral, '\0')
                : new Token(TokenKind.Word, at, NumeralLexer.EndOfDigits(text, at), spaceBefore, null, null, '\0');
        }

        if (char.IsLetter(text[at]) && !Scripts.IsHan(text[at]))
        {
            var end = WithDigits(text, at, WordEnd(text, at));
            return new Token(TokenKind.Word, at, end, spaceBefore, Lexicon.Find(text, at, end), null, '\0');
        }

        return new Token(TokenKind.Sign, at, at + 1, spaceBefore, null, null, text[at]);
    }

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
