using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>Calls that make a quantity of a number: <c>TimeSpan.FromSeconds(30)</c>, <c>new Celsius(60)</c>.</summary>
internal static class Factories
{
    /// <summary>The unit in which a call takes its only number; an empty one where it only wraps it; null where it is no factory.</summary>
    public static string? UnitOf(ExpressionSyntax call) => call switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member, ArgumentList.Arguments.Count: 1 } => UnitOf(member),
        ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: 1, Initializer: null } creation => UnitOfType(creation.Type),
        _ => null,
    };

    /// <summary>The unit in which a method takes a number that it does not make a quantity of: milliseconds for <c>Task.Delay</c>.</summary>
    public static string? UnitOfParameter(ExpressionSyntax call) => call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member }
        && (SyntaxNames.OfTarget(member.Expression), member.Name.Identifier.ValueText) is ("Task", "Delay") or ("Thread", "Sleep") or (_, "CancelAfter")
            ? "millisecond"
            : null;

    /// <summary>Whether a number is one of several that make up a span of time, 50 of <c>new TimeSpan(0, 15, 50)</c>, and states nothing alone.</summary>
    public static bool IsPartOfSpan(ExpressionSyntax number) => number.Parent is ArgumentSyntax
    {
        Parent: ArgumentListSyntax
        {
            Parent: ObjectCreationExpressionSyntax { Type: IdentifierNameSyntax { Identifier.ValueText: "TimeSpan" } or QualifiedNameSyntax { Right.Identifier.ValueText: "TimeSpan" } },
            Arguments: var arguments,
        },
    }
    && arguments.Count(static argument => argument.Expression is not LiteralExpressionSyntax { Token.Value: 0 }) > 1;

    private static string? UnitOf(MemberAccessExpressionSyntax member)
    {
        var method = member.Name.Identifier.ValueText;
        if (!method.StartsWith("From", System.StringComparison.Ordinal) || method.Length == 4)
        {
            return null;
        }

        return ClaimWords.Unit(method.Substring(4));
    }

    private static string? UnitOfType(TypeSyntax type)
    {
        var name = type is QualifiedNameSyntax qualified ? qualified.Right.Identifier.ValueText : (type as SimpleNameSyntax)?.Identifier.ValueText ?? "";
        return name is "Money" or "Amount" or "Quantity" or "Percent" or "Percentage" ? ClaimWords.Unit(name) ?? "" : ClaimWords.Unit(name);
    }
}
