using System.Collections.Immutable;
using System.Linq;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Reports what is wrong in the documents, in the documents; what is wrong in figures files, there.</summary>
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
        context.RegisterCompilationStartAction(start =>
        {
            if (FigureSet.Files(start.Options) is var files && files.Any(static file => file.Item.Role == SourceRole.Document))
            {
                var problems = new DocumentProblems(_readings, files, ProjectSettings.Read(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions));
                start.RegisterAdditionalFileAction(problems.Report);
            }
        });
    }
}
