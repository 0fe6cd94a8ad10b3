using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Analysis.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.CodeFixes;

/// <summary>A comparison with the operator that the document states.</summary>
internal static class CorrectedOperator
{
    private static readonly SyntaxKind[] s_operators =
        [SyntaxKind.GreaterThanToken, SyntaxKind.GreaterThanEqualsToken, SyntaxKind.LessThanToken, SyntaxKind.LessThanEqualsToken];

    /// <summary>The token to replace and what replaces it; null where the diagnostic is about no comparison.</summary>
    public static (SyntaxToken Old, SyntaxToken New)? Create(Diagnostic diagnostic, ExpressionSyntax number)
    {
        if (!diagnostic.Properties.TryGetValue(FigureProperties.Operator, out var wanted) || Find(number) is not { } found)
        {
            return null;
        }

        // The operator as written may be mirrored and negated on its way to its meaning: the one is wanted that means the right thing.
        foreach (var kind in s_operators)
        {
            var token = SyntaxFactory.Token(found.Token.LeadingTrivia, kind, found.Token.TrailingTrivia);
            var tracked = number.SyntaxTree.GetRoot().TrackNodes(number);
            var current = tracked.GetCurrentNode(number)!;
            var replaced = tracked.ReplaceToken(Find(current)!.Value.Token, token);
            if (Comparisons.Around(Whole(replaced.GetCurrentNode(number)!)) is { Comparison: { } comparison } && Comparison.Sign(comparison.Operator) == wanted)
            {
                return found.Token.IsKind(kind) ? null : (found.Token, token);
            }
        }

        return null;
    }

    private static (SyntaxToken Token, SyntaxNode Node)? Find(ExpressionSyntax number) => Whole(number).Parent switch
    {
        BinaryExpressionSyntax binary => (binary.OperatorToken, binary),
        RelationalPatternSyntax pattern => (pattern.OperatorToken, pattern),
        _ => null,
    };

    private static ExpressionSyntax Whole(ExpressionSyntax number)
    {
        while (number.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            number = (ExpressionSyntax)number.Parent;
        }

        return number;
    }
}
