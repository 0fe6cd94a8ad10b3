using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A value that code gives to a name.</summary>
internal readonly record struct NamedValue(string Name, ExpressionSyntax Value)
{
    /// <summary>The value that a node declares under a name; null where it declares none.</summary>
    public static NamedValue? Of(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: { } value } variable when IsStated(variable) => new(variable.Identifier.ValueText, value),
        EnumMemberDeclarationSyntax { EqualsValue.Value: { } value } member => new(member.Identifier.ValueText, value),
        PropertyDeclarationSyntax { Initializer.Value: { } value } property => new(property.Identifier.ValueText, value),
        PropertyDeclarationSyntax { ExpressionBody.Expression: { } value } property => new(property.Identifier.ValueText, value),
        _ => null,
    };

    /// <summary>The name with the types and namespaces around it.</summary>
    public ClaimName ToClaimName()
    {
        var containers = new List<string>();
        foreach (var ancestor in Value.Ancestors())
        {
            switch (ancestor)
            {
                case BaseTypeDeclarationSyntax type:
                    containers.Add(type.Identifier.ValueText);
                    break;
                case BaseNamespaceDeclarationSyntax declaration:
                    containers.Add(declaration.Name.ToString());
                    break;
            }
        }

        return new ClaimName(Name, containers);
    }

    // A field that may change says where it begins, not what is; a loop's variable likewise.
    private static bool IsStated(VariableDeclaratorSyntax variable) => variable.Parent?.Parent switch
    {
        FieldDeclarationSyntax field => field.Modifiers.Any(static modifier => modifier.IsKind(SyntaxKind.ConstKeyword) || modifier.IsKind(SyntaxKind.ReadOnlyKeyword)),
        LocalDeclarationStatementSyntax => true,
        _ => false,
    };
}
