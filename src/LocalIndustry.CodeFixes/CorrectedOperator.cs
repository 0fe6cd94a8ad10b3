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

    /// <summary>The comparison to replace, what replaces it, and both operators; null where the diagnostic is about no comparison.</summary>
    public static (SyntaxNode Old, SyntaxNode New, string OldSign, string NewSign)? Create(Diagnostic diagnostic, ExpressionSyntax number)
    {
        if (!diagnostic.Properties.TryGetValue(FigureProperties.Operator, out var wanted) || Whole(number).Parent is not { } comparison || TokenOf(comparison) is not { } written)
        {
            return null;
        }

        // The operator as written may be mirrored and negated on its way to its meaning: the one is wanted that means the right thing.
        var root = number.SyntaxTree.GetRoot().TrackNodes(number, comparison);
        foreach (var kind in s_operators)
        {
            var current = root.GetCurrentNode(comparison)!;
            var replaced = root.ReplaceNode(current, With(current, kind));
            if (!written.IsKind(kind)
                && Comparisons.Around(Whole(replaced.GetCurrentNode(number)!)) is { Comparison: { } meaning }
                && Comparison.Sign(meaning.Operator) == wanted)
            {
                var corrected = With(comparison, kind);
                return (comparison, corrected, written.Text, TokenOf(corrected)!.Value.Text);
            }
        }

        return null;
    }

    private static SyntaxToken? TokenOf(SyntaxNode comparison) => comparison switch
    {
        BinaryExpressionSyntax binary => binary.OperatorToken,
        RelationalPatternSyntax pattern => pattern.OperatorToken,
        _ => null,
    };

    private static SyntaxNode With(SyntaxNode comparison, SyntaxKind kind)
    {
        var old = TokenOf(comparison)!.Value;
        var token = SyntaxFactory.Token(old.LeadingTrivia, kind, old.TrailingTrivia);
        return comparison switch
        {
            BinaryExpressionSyntax binary => binary.CopyAnnotationsTo(SyntaxFactory.BinaryExpression(SyntaxFacts.GetBinaryExpression(kind), binary.Left, token, binary.Right))!,
            RelationalPatternSyntax pattern => pattern.WithOperatorToken(token),
            _ => comparison,
        };
    }

    private static ExpressionSyntax Whole(ExpressionSyntax number)
    {
        while (number.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            number = (ExpressionSyntax)number.Parent;
        }

        return number;
    }
}
