using System.Collections.Generic;
using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
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
    private static readonly FigureReadings s_readings = new(ArticleReader.Read);

    private FixTest(string code, string fixedCode, string document, string path)
    {
        var generated = new GeneratorProject().Add(path, document, ("ClassName", "LocalIndustries")).Run().GeneratedSources;
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
            ClaimTest.Configure(state, [(path, document, "build_metadata.AdditionalFiles.SourceItemGroup = FigureSource\nbuild_metadata.AdditionalFiles.ClassName = LocalIndustries")]);
        }

        FixedState.InheritanceMode = StateInheritanceMode.Explicit;
        FixedState.MarkupHandling = MarkupMode.Allow;
    }

    /// <summary>Applies the fixes of one key until nothing is left; an empty key stands for no fix at all.</summary>
    public static Task Check(string key, string before, string after, string? document = null) => new FixTest(
        before,
        after,
        document ?? Repository.SeedText,
        document is null ? ClaimTest.Article : "/0/other.txt")
    { CodeActionEquivalenceKey = key }.RunAsync();

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new FigureClaimAnalyzer(s_readings)];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new FigureCodeFixProvider()];
}
