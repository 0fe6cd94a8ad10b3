using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Finds the citations of a file. The text is searched first: most files cite nothing and are not walked.</summary>
internal static class CitationReader
{
    private const string Marker = "cites:";
    private const string None = "none";

    public static IReadOnlyList<Citation> Read(SyntaxNode root, SourceText text, string source, List<SourcePiece> pieces, FigureSet figures, CancellationToken cancellationToken)
    {
        var citations = new List<Citation>();
        MemberCitations.Read(root, source, pieces, figures.Index, citations, cancellationToken);
        foreach (var piece in pieces)
        {
            if (piece.Kind != SourcePieceKind.Comment || piece.Marks is SourceMarks.None or SourceMarks.Reference)
            {
                continue;
            }

            var comment = piece.Span;
            cancellationToken.ThrowIfCancellationRequested();
            var isMarked = piece.Has(SourceMarks.Citation) && source.IndexOf(Marker, comment.Start, comment.Length, StringComparison.OrdinalIgnoreCase) >= 0;
            var quotation = figures.Quotations.MayQuote(source, piece) ? figures.Quotations.Find(source.Substring(comment.Start, comment.Length), comment.Start) : null;
            if (!isMarked && quotation is null)
            {
                continue;
            }

            var trivia = root.FindTrivia(comment.Start);
            if (!trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
            {
                continue;
            }

            // A citation of nothing that follows covers itself: its names are looked up all the same.
            var covered = FindCovered(trivia, text) ?? trivia.Span;
            // cites: report.md:11 "22,000 litres" quotes.
            if (quotation is { IsPlain: false })
            {
                citations.Add(quotation with { Covered = covered });
            }
            else if (isMarked)
            {
                if (ReadNames(trivia) is { } names)
                {
                    citations.Add(new Citation(names, covered));
                }
            }
            else if (quotation is not null)
            {
                citations.Add(quotation with { Covered = covered });
            }
        }

        return citations;
    }

    // The names, an empty list for "none", null where the comment is no citation.
    private static IReadOnlyList<CitedName>? ReadNames(SyntaxTrivia trivia)
    {
        var comment = trivia.ToString();
        var position = 2;
        SkipSpace(comment, ref position);
        if (string.Compare(comment, position, Marker, 0, Marker.Length, StringComparison.OrdinalIgnoreCase) != 0)
        {
            return null;
        }

        position += Marker.Length;
        var names = new List<CitedName>();
        do
        {
            SkipSpace(comment, ref position);
            var start = position;
            while (position < comment.Length && (SyntaxFacts.IsIdentifierPartCharacter(comment[position]) || comment[position] is '.' or '@'))
            {
                position++;
            }

            // A place or a file is no name; it is told of as a whole.
            if (position > start && position < comment.Length && comment[position] is '-' or ':' or '/' or '\\')
            {
                while (position < comment.Length && comment[position] != ',' && !char.IsWhiteSpace(comment[position]))
                {
                    position++;
                }
            }

            // A full stop ends the sentence, not the name.
            var name = comment.Substring(start, position - start).TrimEnd('.');
            if (name.Length == 0)
            {
                break;
            }

            names.Add(new CitedName(name.Replace("@", ""), new TextSpan(trivia.SpanStart + start, name.Length)));
            SkipSpace(comment, ref position);
        }
        while (position < comment.Length && comment[position++] == ',');

        if (names.Count == 0)
        {
            return null;
        }

        return names.Count == 1 && names[0].Name == None ? [] : names;
    }

    private static void SkipSpace(string text, ref int position)
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            position++;
        }
    }

    private static TextSpan? FindCovered(SyntaxTrivia trivia, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(trivia.SpanStart);
        var isAlone = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, trivia.SpanStart)))
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(trivia.Span.End, Math.Max(trivia.Span.End, line.End))));
        if (!isAlone)
        {
            return line.Span;
        }

        // Alone between other comments above a piece of code, it leads the same token as they do.
        return trivia.Token.LeadingTrivia.Any(leading => leading == trivia) ? FindNextPiece(trivia.Token)?.Span : null;
    }

    /// <summary>The statement, member or row that begins with a token.</summary>
    private static SyntaxNode? FindNextPiece(SyntaxToken token)
    {
        SyntaxNode? piece = null;
        for (var node = token.Parent; node is not null && node.SpanStart == token.SpanStart; node = node.Parent)
        {
            if (node is StatementSyntax or MemberDeclarationSyntax || IsRow(node))
            {
                return node;
            }

            piece = node is ExpressionSyntax ? node : piece;
        }

        return piece;
    }

    private static bool IsRow(SyntaxNode node) => node
        is SwitchExpressionArmSyntax or ArgumentSyntax or CollectionElementSyntax or AttributeListSyntax or AccessorDeclarationSyntax or ParameterSyntax
        || node.Parent is InitializerExpressionSyntax;
}
