using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Finds where a number that contradicts its figure comes from: other periods, other figures, sums of parts.</summary>
internal sealed class OtherFigures(IReadOnlyList<FigureTarget> targets)
{
    // Two numbers add up to a third too easily.
    private const int FewestParts = 3;

    private const double Dozen = 12;

    private readonly ILookup<IndexedDocument, FigureTarget> _byDocument = targets.ToLookup(static target => target.Source);

    /// <summary>The verdict with its reason, where there is one.</summary>
    public Verdict Explain(Verdict verdict, Claim claim, FigureTarget target)
    {
        var document = _byDocument[target.Source].Where(other => other.Figure != target.Figure).ToList();
        if (SumsUp(claim, target, document))
        {
            return verdict with { Kind = VerdictKind.SumOfParts };
        }

        var equal = document.Where(other => IsComparable(other.Figure, target.Figure) && IsCopied(claim, other.Figure, verdict.Divisor)).ToList();
        if (equal.FirstOrDefault(other => IsSameThing(other.Figure, target.Figure)) is { } period)
        {
            return verdict with { Kind = VerdictKind.OtherPeriod, Other = period };
        }

        // The same figure of another edition of the document.
        var edition = targets.FirstOrDefault(other => other.Source != target.Source
            && other.Figure.Name == target.Figure.Name
            && other.Figure.Subject == target.Figure.Subject
            && FigureJudge.IsNumberOf(claim, other.Figure));
        if (edition is not null)
        {
            return verdict with { Kind = VerdictKind.OtherPeriod, Other = edition };
        }

        // Zero, one and two are everywhere, and of things there are soon a dozen.
        var few = target.Figure.Kind == FigureKind.Count ? Dozen : 2;
        var nearest = equal
            .Where(other => Math.Abs(claim.Value.Double) > few || !claim.Value.IsWhole || target.Figure.Kind == FigureKind.Number || IsBeside(other.Figure, target.Figure))
            .OrderBy(other => Math.Abs(other.Figure.Place.Start - target.Figure.Place.Start))
            .FirstOrDefault();
        return nearest is null ? verdict : verdict with { Kind = VerdictKind.OtherFigure, Other = nearest };
    }

    // In one sentence, or in one table.
    private static bool IsBeside(Figure other, Figure figure) =>
        other.Sentence == figure.Sentence || (other.Cell is { } cell && figure.Cell is { } own && cell.Table == own.Table);

    private static bool IsComparable(Figure other, Figure figure) => (other.Kind == figure.Kind || IsSameColumn(other, figure))
        && (other.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Percent or FigureKind.Multiple || other.Unit == figure.Unit || Dimension(other) == Dimension(figure));

    // What one row of a column counts, another may only number: "hives" stands in the one label and not in the other.
    private static bool IsSameColumn(Figure other, Figure figure) => other.Kind is FigureKind.Count or FigureKind.Number
        && figure.Kind is FigureKind.Count or FigureKind.Number
        && other.Cell is { } cell
        && figure.Cell is { } own
        && cell.Table == own.Table
        && cell.Column == own.Column;

    // Who takes another number copies its digits; 128 bits are no copy of 16 bytes.
    private static bool IsCopied(Claim claim, Figure other, decimal divisor) => FigureJudge.IsNumberOf(claim, other, divisor) && (CopyErrors.HasDigitsOf(claim, other) || ClaimReadings.UnitOf(claim, other) is null);

    private static string? Dimension(Figure figure) => UnitMeasures.Of(figure.Unit)?.Dimension;

    private static bool IsSameThing(Figure other, Figure figure) => other.Unit == figure.Unit
        && (other.Subject == figure.Subject ? other.AsOf != figure.AsOf || IsNamedByEdition(other, figure) : IsOtherEdition(other, figure));

