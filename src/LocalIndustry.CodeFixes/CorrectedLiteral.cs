using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.CodeFixes;

/// <summary>The right number, written as the wrong one was: base, separators and suffix stay.</summary>
internal static class CorrectedLiteral
{
    /// <summary>The literal; null where the expression is no plain literal or its type cannot hold the number.</summary>
    public static ExpressionSyntax? Create(StatedFigure figure, ExpressionSyntax expression)
    {
        var value = figure.Value / figure.Divisor;

        // What was divided by a sixtieth is whole again.
        value = Math.Abs(value) < 1e12m ? Math.Round(value, 12) : value;
        var literal = expression is PrefixUnaryExpressionSyntax { OperatorToken.RawKind: (int)SyntaxKind.MinusToken } minus
            ? minus.Operand as LiteralExpressionSyntax
            : expression as LiteralExpressionSyntax;
        if (literal is null || !literal.IsKind(SyntaxKind.NumericLiteralExpression) || Write(literal.Token, Math.Abs(value)) is not { } text)
        {
            return null;
        }

        var corrected = SyntaxFactory.ParseExpression((value < 0 ? "-" : "") + text);
        return corrected.ToString() == expression.ToString() ? null : corrected;
    }

    private static string? Write(SyntaxToken token, decimal value)
    {
        var text = token.Text;
        var isInteger = token.Value is int or uint or long or ulong;
        if (!isInteger)
        {
            var suffix = new string(text.Reverse().TakeWhile(char.IsLetter).Reverse().ToArray());
            var digits = Group(value.ToString("0.#############################", CultureInfo.InvariantCulture), text);

            // Without a suffix only the point says that it is a double.
            return digits + (suffix.Length == 0 && digits.IndexOf('.') < 0 ? ".0" : suffix);
        }

        if (value != decimal.Truncate(value) || value > MaxOf(token.Value!))
        {
            return null;
        }

        var number = (ulong)value;
        if (text.StartsWith("0x", StringComparison.OrdinalIgnoreCase))
        {
            var format = text.Any(static c => c is >= 'a' and <= 'f') ? "x" : "X";
            return text.Substring(0, 2) + number.ToString(format, CultureInfo.InvariantCulture) + IntegerSuffix(text);
        }

        return text.StartsWith("0b", StringComparison.OrdinalIgnoreCase)
            ? text.Substring(0, 2) + Convert.ToString((long)number, 2) + IntegerSuffix(text)
            : Group(number.ToString(CultureInfo.InvariantCulture), text) + IntegerSuffix(text);
    }

    private static string IntegerSuffix(string text) => new(text.Where(static c => c is 'u' or 'U' or 'l' or 'L').ToArray());

    private static decimal MaxOf(object value) => value switch
    {
        int => int.MaxValue,
        uint => uint.MaxValue,
        long => long.MaxValue,
        _ => ulong.MaxValue,
    };

    // Separators as people set them, whether or not the wrong number had enough digits for one.
    private static string Group(string digits, string like)
    {
        if (!like.Contains('_'))
        {
            return digits;
        }

        var point = digits.IndexOf('.');
        var whole = point < 0 ? digits : digits.Substring(0, point);
        var result = new StringBuilder();
        for (var i = 0; i < whole.Length; i++)
        {
            if (i > 0 && (whole.Length - i) % 3 == 0)
            {
                result.Append('_');
            }

            result.Append(whole[i]);
        }

        return result.Append(point < 0 ? "" : digits.Substring(point)).ToString();
    }
}
