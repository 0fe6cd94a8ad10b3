using System.Collections.Generic;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LocalIndustry.CodeFixes;

/// <summary>A span of time made by the factory of the document's unit: <c>TimeSpan.FromDays(TaxAct.FilingDays)</c>.</summary>
internal static class FactoryReference
{
    private static readonly Dictionary<string, string> s_factories = new()
    {
        ["microsecond"] = "FromMicroseconds",
        ["millisecond"] = "FromMilliseconds",
        ["second"] = "FromSeconds",
        ["minute"] = "FromMinutes",
        ["hour"] = "FromHours",
        ["day"] = "FromDays",
    };

    /// <summary>The call to replace and what replaces it; null where the unit is not what is wrong, or has no factory.</summary>
    public static (ExpressionSyntax Old, ExpressionSyntax New)? Create(Diagnostic diagnostic, StatedFigure figure, ExpressionSyntax number, SemanticModel model)
    {
        if (!diagnostic.Properties.TryGetValue(FigureProperties.Unit, out var unit)
            || ClaimWords.Unit(unit!) is not { } name
            || !s_factories.TryGetValue(name, out var factory)
            || number.Parent is not ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } call } }
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { ContainingType: { Name: "TimeSpan" } type }
            || member.Name.Identifier.ValueText == factory
            || type.GetMembers(factory).IsEmpty
            || ConstantReference.Bind(figure, number, model) is not { } constant)
        {
            return null;
        }

        ExpressionSyntax reference = SyntaxFactory.ParseExpression(figure.Constant).WithAdditionalAnnotations(Simplifier.Annotation);
        if (constant.Type.SpecialType == SpecialType.System_Decimal)
        {
            reference = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName("double"), reference);
        }

        var replaced = call
            .WithExpression(member.WithName(SyntaxFactory.IdentifierName(factory).WithTriviaFrom(member.Name)))
            .WithArgumentList(call.ArgumentList.WithArguments(SyntaxFactory.SingletonSeparatedList(SyntaxFactory.Argument(reference))));
        return (call, replaced);
    }
}
