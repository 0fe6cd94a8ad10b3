namespace LocalIndustry.Figures.Verdicts;

/// <summary>Tells the numbers that bear out a name which has not just the document's words.</summary>
public static class LooseSlips
{
    /// <summary>Whether a claim differs from a figure as copies do: by digits, a power of ten, a unit, or a neighbour's number.</summary>
    public static bool Has(Claim claim, FigureTarget target, Verdict verdict) => verdict.Kind switch
    {
        VerdictKind.WrongScale or VerdictKind.RatioMixedUp or VerdictKind.OtherPeriod or VerdictKind.BoundAsExact or VerdictKind.Imprecise => true,
        VerdictKind.Contradicts => CopyErrors.IsSlip(claim, target.Figure),
        VerdictKind.OtherFigure => CopyErrors.IsSlip(claim, target.Figure) || (verdict.Other is { Figure: var other } && IsNeighbour(other, target.Figure)),
        _ => false,
    };

    // Of one sentence, one subject, or one column or row.
    private static bool IsNeighbour(Figure other, Figure figure) => other.Sentence == figure.Sentence
        || other.Subject == figure.Subject
        || (other.Cell is { } cell && figure.Cell is { } own && cell.Table == own.Table && (cell.Column == own.Column || cell.Row == own.Row));
}
