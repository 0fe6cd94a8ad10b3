using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.CodeFixes;

/// <summary>Constants in the place of numbers within a string.</summary>
internal static class InterpolatedText
{
    /// <summary>The string that holds a place, where it may be interpolated: not where C# wants a constant.</summary>
    public static ExpressionSyntax? Find(SyntaxNode root, TextSpan number)
    {
        var token = root.FindToken(number.Start);
        ExpressionSyntax? text = token.Parent switch
        {
            LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) => literal,
            InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax interpolated } => interpolated,
            _ => null,
        };
        return text is null || !text.Span.Contains(number) || IsConstant(text) ? null : text;
    }

    /// <summary>What stands for a number: <c>{LocalIndustries.FoodFactories}</c>; null where the constant does not say the same.</summary>
    public static string? Hole(StatedFigure figure, ExpressionSyntax text, string written, SemanticModel model)
    {
        if (figure.Divisor != 1 || ConstantReference.Bind(figure, text, model) is not { } constant || written.Any(static c => !(char.IsDigit(c) || c is ',' or '.')))
        {
            return null;
        }

        var name = constant.ContainingType.ToMinimalDisplayString(model, text.SpanStart) + "." + SyntaxFactory.Identifier(constant.Name).Text;

        // A colon would begin the format.
        name = name.Contains(':') ? $"({name})" : name;
        return name + (written.Contains(',') ? ":N0" : "");
    }

    /// <summary>The changes that put holes in one string.</summary>
    public static IEnumerable<TextChange> Changes(ExpressionSyntax text, IReadOnlyList<(TextSpan Number, string Hole)> holes)
    {
        var code = text.ToString();
        var quote = code.IndexOf('"');
        var prefix = code.Substring(0, quote);
        var dollars = prefix.Count(static c => c == '$');
        var isRaw = string.CompareOrdinal(code, quote, "\"\"\"", 0, 3) == 0;
        if (dollars == 0)
        {
            // A raw string needs one brace more than it holds; another one doubles those that it holds.
            dollars = isRaw ? LongestRun(code) + 1 : 1;
            yield return new TextChange(new TextSpan(text.SpanStart, 0), new string('$', dollars));
            for (var i = quote; !isRaw && i < code.Length; i++)
            {
                if (code[i] is '{' or '}')
                {
                    yield return new TextChange(new TextSpan(text.SpanStart + i, 0), code[i].ToString());
                }
            }
        }

        foreach (var (number, hole) in holes)
        {
            yield return new TextChange(number, new string('{', dollars) + hole + new string('}', dollars));
        }
    }

    private static int LongestRun(string code)
    {
        var longest = 0;
        var run = 0;
        for (var i = 0; i < code.Length; i++)
        {
            run = code[i] is '{' or '}' ? (i > 0 && code[i] == code[i - 1] ? run + 1 : 1) : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }

    private static bool IsConstant(ExpressionSyntax text)
    {
        SyntaxNode node = text;
        while (node.Parent is ExpressionSyntax and not (AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or InitializerExpressionSyntax or InvocationExpressionSyntax or SwitchExpressionSyntax or AnonymousFunctionExpressionSyntax))
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            AttributeArgumentSyntax or CaseSwitchLabelSyntax or PatternSyntax => true,
            EqualsValueClauseSyntax { Parent: ParameterSyntax } => true,
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } } => field.Modifiers.Any(SyntaxKind.ConstKeyword),
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax local } } => local.IsConst,
            _ => false,
        };
    }
}
