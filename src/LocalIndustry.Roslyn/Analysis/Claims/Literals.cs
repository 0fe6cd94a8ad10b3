using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>
/// Finds the numeric literals of a file by its text: numbers are few, the nodes around them many. What the text takes for a
/// number is asked of the parser; strings and comments are passed over as well as can be told without it.
/// </summary>
internal static class Literals
{
    public static IEnumerable<LiteralExpressionSyntax> Within(SyntaxNode root, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= '0' and <= '9')
            {
                if (!IsIdle(text, i) && root.FindToken(i) is var token && token.IsKind(SyntaxKind.NumericLiteralToken) && token.Span.Contains(i) && token.Parent is LiteralExpressionSyntax literal)
                {
                    yield return literal;
                    i = token.Span.End - 1;
                }
                else
                {
                    i = EndOfWord(text, i) - 1;
                }
            }
            else if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' || (c > '\x7f' && char.IsLetter(c)))
            {
                i = EndOfWord(text, i) - 1;
            }
            else if (c is '"' or '/' or '\'')
            {
                i = EndOfQuiet(text, i);
            }
        }
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length)
        {
            // Almost all of it is ASCII.
            var c = text[at];
            if (!(c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (c > '\x7f' && char.IsLetterOrDigit(c))))
            {
                break;
            }

            at++;
        }

        return at;
    }

    // The last character of a comment, string or character that begins here; the place itself where none does.
    private static int EndOfQuiet(string text, int at)
    {
        if (text[at] == '/')
        {
            var next = at + 1 < text.Length ? text[at + 1] : '\0';
            return next == '/' ? Before(text.IndexOf('\n', at)) : next == '*' ? Before(text.IndexOf("*/", at + 2, StringComparison.Ordinal) + 1) : at;
        }

        if (text[at] == '\'')
        {
            var end = at + 1 < text.Length && text[at + 1] == '\\' ? text.IndexOf('\'', Math.Min(at + 3, text.Length)) : at + 2;
            return end > at && end < text.Length && text[end] == '\'' && end - at <= 12 ? end : at;
        }

        var isVerbatim = at > 0 && (text[at - 1] == '@' || (at > 1 && text[at - 1] == '$' && text[at - 2] == '@'));
        if (!isVerbatim && string.CompareOrdinal(text, at, "\"\"\"", 0, 3) == 0)
        {
            var raw = text.IndexOf("\"\"\"", at + 3, StringComparison.Ordinal);
            return raw < 0 ? text.Length - 1 : raw + 2;
        }

        for (var i = at + 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return i;
                case '\\' when !isVerbatim:
                    i++;
                    break;
                case '\n' when !isVerbatim:
                    return i;
            }
        }

        return text.Length - 1;

        int Before(int end) => end <= 0 ? text.Length - 1 : end;
    }

    // Zero and one are initial values, indexes and steps; alone they are claimed of nothing.
    private static bool IsIdle(string text, int at)
    {
        if (text[at] is not ('0' or '1') || (at > 0 && text[at - 1] == '.') || (at + 1 < text.Length && (char.IsLetterOrDigit(text[at + 1]) || text[at + 1] is '_' or '.')))
        {
            return false;
        }

        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        return !(before >= 0 && IsScaling(text, before)) && !(after < text.Length && IsScaling(text, after));
    }

    // What is added to or taken from a variable is a step; multiplied or shifted, one may come to something.
    private static bool IsScaling(string text, int at) =>
        text[at] is '*' or '/' or '%' or '|' or '&' or '^' or '~'
        || (text[at] is '<' or '>' && ((at > 0 && text[at - 1] == text[at]) || (at + 1 < text.Length && text[at + 1] == text[at])))
        || (text[at] is '+' or '-' && IsBesideNumber(text, at));

    private static bool IsBesideNumber(string text, int at)
    {
        var before = at - 1;
        while (before >= 0 && text[before] == ' ')
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && text[after] == ' ')
        {
            after++;
        }

        return (before >= 0 && IsEndOfNumber(text, before)) && after < text.Length && char.IsDigit(text[after]);
    }

    // i1 + 1 is no sum of numbers.
    private static bool IsEndOfNumber(string text, int at)
    {
        if (!char.IsLetterOrDigit(text[at]))
        {
            return false;
        }

        while (at > 0 && (text[at - 1] is '_' or '.' || char.IsLetterOrDigit(text[at - 1])))
        {
            at--;
        }

        return char.IsDigit(text[at]);
    }
}
