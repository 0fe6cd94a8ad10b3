using System;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

/// <summary>What a figures file does to generated code.</summary>
public sealed class FiguresFileTests
{
    private const string Path = "/project/docs/news.txt";
    private const string Document = "The county runs 176 food factories.\n\nIt has more than 1,000 farm tools.\n";

    private const string File = """
        name: FoodPlants
        value: = 176
        quote: 176 food factories
        override: = 177 because the printer <slipped>

        name: FarmTools
        value: > 1000
        quote: more than 1,000 farm tools
        omit

        """;

    [Fact]
    public void Names_omissions_and_overrides_take_effect()
    {
        var code = Project().RunSingle();

        Assert.Contains("const int FoodPlants = 177;", code);
        Assert.Contains("/// <para>Corrected, for the document prints = 176: the printer &lt;slipped&gt;</para>", code);
        Assert.Contains("erratum: \"the printer <slipped>\"", code);
        Assert.DoesNotContain("FarmTools", code);
        Assert.Contains("<summary>1 figure from", code);
        Assert.Empty(Project().Compile("class Uses { const int A = Consumer.News.FoodPlants; }"));
    }

    [Fact]
    public void The_file_of_another_document_is_left_alone() => Assert.Contains(
        "const int FoodFactories = 176;",
        new GeneratorProject(read: FigureReader.Read).Add(Path, Document).AddItem("/project/news.txt.figures", File, TestOptions.Item(SourceMetadata.FiguresFileGroup)).RunSingle());

    [Fact]
    public void Editing_the_file_reads_no_document_and_emits_what_changes()
    {
        var project = Project().Add("/project/docs/other.txt", Document);
        project.Run();
        var readings = project.Readings;

        var run = project.Edit(Path + ".figures", text => text.Replace("omit", "", StringComparison.Ordinal)).Run();

        Assert.Equal(readings, project.Readings);
        Assert.Contains("const int FarmTools = 1000;", GeneratorProject.Documents(run).Single(source => source.HintName == "News.g.cs").SourceText.ToString());
        Assert.Single(run.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs), output => output.Reason == IncrementalStepRunReason.Modified);
    }

    private static GeneratorProject Project() =>
        new GeneratorProject(read: FigureReader.Read).Add(Path, Document).AddItem(Path + ".figures", File, TestOptions.Item(SourceMetadata.FiguresFileGroup));
}
