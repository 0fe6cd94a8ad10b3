using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>The columns of a table set in plain text, as the rows with numbers show them.</summary>
internal sealed class FixedWidthColumns
{
    // So much of a column must be numbers.
    private const double NumberShare = 0.6;

    private readonly List<(int Start, int End)> _columns;
    private readonly string _separators;

    private FixedWidthColumns(List<(int Start, int End)> columns, string separators)
    {
        _columns = columns;
        _separators = separators;
    }

    /// <summary>The columns; null where the rows do not stand in any.</summary>
    public static FixedWidthColumns? Find(string source, List<FixedWidthLine> data)
    {
        if (data.Count < 2)
        {
            return null;
        }

        var columns = data.TrueForAll(row => row.Bars > 0 && row.Bars == data[0].Bars) ? new FixedWidthColumns([], "|│┃║")
            : data.TrueForAll(row => row.Tabs > 0 && row.Tabs == data[0].Tabs && row.Segments.Count <= row.Tabs + 1) ? new FixedWidthColumns([], "\t")
            : new FixedWidthColumns(Overlay(data), "");
        return columns.HasNumbers(source, data) ? columns : null;
    }

    /// <summary>The cells of a row; a title over several columns is spread.</summary>
    public List<TableCell> Split(string source, FixedWidthLine row)
    {
        if (_separators.Length > 0)
        {
            return SplitAtSigns(source, row);
        }

        var cells = new List<TableCell>(_columns.Count);
        foreach (var _ in _columns)
        {
            cells.Add(TableCell.Empty);
        }

        var oneToOne = row.Segments.Count == _columns.Count ? 0
            : row.Segments.Count == _columns.Count - 1 && row.Segments.Count > 0 && row.Segments[0].FirstColumn >= _columns[0].End ? 1
            : -1;
        for (var i = 0; i < row.Segments.Count; i++)
        {
            var (first, last) = oneToOne >= 0 ? (i + oneToOne, i + oneToOne) : Covered(row.Segments[i]);
            for (var column = first; column <= last; column++)
            {
                cells[column] = Cell(source, cells[column], row.Segments[i], isSpread: column > first);
            }
        }

        return cells;
    }

    // Where no row has text is the gap between two columns.
    private static List<(int Start, int End)> Overlay(List<FixedWidthLine> data)
    {
        var segments = new List<Segment>();
        foreach (var row in data)
        {
            segments.AddRange(row.Segments);
        }

        segments.Sort((a, b) => a.FirstColumn.CompareTo(b.FirstColumn));
        var columns = new List<(int Start, int End)>();
        foreach (var segment in segments)
        {
            if (columns.Count > 0 && segment.FirstColumn < columns[columns.Count - 1].End)
            {
                var last = columns[columns.Count - 1];
                columns[columns.Count - 1] = (last.Start, Math.Max(last.End, segment.EndColumn));
            }
            else
            {
                columns.Add((segment.FirstColumn, segment.EndColumn));
            }
        }

        return columns;
    }

    private static TableCell Cell(string source, TableCell before, Segment segment, bool isSpread)
    {
        var start = before.Text.Length > 0 ? before.Text.ToSource(0) : segment.Start;
        return new TableCell(MappedText.Slice(source, start, segment.End - start), isHeader: false, isSpread);
    }

    private List<TableCell> SplitAtSigns(string source, FixedWidthLine row)
    {
        var line = row.Line.Trim(source);
        var isBoxed = _separators[0] == '|';
        var cells = new List<TableCell>();
        var start = isBoxed && line.Start < line.End && _separators.IndexOf(source[line.Start]) >= 0 ? line.Start + 1 : isBoxed ? line.Start : row.Line.Start;
        for (var i = start; i <= line.End; i++)
        {
            if (i < line.End ? _separators.IndexOf(source[i]) < 0 : start == line.End)
            {
                continue;
            }

            var cell = new Line(start, i).Trim(source);
            cells.Add(cell.Start == cell.End ? TableCell.Empty : new TableCell(MappedText.Slice(source, cell.Start, cell.End - cell.Start), isHeader: false, isSpread: false));
            start = i + 1;
        }

        return cells;
    }

    private bool HasNumbers(string source, List<FixedWidthLine> data)
    {
        var numbers = new List<int>();
        var filled = new List<int>();
        foreach (var row in data)
        {
            var cells = Split(source, row);
            for (var i = 0; i < cells.Count; i++)
            {
                while (numbers.Count <= i)
                {
                    numbers.Add(0);
                    filled.Add(0);
                }

                filled[i] += cells[i].Text.Length > 0 ? 1 : 0;
                numbers[i] += TableHeaders.IsNumber(cells[i].Text.Text) ? 1 : 0;
            }
        }

        for (var i = 1; i < numbers.Count; i++)
        {
            if (numbers[i] >= 2 && numbers[i] >= NumberShare * data.Count && numbers[i] >= NumberShare * filled[i])
            {
                return true;
            }
        }

        return false;
    }

    // The columns below a piece; the nearest where it stands over a gap.
    private (int First, int Last) Covered(Segment segment)
    {
        var (first, last, nearest) = (-1, -1, 0);
        var distance = int.MaxValue;
        for (var i = 0; i < _columns.Count; i++)
        {
            var overlap = Math.Min(segment.EndColumn, _columns[i].End) - Math.Max(segment.FirstColumn, _columns[i].Start);
            if (overlap > 0)
            {
                first = first < 0 ? i : first;
                last = i;
            }
            else if (-overlap < distance)
            {
                (distance, nearest) = (-overlap, i);
            }
        }

        return first < 0 ? (nearest, nearest) : (first, last);
    }
}
