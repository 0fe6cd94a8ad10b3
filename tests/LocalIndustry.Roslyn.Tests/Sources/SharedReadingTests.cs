using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Sources;

/// <summary>One compilation as the compiler and editors run it: the generator first, then the analyzers on what it leaves.</summary>
public sealed class SharedReadingTests
{
    private const string Wrong = "namespace Consumer { class LocalIndustryTable { const int FoodFactories = 175; } }";

    private readonly FigureReadings _readings = new(FigureReader.Read);
    private readonly TestOptions _options = new(
        ImmutableDictionary<string, string>.Empty.Add(SourceMetadata.RootNamespace, "Consumer").Add(SourceMetadata.ProjectDirectory, "/project/"),
        ImmutableDictionary<string, System.Collections.Generic.IReadOnlyDictionary<string, string>>.Empty
            .Add("/project/article.txt", TestOptions.Document(("ClassName", "LocalIndustries")))
            .Add("/project/report.txt", TestOptions.Document(("Original", "original.txt")))
            .Add("/project/original.txt", TestOptions.Item(SourceMetadata.OriginalGroup))
            .Add("/project/report.txt.figures", TestOptions.Item(SourceMetadata.FiguresFileGroup)));

    private ImmutableArray<AdditionalText> _files =
    [
        new TestFile("/project/article.txt", Repository.SeedText),
        new TestFile("/project/report.txt", "The plant has 12 halls.\n"),
        new TestFile("/project/original.txt", "该厂有十三个车间。\n"),
        new TestFile("/project/report.txt.figures", "name: Halls\nvalue: = 11\nunit: hall\nquote: 11 halls\n"),
    ];

    private CSharpCompilation _compilation = CSharpCompilation.Create(
        "Consumer",
        [CSharpSyntaxTree.ParseText(Wrong, path: "/project/Code.cs")],
        Repository.References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private GeneratorDriver _driver;

    public SharedReadingTests() => _driver = CSharpGeneratorDriver.Create(
        [new FigureGenerator(_readings).AsSourceGenerator()],
        _files,
        (CSharpParseOptions)_compilation.SyntaxTrees[0].Options,
        _options);

    [Fact]
    public async Task Generator_and_analyzers_read_each_document_once()
    {
        Assert.Equal(["LI0104", "LI0106", "LI0202"], await Run());

        // The article and the report; an original is read with its translation.
        Assert.Equal(2, _readings.Count);
    }

    [Fact]
    public async Task Typing_code_reads_nothing()
    {
        await Run();
        for (var digit = 0; digit < 3; digit++)
        {
            var tree = _compilation.SyntaxTrees[0];
            _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(tree + " // typed", path: tree.FilePath));
            Assert.Contains("LI0202", await Run());
        }

        Assert.Equal(2, _readings.Count);
    }

    [Fact]
    public async Task Typing_in_a_document_reads_that_document_only()
    {
        await Run();

        var edited = new TestFile("/project/article.txt", Repository.SeedText.Replace("176 food", "177 food", StringComparison.Ordinal));
        _driver = _driver.ReplaceAdditionalText(_files[0], edited);
        _files = _files.SetItem(0, edited);
        await Run();

        Assert.Equal(3, _readings.Count);
    }

    private async Task<ImmutableArray<string>> Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _);
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var diagnostics = await compilation
            .WithAnalyzers([new DocumentAnalyzer(_readings), new FigureClaimAnalyzer(_readings)], new AnalyzerOptions(_files, _options))
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return [.. diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(static diagnostic => diagnostic.Id).Order()];
    }
}
