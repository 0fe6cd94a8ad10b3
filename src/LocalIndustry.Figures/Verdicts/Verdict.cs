namespace LocalIndustry.Figures.Verdicts;

/// <summary>How a claim stands to a figure.</summary>
public enum VerdictKind
{
    /// <summary>It is the number printed.</summary>
    Equal,

    /// <summary>It lies within what the figure allows.</summary>
    Admitted,

    /// <summary>It is the number printed with fewer or more digits.</summary>
    Rounded,

    /// <summary>It disagrees under every plausible reading.</summary>
    Contradicts,
}

/// <summary>A claim held against a figure.</summary>
/// <param name="Kind">How it stands.</param>
/// <param name="Part">Which number of the figure it is nearest to.</param>
/// <param name="Divisor">What the figure's number is divided by in the notation of the claim: 100 for a percent as a fraction, mostly 1; 0 where the claim is no quotient of it.</param>
public sealed record Verdict(VerdictKind Kind, FigurePart Part, decimal Divisor);
