using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Texts;

/// <summary>Reads string literals as the text that they stand for.</summary>
internal static class StringText
{
    /// <summary>The string that begins with a token, with those that it is added up with, and what they say; null where no string begins.</summary>
    public static (ExpressionSyntax Expression, CodeText Text)? Of(SyntaxToken token, string source)
    {
        if (token.Parent is not ExpressionSyntax expression || !(IsLiteral(expression) || expression is InterpolatedStringExpressionSyntax interpolated && interpolated.StringStartToken == token))
        {
            return null;
        }

        while (expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            expression = sum;
        }

        var text = new CodeText(source, expression.Span);
        Read(expression, text);
        return (expression, text);
    }

    private static bool IsLiteral(ExpressionSyntax expression) => expression.IsKind(SyntaxKind.StringLiteralExpression);

    private static void Read(ExpressionSyntax expression, CodeText text)
    {
        // A long sum leans to the left as deep as it is long.
        while (expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum)
        {
            text.Blank(sum.Left.Span.End - text.Start, sum.Right.SpanStart - text.Start);
            ReadPart(sum.Right, text);
            expression = sum.Left;
        }

        ReadPart(expression, text);
    }

    private static void ReadPart(ExpressionSyntax expression, CodeText text)
    {
        var start = expression.SpanStart - text.Start;
        switch (expression)
        {
            case InterpolatedStringExpressionSyntax interpolated:
                BlankMarks(text, start, interpolated.ToString());
                foreach (var hole in interpolated.Contents.OfType<InterpolationSyntax>())
                {
                    text.Blank(hole.SpanStart - text.Start, hole.Span.End - text.Start);
                }

                break;
            case not null when IsLiteral(expression):
                BlankMarks(text, start, expression.ToString());
                break;
            default:
                text.Blank(start, start + expression!.Span.Length);
                break;
        }
    }

    private static void BlankMarks(CodeText text, int at, string code)
    {
        var start = code.IndexOf('"');
        var prefix = code.Substring(0, start < 0 ? 0 : start);
        var quotes = 0;
        while (prefix.Length + quotes < code.Length && code[prefix.Length + quotes] == '"')
        {
            quotes++;
        }

        var isRaw = quotes >= 3;
        var marks = isRaw ? quotes : 1;
        text.Blank(at, at + prefix.Length + marks);
        var end = code.Length;
        while (end > prefix.Length + marks && (code[end - 1] == '"' || char.IsLetterOrDigit(code[end - 1])) && code.Length - end < marks)
        {
            end--;
        }

        text.Blank(at + end, at + code.Length);
        if (!isRaw && prefix.IndexOf('@') < 0)
        {
            ReadEscapes(text, at + marks + prefix.Length, at + end);
        }
    }

    // An escape is as long as it was: its character comes last, so that a word before it ends where it ended.
    private static void ReadEscapes(CodeText text, int start, int end)
    {
        for (var i = start; i + 1 < end; i++)
        {
            if (text[i] != '\\')
            {
                continue;
            }

            var kind = text[i + 1];
            var length = kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
            var character = kind switch
            {
                'n' => '\n',
                't' => '\t',
                'u' when i + length <= end && ushort.TryParse(text.ToString().Substring(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) => (char)code,
                '"' or '\\' or '\'' => kind,
                _ => ' ',
            };
            text.Blank(i, i + length);
            var last = System.Math.Min(i + length, end) - 1;
            text[last] = character;
            i = last;
        }
    }
}
