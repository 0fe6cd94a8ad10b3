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
