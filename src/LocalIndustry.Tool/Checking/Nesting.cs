using System;
using System.Buffers;

namespace LocalIndustry.Tool.Checking;

/// <summary>
/// Finds where a text is nested deeper than the compiler's parser bears. It guards most of its recursion, but not that into
/// parentheses, type arguments, chains of <c>?.</c>, patterns, comments' elements and directives, and a stack overflow ends the process.
/// </summary>
internal static class Nesting
{
    private const int DeepestBrackets = 2_000;
    private const int MostInStatement = 2_000;
    private const int DeepestDirectives = 1_000;
    private static readonly SearchValues<char> s_marks = SearchValues.Create("()[]{};<?#n");

    /// <summary>The offset from which on the text is too deep; -1 if it is not. Strings and comments count as code, so the limits are generous.</summary>
    public static int FindTooDeep(string text)
    {
        var brackets = 0;
        var directives = 0;
        var inStatement = 0;
        for (var i = text.AsSpan().IndexOfAny(s_marks); i >= 0; i = Next(text, i))
        {
            switch (text[i])
            {
                case '(' or '[':
                    brackets++;
                    break;
                case ')' or ']':
                    brackets = Math.Max(0, brackets - 1);
                    break;
                case '{':
                    brackets++;
                    inStatement = 0;
                    break;
                case '}':
                    brackets = Math.Max(0, brackets - 1);
                    inStatement = 0;
                    break;
                case ';':
                    inStatement = 0;
                    break;
                case '<':
                    inStatement++;
                    break;
                case '?' when Follows(text, i, "?.") || Follows(text, i, "?["):
                    inStatement++;
                    break;
                case 'n' when Follows(text, i, "not "):
                    inStatement++;
                    break;
                case '#' when Follows(text, i, "#if"):
                    directives++;
                    break;
                case '#' when Follows(text, i, "#endif"):
                    directives = Math.Max(0, directives - 1);
                    break;
            }

            if (brackets > DeepestBrackets || inStatement > MostInStatement || directives > DeepestDirectives)
            {
                return i;
            }
        }

        return -1;
    }

    private static int Next(string text, int i)
    {
        var next = text.AsSpan(i + 1).IndexOfAny(s_marks);
        return next < 0 ? -1 : i + 1 + next;
    }

    private static bool Follows(string text, int i, string word) => string.CompareOrdinal(text, i, word, 0, word.Length) == 0;
}
