using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>
/// Reads tables set in plain text by spaces, tabs or upright bars. Doubtful lines stay text:
/// there must be three rows, and a column of numbers that stand below each other.
/// </summary>
internal static class FixedWidthTables
{
    private const int LeastRows = 3;
    private const int LongestTitle = 200;
    private const int LongestLabel = 60;

    /// <summary>
    /// Reads the table that begins at <paramref name="first"/>, its title line included. Where there is none,
    /// none begins before <paramref name="noTableBefore"/> either, so that no line is looked at again and again.
    /// </summary>
    public static bool TryRead(string source, List<Line> lines, int first, CancellationToken cancellationToken, out Draft? table, out int next, out int noTableBefore)
    {
        table = null;
        next = first;
        noTableBefore = first + 1;
        var start = first + TitleLines(source, lines, first);
        if (start >= lines.Count || !MayBegin(source, lines, start))
        {
            return false;
        }

        var run = ReadRun(source, lines, start, cancellationToken, out var end);
        var columns = FixedWidthColumns.Find(source, run.FindAll(row => row is not null && row.HasNumber(source, yearsCount: true))!);
        if (columns is null || run.FindAll(row => row is not null).Count < LeastRows)
        {
            noTableBefore = end;
            return false;
        }

        var rows = new List<List<TableCell>>();
        var headerRows = 0;
        foreach (var row in run)
        {
            if (row is not null)
            {
                rows.Add(columns.Split(source, row));
            }
            else if (headerRows == 0 && rows.Count > 0 && rows.Count < run.Count && !HasData(source, run, rows.Count))
            {
                headerRows = rows.Count;
            }
        }

        headerRows = headerRows > 0 ? headerRows : LeadingNames(source, run);
        var caption = start > first ? TextJoiner.Join(source, lines.GetRange(first, start - first)) : null;
        table = Draft.OfTable(headerRows > 0 ? TableGrid.WithHeader(rows, headerRows) : TableGrid.WithDetectedHeader(rows), caption);
        next = end;
        noTableBefore = first;
        return true;
    }

    // At the head of a passage one or two short lines may stand above the columns.
    private static int TitleLines(string source, List<Line> lines, int first)
    {
        if (first > 0 && !lines[first - 1].IsBlank(source))
        {
            return 0;
        }

        var count = 0;
        while (count < 2
            && first + count + 1 < lines.Count
            && IsTitle(source, lines[first + count])
            && !SpansColumns(source, lines, first + count))
        {
            count++;
        }

        return count;
    }

    private static bool IsTitle(string source, Line line)
    {
        var trimmed = line.Trim(source);
        return trimmed.End - trimmed.Start is > 0 and <= LongestTitle
            && !FixedWidthLine.IsRule(source, line)
            && !FixedWidthLine.Cut(source, line).IsRow
            && Characters.LooksLikeTitle(trimmed.Text(source), LongestTitle)
            && ListMarker.Read(source, trimmed.Start, trimmed.End, out _) == MarkerStyle.None
            && LineMarks.HeadingLevel(source, trimmed, out _) == 0;
    }

    // A title over some columns stands to the right of the first.
    private static bool SpansColumns(string source, List<Line> lines, int index)
    {
        if (index + 1 >= lines.Count)
        {
            return false;
        }

        var line = FixedWidthLine.Cut(source, lines[index]);
        var below = FixedWidthLine.Cut(source, lines[index + 1]);
        return line.Segments.Count == 1
            && below.Segments.Count > 1
            && line.Segments[0].FirstColumn >= below.Segments[0].EndColumn
            && !TableCaptions.IsCaption(lines[index].Trim(source).Text(source));
    }

    private static bool MayBegin(string source, List<Line> lines, int index)
    {
        if (FixedWidthLine.IsRule(source, lines[index]))
        {
            return index + 1 < lines.Count && IsRow(source, lines[index + 1]);
        }

        return IsRow(source, lines[index]) || SpansColumns(source, lines, index);
    }

    private static bool IsRow(string source, Line line)
    {
        var cut = FixedWidthLine.Cut(source, line);
        return cut.IsRow && !cut.IsItem(source);
    }

    // The rows from here on; null for a rule.
    private static List<FixedWidthLine?> ReadRun(string source, List<Line> lines, int start, CancellationToken cancellationToken, out int end)
    {
        var run = new List<FixedWidthLine?>();
        var hasData = false;
        for (end = start; end < lines.Count; end++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = lines[end];
            if (line.IsBlank(source))
            {
                if (!GoesOnBehindBlank(source, lines, end, hasData))
                {
                    break;
                }

                continue;
            }

            if (FixedWidthLine.IsRule(source, line))
            {
                run.Add(null);
                continue;
            }

            var cut = FixedWidthLine.Cut(source, line);
            if (!(cut.IsRow && !cut.IsItem(source)) && !IsLabel(source, lines, end, cut) && !(!hasData && SpansColumns(source, lines, end)))
            {
                break;
            }

            run.Add(cut);
            hasData |= cut.HasNumber(source, yearsCount: false);
        }

        return run;
    }

    // One blank line may part the header or a group from the rows below.
    private static bool GoesOnBehindBlank(string source, List<Line> lines, int index, bool hasData)
    {
        if (index + 1 >= lines.Count || lines[index + 1].IsBlank(source))
        {
            return false;
        }

        var next = FixedWidthLine.Cut(source, lines[index + 1]);
        return IsLabel(source, lines, index + 1, next)
            || (next.IsRow && !next.IsItem(source) && (!hasData || next.HasNumber(source, yearsCount: false)));
    }

    // The name of a group of rows: short, and rows with numbers follow.
    private static bool IsLabel(string source, List<Line> lines, int index, FixedWidthLine line)
    {
        if (line.Segments.Count != 1 || line.Line.End - line.Line.Start > LongestLabel || index + 1 >= lines.Count)
        {
            return false;
        }

        var text = source.Substring(line.Segments[0].Start, line.Segments[0].End - line.Segments[0].Start);
        var next = FixedWidthLine.Cut(source, lines[index + 1]);
        return !Characters.EndsSentence(text) && next.IsRow && !next.IsItem(source) && next.HasNumber(source, yearsCount: false);
    }

    private static bool HasData(string source, List<FixedWidthLine?> run, int rows)
    {
        foreach (var row in run)
        {
            if (row is null)
            {
                continue;
            }

            if (rows-- == 0)
            {
                return false;
            }

            if (row.HasNumber(source, yearsCount: false))
            {
                return true;
            }
        }

        return false;
    }

    // Without a rule: the rows above the first with a number that is no year.
    private static int LeadingNames(string source, List<FixedWidthLine?> run)
    {
        var rows = run.FindAll(row => row is not null);
        var count = 0;
        while (count < rows.Count - 1 && !rows[count]!.HasNumber(source, yearsCount: false))
        {
            count++;
        }

        // A label of a group is no header, and years all the way down are values.
        while (count > 0 && rows[count - 1]!.Segments.Count == 1 && rows[count - 1]!.Bars == 0 && rows[count - 1]!.Segments[0].FirstColumn < 8)
        {
            count--;
        }

        return count < rows.Count - 1 ? count : 0;
    }
}
