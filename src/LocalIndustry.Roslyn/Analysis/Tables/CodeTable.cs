using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Roslyn.Analysis.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Tables;

/// <summary>A table in code: the rows of a collection, the members of an enum, the arms of a switch, the rows of test data.</summary>
/// <param name="Node">The whole.</param>
/// <param name="Rows">Its rows, one node each.</param>
/// <param name="IsOpen">Whether it does not claim to have all rows: there is a default, or it is test data.</param>
internal sealed record CodeTable(SyntaxNode Node, IReadOnlyList<SyntaxNode> Rows, bool IsOpen)
{
    /// <summary>The table that a number is a row or a cell of; null if it is in none.</summary>
    public static SyntaxNode? Around(ExpressionSyntax number)
    {
        foreach (var ancestor in number.Ancestors())
        {
            switch (ancestor)
            {
                case InitializerExpressionSyntax initializer when IsCollection(initializer):
                case CollectionExpressionSyntax or EnumDeclarationSyntax or SwitchExpressionSyntax or SwitchStatementSyntax:
                    return ancestor;
                case AttributeListSyntax { Parent: MethodDeclarationSyntax method }:
                    return method;
                case AttributeListSyntax or AnonymousFunctionExpressionSyntax or (MemberDeclarationSyntax and not EnumMemberDeclarationSyntax):
                    return null;
            }
        }

        return null;
    }

    /// <summary>The table that <see cref="Around"/> found.</summary>
    public static CodeTable Of(SyntaxNode node) => node switch
    {
        InitializerExpressionSyntax initializer => new CodeTable(node, initializer.Expressions, IsOpen: false),
        CollectionExpressionSyntax collection => new CodeTable(node, collection.Elements, collection.Elements.Any(static element => element is SpreadElementSyntax)),
        EnumDeclarationSyntax declaration => new CodeTable(node, declaration.Members, IsOpen: false),
        SwitchExpressionSyntax expression => new CodeTable(node, expression.Arms, expression.Arms.Any(static arm => arm.Pattern is DiscardPatternSyntax or VarPatternSyntax)),
        SwitchStatementSyntax statement => new CodeTable(node, statement.Sections, statement.Sections.Any(static section => section.Labels.Any(SyntaxKind.DefaultSwitchLabel))),
        MethodDeclarationSyntax method => new CodeTable(node, method.AttributeLists, IsOpen: true),
        _ => new CodeTable(node, [], IsOpen: true),
    };

    /// <summary>What a row goes by: a string, an enum member, its own name; null where nothing tells.</summary>
    public static string? KeyOf(SyntaxNode row) => row switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] } } => SyntaxNames.OfKey(key),
        InitializerExpressionSyntax { Expressions: [var first, ..] } => SyntaxNames.OfKey(first),
        TupleExpressionSyntax tuple => FirstKey(tuple.Arguments),
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => FirstKey(arguments),
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions.OfType<AssignmentExpressionSyntax>().Select(static member => SyntaxNames.OfKey(member.Right)).FirstOrDefault(static key => key is not null),
        ExpressionElementSyntax element => KeyOf(element.Expression),
        EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
        AttributeListSyntax { Attributes: [{ ArgumentList.Arguments: var arguments }, ..] } => arguments.Select(static argument => argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } ? null : SyntaxNames.OfKey(argument.Expression)).FirstOrDefault(static key => key is not null),
        SwitchExpressionArmSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } } => SyntaxNames.OfKey(constant),
        SwitchSectionSyntax { Labels: [CaseSwitchLabelSyntax { Value: var value }, ..] } => SyntaxNames.OfKey(value),
        _ => null,
    };

    /// <summary>Where the table as a whole is told of: at the name that it is declared under.</summary>
    public Location Head => Node
        .AncestorsAndSelf()
        .Select(static node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.GetLocation(),
            PropertyDeclarationSyntax property => property.Identifier.GetLocation(),
            MethodDeclarationSyntax method => method.Identifier.GetLocation(),
            LocalFunctionStatementSyntax function => function.Identifier.GetLocation(),
            EnumDeclarationSyntax declaration => declaration.Identifier.GetLocation(),
            _ => null,
        })
        .FirstOrDefault(static location => location is not null) ?? Node.GetFirstToken().GetLocation();

    // An object's members are no rows; the values under its keys are.
    private static bool IsCollection(InitializerExpressionSyntax initializer) => initializer.Kind() switch
    {
        SyntaxKind.CollectionInitializerExpression or SyntaxKind.ArrayInitializerExpression => true,
        SyntaxKind.ObjectInitializerExpression => initializer.Expressions.Any(static expression => expression is AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax }),
        _ => false,
    };

    private static string? FirstKey(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments
        .Select(static argument => argument.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NumericLiteralExpression } ? null : SyntaxNames.OfKey(argument.Expression))
        .FirstOrDefault(static key => key is not null);
}