    // Cells of one row, under "Edition 2" and "Edition 3".
    private static bool IsOtherEdition(Figure other, Figure figure) => other.Cell is { } cell
        && figure.Cell is { } own
        && cell.Table == own.Table
        && cell.Row == own.Row
        && WithoutDigits(other.Subject) == WithoutDigits(figure.Subject);

    // WindowRevision6 and WindowRevision7.
    private static bool IsNamedByEdition(Figure other, Figure figure) => other.Name != figure.Name
        && WithoutDigits(other.Name) == WithoutDigits(figure.Name)
        && IdentifierWords.Split(figure.Name).Any(Vocabulary.Edition.Contains);

    private static string WithoutDigits(string subject) => new(subject.Where(static c => !char.IsDigit(c)).ToArray());

    // The parts are what one sentence, or one column, lists of the same kind.
    private static bool SumsUp(Claim claim, FigureTarget target, List<FigureTarget> document)
    {
        if (!claim.Value.IsExact || target.Figure.Kind is not (FigureKind.Count or FigureKind.Money or FigureKind.Measure or FigureKind.Time or FigureKind.Percent))
        {
            return false;
        }

        var parts = document
            .Where(other => (other.Figure.Kind == target.Figure.Kind || (other.Figure.Kind == FigureKind.Number && target.Figure.Kind == FigureKind.Count)) && other.Figure.Value.IsExact && other.Figure.Relation is Relation.Equal or Relation.Approximate && Math.Abs(other.Figure.Value.Double) < 1e20)
            .ToList();

        // A sentence may name the whole before it lists what makes up the total.
        var lists = parts.GroupBy(static other => other.Figure.Sentence)
            .Select(static group => group.ToList())
            .Concat(parts.GroupBy(static other => (other.Figure.Sentence, other.Figure.Unit)).Select(static group => group.ToList()))
            .Concat(Columns(document, target.Figure.Kind));
        return lists.Any(list => list.Count >= FewestParts
            && list.All(part => part.Figure.Unit == list[0].Figure.Unit || part.Figure.Kind is FigureKind.Count or FigureKind.Number)
            && list.Max(static part => part.Figure.Value.Decimal) < (decimal)Math.Min(target.Figure.Value.Double, 1e27)
            && list.Sum(static part => part.Figure.Value.Decimal) == claim.Value.Decimal);
    }

    private static IEnumerable<List<FigureTarget>> Columns(List<FigureTarget> document, FigureKind kind) => document
        .Where(other => other.Figure.Kind == kind && other.Figure.Value.IsExact && other.Figure.Relation == Relation.Equal && Math.Abs(other.Figure.Value.Double) < 1e20)
        .Where(static other => other.Figure.Subject.IndexOf(", ", StringComparison.Ordinal) > 0)
        .GroupBy(static other => (other.Figure.Subject.Substring(other.Figure.Subject.LastIndexOf(", ", StringComparison.Ordinal)), other.Figure.Unit, other.Figure.AsOf))
        .Select(static group => group.ToList())
        .Concat(Runs(document, kind));

    // Rows of one unit that follow each other in a column: a price list has several such lists below each other.
    private static IEnumerable<List<FigureTarget>> Runs(List<FigureTarget> document, FigureKind kind)
    {
        foreach (var column in document.Where(other => other.Figure.Cell is not null && other.Figure.Kind == kind && other.Figure.Value.IsExact && Math.Abs(other.Figure.Value.Double) < 1e20).GroupBy(static other => (other.Figure.Cell!.Table, other.Figure.Cell.Column)))
        {
            var run = new List<FigureTarget>();
            foreach (var cell in column.OrderBy(static other => other.Figure.Cell!.Row))
            {
                if (run.Count > 0 && (cell.Figure.Unit != run[0].Figure.Unit || cell.Figure.Cell!.Row != run[run.Count - 1].Figure.Cell!.Row + 1))
                {
                    yield return run;
                    run = [];
                }

                run.Add(cell);
            }

            yield return run;
        }
    }
}
