using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>A line of the file without its terminator.</summary>
internal readonly struct Line(int start, int end)
{
    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The line without white space at its ends.</summary>
    public Line Trim(string source)
    {
        var (start, end) = (Start, End);
        while (start < end && char.IsWhiteSpace(source[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(source[end - 1]))
        {
            end--;
        }

        return new Line(start, end);
    }

    public bool IsBlank(string source)
    {
        for (var i = Start; i < End; i++)
        {
            if (!char.IsWhiteSpace(source[i]))
            {
                return false;
            }
        }

        return true;
    }

    public string Text(string source) => source.Substring(Start, End - Start);

    /// <summary>How far the text stands from the margin; a tab goes to the next multiple of four, an ideographic space takes two.</summary>
    public int Indentation(string source)
    {
        var column = 0;
        for (var i = Start; i < End && char.IsWhiteSpace(source[i]); i++)
        {
            column += source[i] switch
            {
                '\t' => 4 - (column % 4),
                '\u3000' => 2,
                _ => 1,
            };
        }

        return column;
    }
}

/// <summary>Splits at <c>\n</c>, <c>\r\n</c> and <c>\r</c>.</summary>
internal static class LineReader
{
    public static List<Line> Split(string source, int start, int end)
    {
        var lines = new List<Line>();
        var lineStart = start;
        for (var i = start; i < end; i++)
        {
            if (source[i] is not ('\n' or '\r'))
            {
                continue;
            }

            lines.Add(new Line(lineStart, i));
            if (source[i] == '\r' && i + 1 < end && source[i + 1] == '\n')
            {
                i++;
            }

            lineStart = i + 1;
        }

        if (lineStart < end)
        {
            lines.Add(new Line(lineStart, end));
        }

        return lines;
    }
}
