using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Tool.Documents;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Tool.Checking;

/// <summary>Runs the code rules over files as the compiler would, without a project.</summary>
internal static class CodeChecker
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.Preview, DocumentationMode.Parse, SourceCodeKind.Regular, ["DEBUG", "TRACE", "NET", "NETCOREAPP"]);

    /// <summary>What the rules find, in the order of files and places.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> Check(
        IReadOnlyList<CheckedDocument> documents,
        IReadOnlyList<string> files,
        CancellationToken cancellationToken)
    {
        var settings = CheckSettings.Load(files);
        var trees = new SyntaxTree[files.Count];
        await Parallel.ForAsync(0, files.Count, cancellationToken, async (i, token) =>
        {
            trees[i] = CSharpSyntaxTree.ParseText(await Read(files[i], token), s_parsing, files[i], token);
        });

        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, concurrentBuild: true)
            .WithSyntaxTreeOptionsProvider(settings.Severities);
        Compilation compilation = CSharpCompilation.Create("check", trees, References(), options);
        var additional = documents.ToImmutableArray<AdditionalText>();

        // With the constants in place, code that uses them is read as it is meant.
        CSharpGeneratorDriver.Create([new FigureGenerator().AsSourceGenerator()], additional, s_parsing, settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _, cancellationToken);

        var analysis = compilation.WithAnalyzers(
            [new FigureClaimAnalyzer()],
            new CompilationWithAnalyzersOptions(new AnalyzerOptions(additional, settings), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var found = await analysis.GetAnalyzerDiagnosticsAsync(cancellationToken);
        var order = files.Select(static (path, at) => (path, at)).GroupBy(static file => file.path).ToDictionary(static group => group.Key, static group => group.First().at);
        return found
            .Where(static diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => order.GetValueOrDefault(diagnostic.Location.GetLineSpan().Path, int.MaxValue))
            .ThenBy(static diagnostic => diagnostic.Location.SourceSpan.Start)
            .ThenBy(static diagnostic => diagnostic.Id, StringComparer.Ordinal)
            .ToList();
    }

    // Source files of others come in any encoding; a wrong byte in a comment is no reason to stop.
    private static async Task<SourceText> Read(string path, CancellationToken cancellationToken)
    {
        try
        {
            return SourceText.From(await File.ReadAllTextAsync(path, cancellationToken), Encoding.UTF8);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFileException(path, exception.Message);
        }
    }

    private static IEnumerable<MetadataReference> References() => Directory
        .EnumerateFiles(RuntimeEnvironment.GetRuntimeDirectory(), "*.dll")
        .Where(static path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll" or "Microsoft.CSharp.dll") && !name.Contains("Native", StringComparison.Ordinal))
        .Select(static path => MetadataReference.CreateFromFile(path));
}
