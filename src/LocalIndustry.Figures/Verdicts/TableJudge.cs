using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Extraction;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Holds tables in code as wholes against the tables and lists that they copy.</summary>
internal sealed class TableJudge(IReadOnlyList<FigureTarget> targets)
{
    // Two rows of a list may be anybody's; of a copy that lacks more than a quarter, who made it did not mean all.
    private const int FewestRows = 3;
    private const double LargestGap = 0.26;

    /// <summary>The verdict on claims that stand in one table of code; null where they copy no table or list of a document.</summary>
    public TableVerdict? Judge(IReadOnlyList<TableClaim> claims)
    {
        if (claims.Count < 2 || Line(claims) is not { Count: > 1 } line)
        {
            return null;
        }

        var shifts = new List<(int At, int Shift, FigureTarget Holder)>();
        for (var i = 0; i < claims.Count; i++)
        {
            if (!claims[i].Verdict.IsSatisfied && HolderOf(claims[i], line) is { } holder)
            {
                shifts.Add((i, holder - IndexOf(line, claims[i].Target), line[holder]));
            }
        }

        // Two that changed places are two wrong numbers; three, or two off alike, are a table that slipped.
        var isAlike = shifts.Count > 1 && shifts.All(shift => shift.Shift == shifts[0].Shift);
        var isDisplaced = isAlike || shifts.Count >= FewestRows;
        var rows = line.Where(target => claims.Any(claim => ReferenceEquals(claim.Target.Figure, target.Figure))).ToList();
        var missing = line.Where(target => !rows.Contains(target) && !IsTotal(target.Figure) && (target.Figure.Cell is not null || rows.All(row => Head(row.Figure) == Head(target.Figure)))).ToList();
        var isCopy = rows.Count >= FewestRows && missing.Count <= LargestGap * (rows.Count + missing.Count);
        return new TableVerdict
        {
            IsCopy = isCopy,
            Displaced = !isDisplaced ? [] : shifts.Select(static shift => shift.At).ToList(),
            Holders = !isDisplaced ? [] : shifts.Select(static shift => shift.Holder).ToList(),
            Shift = isAlike ? shifts[0].Shift : 0,
            Missing = isCopy ? missing : [],
        };
    }

    // What is in one column, one row or one sentence of the document with all that the claims are about.
    private List<FigureTarget>? Line(IReadOnlyList<TableClaim> claims)
    {
        var first = claims[0].Target;
        if (claims.Any(claim => claim.Target.Source != first.Source || claim.Target.Figure.Kind != first.Figure.Kind))
        {
            return null;
        }

        Func<FigureTarget, bool> isInLine;
        if (first.Figure.Cell is { } cell)
        {
            if (claims.All(claim => claim.Target.Figure.Cell is { } other && other.Table == cell.Table && other.Column == cell.Column))
            {
                isInLine = target => target.Figure.Cell is { } other && other.Table == cell.Table && other.Column == cell.Column;
            }
            else if (claims.All(claim => claim.Target.Figure.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row))
            {
                isInLine = target => target.Figure.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row;
            }
            else
            {
                return null;
            }
        }
        else
        {
            var sentence = first.Figure.Sentence;
            if (claims.Any(claim => claim.Target.Figure.Cell is not null || claim.Target.Figure.Sentence != sentence))
            {
                return null;
            }

            isInLine = target => target.Figure.Cell is null && target.Figure.Sentence == sentence;
        }

        return targets
            .Where(target => target.Source == first.Source && target.Figure.Kind == first.Figure.Kind && isInLine(target))
            .OrderBy(static target => target.Figure.Place.Start)
            .ToList();
    }

    // What is counted: factories of all kinds.
    private static string Head(Figure figure) => figure.Kind == FigureKind.Count ? figure.Unit.Substring(figure.Unit.LastIndexOf(' ') + 1) : figure.Unit;

    // The nearest other row with the number.
    private static int? HolderOf(TableClaim claim, List<FigureTarget> line)
    {
        var own = IndexOf(line, claim.Target);
        int? nearest = null;
        for (var i = 0; i < line.Count; i++)
        {
            if (i != own && FigureJudge.IsNumberOf(claim.Claim, line[i].Figure) && (nearest is null || Math.Abs(i - own) < Math.Abs(nearest.Value - own)))
            {
                nearest = i;
            }
        }

        return nearest;
    }

    // The sum of a table is no row of it.
    private static bool IsTotal(Figure figure) => SelfChecks.IsTotal(figure.Cell?.RowLabel ?? figure.Subject);

    private static int IndexOf(List<FigureTarget> line, FigureTarget target) => line.FindIndex(other => ReferenceEquals(other.Figure, target.Figure));
}
