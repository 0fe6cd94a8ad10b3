using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>Code beside the seed article, with what is reported in it marked: <c>{|LI0202:175|}</c>.</summary>
internal sealed class ClaimTest : CSharpAnalyzerTest<FigureClaimAnalyzer, DefaultVerifier>
{
    public const string Article = "/0/" + ArticleReader.FileName;

    private readonly List<(string Path, string Text, string Metadata)> _documents = [];
    private ReadFigures _read = ArticleReader.Read;

    public ClaimTest(string code)
    {
        TestCode = code;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(Repository.References);
    }

    /// <summary>Checks code beside a handbook of many kinds of figures, read by the product's own reader.</summary>
    public static Task CheckHarbour(string code) =>
        new ClaimTest(code) { _read = FigureReader.Read }.WithDocument("/0/harbour-handbook.md", Repository.HarbourText, "ClassName = Harbour").Run();

    /// <summary>The same beside a handbook in which something else stands in one place.</summary>
    public static Task CheckHarbour(string code, string from, string to) =>
        new ClaimTest(code) { _read = FigureReader.Read }.WithDocument("/0/harbour-handbook.md", Repository.HarbourText.Replace(from, to), "ClassName = Harbour").Run();

    /// <summary>The same under lines of an <c>.editorconfig</c> for C# files.</summary>
    /// <param name="settings">The lines.</param>
    /// <param name="code">The code.</param>
    /// <param name="problem">What is told of the settings, at the beginning of the code; null for nothing.</param>
    public static Task CheckHarbourWith(string settings, string code, string? problem = null)
    {
        var test = new ClaimTest(code) { _read = FigureReader.Read }
            .WithDocument("/0/harbour-handbook.md", Repository.HarbourText, "ClassName = Harbour")
            .WithDocument("/0/depths.txt", "The shipyard has 48 guest berths of its own.", "ClassName = Shipyard");
        test.TestState.AnalyzerConfigFiles.Add(("/.editorconfig", "root = true\n[*.cs]\n" + settings + "\n"));
        if (problem is not null)
        {
            // No pragma stands before the beginning of a file.
            test.TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
            test.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("LI0103").WithSpan("/0/Test0.cs", 1, 1, 1, 1).WithMessage("in the .editorconfig for this file: " + problem));
        }

        return test.Run();
    }

    public static Task Check(string code) => new ClaimTest(code).WithArticle().Run();

    public ClaimTest WithArticle() => WithDocument(Article, Repository.SeedText, "ClassName = LocalIndustries");

    public ClaimTest WithDocument(string path, string text, params string[] metadata)
    {
        _documents.Add((path, text, string.Join("\n", metadata.Prepend("SourceItemGroup = FigureSource").Select(line => "build_metadata.AdditionalFiles." + line))));
        return this;
    }

    public Task Run()
    {
        Configure(TestState, _documents);
        return RunAsync();
    }

    public static void Configure(SolutionState state, IReadOnlyList<(string Path, string Text, string Metadata)> documents)
    {
        foreach (var (path, text, _) in documents)
        {
            state.AdditionalFiles.Add((path, text));
        }

        state.AnalyzerConfigFiles.Add((
            "/.globalconfig",
            "is_global = true\nbuild_property.RootNamespace = Consumer\n" + string.Concat(documents.Select(document => $"[{document.Path}]\n{document.Metadata}\n"))));
    }

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FigureClaimAnalyzer(new FigureReadings(_read))];
}
