using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocalIndustry.CodeFixes;

/// <summary>Fixes many numbers at once; comments are added line by line, for two numbers of a line share one.</summary>
internal sealed class FigureFixAll : FixAllProvider
{
    public static readonly FigureFixAll Instance = new();

    private static readonly FixAllProvider s_citesNone = Create(static async (context, document, diagnostics) =>
        await CitesNone.AddAsync(document, diagnostics.Select(static diagnostic => diagnostic.Location.SourceSpan), context.CancellationToken).ConfigureAwait(false));

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        (fixAllContext.CodeActionEquivalenceKey == FigureCodeFixProvider.CitesNoneKey ? s_citesNone : WellKnownFixAllProviders.BatchFixer).GetFixAsync(fixAllContext);
}
