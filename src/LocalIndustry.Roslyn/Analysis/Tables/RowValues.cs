using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Verdicts;

namespace LocalIndustry.Roslyn.Analysis.Tables;

/// <summary>A number that a row of a table is to have.</summary>
/// <param name="Label">What the document calls the row; empty where the code has it already.</param>
/// <param name="Value">The document's number, invariant.</param>
/// <param name="Divisor">What it is divided by in the notation of the code.</param>
internal sealed record RowValue(string Label, string Value, string Divisor);

/// <summary>Hands the right numbers of rows from a diagnostic to its fix, one line a row.</summary>
internal static class RowValues
{
    public static string Write(IEnumerable<(FigureTarget Target, Verdict Verdict)> rows, bool withLabels = false) => string.Join("\n", rows.Select(row => string.Join(
        "\t",
        withLabels ? (row.Target.Figure.Cell?.RowLabel ?? row.Target.Figure.Subject).Replace('\t', ' ').Replace('\n', ' ') : "",
        (row.Verdict.Part == FigurePart.Upper ? row.Target.Figure.Upper ?? row.Target.Figure.Value : row.Target.Figure.Value).ToString(),
        row.Verdict.Divisor.ToString(CultureInfo.InvariantCulture))));

    public static IReadOnlyList<RowValue> Read(string text) => text
        .Split('\n')
        .Select(static line => line.Split('\t'))
        .Where(static parts => parts.Length == 3)
        .Select(static parts => new RowValue(parts[0], parts[1], parts[2]))
        .ToList();
}
