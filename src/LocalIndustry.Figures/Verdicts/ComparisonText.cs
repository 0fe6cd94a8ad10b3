namespace LocalIndustry.Figures.Verdicts;

/// <summary>What is wrong with a comparison, and which operator is right.</summary>
internal static class ComparisonText
{
    /// <summary><c>'&gt;= 6' is wrong for 6 itself: the document gives more than 6 for swarms, which excludes 6, so write '&gt; 6'</c>.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="code">The number as the code writes it.</param>
    /// <param name="target">The figure.</param>
    /// <param name="verdict">The verdict.</param>
    /// <param name="given">What the document gives.</param>
    public static string Of(Comparison comparison, string code, FigureTarget target, Verdict verdict, string given)
    {
        var figure = target.Figure;
        var written = $"'{Comparison.Sign(comparison.Operator)} {code}'";
        var corrected = BoundComparison.Corrected(comparison, verdict.Kind, figure, verdict.Part);
        var right = corrected is { } sign ? $"write '{Comparison.Sign(sign)} {code}'" : "";

        // What leaves the document's values out looks the wrong way round.
        var isGuard = corrected is not null && BoundComparison.OperatorOf(figure.Relation, verdict.Part) != corrected;
        if (verdict.Kind == VerdictKind.ContraryDirection)
        {
            return $"{written} is the wrong way round: {given}, so {right}{(isGuard ? " to reject the rest" : "")}";
        }

        var number = StatedNumber.Number(verdict.Part == FigurePart.Upper ? figure.Upper ?? figure.Value : figure.Value, figure);
        var isInclusive = figure.Relation is Relation.GreaterThanOrEqual or Relation.LessThanOrEqual or Relation.Between;
        var advice = isGuard ? $"so {number} is {(isInclusive ? "still" : "no longer")} allowed: {right}" : $"so {right}";
        return $"{written} is wrong for {code} itself: {given}, which {(isInclusive ? "includes" : "excludes")} {number}, {advice}";
    }
}
