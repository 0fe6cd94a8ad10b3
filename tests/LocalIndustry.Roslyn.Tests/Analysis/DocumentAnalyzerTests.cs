using System.Collections.Generic;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

/// <summary>LI0101 to LI0109, in the documents.</summary>
public sealed class DocumentAnalyzerTests
{
    private const string Path = "/0/news.txt";

    [Fact]
    public Task A_problem_is_reported_where_it_stands() => Verify(
        "First line.\r\n176 food factories [LI0104: translation and original disagree].",
        [],
        new DiagnosticResult("LI0104", DiagnosticSeverity.Warning)
            .WithSpan(Path, 2, 20, 2, 63)
            .WithSpan(Path, 2, 1, 2, 19)
            .WithMessage("translation and original disagree"));

    [Fact]
    public Task A_byte_order_mark_is_not_counted() => Verify(
        "\ufeff176 food factories [LI0105 info: x].",
        [],
        new DiagnosticResult("LI0105", DiagnosticSeverity.Info).WithSpan(Path, 1, 21, 1, 37).WithSpan(Path, 1, 2, 1, 20));

    [Fact]
    public Task The_lower_severity_of_a_case_is_kept() => Verify(
        "176 food factories [LI0104 info: x].",
        [],
        new DiagnosticResult("LI0104", DiagnosticSeverity.Info).WithSpan(Path, 1, 20, 1, 36).WithSpan(Path, 1, 1, 1, 19));

    [Fact]
    public Task A_document_without_a_figure_triggers() => Verify(
        "Nothing.", [], new DiagnosticResult("LI0101", DiagnosticSeverity.Warning).WithSpan(Path, 1, 1, 1, 1).WithMessage("The document states no figure"));

    [Theory]
    [InlineData("ClassName = 1st", "ClassName '1st' is not a C# identifier; the class is named after the file; did you mean 'Document1st'?")]
    [InlineData("ClassName = local news", "ClassName 'local news' is not a C# identifier; the class is named after the file; did you mean 'LocalNews'?")]
    [InlineData("Namespace = a-b", "Namespace 'a-b' is not a C# namespace; the root namespace is used; did you mean 'ab'?")]
    [InlineData("Visibility = private", "Visibility 'private' is neither 'internal' nor 'public'; the class is internal; did you mean 'internal'?")]
    [InlineData("Visibility = pubic", "Visibility 'pubic' is neither 'internal' nor 'public'; the class is internal; did you mean 'public'?")]
    [InlineData("Language = fr", "Language 'fr' is none of 'auto', 'en', 'zh'; the language is detected")]
    [InlineData("Language = zh-CN", "Language 'zh-CN' is none of 'auto', 'en', 'zh'; the language is detected; did you mean 'zh'?")]
    [InlineData("Language = English", "Language 'English' is none of 'auto', 'en', 'zh'; the language is detected; did you mean 'en'?")]
    [InlineData("NumberFormat = fr", "NumberFormat 'fr' is neither 'invariant' nor 'de'; numbers are read with a decimal point")]
    [InlineData("NumberFormat = de-DE", "NumberFormat 'de-DE' is neither 'invariant' nor 'de'; numbers are read with a decimal point; did you mean 'de'?")]
    [InlineData("Original = zh.txt", "Original 'zh.txt' does not exist; the document is read alone")]
    public Task A_setting_that_cannot_be_used_triggers(string setting, string message) => Verify(
        "176 food factories", ["build_metadata.AdditionalFiles." + setting], new DiagnosticResult("LI0101", DiagnosticSeverity.Warning).WithSpan(Path, 1, 1, 1, 1).WithMessage(message));

    [Theory]
    [InlineData("build_metadata.AdditionalFiles.Visibility = Public")]
    [InlineData("build_metadata.AdditionalFiles.Language = auto")]
    [InlineData("build_metadata.AdditionalFiles.NumberFormat = invariant")]
    [InlineData("build_metadata.AdditionalFiles.ClassName = ")]
    [InlineData("local_industry.severity.LI0104 = none")]
    public Task A_setting_that_can_be_used_does_not_trigger(string setting) => Verify("176 food factories", [setting]);

    [Theory]
    [InlineData("none", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("nonsense", DiagnosticSeverity.Warning)]
    public Task The_key_of_a_document_sets_its_severity(string value, DiagnosticSeverity? severity) => Verify(
        "176 food factories [LI0104: x].",
        ["local_industry.severity.LI0104 = " + value],
        severity is { } expected ? [new DiagnosticResult("LI0104", expected).WithSpan(Path, 1, 20, 1, 31).WithSpan(Path, 1, 1, 1, 19)] : []);

    [Fact]
    public async Task An_original_of_its_own_is_found_and_read()
    {
        var test = Create("176 food factories", ["build_metadata.AdditionalFiles.Original = zh.txt"], []);
        test.TestState.AdditionalFiles.Add(("/0/zh.txt", "一百七十六个食品工厂"));
        test.TestState.AnalyzerConfigFiles.Add(("/1.globalconfig", "is_global = true\n[/0/zh.txt]\nbuild_metadata.AdditionalFiles.SourceItemGroup = FigureOriginal"));
        await test.RunAsync();
    }

    [Fact]
    public async Task Other_files_are_left_alone()
    {
        var test = Create("176 food factories", [], []);
        test.TestState.AdditionalFiles.Add(("/0/other.txt", "nothing"));
        await test.RunAsync();
    }

    private static Task Verify(string text, string[] options, params DiagnosticResult[] expected) => Create(text, options, expected).RunAsync();

    private static DocumentTest Create(string text, string[] options, DiagnosticResult[] expected)
    {
        var test = new DocumentTest { TestCode = "class C { }", ReferenceAssemblies = new ReferenceAssemblies("net10.0") };
        test.TestState.AdditionalReferences.AddRange(Repository.References);
        test.TestState.AdditionalFiles.Add((Path, text));
        test.TestState.AnalyzerConfigFiles.Add((
            "/.globalconfig",
            $"is_global = true\n[{Path}]\nbuild_metadata.AdditionalFiles.SourceItemGroup = FigureSource\n" + string.Join("\n", options)));
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    private sealed class DocumentTest : CSharpAnalyzerTest<DocumentAnalyzer, DefaultVerifier>
    {
        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new DocumentAnalyzer(new FigureReadings(ArticleReader.Read))];
    }
}
