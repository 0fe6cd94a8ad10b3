using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>A piece of a line between wide gaps, with the columns of the page that it takes.</summary>
internal readonly record struct Segment(int Start, int End, int FirstColumn, int EndColumn);

/// <summary>A line of plain text, cut where two or more spaces, a tab, an upright bar or leader dots stand.</summary>
internal sealed class FixedWidthLine
{
    private const int LongestLine = 2_000;

    private FixedWidthLine(Line line, List<Segment> segments, int bars, int tabs)
    {
        Line = line;
        Segments = segments;
        Bars = bars;
        Tabs = tabs;
    }

    public Line Line { get; }

    public List<Segment> Segments { get; }

    public int Bars { get; }

    public int Tabs { get; }

    /// <summary>Whether it could be a table's row: several pieces, or cells between bars.</summary>
    public bool IsRow => Segments.Count > 1 || Bars > 1;

    public static FixedWidthLine Cut(string source, Line line)
    {
        var segments = new List<Segment>();
        if (line.End - line.Start > LongestLine)
        {
            return new FixedWidthLine(line, segments, 0, 0);
        }

        var (bars, tabs, column) = (0, 0, 0);
        var start = -1;
        var (startColumn, end, endColumn) = (0, 0, 0);
        for (var i = line.Start; i < line.End;)
        {
            if (IsPlain(source[i]))
            {
                if (start < 0)
                {
                    (start, startColumn) = (i, column);
                }

                column += source[i] > '~' ? 2 : 1;
                (end, endColumn) = (i + 1, column);
                i++;
                continue;
            }

            var gap = GapLength(source, i, line.End, ref column, ref bars, ref tabs);

            // Two spaces behind a full stop part sentences, as typists set them.
            if (gap == 2 && start >= 0 && source[i - 1] == '.' && source[i] == ' ')
            {
                i += gap;
                continue;
            }

            if (gap > 0)
            {
                i += gap;
                if (start >= 0)
                {
                    segments.Add(new Segment(start, end, startColumn, endColumn));
                    start = -1;
                }

                continue;
            }

            if (start < 0 && !char.IsWhiteSpace(source[i]))
            {
                (start, startColumn) = (i, column);
            }

            column += Characters.IsWide(source[i]) ? 2 : 1;
            if (!char.IsWhiteSpace(source[i]))
            {
                (end, endColumn) = (i + 1, column);
            }

            i++;
        }

        if (start >= 0)
        {
            segments.Add(new Segment(start, end, startColumn, endColumn));
        }

        return new FixedWidthLine(line, segments, bars, tabs);
    }

    // Nearly every character of a text, and never a part of a gap.
    private static bool IsPlain(char c) => c is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '\u4E00' and <= '\u9FFF');

    /// <summary>A line of nothing but dashes, equals signs and the corners of boxes.</summary>
    public static bool IsRule(string source, Line line)
    {
        var dashes = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            var c = source[i];
            if (c is '-' or '=' or '_' or '─' or '━' or '═')
            {
                dashes++;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('|' or '+' or ':') && c is not (>= '\u2500' and <= '\u257F'))
            {
                return false;
            }
        }

        return dashes >= 3;
    }

    // - 5 t, 1.  200 t: an item of a list, not two columns.
    public bool IsItem(string source) =>
        Segments.Count == 2
        && ListMarker.Read(source, Segments[0].Start, Line.End, out var content) != MarkerStyle.None
        && content == Segments[1].Start;

    /// <summary>Whether a piece behind the first is a number.</summary>
    public bool HasNumber(string source, bool yearsCount)
    {
        for (var i = 0; i < Segments.Count; i++)
        {
            var text = source.Substring(Segments[i].Start, Segments[i].End - Segments[i].Start);
            if ((i > 0 || Segments[0].FirstColumn > 12) && TableHeaders.IsNumber(text) && (yearsCount || !TableHeaders.IsYear(text)))
            {
                return true;
            }
        }

        return false;
    }

    private static int GapLength(string source, int start, int end, ref int column, ref int bars, ref int tabs)
    {
        var c = source[start];
        if (c is '|' or '│' or '┃' or '║')
        {
            bars++;
            column++;
            return 1;
        }

        if (c == '.' || c == '…')
        {
            var dots = start;
            while (dots < end && (source[dots] == c || (c == '.' && source[dots] == ' ' && dots + 1 < end && source[dots + 1] == '.')))
            {
                dots++;
            }

            if (dots - start >= (c == '.' ? 4 : 2))
            {
                column += dots - start;
                return dots - start;
            }

            return 0;
        }

        if (!char.IsWhiteSpace(c))
        {
            return 0;
        }

        var spaces = start;
        var width = 0;
        var hasTab = false;
        while (spaces < end && char.IsWhiteSpace(source[spaces]))
        {
            var isTab = source[spaces] == '\t';
            tabs += isTab ? 1 : 0;
            hasTab |= isTab;
            width += isTab ? 8 - ((column + width) % 8) : source[spaces] == '\u3000' ? 2 : 1;
            spaces++;
        }

        if (!hasTab && spaces - start < 2)
        {
            return 0;
        }

        column += width;
        return spaces - start;
    }
}
