using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>What an editor shows of a project with the packed package, asked of the services that editors ask.</summary>
public sealed class EditorTests(OpenedConsumer consumer) : IClassFixture<OpenedConsumer>
{
    private const string Quote = "“176 food factories”";

    [Fact]
    public async Task The_generated_code_is_a_document_of_the_project()
    {
        var documents = await consumer.Project.GetSourceGeneratedDocumentsAsync();

        Assert.All(
            ["LocalIndustries.g.cs", "Report.g.cs", "LocalIndustry.Figures.g.cs"],
            name => Assert.Single(documents, document => document.HintName == name));
        Assert.DoesNotContain(await consumer.Compile(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task Completion_lists_the_constant_with_its_quote()
    {
        var document = consumer.Document("Program.cs");
        var service = CompletionService.GetService(document)!;

        var completions = await service.GetCompletionsAsync(document, await consumer.PositionAfter("Console.WriteLine(LocalIndustries."));

        var item = Assert.Single(completions.ItemsList, item => item.DisplayText == "FoodFactories");
        Assert.Contains(completions.ItemsList, item => item.DisplayText == "DailyNecessitiesFactories");
        var description = (await service.GetDescriptionAsync(document, item))!.Text;
        Assert.Contains("LocalIndustries.FoodFactories = 176", description);
        Assert.Contains(Quote, description);
    }

    [Fact]
    public async Task Hovering_over_the_constant_shows_quote_meaning_place_and_original()
    {
        var document = consumer.Document("Program.cs");

        var hover = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, await consumer.PositionAfter("Console.WriteLine(LocalIndustries.Food"));

        var text = string.Join('\n', hover!.Sections.Select(section => section.Text));
        Assert.All(
            [Quote, "Exactly 176; unit: food factory.", "local-industry-1959.txt:8; in the original “一百七十六个”"],
            expected => Assert.Contains(expected, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Diagnostics_stand_in_the_code_and_in_the_document()
    {
        var diagnostics = await consumer.Analyze();

        var places = diagnostics
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => (diagnostic.Id, Line: diagnostic.Location.GetLineSpan()))
            .Select(diagnostic => $"{diagnostic.Id} {System.IO.Path.GetFileName(diagnostic.Line.Path)}({diagnostic.Line.StartLinePosition.Line + 1})");
        Assert.Equal(["LI0104 report.txt(1)", "LI0202 Program.cs(8)"], places.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_fix_puts_the_constant_in_the_place_of_the_number()
    {
        var contradiction = Assert.Single(await consumer.Analyze(), diagnostic => diagnostic.Id == "LI0202");

        var fixes = await consumer.Fix("Program.cs", contradiction);

        var (title, text) = fixes[0];
        Assert.Contains("FoodFactories", title);
        Assert.Contains("FoodFactories = LocalIndustries.FoodFactories;", text);
        Assert.DoesNotContain("175", text);
    }
}
