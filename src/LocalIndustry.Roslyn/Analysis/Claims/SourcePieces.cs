using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>What a piece of a source text is taken for.</summary>
internal enum SourcePieceKind
{
    /// <summary>A word that begins with a digit.</summary>
    Number,

    /// <summary>A string with its quotation marks, or the part of one up to its end or the end of the line.</summary>
    Text,

    /// <summary>A comment of one line or of several.</summary>
    Comment,
}

/// <summary>A piece of a source text.</summary>
/// <param name="Kind">What it is taken for.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="HasNumber">Whether digits or ideographs stand in it, without which it states nothing.</param>
/// <param name="HasQuotation">Whether a quotation mark stands in it.</param>
internal readonly record struct SourcePiece(SourcePieceKind Kind, TextSpan Span, bool HasNumber = true, bool HasQuotation = false);

/// <summary>
/// Finds numbers, strings and comments of a file in one pass over its text: they are few, the nodes around them many. What the
/// text takes for a piece is asked of the parser before anything is said about it.
/// </summary>
internal static class SourcePieces
{
    private static readonly bool[] s_word = Characters(static c => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_');

    // Neither part of a word nor the beginning of a piece.
    private static readonly bool[] s_idle = Characters(static c => !s_word[c] && c is not ('"' or '/' or '\''));

    /// <summary>The pieces of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The figures.</param>
    /// <param name="subjects">Is given the places of the words and strings that may say what a figure is about.</param>
    public static List<SourcePiece> Of(string text, FigureIndex index, List<int> subjects)
    {
        // Code compiled ahead asks for a static field anew each time.
        var idle = s_idle;
        var pieces = new List<SourcePiece>();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < idle.Length && idle[c])
            {
                continue;
            }

            if (c is >= '0' and <= '9')
            {
                var end = EndOfWord(text, i);
                pieces.Add(new SourcePiece(SourcePieceKind.Number, TextSpan.FromBounds(i, end)));
                i = end - 1;
            }
            else if (IsWordCharacter(c, s_word))
            {
                var start = i;
                if (index.MaySpeakOfSubject(text, ref i))
                {
                    subjects.Add(start);
                }

                i--;
            }
            else if (c == '"')
            {
                var end = EndOfString(text, i);
                AddSubject(subjects, index, text, i, end);
                i = Add(pieces, SourcePieceKind.Text, text, i, end) - 1;
            }
            else if (c == '/' && i + 1 < text.Length && text[i + 1] is '/' or '*')
            {
                i = Add(pieces, SourcePieceKind.Comment, text, i, EndOfComment(text, i)) - 1;
            }
            else if (c == '\'')
            {
                i = EndOfCharacter(text, i) - 1;
            }
        }

        return pieces;
    }

    private static void AddSubject(List<int> subjects, FigureIndex index, string text, int start, int end)
    {
        if (index.MaySpeakOfSubject(text, start, end))
        {
            subjects.Add(start);
        }
    }

    private static int Add(List<SourcePiece> pieces, SourcePieceKind kind, string text, int start, int end)
    {
        var hasNumber = false;
        var hasQuotation = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c < 'A')
            {
                hasNumber |= c is >= '0' and <= '9';
                hasQuotation |= c == '"';
            }
            else if (c >= '\x80')
            {
                hasNumber |= c is >= '\u3400' and <= '\u9fff';
                hasQuotation |= Quotations.Opening.IndexOf(c) >= 0;
            }
        }

        pieces.Add(new SourcePiece(kind, TextSpan.FromBounds(start, end), hasNumber, hasQuotation));
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
