using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A name in a citation and where it stands.</summary>
internal readonly record struct CitedName(string Name, TextSpan Span);

/// <summary>A comment <c>// cites: …</c>.</summary>
/// <param name="Names">The figures named; none where the comment says <c>none</c>.</param>
/// <param name="Covered">The code that it speaks of.</param>
internal sealed record Citation(IReadOnlyList<CitedName> Names, TextSpan Covered);
