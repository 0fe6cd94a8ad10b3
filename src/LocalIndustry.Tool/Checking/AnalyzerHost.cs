using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Tool.Checking;

/// <summary>
/// Runs an analyzer that asks for semantic models and for the end of the compilation. The compiler's own driver
/// would compile every method body first, which costs several times what our rules do; here only what they ask about is bound.
/// </summary>
internal sealed class AnalyzerHost : AnalysisContext
{
    private readonly List<Action<CompilationStartAnalysisContext>> _starts = [];

    private AnalyzerHost()
    {
    }

    /// <summary>What the analyzer reports, unfiltered and in no order.</summary>
    /// <param name="analyzer">The analyzer.</param>
    /// <param name="compilation">The code with all that belongs to it.</param>
    /// <param name="trees">The files to analyze.</param>
    /// <param name="options">Documents and configuration.</param>
    /// <param name="done">Called after each file, with what went wrong in it if something did.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public static IReadOnlyCollection<Diagnostic> Run(
        DiagnosticAnalyzer analyzer,
        Compilation compilation,
        IReadOnlyList<SyntaxTree> trees,
        AnalyzerOptions options,
        Action<SyntaxTree, Exception?> done,
        CancellationToken cancellationToken)
    {
        var host = new AnalyzerHost();
        analyzer.Initialize(host);
        var actions = new CompilationActions(compilation, options, cancellationToken);
        host._starts.ForEach(start => start(actions));

        var found = new ConcurrentBag<Diagnostic>();
        Parallel.ForEach(Partitioner.Create(trees, EnumerablePartitionerOptions.NoBuffering), new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, tree =>
        {
            Exception? failure = null;
            try
            {
                var model = compilation.GetSemanticModel(tree);
#pragma warning disable CS0618, RS1030 // The context is made by hosts; this is one.
                var context = new SemanticModelAnalysisContext(model, options, found.Add, static _ => true, cancellationToken);
#pragma warning restore CS0618, RS1030
                actions.Models.ForEach(action => action(context));
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One file that the rules or the compiler fail on is no reason to give up the others.
                failure = exception;
            }

            done(tree, failure);
        });

#pragma warning disable CS0618
        var end = new CompilationAnalysisContext(compilation, options, found.Add, static _ => true, cancellationToken);
#pragma warning restore CS0618
        actions.Ends.ForEach(action => action(end));
        return found;
    }

    /// <inheritdoc/>
    public override void EnableConcurrentExecution()
    {
    }

    /// <inheritdoc/>
    public override void ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags analysisMode)
    {
    }

    /// <inheritdoc/>
    public override void RegisterCompilationStartAction(Action<CompilationStartAnalysisContext> action) => _starts.Add(action);

    /// <inheritdoc/>
    public override void RegisterCompilationAction(Action<CompilationAnalysisContext> action) => _starts.Add(start => start.RegisterCompilationEndAction(action));

    /// <inheritdoc/>
    public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => _starts.Add(start => start.RegisterSemanticModelAction(action));

    /// <inheritdoc/>
    public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unsupported();

    /// <inheritdoc/>
    public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unsupported();

    /// <inheritdoc/>
    public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unsupported();

    /// <inheritdoc/>
    public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unsupported();

    /// <inheritdoc/>
    public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw Unsupported();

    // Silence would be taken for a clean result.
    private static NotSupportedException Unsupported() => new("the check runs rules on semantic models and at the end of the compilation only");

    private sealed class CompilationActions(Compilation compilation, AnalyzerOptions options, CancellationToken cancellationToken)
        : CompilationStartAnalysisContext(compilation, options, cancellationToken)
    {
        public List<Action<SemanticModelAnalysisContext>> Models { get; } = [];

        public List<Action<CompilationAnalysisContext>> Ends { get; } = [];

        public override void RegisterSemanticModelAction(Action<SemanticModelAnalysisContext> action) => Models.Add(action);

        public override void RegisterCompilationEndAction(Action<CompilationAnalysisContext> action) => Ends.Add(action);

        public override void RegisterSymbolAction(Action<SymbolAnalysisContext> action, ImmutableArray<SymbolKind> symbolKinds) => throw Unsupported();

        public override void RegisterCodeBlockStartAction<TLanguageKindEnum>(Action<CodeBlockStartAnalysisContext<TLanguageKindEnum>> action) => throw Unsupported();

        public override void RegisterCodeBlockAction(Action<CodeBlockAnalysisContext> action) => throw Unsupported();

        public override void RegisterSyntaxTreeAction(Action<SyntaxTreeAnalysisContext> action) => throw Unsupported();

        public override void RegisterSyntaxNodeAction<TLanguageKindEnum>(Action<SyntaxNodeAnalysisContext> action, ImmutableArray<TLanguageKindEnum> syntaxKinds) => throw Unsupported();
    }
}
