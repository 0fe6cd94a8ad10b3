using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>Gives the figures of a project's documents to its code as constants.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class FigureGenerator : IIncrementalGenerator
{
    private static readonly object s_needed = new();

    private readonly FigureReadings _readings;

    /// <summary>Called by the compiler.</summary>
    public FigureGenerator()
        : this(FigureReadings.Shared)
    {
    }

    internal FigureGenerator(FigureReadings readings) => _readings = readings;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each step hands on objects: of every value type in a step the runtime would compile the compiler's machinery anew.
        var settings = context.AnalyzerConfigOptionsProvider.Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions));
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider).Select(ReadItem);
        var project = files.Where(static file => file.Item.Role != SourceRole.None)
            .Collect()
            .Select(static (files, _) => new Companions(files))
            .Combine(settings)
            .Select(static (input, _) => new ProjectFiles(input.Left, input.Right));

        var documents = files.Where(static file => file.Item.Role == SourceRole.Document)
            .Collect()
            .SelectMany(static (registered, _) => SourceReading.DistinctByPath(registered))
            .Combine(project)
            .Select(ReadDocument)
            .WithTrackingName(Steps.Documents);
        var models = documents.Where(static document => document is not null)
            .Combine(settings)
            .Select(static (input, _) => DocumentModel.Of(input.Left!.Document, input.Left.Item, input.Right))
            .WithTrackingName(Steps.Models);
        var names = models.Select(static (model, _) => new WantedName(model.Path, model.Namespace, model.ClassName))
            .Collect()
            .Select(static (wanted, _) => new WantedNames(wanted))
            .Combine(settings)
            .Select(static (input, _) => UniqueNames.Assign(input.Left.Names, input.Right.RootNamespace))
            .WithTrackingName(Steps.Names);
        var outputs = models.Combine(names)
            .Select(static (input, _) => new Output(input.Left, input.Right[input.Left.Path]))
            .WithTrackingName(Steps.Outputs);

        var types = models.Collect()
            .Select(static (models, _) => models.Any(static model => model.Figures.Count > 0) ? s_needed : null)
            .Combine(settings)
            .Select(static (input, _) => input.Left is null ? null : input.Right.RootNamespace)
            .WithTrackingName(Steps.Types);

        context.RegisterSourceOutput(outputs, Emit);
        context.RegisterSourceOutput(types, EmitTypes);
    }

    private static SourceFile ReadItem((AdditionalText Text, AnalyzerConfigOptionsProvider Options) input, CancellationToken cancellationToken) =>
        new(input.Text, SourceItem.Read(input.Text.Path, input.Options.GetOptions(input.Text)));

    private ReadDocumentItem? ReadDocument(
        (SourceFile File, ProjectFiles Project) input,
        CancellationToken cancellationToken)
    {
        var document = SourceReading.Read(_readings, input.File, input.Project.Companions, input.Project.Settings, cancellationToken);
        return document is null ? null : new ReadDocumentItem(document.Document, input.File.Item);
    }

    private static void Emit(SourceProductionContext context, Output output) => context.AddSource(
        output.Name.HintName,
        SourceText.From(ConstantsEmitter.Emit(output.Document, output.Name.ClassName), Encoding.UTF8));

    private static void EmitTypes(SourceProductionContext context, string? rootNamespace)
    {
        if (rootNamespace is not null)
        {
            context.AddSource(FigureTypes.HintName, SourceText.From(FigureTypes.Emit(rootNamespace), Encoding.UTF8));
        }
    }

    private sealed record ProjectFiles(Companions Companions, ProjectSettings Settings);

    private sealed record WantedNames(IReadOnlyList<WantedName> Names);

    private sealed record ReadDocumentItem(FigureDocument Document, SourceItem Item);

    private sealed record Output(DocumentModel Document, GivenName Name);
}
