using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Documents;

/// <summary>Tells the rows that name columns or give units from the rows of a table's body.</summary>
internal static class TableHeaders
{
    private const int MostUnitRows = 2;
    private const int LongestUnit = 16;

    /// <summary>How many rows at the top are header rows.</summary>
    public static int Count(List<List<TableCell>> rows, int width)
    {
        if (rows.Count < 2 || width < 2 || !NamesColumns(rows, 0))
        {
            return 0;
        }

        var count = 1;
        // A second line of names: spanning titles stand above it, so it fills what they leave open, years and all.
        while (count < 3 && count + 1 < rows.Count && HasEmptyCell(rows[count - 1], width) && NamesColumns(rows, count) && !IsGroupLabel(rows[count]))
        {
            count++;
        }

        return WithUnitRows(rows, width, count);
    }

    /// <summary>Adds the rows of units that follow the header.</summary>
    public static int WithUnitRows(List<List<TableCell>> rows, int width, int headerRows)
    {
        var most = Math.Min(headerRows + MostUnitRows, rows.Count - 1);
        while (headerRows > 0 && headerRows < most && width > 1 && IsUnitRow(rows, headerRows))
        {
            headerRows++;
        }

        return headerRows;
    }

    /// <summary>Whether a cell holds a number and little else: <c>1,234</c>, <c>€ 5.2</c>, <c>&lt;0.25 %</c>.</summary>
    public static bool IsNumber(string cell)
    {
        // Words with a year or number behind them are a title: Mean 2021.
        if (StartsWithWord(cell))
        {
            return false;
        }

        var digits = 0;
        var letters = 0;
        foreach (var c in cell)
        {
            if (Characters.IsDigit(c))
            {
                digits++;
            }
            else if (char.IsLetter(c))
            {
                letters++;
            }
        }

        return digits > 0 && letters <= Math.Max(2, digits) && cell.Length <= 40;
    }

    private static bool StartsWithWord(string cell)
    {
        var end = 0;
        while (end < cell.Length && Characters.IsAsciiLetter(cell[end]))
        {
            end++;
        }

        return end >= 3 && !Units.IsCurrencyCode(cell, 0, end);
    }

    /// <summary>Whether a cell names a year or a span of years, as column titles do.</summary>
    public static bool IsYear(string cell)
    {
        var i = 0;
        while (i < cell.Length && Characters.IsAsciiDigit(cell[i]))
        {
            i++;
        }

        if (i != 4 || cell[0] is not ('1' or '2'))
        {
            return false;
        }

        var rest = cell.Substring(4);
        return rest.Length == 0 || rest is "年" or "*" || (rest.Length <= 5 && rest[0] is '/' or '-' or '–');
    }

    // No number but years in it, or the years of a row whose first cell is empty or a name.
    private static bool NamesColumns(List<List<TableCell>> rows, int index)
    {
        var row = rows[index];
        var names = 0;
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i].Text.Text;
            if (cell.Length == 0)
            {
                continue;
            }

            if (IsNumber(cell) && !(IsYear(cell) && i > 0) && !row[i].IsHeader)
            {
                return false;
            }

            names++;
        }

        return names > 0 && (index > 0 || names > 1 || row.Count == 1);
    }

    private static bool HasEmptyCell(List<TableCell> row, int width)
    {
        for (var i = 1; i < width; i++)
        {
            if (i >= row.Count || row[i].Text.Length == 0 || row[i].IsSpread)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGroupLabel(List<TableCell> row)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if (row[i].Text.Length > 0 && !row[i].IsSpread)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUnitRow(List<List<TableCell>> rows, int index)
    {
        var row = rows[index];
        var units = 0;
        var isLed = row.Count > 0 && (row[0].Text.Length == 0 || DocumentWords.UnitRowLabels.Contains(row[0].Text.Text));
        for (var i = 0; i < row.Count; i++)
        {
            var cell = row[i].Text.Text;
            if (cell.Length == 0 || (i == 0 && isLed))
            {
                continue;
            }

            if (!IsUnit(cell) && !(isLed && IsShortWordOverNumbers(rows, index, i)))
            {
                return false;
            }

            units++;
        }

        return units > 0;
    }

    private static bool IsUnit(string cell)
    {
        var unit = cell.Trim('(', ')', '（', '）', '[', ']', ' ');
        var slash = unit.IndexOf('/');
        return UnitPhrase.Read(unit, NumberFormat.Invariant) is not null || DocumentWords.UnitCells.Contains(unit) || (slash > 0 && DocumentWords.UnitCells.Contains(unit.Substring(0, slash).Trim()));
    }

    // An unknown unit: no digit in it, short, and numbers below.
    private static bool IsShortWordOverNumbers(List<List<TableCell>> rows, int index, int column)
    {
        var cell = rows[index][column].Text.Text;
        if (cell.Length > LongestUnit || Characters.HasDigit(cell))
        {
            return false;
        }

        for (var i = index + 1; i < rows.Count && i < index + 4; i++)
        {
            if (column < rows[i].Count && IsNumber(rows[i][column].Text.Text))
            {
                return true;
            }
        }

        return false;
    }
}
