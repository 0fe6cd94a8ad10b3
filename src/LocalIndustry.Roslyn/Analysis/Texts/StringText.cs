using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Texts;

/// <summary>Reads string literals as the text that they stand for.</summary>
internal static class StringText
{
    /// <summary>The string that begins with a token, and what it says; null where no string begins.</summary>
    public static (ExpressionSyntax Expression, CodeText Text)? Of(SyntaxToken token, string source)
    {
        switch (token.Parent)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression):
                var text = new CodeText(source, literal.Span);
                BlankMarks(text, token.Text);
                return (literal, text);
            case InterpolatedStringExpressionSyntax interpolated when interpolated.StringStartToken == token:
                var parts = new CodeText(source, interpolated.Span);
                BlankMarks(parts, interpolated.ToString());
                foreach (var hole in interpolated.Contents.OfType<InterpolationSyntax>())
                {
                    parts.Blank(hole.SpanStart - interpolated.SpanStart, hole.Span.End - interpolated.SpanStart);
                }

                return (interpolated, parts);
            default:
                return null;
        }
    }

    private static void BlankMarks(CodeText text, string code)
    {
        var start = code.IndexOf('"');
        var prefix = code.Substring(0, start < 0 ? 0 : start);
        var quotes = code.Skip(prefix.Length).TakeWhile(static c => c == '"').Count();
        var isRaw = quotes >= 3;
        var marks = isRaw ? quotes : 1;
        text.Blank(0, prefix.Length + marks);
        var end = code.Length;
        while (end > prefix.Length + marks && (code[end - 1] == '"' || char.IsLetterOrDigit(code[end - 1])) && code.Length - end < marks)
        {
            end--;
        }

        text.Blank(end, code.Length);
        if (!isRaw && prefix.IndexOf('@') < 0)
        {
            ReadEscapes(text, marks + prefix.Length, end);
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
