using System;
using System.Collections.Immutable;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Analysis.Settings;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Holds the numbers in code against the figures that they cite or are named after.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FigureClaimAnalyzer : DiagnosticAnalyzer
{
    private readonly FigureReadings _readings;
    private readonly Action<JudgedClaim>? _judged;

    /// <summary>Called by the compiler.</summary>
    public FigureClaimAnalyzer()
        : this(FigureReadings.Shared)
    {
    }

    /// <summary>With <paramref name="judged"/>, which is told of what is right as well; from several threads at once.</summary>
    internal FigureClaimAnalyzer(FigureReadings readings, Action<JudgedClaim>? judged = null)
    {
        _readings = readings;
        _judged = judged;
    }

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
                var analysis = new ClaimAnalysis(figures, new Copies(figures), new SettingProblems(), _judged);
                start.RegisterSemanticModelAction(model => new FileClaims(analysis, model).Analyze());
                start.RegisterCompilationEndAction(end =>
                {
                    analysis.Copies.Report(end);
                    analysis.Problems.Report(end);
                });
            }
        });
    }
}
