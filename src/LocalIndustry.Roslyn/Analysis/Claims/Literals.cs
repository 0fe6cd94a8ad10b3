using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>Finds the numeric literals of a file by its text: numbers are few, the nodes around them many.</summary>
internal static class Literals
{
    public static IEnumerable<LiteralExpressionSyntax> Within(SyntaxNode root, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is not (>= '0' and <= '9'))
            {
                // A digit within a name begins no number; one behind a dot may: .5
                while (i < text.Length && (char.IsLetter(text[i]) || text[i] == '_'))
                {
                    i++;
                    while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
                    {
                        i++;
                    }
                }

                if (i >= text.Length || text[i] is not (>= '0' and <= '9'))
                {
                    continue;
                }
            }

            var token = root.FindToken(i);
            if (token.IsKind(SyntaxKind.NumericLiteralToken) && token.Span.Contains(i) && token.Parent is LiteralExpressionSyntax literal)
            {
                yield return literal;
                i = token.Span.End - 1;
                continue;
            }

            // Within a string or a comment: the rest of this number is no literal either.
            while (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))
            {
                i++;
            }
        }
    }
}
