using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>The numeric literals of a file.</summary>
internal static class Literals
{
    /// <summary>Whether a piece may be a literal that something is claimed with.</summary>
    public static bool MayBeAt(string text, SourcePiece piece) => piece.Kind == SourcePieceKind.Number && !IsIdle(text, piece.Span.Start);

    /// <summary>The literal that begins with a piece; null where none does.</summary>
    public static LiteralExpressionSyntax? At(SyntaxNode holder, SourcePiece piece) =>
        holder.FindToken(piece.Span.Start) is var token
        && token.IsKind(SyntaxKind.NumericLiteralToken)
        && token.SpanStart <= piece.Span.Start
        && token.Span.End >= piece.Span.End
            ? token.Parent as LiteralExpressionSyntax
            : null;

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
