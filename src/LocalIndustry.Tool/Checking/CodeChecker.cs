using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Tool.Checking;

/// <summary>Code held against documents.</summary>
/// <param name="Compilation">All files that could be read, with the constants of the documents.</param>
/// <param name="Trees">The files that the rules were run on.</param>
/// <param name="Options">Documents and configuration.</param>
/// <param name="Findings">What the rules find, in the order of files and places; what the code suppresses says so.</param>
internal sealed record CheckedCode(Compilation Compilation, IReadOnlyList<SyntaxTree> Trees, AnalyzerOptions Options, IReadOnlyList<Diagnostic> Findings);

/// <summary>Runs the code rules over files as the compiler would, without a project.</summary>
internal static class CodeChecker
{
    /// <summary>Holds files against documents; what cannot be read or checked is told, and the rest goes on.</summary>
    public static async Task<CheckedCode> Check(
        FigureClaimAnalyzer analyzer,
        IReadOnlyList<CheckedDocument> documents,
        IReadOnlyList<string> files,
        InputProblems problems,
        CancellationToken cancellationToken)
    {
        var settings = CheckSettings.Load(files, problems);
        var read = await CodeReader.Read(files, problems, cancellationToken);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: true)
            .WithSyntaxTreeOptionsProvider(settings.Severities);
        Compilation compilation = CSharpCompilation.Create("check", ImplicitUsings.For(files, CodeReader.Parsing) is { } usings ? [.. read, usings] : read, References(), options);
        var additional = documents.ToImmutableArray<AdditionalText>();

        // With the constants in place, code that uses them is read as it is meant.
        CSharpGeneratorDriver.Create([new FigureGenerator().AsSourceGenerator()], additional, CodeReader.Parsing, settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _, cancellationToken);

        var analyzerOptions = new AnalyzerOptions(additional, settings);
        var trees = read.Where(tree => !GeneratedCode.IsGenerated(tree, settings)).ToList();
        var found = Run(analyzer, compilation, trees, analyzerOptions, problems, cancellationToken);
        var order = files.Select(static (path, at) => (path, at)).GroupBy(static file => file.path).ToDictionary(static group => group.Key, static group => group.First().at);
        var findings = settings.Apply(found, compilation)
            .OrderBy(diagnostic => order.GetValueOrDefault(diagnostic.Location.GetLineSpan().Path, int.MaxValue))
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ThenBy(static diagnostic => diagnostic.GetMessage(), StringComparer.Ordinal)
            .ToList();
        return new CheckedCode(compilation, trees, analyzerOptions, findings);
    }

    private static IReadOnlyCollection<Diagnostic> Run(
        FigureClaimAnalyzer analyzer,
        Compilation compilation,
        IReadOnlyList<SyntaxTree> trees,
        AnalyzerOptions options,
        InputProblems problems,
        CancellationToken cancellationToken)
    {
        var failures = new List<(string Path, Exception Failure)>();
        IReadOnlyCollection<Diagnostic> found;
        using (var meter = new Meter("checking", trees.Count))
        {
            found = AnalyzerHost.Run(analyzer, compilation, trees, options, Done, cancellationToken);

            void Done(SyntaxTree tree, Exception? failure)
            {
                meter.Advance();
                if (failure is not null)
                {
                    lock (failures)
                    {
                        failures.Add((tree.FilePath, failure));
                    }
                }
            }
        }

        foreach (var (path, failure) in failures.OrderBy(static failure => failure.Path, StringComparer.Ordinal))
        {
            problems.Tell(new DocumentFileException(path, failure is InsufficientExecutionStackException
                ? "the code is nested too deeply to be checked"
                : "the file cannot be checked: " + failure.Message));
        }

        return found;
    }

    private static IEnumerable<MetadataReference> References() => Directory
        .EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll")
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll") && !name.Contains("Native", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));
}
