using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>A number whose name denotes a figure, judged and not yet reported.</summary>
/// <param name="Group">The type or object that the number belongs to; null if there is none.</param>
/// <param name="Site">Where it stands and what it goes by.</param>
/// <param name="Claim">The number.</param>
/// <param name="Target">The figure.</param>
/// <param name="Verdict">How they stand.</param>
internal sealed record NamedClaim(SyntaxNode? Group, ClaimSite Site, Claim Claim, FigureTarget Target, Verdict Verdict)
{
    /// <summary>The column that has to be a copy of the document's before the number is told of; empty where the name says enough.</summary>
    public string Column { get; init; } = "";
}
