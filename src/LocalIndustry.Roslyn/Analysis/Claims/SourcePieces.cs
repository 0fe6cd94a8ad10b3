using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>What a piece of a source text is taken for.</summary>
internal enum SourcePieceKind : byte
{
    /// <summary>A word that begins with a digit.</summary>
    Number,

    /// <summary>A string with its quotation marks, or the part of one up to its end or the end of the line.</summary>
    Text,

    /// <summary>A comment of one line or of several.</summary>
    Comment,
}

/// <summary>What stands somewhere in a piece.</summary>
[Flags]
internal enum SourceMarks : byte
{
    None = 0,

    /// <summary>A digit or an ideograph, without which nothing is stated.</summary>
    Number = 1,

    /// <summary>A quotation mark that is not about an attribute's value.</summary>
    Quotation = 2,

    /// <summary>A colon behind an s, as in <c>cites:</c>.</summary>
    Citation = 4,

    /// <summary>An attribute's value, as in <c>cref="…"</c>.</summary>
    Reference = 8,
}

/// <summary>A piece of a source text.</summary>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Marks">What stands in it; of a number, nothing is said.</param>
internal readonly record struct SourcePiece(SourcePieceKind Kind, TextSpan Span, SourceMarks Marks)
{
    /// <summary>Whether all of some marks stand in it.</summary>
    public bool Has(SourceMarks marks) => (Marks & marks) == marks;
}

/// <summary>
/// Finds numbers, strings and comments of a file in one pass over its text: they are few, the nodes around them many. What the
/// text takes for a piece is asked of the parser before anything is said about it.
/// </summary>
internal static class SourcePieces
{
    private static readonly bool[] s_word = Characters(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    // No piece begins with it.
    private static readonly bool[] s_idle = Characters(static c => c is not ((>= '0' and <= '9') or '"' or '/' or '\''));

    // Each file has hundreds: the list of the file before is taken again, so that the compiler need not collect it.
    [ThreadStatic]
    private static List<SourcePiece>? t_pieces;

    /// <summary>The pieces of a text, until those of another are asked for on the same thread.</summary>
    public static List<SourcePiece> Of(string text)
    {
        // Code compiled ahead asks for a static field anew each time.
        var idle = s_idle;
        var word = s_word;
        var pieces = t_pieces ??= [];
        pieces.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c >= idle.Length || idle[c])
            {
                continue;
            }

            if (c == '"')
            {
                i = Add(pieces, SourcePieceKind.Text, text, i, EndOfString(text, i)) - 1;
            }
            else if (c == '/')
            {
                if (i + 1 < text.Length && text[i + 1] is '/' or '*')
                {
                    i = Add(pieces, SourcePieceKind.Comment, text, i, EndOfComment(text, i)) - 1;
                }
            }
            else if (c == '\'')
            {
                i = EndOfCharacter(text, i) - 1;
            }
            else
            {
                // Int32 is no number.
                var isNumber = i == 0 || !IsWordCharacter(text[i - 1], word);
                var end = EndOfWord(text, i);
                if (isNumber)
                {
                    pieces.Add(new SourcePiece(SourcePieceKind.Number, TextSpan.FromBounds(i, end), SourceMarks.None));
                }

                i = end - 1;
            }
        }

        return pieces;
    }

    private static int Add(List<SourcePiece> pieces, SourcePieceKind kind, string text, int start, int end)
    {
        var marks = SourceMarks.None;
        var isValue = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is < 'A' and > ' ')
            {
                if (c is >= '0' and <= '9')
                {
                    marks |= SourceMarks.Number;
                }
                else if (c == '"')
                {
                    // The value of an attribute is no quotation.
                    var closes = isValue;
                    isValue = !isValue && i > start && text[i - 1] == '=';
                    marks |= isValue ? SourceMarks.Reference : closes ? SourceMarks.None : SourceMarks.Quotation;
                }
                else if (c == ':' && (text[i - 1] | 0x20) == 's')
                {
                    marks |= SourceMarks.Citation;
                }
            }
            else if (c >= '\x80')
            {
                marks |= c is >= '\u3400' and <= '\u9fff' ? SourceMarks.Number : Quotations.Opening.IndexOf(c) >= 0 ? SourceMarks.Quotation : SourceMarks.None;
            }
        }

        pieces.Add(new SourcePiece(kind, TextSpan.FromBounds(start, end), marks));
        return end;
    }

    // Almost all of it is ASCII.
    private static bool IsWordCharacter(char c, bool[] word) => c < word.Length ? word[c] : char.IsLetterOrDigit(c);

    private static bool[] Characters(Func<char, bool> condition)
    {
        var found = new bool[0x80];
        for (var c = '\0'; c < found.Length; c++)
        {
            found[c] = condition(c);
        }

        return found;
    }

    private static int EndOfWord(string text, int at)
    {
        var word = s_word;
        while (at < text.Length && IsWordCharacter(text[at], word))
        {
            at++;
        }

        return at;
    }

    private static int EndOfComment(string text, int at)
    {
        var end = text[at + 1] == '/' ? text.IndexOf('\n', at) : text.IndexOf("*/", at + 2, StringComparison.Ordinal) + 2;
        return end <= 1 ? text.Length : end;
    }

    // No character literal is longer than '\U0001F600'.
    private static int EndOfCharacter(string text, int at)
    {
        const int Longest = 12;
        var end = at + 1 < text.Length && text[at + 1] == '\\' ? text.IndexOf('\'', Math.Min(at + 3, text.Length)) : at + 2;
        return end > at && end < text.Length && text[end] == '\'' && end - at <= Longest ? end + 1 : at + 1;
    }

    private static int EndOfString(string text, int at)
    {
        var isVerbatim = at > 0 && (text[at - 1] == '@' || (at > 1 && text[at - 1] == '$' && text[at - 2] == '@'));
        var quotes = 1;
        while (at + quotes < text.Length && text[at + quotes] == '"')
        {
            quotes++;
        }

        if (!isVerbatim && quotes >= 3)
        {
            var end = text.IndexOf(new string('"', quotes), at + quotes, StringComparison.Ordinal);
            return end < 0 ? text.Length : end + quotes;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when isVerbatim && i + 1 < text.Length && text[i + 1] == '"':
                    i++;
                    break;
                case '"':
                    return i + 1;
                case '\\' when !isVerbatim:
                    i++;
                    break;
                case '\n' when !isVerbatim:
                    return i;
            }
        }

        return text.Length;
    }
}
