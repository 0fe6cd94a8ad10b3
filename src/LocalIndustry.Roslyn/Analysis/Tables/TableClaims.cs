using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Tables;

/// <summary>Holds tables in code as wholes against the tables of the documents: rows shifted, displaced, missing, extra.</summary>
internal sealed class TableClaims(FigureIndex index, ClaimReports reports)
{
    // Two rows of the document's words are no copy of its table yet.
    private const int FewestRows = 3;

    /// <summary>
    /// The numbers of columns that go by their rows alone and are not the document's: "Opened" beside the names of its mills may be
    /// its list, or anything else about the mills. Most of its numbers tell.
    /// </summary>
    public static HashSet<NamedClaim> FindStrangers(IEnumerable<NamedClaim> claims) => new(claims
        .Where(static named => named.Column.Length > 0)
        .GroupBy(static named => (CodeTable.Around(named.Site.Expression), named.Column))
        .Where(static column => column.Key.Item1 is null || column.Count(static named => named.Verdict.Kind == VerdictKind.Equal) is var right && (right < FewestRows - 1 || 2 * right <= column.Count()))
        .SelectMany(static column => column));

    /// <summary>Reports tables that differ; returns the claims that need no telling of their own.</summary>
    public HashSet<NamedClaim> Report(IReadOnlyList<NamedClaim> claims)
    {
        var told = new HashSet<NamedClaim>();
        foreach (var group in claims.GroupBy(static named => CodeTable.Around(named.Site.Expression)))
        {
            if (group.Key is { } node && group.Count() > 1)
            {
                Report(CodeTable.Of(node), group.ToList(), told);
            }
        }

        return told;
    }

    private void Report(CodeTable table, List<NamedClaim> claims, HashSet<NamedClaim> told)
    {
        var isRowTold = false;
        foreach (var column in Columns(claims))
        {
            if (index.JudgeTable(column.Select(static named => new TableClaim(named.Claim, named.Target, named.Verdict)).ToList()) is not { } verdict)
            {
                continue;
            }

            if (verdict.Displaced.Count > 0)
            {
                var displaced = verdict.Displaced.Select(at => column[at]).ToList();
                reports.ReportDisplaced(displaced, verdict.Holders[0], verdict.Shift);
                told.UnionWith(displaced);
            }

            if (!isRowTold && !table.IsOpen && verdict.IsCopy)
            {
                isRowTold = ReportMissing(table, column, verdict) | ReportExtra(table, claims, column, verdict);
            }
        }
    }

    // Cells of the same column of the document; or, of one row, all its cells.
    private static IEnumerable<List<NamedClaim>> Columns(List<NamedClaim> claims)
    {
        var columns = claims
            .GroupBy(static named => (named.Target.Source, named.Target.Figure.Cell?.Table, named.Target.Figure.Cell?.Column))
            .Select(static group => group.ToList())
            .ToList();
        return columns.Count == claims.Count ? [claims] : columns.Where(static column => column.Count > 1);
    }

    private bool ReportMissing(CodeTable table, List<NamedClaim> column, TableVerdict verdict)
    {
        var keys = table.Rows.Select(CodeTable.KeyOf).OfType<string>().ToList();
        var missing = verdict.Missing.Where(target => !keys.Any(key => index.IsRow(target, key))).ToList();
        if (missing.Count == 0)
        {
            return false;
        }

        reports.ReportMissing(table.Head, missing, column[column.Count - 1]);
        return true;
    }

    // A row beside the document's that speaks in its words.
    private bool ReportExtra(CodeTable table, List<NamedClaim> claims, List<NamedClaim> column, TableVerdict verdict)
    {
        var extra = table.Rows.Where(row => !claims.Any(named => row.Span.Contains(named.Site.Expression.Span))).ToList();
        if (column.Count < FewestRows
            || extra.Count != 1
            || extra[0].DescendantNodes().OfType<LiteralExpressionSyntax>().FirstOrDefault(static literal => literal.IsKind(SyntaxKind.NumericLiteralExpression)) is null
            || CodeTable.KeyOf(extra[0]) is not { } key
            || !index.SpeaksOfFigures(key)
            || verdict.Missing.Any(target => index.IsRow(target, key)))
        {
            return false;
        }

        reports.ReportExtra(extra[0].GetLocation(), key, column[0].Target);
        return true;
    }
}
