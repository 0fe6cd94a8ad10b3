using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A number in code and how it stands to the figure that it speaks of, right or wrong.</summary>
/// <param name="Location">The number.</param>
/// <param name="Target">The figure.</param>
/// <param name="Verdict">How it stands.</param>
internal sealed record JudgedClaim(Location Location, FigureTarget Target, Verdict Verdict);
