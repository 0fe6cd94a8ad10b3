using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>Reads comparisons with a number.</summary>
internal static class Comparisons
{
    /// <summary>The comparison whose number an expression is, and the thing compared as far as it has a name; null where there is no comparison.</summary>
    public static (Comparison? Comparison, ClaimLabel? Thing)? Around(ExpressionSyntax number)
    {
        switch (number.Parent)
        {
            case BinaryExpressionSyntax binary when OperatorOf(binary.OperatorToken) is { } sign:
                var isRight = binary.Right == number;
                var thing = isRight ? binary.Left : binary.Right;
                var (mayReject, isNegated) = ContextOf(binary);
                return (Create(isRight ? sign : Comparison.Mirror(sign), mayReject, isNegated), SyntaxNames.OfThing(thing));
            case RelationalPatternSyntax pattern when OperatorOf(pattern.OperatorToken) is { } sign && Governed(pattern) is { } governed:
                var (rejects, negates) = ContextOf(governed.Condition);
                return (Create(sign, rejects, governed.IsNegated != negates), SyntaxNames.OfThing(governed.Thing));

            // x == 176 says something only where it is asserted.
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } equality:
                return (null, IsAsserted(equality) ? SyntaxNames.OfThing(equality.Right == number ? equality.Left : equality.Right) : null);
            default:
                return null;
        }
    }

    private static Comparison Create(ComparisonOperator sign, bool mayReject, bool isNegated) => new(isNegated ? Comparison.Complement(sign) : sign, mayReject);

    private static ComparisonOperator? OperatorOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.GreaterThanToken => ComparisonOperator.GreaterThan,
        SyntaxKind.GreaterThanEqualsToken => ComparisonOperator.GreaterThanOrEqual,
        SyntaxKind.LessThanToken => ComparisonOperator.LessThan,
        SyntaxKind.LessThanEqualsToken => ComparisonOperator.LessThanOrEqual,
        _ => null,
    };

    private static (ExpressionSyntax Thing, ExpressionSyntax Condition, bool IsNegated)? Governed(PatternSyntax pattern)
    {
        var isNegated = false;
        SyntaxNode node = pattern;
        while (node.Parent is BinaryPatternSyntax or ParenthesizedPatternSyntax or UnaryPatternSyntax)
        {
            node = node.Parent;
            isNegated ^= node is UnaryPatternSyntax;
        }

        return node.Parent is IsPatternExpressionSyntax condition ? (condition.Expression, condition, isNegated) : null;
    }

    // Where the condition may single out what is not allowed, and whether it is negated on the way there.
    private static (bool MayReject, bool IsNegated) ContextOf(ExpressionSyntax condition)
    {
        var isNegated = false;
        SyntaxNode node = condition;
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax:
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression }:
                    node = node.Parent;
                    continue;
                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression }:
                    node = node.Parent;
                    isNegated = !isNegated;
                    continue;
                case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } when SyntaxNames.OfTarget(call.Expression) is "False" or "IsFalse" or "ThrowIf" or "ShouldBeFalse":
                    return (false, !isNegated);
                // if (wind > 72) return true; is a predicate's answer.
                case IfStatementSyntax { Statement: var then } branch when ReturnsTrue(then):
                    return (NameAround(branch) is { } predicate && SyntaxNames.SaysRejection(predicate), isNegated);
                case IfStatementSyntax or WhileStatementSyntax or ConditionalExpressionSyntax or WhenClauseSyntax or DoStatementSyntax or ForStatementSyntax:
                    return (true, isNegated);
                case ArrowExpressionClauseSyntax or ReturnStatementSyntax or EqualsValueClauseSyntax or AnonymousFunctionExpressionSyntax or AssignmentExpressionSyntax:
                    return (NameAround(node) is { } name && SyntaxNames.SaysRejection(name), isNegated);
                default:
                    return (false, isNegated);
            }
        }
    }

    private static bool ReturnsTrue(StatementSyntax statement) => statement switch
    {
        BlockSyntax { Statements: [var only] } => ReturnsTrue(only),
        ReturnStatementSyntax { Expression: LiteralExpressionSyntax literal } => literal.IsKind(SyntaxKind.TrueLiteralExpression),
        _ => false,
    };

    private static string? NameAround(SyntaxNode node) => node
        .Ancestors()
        .Select(static ancestor => ancestor switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            LocalFunctionStatementSyntax function => function.Identifier.ValueText,
            AssignmentExpressionSyntax assignment => SyntaxNames.OfTarget(assignment.Left),
            _ => null,
        })
        .FirstOrDefault(static name => name is not null);

    private static bool IsAsserted(ExpressionSyntax condition) =>
        condition.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } && SyntaxNames.OfTarget(call.Expression) is "True" or "IsTrue" or "Assert" or "That";
}
