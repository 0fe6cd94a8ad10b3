using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Finds the citations that members carry: <c>[Cites(nameof(Article.Factories))]</c> and <c>&lt;see cref="Article.Factories"/&gt;</c>.</summary>
internal static class MemberCitations
{
    private const string Attribute = "Cites";
    private const string Reference = "cref=\"";

    public static void Read(SyntaxNode root, string source, List<SourcePiece> pieces, FigureIndex index, List<Citation> citations, CancellationToken cancellationToken)
    {
        if (source.IndexOf(Attribute, StringComparison.Ordinal) >= 0)
        {
            foreach (var attribute in root.DescendantNodes().OfType<AttributeSyntax>())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (IsCites(attribute.Name) && Cited(attribute) is { } name && attribute.Parent?.Parent is { } member)
                {
                    citations.Add(new Citation([name], BehindAttributes(member)));
                }
            }
        }

        // Without a documentation file the compiler hands these comments on as plain ones, so they are read as text.
        foreach (var piece in pieces)
        {
            if (piece.Kind != SourcePieceKind.Comment || !piece.Has(SourceMarks.Reference))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in References(source, piece.Span))
            {
                if (index.FindCited(name.Name).Count == 1 && root.FindTrivia(name.Span.Start) is var trivia && IsDocumentation(trivia) && Member(trivia.Token) is { } member)
                {
                    citations.Add(new Citation([name], BehindAttributes(member), IsReference: true));
                }
            }
        }
    }

    private static bool IsCites(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText is Attribute or Attribute + "Attribute",
        QualifiedNameSyntax qualified => IsCites(qualified.Right),
        AliasQualifiedNameSyntax alias => IsCites(alias.Name),
        _ => false,
    };

    private static CitedName? Cited(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments.FirstOrDefault()?.Expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => new CitedName(literal.Token.ValueText, literal.Span),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var argument] } =>
            new CitedName(argument.ToString().Replace("@", "").Replace("global::", ""), argument.Span),
        _ => null,
    };

    private static IEnumerable<CitedName> References(string text, TextSpan comment)
    {
        var end = comment.Start;
        while (text.IndexOf(Reference, end, comment.End - end, StringComparison.Ordinal) is >= 0 and var at)
        {
            var start = at + Reference.Length;
            end = text.IndexOf('"', start, comment.End - start);
            if (end < 0)
            {
                yield break;
            }

            // Without a class it names something of the code's own.
            if (text.IndexOf('.', start, end - start) > start)
            {
                var name = text.Substring(start, end - start);
                yield return new CitedName(name.Length > 2 && name[1] == ':' ? name.Substring(2) : name, new TextSpan(start, end - start));
            }
        }
    }

    private static bool IsDocumentation(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
        || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
        || (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && trivia.ToString().StartsWith("///", StringComparison.Ordinal));

    // A type's documentation speaks of many numbers; only what holds one of its own is covered.
    private static SyntaxNode? Member(SyntaxToken token) => token.Parent?.AncestorsAndSelf()
        .TakeWhile(node => node.FullSpan.Start == token.FullSpan.Start)
        .FirstOrDefault(static node => node is EnumMemberDeclarationSyntax or BaseFieldDeclarationSyntax or PropertyDeclarationSyntax or MethodDeclarationSyntax { ExpressionBody: not null });

    // The numbers in a member's other attributes are theirs.
    private static TextSpan BehindAttributes(SyntaxNode member)
    {
        var lists = member.ChildNodes().OfType<AttributeListSyntax>().ToList();
        return lists.Count == 0 ? member.Span : TextSpan.FromBounds(lists[lists.Count - 1].Span.End, member.Span.End);
    }
}
