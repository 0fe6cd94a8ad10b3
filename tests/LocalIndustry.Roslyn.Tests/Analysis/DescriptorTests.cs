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

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_stands_in_the_readme(string id)
    {
        var row = File.ReadAllLines(Path.Combine(s_package, "README.md")).Single(line => line.StartsWith($"| [{id}]", System.StringComparison.Ordinal));

        Assert.Contains(Find(id).HelpLinkUri, row);
        Assert.EndsWith($"| {Word(Find(id).DefaultSeverity)} |", row);
    }

    [Fact]
    public void No_page_is_left_behind() =>
        Assert.Equal(Ids.Select(row => row.Data).Order(), Directory.GetFiles(Path.Combine(s_package, "rules")).Select(page => Path.GetFileNameWithoutExtension(page)).Order());

    private static DiagnosticDescriptor Find(string id) => Descriptors.OfDocuments.Concat(Descriptors.OfClaims).First(descriptor => descriptor.Id == id);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => "suggestion",
        _ => severity.ToString().ToLowerInvariant(),
    };
}
