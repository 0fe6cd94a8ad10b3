using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Finds what may be comments in a source text, without asking the parser.</summary>
internal static class Comments
{
    /// <summary>Each <c>//</c> to the end of its line and each <c>/* */</c>; those in strings are not told apart.</summary>
    public static IEnumerable<TextSpan> Within(string source)
    {
        for (var at = source.IndexOf('/'); at >= 0 && at + 1 < source.Length; at = source.IndexOf('/', at + 1))
        {
            int end;
            if (source[at + 1] == '/')
            {
                end = source.IndexOf('\n', at);
            }
            else if (source[at + 1] == '*')
            {
                end = source.IndexOf("*/", at + 2, System.StringComparison.Ordinal);
            }
            else
            {
                continue;
            }

            end = end < 0 ? source.Length : end;
            yield return TextSpan.FromBounds(at, end);
            at = end - 1;
        }
    }
}
