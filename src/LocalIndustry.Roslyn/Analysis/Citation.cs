using System.Collections.Generic;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A name in a citation and where it stands.</summary>
internal readonly record struct CitedName(string Name, TextSpan Span);

/// <summary>A comment <c>// cites: …</c>, an attribute <c>[Cites(…)]</c>, a <c>cref</c> in a documentation comment, or a comment that quotes.</summary>
/// <param name="Names">The figures named; none where the comment says <c>none</c>, or quotes.</param>
/// <param name="Covered">The code that it speaks of.</param>
/// <param name="IsReference">Whether it may name other things than figures, as a <c>cref</c> does; then what names no figure is no mistake.</param>
internal sealed record Citation(IReadOnlyList<CitedName> Names, TextSpan Covered, bool IsReference = false)
{
    /// <summary>Whether it says that the numbers are from no document.</summary>
    public bool IsNone => Names.Count == 0 && Quoted is null && MissingQuote is null;

    /// <summary>The figure whose words a comment quotes; else null.</summary>
    public FigureTarget? Quoted { get; init; }

    /// <summary>Whether the quotation stands without quotation marks, so that the code has to speak of the figure, too.</summary>
    public bool IsPlain { get; init; }

    /// <summary>The document that a comment claims to quote and does not; else null.</summary>
    public CitedName? MissingQuote { get; init; }
}
