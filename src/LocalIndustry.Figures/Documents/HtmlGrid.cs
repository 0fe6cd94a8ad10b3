using System;
using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Lays cells that span rows and columns out in a plain grid.</summary>
internal static class HtmlGrid
{
    // Spans may promise more than a page can hold.
    private const int MostSpreadCells = 100_000;

    public static List<List<TableCell>> Spread(List<HtmlRow> rows, CancellationToken cancellationToken)
    {
        var grid = new List<List<TableCell>>(rows.Count);
        var hanging = new Dictionary<int, (TableCell Cell, int Rows)>();
        var left = MostSpreadCells;
        for (var i = 0; i < rows.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = new List<TableCell>();
            foreach (var cell in rows[i].Cells)
            {
                TakeHanging(hanging, line);
                Place(cell, rows.Count - i, line, hanging, ref left);
            }

            FillUpToHanging(hanging, line);
            grid.Add(line);
        }

        return grid;
    }

    private static void Place(HtmlCell cell, int rowsLeft, List<TableCell> line, Dictionary<int, (TableCell Cell, int Rows)> hanging, ref int left)
    {
        var rows = Math.Min(cell.Rows, rowsLeft);
        for (var column = 0; column < cell.Columns && (column == 0 || left > 0); column++)
        {
            left -= column > 0 ? 1 : 0;
            if (rows > 1 && left >= rows)
            {
                left -= rows - 1;
                hanging[line.Count] = (new TableCell(cell.Text, cell.IsHeader, isSpread: true), rows - 1);
            }

            line.Add(column == 0 && cell.Text.Length == 0 && !cell.IsHeader
                ? TableCell.Empty
                : new TableCell(cell.Text, cell.IsHeader, isSpread: column > 0));
        }
    }

    // Adds the cells that hang from the rows above at the next free places.
    private static void TakeHanging(Dictionary<int, (TableCell Cell, int Rows)> hanging, List<TableCell> line)
    {
        while (hanging.TryGetValue(line.Count, out var cell))
        {
            hanging.Remove(line.Count);
            if (cell.Rows > 1)
            {
                hanging[line.Count] = (cell.Cell, cell.Rows - 1);
            }

            line.Add(cell.Cell);
        }
    }

    // Cells may hang beyond the row's own; what lies between is empty.
    private static void FillUpToHanging(Dictionary<int, (TableCell Cell, int Rows)> hanging, List<TableCell> line)
    {
        var last = -1;
        foreach (var column in hanging.Keys)
        {
            last = Math.Max(last, column);
        }

        while (line.Count <= last)
        {
            TakeHanging(hanging, line);
            if (line.Count <= last)
            {
                line.Add(TableCell.Empty);
            }
        }
    }
}
