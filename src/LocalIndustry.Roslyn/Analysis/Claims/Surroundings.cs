using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Roslyn.Analysis.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>What the code around a number is called, from the inside out.</summary>
internal static class Surroundings
{
    public static List<string> Of(SyntaxNode node)
    {
        var names = new List<string>();
        foreach (var ancestor in node.Ancestors())
        {
            switch (ancestor)
            {
                case VariableDeclaratorSyntax variable when variable.Initializer?.Value.Span.Contains(node.Span) == true:
                    names.Add(SyntaxNames.WithoutKey(variable.Identifier.ValueText));
                    break;
                case PropertyDeclarationSyntax property:
                    names.Add(SyntaxNames.WithoutKey(property.Identifier.ValueText));
                    break;
                case MethodDeclarationSyntax method:
                    names.Add(SyntaxNames.OfMethod(method.Identifier.ValueText));
                    break;
                case LocalFunctionStatementSyntax function:
                    names.Add(SyntaxNames.OfMethod(function.Identifier.ValueText));
                    break;
                case ObjectCreationExpressionSyntax { Type: SimpleNameSyntax type }:
                    names.Add(type.Identifier.ValueText);
                    AddYear(names, ancestor, node);
                    break;
                case BaseObjectCreationExpressionSyntax:
                    AddYear(names, ancestor, node);
                    break;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } when SyntaxNames.OfKey(key) is { } row:
                    names.Add(row);
                    break;
                case SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax { Expression: var arm } } when SyntaxNames.OfKey(arm) is { } label:
                    names.Add(label);
                    break;
                case BaseTypeDeclarationSyntax declaration:
                    names.Add(declaration.Identifier.ValueText);
                    break;
                case BaseNamespaceDeclarationSyntax declaration:
                    names.Add(declaration.Name.ToString());
                    break;
            }
        }

        return names;
    }

    /// <summary>What stands beside a number: the other rows of its table, members of its object, or fields and properties of its type.</summary>
    public static List<string> Siblings(ExpressionSyntax number)
    {
        if (CodeTable.Around(number) is { } table)
        {
            return CodeTable.Of(table).Rows.Where(row => !row.Span.Contains(number.Span)).Select(CodeTable.KeyOf).OfType<string>().ToList();
        }

        foreach (var ancestor in number.Ancestors())
        {
            switch (ancestor)
            {
                case InitializerExpressionSyntax initializer when initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                    return initializer.Expressions.OfType<AssignmentExpressionSyntax>().Where(member => !member.Span.Contains(number.Span)).Select(static member => SyntaxNames.OfTarget(member.Left)).OfType<string>().ToList();
                case TypeDeclarationSyntax type:
                    return type.Members
                        .Where(member => !member.Span.Contains(number.Span))
                        .SelectMany(static member => member switch
                        {
                            FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
                            PropertyDeclarationSyntax property => [property.Identifier.ValueText],
                            _ => [],
                        })
                        .ToList();
            }
        }

        return [];
    }

    // new TaxTable(2024, …), new Report { Year = 2024 }: what is made is of that year.
    private static void AddYear(List<string> names, SyntaxNode creation, SyntaxNode self)
    {
        if (creation is not BaseObjectCreationExpressionSyntax made)
        {
            return;
        }

        foreach (var argument in made.ArgumentList?.Arguments ?? default)
        {
            Add(argument.NameColon?.Name.Identifier.ValueText, argument.Expression);
        }

        foreach (var expression in made.Initializer?.Expressions ?? default)
        {
            if (expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax member } assignment)
            {
                Add(member.Identifier.ValueText, assignment.Right);
            }
        }

        void Add(string? name, ExpressionSyntax value)
        {
            if (name?.EndsWith("Year", System.StringComparison.OrdinalIgnoreCase) == true && value.Span != self.Span && SyntaxNames.OfKey(value) is { Length: 4 } year)
            {
                names.Add(year);
            }
        }
    }
}
