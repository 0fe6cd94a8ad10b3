using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A name in a citation and where it stands.</summary>
internal readonly record struct CitedName(string Name, TextSpan Span);

/// <summary>A comment <c>// cites: …</c>, an attribute <c>[Cites(…)]</c>, or a <c>cref</c> in a documentation comment.</summary>
/// <param name="Names">The figures named; none where the comment says <c>none</c>.</param>
/// <param name="Covered">The code that it speaks of.</param>
/// <param name="IsReference">Whether it may name other things than figures, as a <c>cref</c> does; then what names no figure is no mistake.</param>
internal sealed record Citation(IReadOnlyList<CitedName> Names, TextSpan Covered, bool IsReference = false);
