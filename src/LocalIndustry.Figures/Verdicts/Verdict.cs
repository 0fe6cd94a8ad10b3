namespace LocalIndustry.Figures.Verdicts;

/// <summary>How a claim stands to a figure.</summary>
public enum VerdictKind
{
    /// <summary>It is the number printed.</summary>
    Equal,

    /// <summary>It lies within what the figure allows.</summary>
    Admitted,

    /// <summary>A bound stands for a count: more than a thousand is not a thousand.</summary>
    BoundAsExact,

    /// <summary>A comparison of the bound's direction that takes in what the bound leaves out, or the other way round.</summary>
    OtherInclusiveness,

    /// <summary>A comparison against the bound's direction.</summary>
    ContraryDirection,

    /// <summary>A ratio taken for an increase, or the other way round.</summary>
    RatioMixedUp,

    /// <summary>The digits of the figure in another scale or unit.</summary>
    WrongScale,

    /// <summary>The number printed with fewer or more digits.</summary>
    Imprecise,

    /// <summary>The sum of parts that the document lists, where it states the total otherwise.</summary>
    SumOfParts,

    /// <summary>The number of the same thing in another period or edition.</summary>
    OtherPeriod,

    /// <summary>The number of another figure of the document.</summary>
    OtherFigure,

    /// <summary>It disagrees under every plausible reading.</summary>
    Contradicts,
}

/// <summary>A claim held against a figure.</summary>
/// <param name="Kind">How it stands.</param>
/// <param name="Part">Which number of the figure it is nearest to.</param>
/// <param name="Divisor">What the figure's number is divided by in the notation of the claim: 100 for a percent as a fraction, mostly 1; 0 where the claim is no quotient of it.</param>
public sealed record Verdict(VerdictKind Kind, FigurePart Part, decimal Divisor)
{
    /// <summary>The figure whose number the claim is, where it is another one's.</summary>
    public FigureTarget? Other { get; init; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsSatisfied => Kind is VerdictKind.Equal or VerdictKind.Admitted;
}
