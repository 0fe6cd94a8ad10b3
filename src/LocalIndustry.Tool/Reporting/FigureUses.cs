using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Tool.Checking;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Tool.Reporting;

/// <summary>Finds for each figure the code that uses, repeats or contradicts it.</summary>
internal sealed class FigureUses
{
    private readonly Dictionary<Figure, List<CodeUse>> _uses = new(ReferenceEqualityComparer.Instance);
    private readonly List<CodeUse> _unbound = [];

    private FigureUses()
    {
    }

    /// <summary>Findings that belong to no figure, such as citations of none.</summary>
    public IReadOnlyList<CodeUse> Unbound => _unbound;

    /// <summary>The code that speaks of a figure, the gravest first.</summary>
    public IReadOnlyList<CodeUse> this[Figure figure] => _uses.GetValueOrDefault(figure) ?? [];

    /// <summary>How the code stands to a figure.</summary>
    public FigureState StateOf(Figure figure) => this[figure] switch
    {
        [{ Kind: UseKind.Contradicts }, ..] => FigureState.Wrong,
        [{ Kind: UseKind.MayMisread }, ..] => FigureState.Doubtful,
        var uses when uses.Any(static use => use.Kind is UseKind.Uses or UseKind.Repeats) => FigureState.Right,
        _ => FigureState.Unused,
    };

    /// <summary>Collects what a check has found, and the references to constants.</summary>
    public static FigureUses Collect(FigureSet figures, CheckedCode code, IEnumerable<JudgedClaim> judged, CancellationToken cancellationToken)
    {
        var uses = new FigureUses();
        var found = new HashSet<(string, int)>();
        foreach (var finding in code.Findings.Where(static finding => finding.Severity > DiagnosticSeverity.Hidden))
        {
            var kind = finding.IsSuppressed ? UseKind.Suppressed : SaysOtherwise(finding) ? UseKind.Contradicts : UseKind.MayMisread;
            var use = new CodeUse(kind, CodePlace.Of(finding.Location), finding);
            found.Add((use.Place.Path, finding.Location.SourceSpan.Start));
            if (FigureOf(finding, figures) is { } figure)
            {
                uses.Add(figure, use);
            }
            else
            {
                uses._unbound.Add(use);
            }
        }

        foreach (var claim in judged.Where(static claim => claim.Verdict.IsSatisfied))
        {
            var place = CodePlace.Of(claim.Location);
            if (!found.Contains((place.Path, claim.Location.SourceSpan.Start)))
            {
                uses.Add(claim.Target.Figure, new CodeUse(UseKind.Repeats, place));
            }
        }

        foreach (var (figure, place) in References(figures, code, cancellationToken))
        {
            uses.Add(figure, new CodeUse(UseKind.Uses, place));
        }

        foreach (var list in uses._uses.Values)
        {
            var sorted = list
                .DistinctBy(static use => (use.Kind, use.Place, use.Finding?.Id))
                .OrderBy(static use => use.Kind)
                .ThenBy(static use => use.Place.Path, StringComparer.Ordinal)
                .ThenBy(static use => use.Place.Line)
                .ThenBy(static use => use.Place.Column)
                .ToList();
            list.Clear();
            list.AddRange(sorted);
        }

        return uses;
    }

    // Copies that differ from each other each agree with the document.
    private static bool SaysOtherwise(Diagnostic finding) => finding.Severity > DiagnosticSeverity.Info && finding.Id != RuleIds.CopiesDiffer;

    private void Add(Figure figure, CodeUse use)
    {
        if (!_uses.TryGetValue(figure, out var uses))
        {
            _uses.Add(figure, uses = []);
        }

        uses.Add(use);
    }

    // A finding carries the place of its figure in the document first, then that of another one.
    private static Figure? FigureOf(Diagnostic finding, FigureSet figures)
    {
        if (finding.AdditionalLocations.FirstOrDefault(static location => location.SourceTree is null) is not { } place)
        {
            return null;
        }

        var (path, start) = (place.GetLineSpan().Path, place.SourceSpan.Start);
        finding.Properties.TryGetValue(FigureProperties.DisplayName, out var name);
        var candidates = figures.Documents
            .Where(document => document.File.Item.Path == path)
            .SelectMany(document => document.Document.Figures.Where(figure => figure.Place.Start == start).Select(figure => (document, figure)))
            .ToList();
        return candidates
            .OrderBy(candidate => candidate.document.Constants.Any(constant => ReferenceEquals(constant.Figure, candidate.figure) && candidate.document.ClassName + "." + constant.Name == name) ? 0 : 1)
            .Select(static candidate => candidate.figure)
            .FirstOrDefault();
    }

    private static IEnumerable<(Figure Figure, CodePlace Place)> References(FigureSet figures, CheckedCode code, CancellationToken cancellationToken)
    {
        var constants = figures.Documents
            .SelectMany(static document => document.Constants.Select(constant => (Key: (document.ClassName, constant.Name), constant.Figure)))
            .GroupBy(static constant => constant.Key)
            .ToDictionary(static group => group.Key, static group => group.First().Figure);
        var names = constants.Keys.Select(static key => key.Name).ToHashSet(StringComparer.Ordinal);
        var classes = constants.Keys.Select(static key => key.ClassName).ToHashSet(StringComparer.Ordinal);
        var references = new ConcurrentBag<(Figure, CodePlace)>();
        Parallel.ForEach(code.Trees, new ParallelOptions { CancellationToken = cancellationToken }, tree =>
        {
            var text = tree.GetText(cancellationToken).ToString();
            if (!classes.Any(name => text.Contains(name, StringComparison.Ordinal)))
            {
                return;
            }

            SemanticModel? model = null;
            foreach (var name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<IdentifierNameSyntax>().Where(name => names.Contains(name.Identifier.ValueText)))
            {
                model ??= code.Compilation.GetSemanticModel(tree);
                if (model.GetSymbolInfo(name, cancellationToken).Symbol is { } symbol
                    && figures.Owns(symbol)
                    && constants.TryGetValue((symbol.ContainingType.Name, symbol.Name), out var figure))
                {
                    references.Add((figure, CodePlace.Of(name.GetLocation())));
                }
            }
        });
        return references;
    }
}
