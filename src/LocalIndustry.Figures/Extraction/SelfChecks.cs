using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Figures.Extraction;

/// <summary>Holds a document against itself: totals of table columns against their parts, growth against both values.</summary>
internal static class SelfChecks
{
    /// <summary>Row labels of a sum over the rows above it.</summary>
    private static readonly HashSet<string> TotalLabels = new(StringComparer.OrdinalIgnoreCase) { "total", "totals", "sum", "all", "grand total", "total all", "overall", "合计", "總計", "总计", "共计", "总数", "小计" };

    public static void Run(List<FigureDraft> drafts, Action<FigureDraft, string> report)
    {
        foreach (var table in drafts.Where(d => d.Column >= 0).GroupBy(d => d.BlockIndex))
        {
            var rows = table.Where(d => !IsTotal(d.RowLabel)).Select(d => d.SentenceIndex).Distinct().Count();
            foreach (var column in table.GroupBy(d => d.Column))
            {
                // A row without a value in this column may be missing, or not have been read.
                var cells = column.ToList();
                if (cells.Count(c => !IsTotal(c.RowLabel)) == rows)
                {
                    CheckTotals(cells, report);
                }
            }
        }

        for (var i = 2; i < drafts.Count; i++)
        {
            CheckGrowth(drafts[i - 2], drafts[i - 1], drafts[i], report);
        }
    }

    /// <summary>Whether a row's label says that it sums up the others.</summary>
    public static bool IsTotal(string label) =>
        TotalLabels.Contains(label) || label.StartsWith("all ", StringComparison.OrdinalIgnoreCase) || (label.EndsWith(" total", StringComparison.OrdinalIgnoreCase) && label.IndexOf(',') < 0) || label.EndsWith("合计", StringComparison.Ordinal) || label.EndsWith("总计", StringComparison.Ordinal);

    private static void CheckTotals(List<FigureDraft> column, Action<FigureDraft, string> report)
    {
        var sum = 0m;
        var parts = 0;
        var isOneUnit = true;
        var slack = 0m;
        foreach (var cell in column)
        {
            var quantity = cell.Quantity;
            if (!quantity.Value.IsExact || quantity.Upper is not null || quantity.Relation != Relation.Equal || quantity.Kind is FigureKind.Percent or FigureKind.Multiple || Math.Abs(quantity.Value.Decimal) > 1e24m)
            {
                return;
            }

            if (!IsTotal(cell.RowLabel))
            {
                isOneUnit &= cell.Unit == column[0].Unit;
                sum += quantity.Value.Decimal;
                slack += HalfPlace(quantity.Value);
                parts++;
                continue;
            }

            // Each part may have been rounded, and so may the total. Parts in other units do not add up.
            if (parts >= 2 && isOneUnit && Math.Abs(sum - quantity.Value.Decimal) > slack + HalfPlace(quantity.Value))
            {
                report(cell, $"the parts above add up to {sum}, the total printed is {quantity.Value}");
            }

            return;
        }
    }

    // "rose to 48 tons from 40 tons, a gain of 20%"
    private static void CheckGrowth(FigureDraft now, FigureDraft before, FigureDraft growth, Action<FigureDraft, string> report)
    {
        var isTriple = growth.Quantity.Kind == FigureKind.Percent && growth.Quantity.Direction != Direction.None && growth.Subject.Aspect is "increase" or "decrease"
            && now.Block == growth.Block && now.SentenceIndex == growth.SentenceIndex && before.Block == now.Block && before.SentenceIndex == now.SentenceIndex && now.Block.Kind != BlockKind.Table
            && now.Quantity.Kind == before.Quantity.Kind && now.Unit == before.Unit && now.Subject.Text == before.Subject.Text && growth.Subject.Text == now.Subject.Text && now.Quantity.Kind is FigureKind.Money or FigureKind.Measure or FigureKind.Count;
        if (!isTriple || now.Quantity.Upper is not null || before.Quantity.Upper is not null || growth.Quantity.Upper is not null
            || now.Quantity.Relation != Relation.Equal || before.Quantity.Relation != Relation.Equal || growth.Quantity.Relation != Relation.Equal)
        {
            return;
        }

        var (a, b) = (now.Quantity.Value.Double, before.Quantity.Value.Double);
        var (low, high) = (Growth(a, b), Growth(b, a));
        var printed = growth.Quantity.Value.Double;
        var slack = (Math.Pow(10, growth.Quantity.Value.LastPlace) * 0.55) + Rounding(now) + Rounding(before);
        if (a > 0 && b > 0 && Math.Abs(Math.Abs(low) - printed) > slack && Math.Abs(Math.Abs(high) - printed) > slack)
        {
            report(growth, $"from {before.Quantity.Value} to {now.Quantity.Value} is {Math.Abs(low).ToString("0.#", System.Globalization.CultureInfo.InvariantCulture)} percent, the document says {growth.Quantity.Value}");
        }
    }

    private static double Growth(double to, double from) => ((to / from) - 1) * 100;

    private static double Rounding(FigureDraft draft) => Math.Pow(10, draft.Quantity.Value.LastPlace) * 60 / Math.Max(draft.Quantity.Value.Double, double.Epsilon);

    private static decimal HalfPlace(FigureValue value)
    {
        var place = 0.5m;
        for (var i = 0; i < Math.Min(20, Math.Abs(value.LastPlace)); i++)
        {
            place = value.LastPlace > 0 ? place * 10 : place / 10;
        }

        return value.LastPlace > 0 ? 0.5m * (decimal)Math.Pow(10, Math.Min(20, value.LastPlace)) : place;
    }
}
