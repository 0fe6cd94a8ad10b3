using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Numbers in code, folded as the compiler folds them.</summary>
internal static class Constants
{
    /// <summary>The claim that an expression makes under a name; null where it is no constant number.</summary>
    public static Claim? Claim(ExpressionSyntax expression, string name, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: { } value } ? Claim(value, name) : null;

    /// <summary>The outermost constants of a span that are written with a numeric literal, in their order.</summary>
    public static IEnumerable<ExpressionSyntax> Within(SyntaxNode root, TextSpan span, SemanticModel model, CancellationToken cancellationToken) => root
        .DescendantNodes(span)
        .OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.NumericLiteralExpression) && span.Contains(literal.Span))
        .Select(literal => Outermost(literal, model, cancellationToken))
        .Distinct();

    private static ExpressionSyntax Outermost(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        while (expression.Parent is ExpressionSyntax parent
            and (BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax)
            && Claim(parent, "", model, cancellationToken) is not null)
        {
            expression = parent;
        }

        return expression;
    }

    private static Claim? Claim(object value, string name) => value switch
    {
        double number => Figures.Verdicts.Claim.Of(number, name),
        float number => Figures.Verdicts.Claim.Of(number, name),
        _ => Exact(value) is { } number ? Figures.Verdicts.Claim.Of(number, name) : null,
    };

    private static decimal? Exact(object value) => value switch
    {
        int number => number,
        long number => number,
        decimal number => number,
        short number => number,
        ushort number => number,
        byte number => number,
        sbyte number => number,
        uint number => number,
        ulong number => number,
        _ => null,
    };
}
