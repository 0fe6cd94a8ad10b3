namespace LocalIndustry.Figures.Verdicts;

/// <summary>How code compares the thing that a figure is about with a number; the thing on the left.</summary>
public enum ComparisonOperator
{
    /// <summary>More than the number.</summary>
    GreaterThan,

    /// <summary>The number or more.</summary>
    GreaterThanOrEqual,

    /// <summary>Less than the number.</summary>
    LessThan,

    /// <summary>The number or less.</summary>
    LessThanOrEqual,
}

/// <summary>A comparison that holds a number.</summary>
/// <param name="Operator">The operator, the thing on its left.</param>
/// <param name="MayReject">Whether it may single out what the document excludes, as the condition of an <c>if</c> that throws.</param>
public sealed record Comparison(ComparisonOperator Operator, bool MayReject)
{
    /// <summary>The operator that holds of all other values.</summary>
    public static ComparisonOperator Complement(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.GreaterThan => ComparisonOperator.LessThanOrEqual,
        ComparisonOperator.GreaterThanOrEqual => ComparisonOperator.LessThan,
        ComparisonOperator.LessThan => ComparisonOperator.GreaterThanOrEqual,
        _ => ComparisonOperator.GreaterThan,
    };

    /// <summary>The operator with its sides exchanged.</summary>
    public static ComparisonOperator Mirror(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.GreaterThan => ComparisonOperator.LessThan,
        ComparisonOperator.GreaterThanOrEqual => ComparisonOperator.LessThanOrEqual,
        ComparisonOperator.LessThan => ComparisonOperator.GreaterThan,
        _ => ComparisonOperator.GreaterThanOrEqual,
    };

    /// <summary>The same operator with or without the number itself.</summary>
    public static ComparisonOperator OtherInclusiveness(ComparisonOperator comparison) => Mirror(Complement(comparison));

    /// <summary>Whether it asks for large values.</summary>
    public static bool IsLower(ComparisonOperator comparison) => comparison is ComparisonOperator.GreaterThan or ComparisonOperator.GreaterThanOrEqual;

    /// <summary>As C# writes it.</summary>
    public static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.GreaterThan => ">",
        ComparisonOperator.GreaterThanOrEqual => ">=",
        ComparisonOperator.LessThan => "<",
        _ => "<=",
    };
}
