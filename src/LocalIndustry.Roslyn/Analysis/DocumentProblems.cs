using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>The problems in the documents and figures files of a project, reported file by file.</summary>
internal sealed class DocumentProblems(FigureReadings readings, IReadOnlyList<SourceFile> files, ProjectSettings settings)
{
    private readonly Companions _companions = new(files);

    private readonly Dictionary<string, SourceFile> _documents = SourceReading
        .DistinctByPath(files.Where(static file => file.Item.Role == SourceRole.Document))
        .GroupBy(static file => Paths.Normalize(file.Item.Path), StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);

    public void Report(AdditionalFileAnalysisContext context)
    {
        var path = Paths.Normalize(context.AdditionalFile.Path);
        if (context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        if (_documents.TryGetValue(path, out var document))
        {
            ReportSettings(context, document);
            ReportAll(context, document, text, static review => review.Document.Diagnostics);
        }
        else if (path.EndsWith(AcceptedFigures.Extension, StringComparison.Ordinal)
            && _documents.TryGetValue(path.Substring(0, path.Length - AcceptedFigures.Extension.Length), out var reviewed)
            && _companions.FindFiguresFile(reviewed.Item) is not null)
        {
            ReportAll(context, reviewed, text, static review => review.FileDiagnostics);
        }
    }

    private void ReportSettings(AdditionalFileAnalysisContext context, SourceFile document)
    {
        var problems = document.Item.Original is { } written && _companions.FindOriginal(document.Item, settings) is null
            ? document.Item.Problems.Append($"Original '{written}' does not exist; the document is read alone{_companions.SuggestOriginal(document.Item, settings)}")
            : document.Item.Problems;
        foreach (var problem in problems)
        {
            Report(context, Descriptors.UnreadableDocument, DiagnosticSeverity.Warning, Location.Create(document.Item.Path, default, default), [], null, problem);
        }
    }

    private void ReportAll(
        AdditionalFileAnalysisContext context,
        SourceFile document,
        SourceText text,
        Func<ReviewedDocument, EquatableArray<DocumentDiagnostic>> diagnostics)
    {
        if (SourceReading.Read(readings, document, _companions, settings, context.CancellationToken) is not { } review)
        {
            return;
        }

        var figuresFile = _companions.FindFiguresFile(document.Item)?.Item.Path;
        foreach (var diagnostic in diagnostics(review))
        {
            if (Descriptors.OfDocument(diagnostic.Id) is { } descriptor)
            {
                Report(
                    context,
                    descriptor,
                    diagnostic.Severity == DocumentSeverity.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                    DocumentPlaces.Locate(context.AdditionalFile.Path, text, diagnostic.Place),
                    Related(context, diagnostic, document, text),
                    diagnostic.Edit is { } edit && figuresFile is not null ? EditProperties.Of(edit, figuresFile) : null,
                    diagnostic.Message);
            }
        }
    }

    private IEnumerable<Location> Related(AdditionalFileAnalysisContext context, DocumentDiagnostic diagnostic, SourceFile document, SourceText text)
    {
        if (diagnostic.Related is not { } related)
        {
            return [];
        }

        if (diagnostic.RelatedFile is null)
        {
            return [DocumentPlaces.Locate(context.AdditionalFile.Path, text, related)];
        }

        return new[] { _companions.FindOriginal(document.Item, settings), _companions.FindFiguresFile(document.Item) }
            .Where(file => file?.Item.FileName == diagnostic.RelatedFile)
            .Take(1)
            .Select(file => (file!.Item.Path, Text: file.Text.GetText(context.CancellationToken)))
            .Where(static file => file.Text is not null)
            .Select(file => DocumentPlaces.Locate(file.Path, file.Text!, related));
    }

    private static void Report(
        AdditionalFileAnalysisContext context,
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        Location location,
        IEnumerable<Location> related,
        ImmutableDictionary<string, string?>? properties,
        string message)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        if (SeverityOption.Read(options, descriptor.Id, severity) is { } effective)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, effective, related, properties, message));
        }
    }
}
