using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>The link definitions of a Markdown text: <c>[name]: address</c>.</summary>
internal static class LinkReferences
{
    public static ISet<string> Collect(string source, List<Line> lines)
    {
        var names = new HashSet<string>();
        foreach (var untrimmed in lines)
        {
            var line = untrimmed.Trim(source);
            if (IsDefinition(source, line))
            {
                var close = source.IndexOf(']', line.Start);
                names.Add(source.Substring(line.Start + 1, close - line.Start - 1).ToLowerInvariant());
            }
        }

        return names;
    }

    /// <summary>Where a footnote's text begins behind its mark; else where the line begins.</summary>
    public static int SkipFootnoteMark(string source, Line line, bool isMarkdown)
    {
        if (!isMarkdown || line.End - line.Start < 6 || source[line.Start] != '[' || source[line.Start + 1] != '^')
        {
            return line.Start;
        }

        var close = source.IndexOf("]:", line.Start, System.Math.Min(line.End - line.Start, 60), System.StringComparison.Ordinal);
        return close < 0 ? line.Start : close + 2;
    }

    /// <summary>Whether the line defines a link; <c>[^1]: …</c> is a footnote's text and no link.</summary>
    public static bool IsDefinition(string source, Line line)
    {
        if (line.End - line.Start is < 5 or > 2000 || source[line.Start] != '[' || source[line.Start + 1] == '^')
        {
            return false;
        }

        var close = source.IndexOf(']', line.Start, line.End - line.Start);
        return close > line.Start + 1
            && close + 2 < line.End
            && source[close + 1] == ':'
            && (source.IndexOf("://", close, line.End - close, System.StringComparison.Ordinal) > 0 || source[close + 2] is '/' or '#' || (close + 3 < line.End && source[close + 3] is '/' or '#' or '.' or '<'));
    }
}
