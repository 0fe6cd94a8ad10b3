using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LocalIndustry.CodeFixes;

/// <summary>Accepts many figures at once: their changes meet in one file, and merging them one by one would lose some.</summary>
internal sealed class AcceptAllFigures : FixAllProvider
{
    public static readonly AcceptAllFigures Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var projects = fixAllContext.Scope == FixAllScope.Solution ? fixAllContext.Solution.Projects : [fixAllContext.Project];
        foreach (var project in projects)
        {
            diagnostics.AddRange(await fixAllContext.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        var byFile = diagnostics
            .Where(static diagnostic => EditProperties.Read(diagnostic.Properties) is not null)
            .OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ToLookup(static diagnostic => diagnostic.Properties[EditProperties.Path]!, static diagnostic => EditProperties.Read(diagnostic.Properties)!);
        return byFile.Count == 0
            ? null
            : CodeAction.Create("Accept all figures", token => AcceptAsync(fixAllContext.Solution, byFile, token), AcceptFigureFixProvider.AcceptKey);
    }

    private static async Task<Solution> AcceptAsync(Solution solution, ILookup<string, FiguresFileEdit> byFile, CancellationToken cancellationToken)
    {
        foreach (var file in byFile)
        {
            var figuresFile = solution.Projects.Select(project => AcceptFigureFixProvider.Find(project, file.Key)).FirstOrDefault(static found => found is not null);
            if (figuresFile is not null)
            {
                // Each target framework reports the same.
                solution = await AcceptFigureFixProvider.AcceptAsync(figuresFile, file.Distinct().ToList(), cancellationToken).ConfigureAwait(false);
            }
        }

        return solution;
    }
}
