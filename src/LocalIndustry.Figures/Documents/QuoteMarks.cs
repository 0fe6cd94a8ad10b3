using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Block quotes of Markdown: the marks go, the text is read like any other.</summary>
internal static class QuoteMarks
{
    public static void Remove(string source, List<Line> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var start = lines[i].Start;
            for (var at = start; at < lines[i].End && (source[at] is ' ' or '>') && at - start < 4;)
            {
                if (source[at++] == '>')
                {
                    start = at < lines[i].End && source[at] == ' ' ? at + 1 : at;
                    at = start;
                }
            }

            lines[i] = new Line(start, lines[i].End);
        }
    }
}
