using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

/// <summary>The examples on the pages of the rules for code are compiled beside the seed article and a table of dues, and judged.</summary>
public sealed class RulePageTests
{
    private const string Dues = "# Harbour dues\n\n| Service | 2024 | 2025 |\n|---|---|---|\n| Crane hire | 310 EUR | 325 EUR |\n";

    public static TheoryData<string> Ids => [.. Descriptors.OfClaims.Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_is_reported_is(string id)
    {
        var found = await Run(Example(id, "What is reported"));

        Assert.NotEmpty(found);
        Assert.All(found, diagnostic => Assert.Equal(id, diagnostic.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task What_is_not_is_not(string id) =>
        Assert.DoesNotContain(await Run(Example(id, "What is not")), diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden || diagnostic.Id == id);

    private static string Example(string id, string heading)
    {
        const string Fence = "```csharp\n";
        var page = File.ReadAllText(Path.Combine(Repository.Root, "src", "LocalIndustry", "rules", id + ".md")).ReplaceLineEndings("\n");
        var start = page.IndexOf(Fence, page.IndexOf("## " + heading, System.StringComparison.Ordinal), System.StringComparison.Ordinal) + Fence.Length;
        return page[start..page.IndexOf("```", start, System.StringComparison.Ordinal)];
    }

    private static async Task<IReadOnlyList<Diagnostic>> Run(string members)
    {
        var readings = new FigureReadings(FigureReader.Read);
        var project = new GeneratorProject(read: FigureReader.Read)
            .Add(ClaimTest.Article, Repository.SeedText, ("ClassName", "LocalIndustries"))
            .Add("/0/harbour-dues.md", Dues);
        var compilation = project.Compilation($"namespace Consumer {{ using Figures; public static class Example {{\n{members}\n}} }}", LanguageVersion.Latest, NullableContextOptions.Disable);
        compilation = compilation.WithOptions(compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return await compilation
            .WithAnalyzers([new FigureClaimAnalyzer(readings)], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
