using System.Collections.Generic;
using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace LocalIndustry.Roslyn.Tests.CodeFixes;

/// <summary>Code before and after a fix; the constants are generated beside it, and both must compile.</summary>
internal sealed class FixTest : CSharpCodeFixTest<FigureClaimAnalyzer, FigureCodeFixProvider, DefaultVerifier>
{
    private readonly FigureReadings _readings;

    private FixTest(string code, string fixedCode, string document, string path, ReadFigures read)
    {
        var className = path.EndsWith("handbook.md", System.StringComparison.Ordinal) ? "Harbour" : "LocalIndustries";
        _readings = new FigureReadings(read);
        var generated = new GeneratorProject(read: read).Add(path, document, ("ClassName", className)).Run().GeneratedSources;
        TestCode = code;
        FixedCode = fixedCode;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        foreach (var state in new[] { TestState, FixedState })
        {
            // The test framework does not show generated documents to fixes: they are given as written ones.
            foreach (var source in generated)
            {
                state.Sources.Add(("/0/" + source.HintName, source.SourceText));
            }

            state.AdditionalReferences.AddRange(Repository.References);
            ClaimTest.Configure(state, [(path, document, "build_metadata.AdditionalFiles.SourceItemGroup = FigureSource\nbuild_metadata.AdditionalFiles.ClassName = " + className)]);
        }

        FixedState.InheritanceMode = StateInheritanceMode.Explicit;
        FixedState.MarkupHandling = MarkupMode.Allow;
    }

    /// <summary>Applies the fixes of one key until nothing is left; an empty key stands for no fix at all.</summary>
    public static Task Check(string key, string before, string after, string? document = null) => new FixTest(
        before,
        after,
        document ?? Repository.SeedText,
        document is null ? ClaimTest.Article : "/0/other.txt",
        ArticleReader.Read)
    { CodeActionEquivalenceKey = key }.RunAsync();

    /// <summary>The same beside the handbook, read by the product's own reader; a number may take two steps, its operator and its constant.</summary>
    public static Task CheckHarbour(string key, string before, string after, int steps = 1) =>
        new FixTest(before, after, Repository.HarbourText, "/0/harbour-handbook.md", FigureReader.Read)
        {
            CodeActionEquivalenceKey = key,
            NumberOfIncrementalIterations = steps > 1 ? steps : null,
            NumberOfFixAllIterations = steps > 1 ? steps : null,
        }.RunAsync();

    /// <summary>The same beside a handbook in which something else stands in one place.</summary>
    public static Task CheckHarbour(string key, string before, string after, string from, string to) =>
        new FixTest(before, after, Repository.HarbourText.Replace(from, to), "/0/harbour-handbook.md", FigureReader.Read) { CodeActionEquivalenceKey = key }.RunAsync();

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FigureClaimAnalyzer(_readings)];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new FigureCodeFixProvider(), new TextCodeFixProvider(), new CommentCodeFixProvider(), new TableCodeFixProvider()];
}
