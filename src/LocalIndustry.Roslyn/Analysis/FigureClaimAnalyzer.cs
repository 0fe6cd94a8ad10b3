using System.Collections.Immutable;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Holds the numbers in code against the figures that they cite or are named after.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FigureClaimAnalyzer : DiagnosticAnalyzer
{
    private readonly FigureReadings _readings;

    /// <summary>Called by the compiler.</summary>
    public FigureClaimAnalyzer()
        : this(FigureReadings.Shared)
    {
    }

    internal FigureClaimAnalyzer(FigureReadings readings) => _readings = readings;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.OfClaims;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (FigureSet.Load(_readings, start.Options, start.CancellationToken) is { } figures)
            {
                var copies = new Copies(figures);
                start.RegisterSemanticModelAction(model => new FileClaims(figures, copies, model).Analyze());
                start.RegisterCompilationEndAction(copies.Report);
            }
        });
    }
}
