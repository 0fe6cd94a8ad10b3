using System.IO;
using System.Linq;
using System.Reflection;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

public sealed class DescriptorTests
{
    private static readonly string s_package = Path.Combine(Repository.Root, "src", "LocalIndustry");

    public static TheoryData<string> Ids =>
        [.. typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(id => (string)id.GetRawConstantValue()!)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_that_its_link_leads_to(string id)
    {
        var descriptor = Find(id);
        var page = Path.Combine(s_package, "rules", id + ".md");

        Assert.EndsWith("/src/LocalIndustry/rules/" + id + ".md", descriptor.HelpLinkUri);
        Assert.True(File.Exists(page), page);
        Assert.StartsWith($"# {id}: {descriptor.Title}\n", File.ReadAllText(page).ReplaceLineEndings("\n"));
        Assert.Contains($"Default severity: {Word(descriptor.DefaultSeverity)}.", File.ReadAllText(page));
    }

    /// <summary>The table is made of the descriptors; <c>LOCALINDUSTRY_ACCEPT=1</c> writes it.</summary>
    [Theory]
    [InlineData("README.md", "src/LocalIndustry/rules/")]
    [InlineData("src/LocalIndustry/README.md", "https://github.com/localindustry/localindustry/blob/main/src/LocalIndustry/rules/")]
    public void The_table_of_rules_in_the_readme_is_that_of_the_descriptors(string readme, string pages)
    {
        const string Head = "| id | what | default |\n|---|---|---|\n";
        var path = Path.Combine(Repository.Root, readme);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = text.IndexOf(Head, System.StringComparison.Ordinal) + Head.Length;
        var end = text.IndexOf("\n\n", start, System.StringComparison.Ordinal) + 1;
        var table = string.Concat(Ids.Select(row => row.Data).Order().Select(id => $"| [{id}]({pages}{id}.md) | {Find(id).Title} | {Severity(Find(id))} |\n"));
        if (System.Environment.GetEnvironmentVariable("LOCALINDUSTRY_ACCEPT") == "1")
        {
            File.WriteAllText(path, text[..start] + table + text[end..]);
        }
        else
        {
            Assert.Equal(table, text[start..end]);
        }
    }

    [Fact]
    public void No_page_is_left_behind() =>
        Assert.Equal(Ids.Select(row => row.Data).Order(), Directory.GetFiles(Path.Combine(s_package, "rules")).Select(page => Path.GetFileNameWithoutExtension(page)).Order());

    private static DiagnosticDescriptor Find(string id) => Descriptors.OfDocuments.Concat(Descriptors.OfClaims).First(descriptor => descriptor.Id == id);

    private static string Severity(DiagnosticDescriptor descriptor) =>
        Word(descriptor.DefaultSeverity) + (Descriptors.WithLesserCases.Contains(descriptor) ? " or suggestion" : "");

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        _ => severity.ToString().ToLowerInvariant(),
    };
}
