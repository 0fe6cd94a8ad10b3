using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.CodeFixes;

/// <summary>Says of numbers that they are from no document: <c>// cites: none</c>.</summary>
internal static class CitesNone
{
    private const string Comment = "// cites: none";

    /// <summary>Adds the comment for each span; one comment serves a line.</summary>
    public static async Task<Document> AddAsync(Document document, IEnumerable<TextSpan> spans, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = spans.Select(span => Change(root!, text, span)).Distinct().ToList();
        return document.WithText(text.WithChanges(changes));
    }

    private static TextChange Change(SyntaxNode root, SourceText text, TextSpan span)
    {
        var line = text.Lines.GetLineFromPosition(span.End);
        return EndsInCode(root, line)
            ? new TextChange(new TextSpan(line.End, 0), " " + Comment)
            : Above(root, text, span);
    }

    // Behind another comment, or within a string of several lines, there is no room.
    private static bool EndsInCode(SyntaxNode root, TextLine line)
    {
        var token = root.FindToken(line.End);
        if (token.SpanStart < line.End && token.Span.End > line.End)
        {
            return false;
        }

        var trivia = root.FindTrivia(line.End > line.Start ? line.End - 1 : line.End);
        return trivia.IsKind(SyntaxKind.None) || trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
    }

    private static TextChange Above(SyntaxNode root, SourceText text, TextSpan span)
    {
        var piece = root.FindNode(span).AncestorsAndSelf().FirstOrDefault(static node => node is StatementSyntax or MemberDeclarationSyntax or SwitchExpressionArmSyntax) ?? root;
        var line = text.Lines.GetLineFromPosition(piece.SpanStart);
        var first = text.ToString(line.Span);
        var indent = first.Substring(0, first.Length - first.TrimStart().Length);
        var newLine = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return new TextChange(new TextSpan(line.Start, 0), indent + Comment + (newLine.Length == 0 ? "\n" : newLine));
    }
}
