using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>What pieces of syntax are called.</summary>
internal static class SyntaxNames
{
    // Verbs that begin a method's name and say nothing of what it returns.
    private static readonly HashSet<string> s_verbs = new(StringComparer.OrdinalIgnoreCase)
    {
        "get", "compute", "calculate", "calc", "find", "load", "read", "fetch", "create", "build", "make", "to", "as", "default", "of", "for",
    };

    /// <summary>A label that a value stands for: a string, an enum member, a year, which nobody writes as 2_130; null for anything else.</summary>
    public static string? OfKey(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
        LiteralExpressionSyntax { Token: { Value: int year, Text.Length: 4 } } when IsYear(year) => year.ToString(CultureInfo.InvariantCulture),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax or MemberAccessExpressionSyntax } member => member.Name.Identifier.ValueText,
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: [var argument] } => OfTarget(argument.Expression),
        CastExpressionSyntax cast => OfKey(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => OfKey(parenthesized.Expression),
        _ => null,
    };

    /// <summary>An enum's member before its type, which rows of a table may share: <c>Chilled Chamber</c>; null for other keys.</summary>
    public static string? OfTypedKey(ExpressionSyntax expression) =>
        expression is MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } member ? member.Name.Identifier.ValueText + " " + type.Identifier.ValueText : null;

    /// <summary>A small number with what it is one of: <c>edition 2</c>; null for other keys.</summary>
    public static string? OfNumbered(string thing, ExpressionSyntax key) =>
        key is LiteralExpressionSyntax { Token.Value: int and > 0 and < 100 and var number } ? thing + " " + number.ToString(CultureInfo.InvariantCulture) : null;

    public static bool IsYear(int value) => value is >= 1800 and <= 2199;

    /// <summary>The last name of what an expression refers to: a variable, a member, a method.</summary>
    public static string? OfTarget(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        ConditionalAccessExpressionSyntax conditional => OfTarget(conditional.WhenNotNull),
        InvocationExpressionSyntax invocation => OfTarget(invocation.Expression),
        ElementAccessExpressionSyntax element => OfTarget(element.Expression),
        ParenthesizedExpressionSyntax parenthesized => OfTarget(parenthesized.Expression),
        CastExpressionSyntax cast => OfTarget(cast.Expression),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => OfTarget(suppressed.Operand),
        ThisExpressionSyntax or BaseExpressionSyntax => "",
        _ => null,
    };

    /// <summary>The label of a thing that code asks for its number; null where what it asks depends on more than names.</summary>
    public static ClaimLabel? OfThing(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ParenthesizedExpressionSyntax parenthesized:
                return OfThing(parenthesized.Expression);
            case CastExpressionSyntax cast:
                return OfThing(cast.Expression);
            case AwaitExpressionSyntax awaited:
                return OfThing(awaited.Expression);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return OfThing(suppressed.Operand);
            case IdentifierNameSyntax identifier:
                return new ClaimLabel(identifier.Identifier.ValueText);
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "Amount" } member when OfThing(member.Expression) is { } inner:
                return inner;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" or "Length" } member when OfThing(member.Expression) is { } inner:
                return inner with { Name = inner.Name + " count" };
            case MemberAccessExpressionSyntax member:
                return HasRow(member.Expression) ? null : new ClaimLabel(member.Name.Identifier.ValueText) { Around = Receivers(member.Expression) };
            case ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax binding } conditional:
                return new ClaimLabel(binding.Name.Identifier.ValueText) { Around = Receivers(conditional.Expression) };
            case ElementAccessExpressionSyntax element:
                return element.ArgumentList.Arguments is [{ Expression: var key }] && OfKey(key) is { } row && OfTarget(element.Expression) is { } collection
                    ? OfKeyed(row, collection)[0]
                    : null;
            case InvocationExpressionSyntax invocation when OfTarget(invocation.Expression) is { } method:
                var keys = invocation.ArgumentList.Arguments.Select(static argument => OfKey(argument.Expression)).ToList();
                return keys.Contains(null)
                    ? null
                    : new ClaimLabel(string.Join(" ", keys.Append(OfMethod(method)))) { Around = invocation.Expression is MemberAccessExpressionSyntax called ? Receivers(called.Expression) : [] };
            default:
                return null;
        }
    }

    /// <summary>The labels of a value under a key: with what the collection is called, and alone.</summary>
    public static IReadOnlyList<ClaimLabel> OfKeyed(string key, string collection)
    {
        var owner = WithoutKey(collection);
        return
        [
            new ClaimLabel(key + " " + owner) { Owners = [owner] },
            new ClaimLabel(key) { Owners = [owner], Around = [owner] },
        ];
    }

    /// <summary>A collection's name without what it is looked up by: <c>FactoriesByBranch</c> is <c>Factories</c>, of the year that it ends in.</summary>
    public static string WithoutKey(string collection)
    {
        var by = collection.IndexOf("By", StringComparison.Ordinal);
        return by > 0 && by + 2 < collection.Length && char.IsUpper(collection[by + 2]) ? collection.Substring(0, by) + TrailingYear(collection) : collection;
    }

    private static string TrailingYear(string name) =>
        name.Length > 5 && int.TryParse(name.Substring(name.Length - 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsYear(year) && !char.IsDigit(name[name.Length - 5]) ? name.Substring(name.Length - 4) : "";

    /// <summary>What a method is about: <c>GetFarmToolFactories</c> and <c>FarmToolFactoriesOrDefault</c> are <c>FarmToolFactories</c>.</summary>
    public static string OfMethod(string method)
    {
        var name = WithoutSuffix(WithoutSuffix(method, "Async"), "OrDefault");
        var end = 1;
        while (end < name.Length && !char.IsUpper(name[end]))
        {
            end++;
        }

        return WithoutKey(end <= name.Length && s_verbs.Contains(name.Substring(0, Math.Min(end, name.Length))) ? name.Substring(end) : name);
    }

    /// <summary>Whether a condition under this name holds of what is not allowed.</summary>
    public static bool SaysRejection(string name) => ClaimWords.SayRejection(name);

    private static string WithoutSuffix(string name, string suffix) =>
        name.EndsWith(suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - suffix.Length) : name;

    // An index into rows tells nothing of which row it is.
    private static bool HasRow(ExpressionSyntax expression) => expression
        .DescendantNodesAndSelf()
        .Any(static node => node is ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } && OfKey(key) is null);

    private static IReadOnlyList<string> Receivers(ExpressionSyntax expression) => expression
        .DescendantNodesAndSelf()
        .Select(static node => node switch
        {
            SimpleNameSyntax name => OfMethod(name.Identifier.ValueText),
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal.Token.ValueText,
            LiteralExpressionSyntax { Token: { Value: int year, Text.Length: 4 } } when IsYear(year) => year.ToString(CultureInfo.InvariantCulture),
            _ => null,
        })
        .OfType<string>()
        .Where(static name => name.Length > 0)
        .ToList();
}
