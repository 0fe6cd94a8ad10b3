using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Texts;

/// <summary>What strings and comments of a file state, held against the documents.</summary>
internal sealed class TextClaims(FigureSet figures, ClaimReports reports, SemanticModelAnalysisContext context)
{
    private const string Marker = "cites:";

    /// <param name="root">The file.</param>
    /// <param name="source">Its text.</param>
    /// <param name="pieces">The strings and comments in it.</param>
    /// <param name="citations">What its comments cite: what is told of there is told.</param>
    public void Analyze(SyntaxNode root, string source, IReadOnlyList<SourcePiece> pieces, IReadOnlyList<Citation> citations)
    {
        var end = 0;
        foreach (var piece in pieces)
        {
            if (piece.Kind == SourcePieceKind.Text
                && piece.HasNumber
                && piece.Span.Start >= end
                && (SpeaksOfFigures(source, piece.Span) || IsAdded(source, piece.Span))
                && StringText.Of(root.FindToken(piece.Span.Start), source) is { } found)
            {
                // The strings of one sum are one text.
                end = found.Text.Start + found.Text.Length;
                Judge(Descriptors.TextContradicts, found.Text, Surroundings.Of(found.Expression));
            }
        }

        foreach (var run in CommentText.Runs(source, pieces))
        {
            if (SpeaksOfFigures(source, run)
                && !citations.Any(citation => citation.MissingQuote is { } missing && run.Contains(missing.Span))
                && source.IndexOf(Marker, run.Start, run.Length, StringComparison.OrdinalIgnoreCase) < 0
                && root.FindTrivia(run.Start) is var trivia
                && IsComment(trivia))
            {
                Judge(Descriptors.CommentContradicts, CommentText.Of(source, run), trivia.Token.Parent is { } node ? Surroundings.Of(node) : []);
            }
        }
    }

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
        return IdentifierWords.Split(source.Substring(span.Start, span.Length)).Any(figures.Index.IsTelling);
    }

    private void Judge(DiagnosticDescriptor descriptor, CodeText text, IReadOnlyList<string> containers)
    {
        text.BlankLineNumbers();
        var found = StatementReader.Read(text.ToString(), context.CancellationToken)
            .Select(statement => (Statement: statement, Claim: figures.Index.JudgeStated(statement, containers)))
            .Where(static item => item.Claim is not null)
            .ToList();
        foreach (var (statement, claim) in found)
        {
            if (!claim!.Verdict.IsSatisfied)
            {
                reports.ReportText(descriptor, new TextSpan(text.Start + statement.Start, statement.Length), claim);
            }
        }
    }
}
