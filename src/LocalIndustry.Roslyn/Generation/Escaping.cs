using System.Globalization;
using System.Text;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>Makes a document's words safe in generated code.</summary>
internal static class Escaping
{
    /// <summary>As the text of an XML documentation comment, on one line.</summary>
    public static string XmlText(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '<':
                    result.Append("&lt;");
                    break;
                case '>':
                    result.Append("&gt;");
                    break;
                case '&':
                    result.Append("&amp;");
                    break;
                default:
                    i += Append(result, text, i, IsLineBreakOrTab(c) ? " " : null);
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>As a C# string literal with its quotes.</summary>
    public static string StringLiteral(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            switch (c)
            {
                case '"':
                    result.Append("\\\"");
                    break;
                case '\\':
                    result.Append("\\\\");
                    break;
                default:
                    i += Append(result, text, i, IsLineBreakOrTab(c) ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : null);
                    break;
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>Appends the character at <paramref name="index"/>; returns how many more were taken with it.</summary>
    private static int Append(StringBuilder result, string text, int index, string? replacement)
    {
        var c = text[index];
        if (replacement is not null)
        {
            result.Append(replacement);
            return 0;
        }

        if (char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            result.Append(c).Append(text[index + 1]);
            return 1;
        }

        if (!IsDropped(c))
        {
            result.Append(c);
        }

        return 0;
    }

    private static bool IsLineBreakOrTab(char c) => c is '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    // Controls, characters that XML bars, lone surrogates, and format characters: bidi controls can make code read otherwise than it runs.
    private static bool IsDropped(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || c is '\ufffe' or '\uffff' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;
}
