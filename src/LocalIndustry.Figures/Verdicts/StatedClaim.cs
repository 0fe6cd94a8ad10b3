namespace LocalIndustry.Figures.Verdicts;

/// <summary>A number that a text states, held against the figure that the text speaks of.</summary>
/// <param name="Claim">The number; of a range the end that the verdict is on.</param>
/// <param name="Target">The figure.</param>
/// <param name="Verdict">How they stand.</param>
public sealed record StatedClaim(Claim Claim, FigureTarget Target, Verdict Verdict);
