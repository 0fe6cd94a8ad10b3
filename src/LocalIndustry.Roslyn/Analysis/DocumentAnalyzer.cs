using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Reports what is wrong in the documents, in the documents.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentAnalyzer : DiagnosticAnalyzer
{
    private readonly FigureReadings _readings;

    /// <summary>Called by the compiler.</summary>
    public DocumentAnalyzer()
        : this(FigureReadings.Shared)
    {
    }

    internal DocumentAnalyzer(FigureReadings readings) => _readings = readings;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfDocuments;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(AnalyzeFile);
    }

    private void AnalyzeFile(AdditionalFileAnalysisContext context)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.AdditionalFile);
        var file = new SourceFile(context.AdditionalFile, SourceItem.Read(context.AdditionalFile.Path, options));
        if (file.Item.Role != SourceRole.Document || file.Text.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        var settings = ProjectSettings.Read(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var originals = file.Item.Original is null
            ? []
            : FigureSet.Files(context.Options).Where(static other => other.Item.Role == SourceRole.Original).ToList();
        var original = SourceReading.FindOriginal(file.Item, originals, settings);
        var problems = file.Item.Original is { } written && original is null
            ? file.Item.Problems.Append($"Original '{written}' does not exist; the document is read alone")
            : file.Item.Problems;
        var start = Location.Create(file.Item.Path, default, default);
        foreach (var problem in problems)
        {
            Report(context, options, Descriptors.UnreadableDocument, DiagnosticSeverity.Warning, start, [], problem);
        }

        var document = SourceReading.Read(_readings, file, originals, settings, context.CancellationToken);
        foreach (var diagnostic in document?.Diagnostics ?? default)
        {
            if (Descriptors.OfDocument(diagnostic.Id) is { } descriptor)
            {
                Report(
                    context,
                    options,
                    descriptor,
                    diagnostic.Severity == DocumentSeverity.Info ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
                    DocumentPlaces.Locate(file.Item.Path, text, diagnostic.Place),
                    Related(diagnostic, file, text, original, context),
                    diagnostic.Message);
            }
        }
    }

    private static IEnumerable<Location> Related(
        DocumentDiagnostic diagnostic,
        SourceFile file,
        SourceText text,
        SourceFile? original,
        AdditionalFileAnalysisContext context)
    {
        if (diagnostic.Related is not { } related)
        {
            yield break;
        }

        if (diagnostic.RelatedFile is null)
        {
            yield return DocumentPlaces.Locate(file.Item.Path, text, related);
        }
        else if (original?.Item.FileName == diagnostic.RelatedFile && original.Text.GetText(context.CancellationToken) is { } originalText)
        {
            yield return DocumentPlaces.Locate(original.Item.Path, originalText, related);
        }
    }

    private static void Report(
        AdditionalFileAnalysisContext context,
        AnalyzerConfigOptions options,
        DiagnosticDescriptor descriptor,
        DiagnosticSeverity severity,
        Location location,
        IEnumerable<Location> related,
        string message)
    {
        if (SeverityOption.Read(options, descriptor.Id, severity) is { } effective)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, effective, related, properties: null, message));
        }
    }
}
