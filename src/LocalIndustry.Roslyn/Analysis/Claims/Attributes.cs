using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>Reads numbers in attributes: defaults and ranges of members, rows of test data.</summary>
internal static class Attributes
{
    public static IEnumerable<ClaimLabel> Labels(AttributeArgumentSyntax argument)
    {
        if (argument is not { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } || attribute.Parent?.Parent is not { } member)
        {
            return [];
        }

        var at = list.Arguments.IndexOf(argument);
        return NameOf(attribute.Name) switch
        {
            "DefaultValue" when MemberName(member) is { } name => [new ClaimLabel(name)],
            "Range" when at < 2 && MemberName(member) is { } name => [new ClaimLabel((at == 0 ? "minimum " : "maximum ") + name)],
            "InlineData" or "TestCase" or "DataRow" or "Arguments" or "Params" when member is MethodDeclarationSyntax method => OfTestCase(method, list, at),
            _ => [],
        };
    }

    private static IEnumerable<ClaimLabel> OfTestCase(MethodDeclarationSyntax method, AttributeArgumentListSyntax list, int at)
    {
        var parameters = method.ParameterList.Parameters;
        if (at >= parameters.Count)
        {
            return [];
        }

        var siblings = new List<RowKey>();

        // What a row tries, and whether it is to pass: [InlineData(53, false)].
        var isTried = list.Arguments.Any(static other => other.Expression.RawKind is (int)SyntaxKind.TrueLiteralExpression or (int)SyntaxKind.FalseLiteralExpression);
        for (var i = 0; i < Math.Min(parameters.Count, list.Arguments.Count); i++)
        {
            if (i != at && SyntaxNames.OfKey(list.Arguments[i].Expression) is { } key)
            {
                siblings.Add(new RowKey(parameters[i].Identifier.ValueText, key, i));
            }
        }

        return isTried && siblings.Count == 0 ? [] : RowReader.Combine(parameters[at].Identifier.ValueText, siblings);
    }

    private static string? MemberName(SyntaxNode member) => member switch
    {
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        FieldDeclarationSyntax { Declaration.Variables: [var variable] } => variable.Identifier.ValueText,
        _ => null,
    };

    private static string NameOf(NameSyntax name)
    {
        var simple = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax own => own.Identifier.ValueText,
            _ => "",
        };
        return simple.EndsWith("Attribute", StringComparison.Ordinal) ? simple.Substring(0, simple.Length - "Attribute".Length) : simple;
    }
}
