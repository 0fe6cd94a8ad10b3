namespace LocalIndustry.Figures.Verdicts;

/// <summary>Holds a comparison with a bound's number against the bound.</summary>
internal static class BoundComparison
{
    public static VerdictKind Judge(Comparison comparison, Figure figure, FigurePart end)
    {
        if (OperatorOf(figure.Relation, end) is not { } stated)
        {
            return VerdictKind.Equal;
        }

        var accepted = comparison.Operator;
        if (comparison.MayReject && Comparison.IsLower(accepted) != Comparison.IsLower(stated))
        {
            accepted = Comparison.Complement(accepted);
        }

        if (accepted == stated)
        {
            return VerdictKind.Equal;
        }

        return accepted == Comparison.OtherInclusiveness(stated) ? VerdictKind.OtherInclusiveness : VerdictKind.ContraryDirection;
    }

    /// <summary>The comparison that would be right in place of one that is not; null where the figure bounds nothing.</summary>
    public static ComparisonOperator? Corrected(Comparison comparison, VerdictKind kind, Figure figure, FigurePart end)
    {
        if (OperatorOf(figure.Relation, end) is not { } stated)
        {
            return null;
        }

        // What singles out the excluded goes on doing so.
        var isComplement = kind == VerdictKind.OtherInclusiveness && Comparison.IsLower(comparison.Operator) != Comparison.IsLower(stated);
        return isComplement ? Comparison.Complement(stated) : stated;
    }

    /// <summary>The comparison that a bound states; null where there is none.</summary>
    public static ComparisonOperator? OperatorOf(Relation relation, FigurePart end) => relation switch
    {
        Relation.GreaterThan => ComparisonOperator.GreaterThan,
        Relation.GreaterThanOrEqual => ComparisonOperator.GreaterThanOrEqual,
        Relation.LessThan => ComparisonOperator.LessThan,
        Relation.LessThanOrEqual => ComparisonOperator.LessThanOrEqual,
        Relation.Between => end == FigurePart.Upper ? ComparisonOperator.LessThanOrEqual : ComparisonOperator.GreaterThanOrEqual,
        _ => null,
    };
}
