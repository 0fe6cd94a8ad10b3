using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace LocalIndustry.CodeFixes;

/// <summary>An expression that stands for a figure's constant where C# allows it.</summary>
internal static class ConstantReference
{
    /// <summary>The reference, divided and cast as its place demands; null where none compiles or says the same.</summary>
    public static ExpressionSyntax? Create(StatedFigure figure, ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Bind(figure, expression, model) is not { } constant || TargetOf(expression, model, cancellationToken) is not { } target)
        {
            return null;
        }

        // A decimal is no constant in an attribute or an enum, and cast to an integer it would hide that.
        var source = constant.Type.SpecialType;
        if (source == SpecialType.System_Decimal && expression.FirstAncestorOrSelf<SyntaxNode>(static node => node is AttributeSyntax or EnumMemberDeclarationSyntax) is not null)
        {
            return null;
        }

        ExpressionSyntax reference = SyntaxFactory.ParseExpression(figure.Constant).WithAdditionalAnnotations(Simplifier.Annotation);
        if (figure.Divisor != 1)
        {
            if (Divide(reference, figure, source) is not { } quotient)
            {
                return null;
            }

            reference = quotient;
        }

        return NumericConversion.Between(source, target, figure.Value / figure.Divisor) switch
        {
            NumericConversion.Kind.Implicit => Enclose(reference, expression),
            NumericConversion.Kind.Cast => Enclose(Cast(reference, target), expression),
            _ => null,
        };
    }

    // The name has to mean the generated constant where it is put; where generators have not run it means nothing.
    internal static IFieldSymbol? Bind(StatedFigure figure, ExpressionSyntax expression, SemanticModel model) =>
        model.GetSpeculativeSymbolInfo(expression.SpanStart, SyntaxFactory.ParseExpression(figure.Constant), SpeculativeBindingOption.BindAsExpression).Symbol
            is IFieldSymbol { IsConst: true } constant
            ? constant
            : null;

    private static SpecialType? TargetOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var info = model.GetTypeInfo(expression, cancellationToken);
        var type = info.ConvertedType ?? info.Type;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        // In an enum member the value has the underlying type.
        return type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying.SpecialType : type?.SpecialType;
    }

    private static ExpressionSyntax? Divide(ExpressionSyntax reference, StatedFigure figure, SpecialType source)
    {
        var isWhole = figure.Divisor == decimal.Truncate(figure.Divisor);
        if (figure.Divisor <= 0 || (!isWhole && Inverse(figure.Divisor) is null) || (source != SpecialType.System_Decimal && isWhole && figure.Value % figure.Divisor != 0))
        {
            return null;
        }

        // Constants are computed with an eye on overflow.
        if (source == SpecialType.System_Int32 && System.Math.Abs(figure.Value / figure.Divisor) > int.MaxValue)
        {
            return null;
        }

        // Multiplying by 100 reads better than dividing by 0.01.
        var (operation, operand) = isWhole
            ? (SyntaxKind.DivideExpression, figure.Divisor)
            : (SyntaxKind.MultiplyExpression, Inverse(figure.Divisor)!.Value);
        return SyntaxFactory.BinaryExpression(
            operation,
            reference.WithTrailingTrivia(SyntaxFactory.Space),
            SyntaxFactory.ParseExpression(operand.ToString("0", CultureInfo.InvariantCulture)).WithLeadingTrivia(SyntaxFactory.Space));
    }

    // A sixtieth has no end in decimals; what it stands for has.
    private static decimal? Inverse(decimal divisor) =>
        divisor > 0.0000000001m && System.Math.Round(1 / divisor, 6) is var inverse && inverse == decimal.Truncate(inverse) && inverse > 1 ? decimal.Truncate(inverse) : null;

    private static ExpressionSyntax Cast(ExpressionSyntax reference, SpecialType target) =>
        SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(NumericConversion.Keyword(target)), Parenthesize(reference));

    private static ExpressionSyntax Enclose(ExpressionSyntax reference, ExpressionSyntax replaced) =>
        replaced.Parent is BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax or MemberAccessExpressionSyntax ? Parenthesize(reference) : reference;

    private static ExpressionSyntax Parenthesize(ExpressionSyntax reference) => reference is BinaryExpressionSyntax or CastExpressionSyntax
        ? SyntaxFactory.ParenthesizedExpression(reference).WithAdditionalAnnotations(Simplifier.Annotation)
        : reference;
}
