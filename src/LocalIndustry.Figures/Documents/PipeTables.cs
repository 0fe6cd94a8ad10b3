using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Reads the pipe tables of Markdown: a header, a row of dashes that aligns, and rows.</summary>
internal static class PipeTables
{
    public static bool TryRead(string source, List<Line> lines, int first, MarkdownInline inline, CancellationToken cancellationToken, out Draft table, out int next)
    {
        table = null!;
        next = first;
        if (!Begins(source, lines, first))
        {
            return false;
        }

        var header = ReadRow(source, lines[first], inline);

        var rows = new List<List<TableCell>> { header };
        var i = first + 2;
        while (i < lines.Count && HasPipe(source, lines[i]))
        {
            cancellationToken.ThrowIfCancellationRequested();
            rows.Add(ReadRow(source, lines[i++], inline));
        }

        table = Draft.OfTable(TableGrid.WithHeader(rows, 1), caption: null);
        next = i;
        return true;
    }

    /// <summary>Whether a table begins with the line at <paramref name="first"/>.</summary>
    public static bool Begins(string source, List<Line> lines, int first) =>
        first + 1 < lines.Count && HasPipe(source, lines[first]) && IsAlignmentRow(source, lines[first + 1]);

    private static bool HasPipe(string source, Line line) => source.IndexOf('|', line.Start, line.End - line.Start) >= 0;

    private static bool IsAlignmentRow(string source, Line line)
    {
        var dashes = 0;
        var pipes = 0;
        var trimmed = line.Trim(source);
        for (var i = trimmed.Start; i < trimmed.End; i++)
        {
            switch (source[i])
            {
                case '-':
                    dashes++;
                    break;
                case '|':
                    pipes++;
                    break;
                case ':' or ' ' or '\t':
                    break;
                default:
                    return false;
            }
        }

        return dashes > 0 && pipes > 0;
    }

    private static List<TableCell> ReadRow(string source, Line line, MarkdownInline inline)
    {
        var trimmed = line.Trim(source);
        var cells = new List<TableCell>();
        var start = trimmed.Start < trimmed.End && source[trimmed.Start] == '|' ? trimmed.Start + 1 : trimmed.Start;
        for (var i = start; i < trimmed.End; i++)
        {
            if (source[i] == '\\')
            {
                i++;
            }
            else if (source[i] == '|')
            {
                cells.Add(Cell(source, start, i, inline));
                start = i + 1;
            }
        }

        if (start < trimmed.End)
        {
            cells.Add(Cell(source, start, trimmed.End, inline));
        }

        return cells;
    }

    private static TableCell Cell(string source, int start, int end, MarkdownInline inline)
    {
        var cell = new Line(start, end).Trim(source);
        return cell.Start == cell.End
            ? TableCell.Empty
            : new TableCell(inline.Read(MappedText.Slice(source, cell.Start, cell.End - cell.Start)), isHeader: false, isSpread: false);
    }
}
