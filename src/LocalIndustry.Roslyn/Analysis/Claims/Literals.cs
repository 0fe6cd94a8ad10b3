using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>The numeric literals of a file.</summary>
internal static class Literals
{
    public static IEnumerable<LiteralExpressionSyntax> Within(SyntaxNode root, string text, IEnumerable<SourcePiece> pieces)
    {
        var end = 0;
        foreach (var piece in pieces)
        {
            // 1.5e-3 is one number of three words.
            if (piece.Kind == SourcePieceKind.Number
                && piece.Span.Start >= end
                && !IsIdle(text, piece.Span.Start)
                && root.FindToken(piece.Span.Start) is var token
                && token.IsKind(SyntaxKind.NumericLiteralToken)
                && token.Span.Contains(piece.Span.Start)
                && token.Parent is LiteralExpressionSyntax literal)
            {
                end = token.Span.End;
                yield return literal;
            }
        }
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
