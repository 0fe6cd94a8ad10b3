using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Makes a plain grid of rows as read: ragged rows filled up, header rows marked.</summary>
internal static class TableGrid
{
    // Bounds what a hostile table can make of a small file.
    private const int MostCells = 1_000_000;
    private const int LeastColumns = 64;

    /// <summary>A grid whose header is found by what its cells hold.</summary>
    public static List<TableRow> WithDetectedHeader(List<List<TableCell>> rows)
    {
        var width = Width(rows);
        return Build(rows, width, TableHeaders.Count(rows, width));
    }

    /// <summary>A grid whose first rows are known to be its header; rows of units below them join it.</summary>
    public static List<TableRow> WithHeader(List<List<TableCell>> rows, int headerRows)
    {
        var width = Width(rows);
        return Build(rows, width, TableHeaders.WithUnitRows(rows, width, headerRows));
    }

    private static int Width(List<List<TableCell>> rows)
    {
        var width = 0;
        foreach (var row in rows)
        {
            width = Math.Max(width, row.Count);
        }

        return Math.Min(width, Math.Max(LeastColumns, MostCells / Math.Max(1, rows.Count)));
    }

    private static List<TableRow> Build(List<List<TableCell>> rows, int width, int headerRows)
    {
        var built = new List<TableRow>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i];
            if (cells.Count > width)
            {
                cells.RemoveRange(width, cells.Count - width);
            }

            while (cells.Count < width)
            {
                cells.Add(TableCell.Empty);
            }

            built.Add(new TableRow(cells, isHeader: i < headerRows));
        }

        return built;
    }
}
