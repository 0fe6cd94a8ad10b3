using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Analysis.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Texts;

/// <summary>What strings and comments of a file state, held against the documents.</summary>
internal sealed class TextClaims(FigureIndex index, CodeSettings settings, ClaimReports reports, SemanticModelAnalysisContext context)
{
    private const string Marker = "cites:";

    /// <param name="root">The file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="pieces">The strings and comments in it.</param>
    /// <param name="citations">What its comments cite: what is told of there is told.</param>
    public void Analyze(SyntaxNode root, string source, List<SourcePiece> pieces, IReadOnlyList<Citation> citations)
    {
        if (!settings.Excluded.HasFlag(Contexts.Strings))
        {
            JudgeStrings(root, source, pieces, citations);
        }

        if (!settings.Excluded.HasFlag(Contexts.Comments))
        {
            JudgeComments(root, source, pieces, citations);
        }
    }

    private void JudgeStrings(SyntaxNode root, string source, List<SourcePiece> pieces, IReadOnlyList<Citation> citations)
    {
        var end = 0;
        foreach (var piece in pieces)
        {
            if (piece.Kind == SourcePieceKind.Text
                && piece.Has(SourceMarks.Number)
                && piece.Span.Start >= end
                && (SpeaksOfFigures(source, piece.Span) || IsAdded(source, piece.Span))
                && StringText.Of(root.FindToken(piece.Span.Start), source) is { } found)
            {
                // The strings of one sum are one text.
                end = found.Text.Start + found.Text.Length;
                if (!IsLeftOut(found.Expression) && !CitesNothing(found.Expression, citations))
                {
                    Judge(Descriptors.TextContradicts, found.Text, Surroundings.Of(found.Expression));
                }
            }
        }
    }

    private void JudgeComments(SyntaxNode root, string source, List<SourcePiece> pieces, IReadOnlyList<Citation> citations)
    {
        foreach (var run in CommentText.Runs(source, pieces))
        {
            if (SpeaksOfFigures(source, run)
                && !Misquotes(run, citations)
                && source.IndexOf(Marker, run.Start, run.Length, StringComparison.OrdinalIgnoreCase) < 0
                && root.FindTrivia(run.Start) is var trivia
                && IsComment(trivia)
                && !(trivia.Token.Parent is { } owner && IsLeftOut(owner)))
            {
                Judge(Descriptors.CommentContradicts, CommentText.Of(source, run), trivia.Token.Parent is { } node ? Surroundings.Of(node) : []);
            }
        }
    }

    private static bool CitesNothing(SyntaxNode node, IReadOnlyList<Citation> citations) => citations.Any(citation => citation.IsNone && citation.Covered.IntersectsWith(node.Span));

    private static bool Misquotes(TextSpan run, IReadOnlyList<Citation> citations) => citations.Any(citation => citation.MissingQuote is { } missing && run.Contains(missing.Span));

    private bool IsLeftOut(SyntaxNode node) => settings.Excluded.HasFlag(Contexts.Tests) && TestCode.Holds(node);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind()
        is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia or SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia;

    private static bool IsAdded(string source, TextSpan text)
    {
        var before = text.Start - 1;
        while (before >= 0 && (char.IsWhiteSpace(source[before]) || source[before] is '$' or '@'))
        {
            before--;
        }

        return before >= 0 && source[before] == '+';
    }

    private bool SpeaksOfFigures(string source, TextSpan span)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        return settings.HasWords || index.MayTell(source, span.Start, span.End);
    }

    private void Judge(DiagnosticDescriptor descriptor, CodeText text, IReadOnlyList<string> containers)
    {
        text.BlankLineNumbers();
        foreach (var statement in StatementReader.Read(text.ToString(), context.CancellationToken))
        {
            if (index.JudgeStated(statement, containers, settings.Translate) is { } claim)
            {
                reports.ReportText(descriptor, PlaceOf(statement, claim, text), claim);
            }
        }
    }

    // Of "3 to 6" the second number is told of where the second is wrong.
    private static TextSpan PlaceOf(Statement statement, StatedClaim claim, CodeText text)
    {
        const int Reach = 12;
        var end = statement.Start + statement.Length;
        if (claim.Target.Part == FigurePart.Upper)
        {
            var start = end;
            while (start < text.Length && start - end < Reach && !char.IsDigit(text[start]))
            {
                start++;
            }

            var last = start;
            while (last < text.Length && (char.IsDigit(text[last]) || (text[last] is '.' or ',' && last + 1 < text.Length && char.IsDigit(text[last + 1]))))
            {
                last++;
            }

            if (last > start)
            {
                return TextSpan.FromBounds(text.Start + start, text.Start + last);
            }
        }

        return new TextSpan(text.Start + statement.Start, statement.Length);
    }
}
