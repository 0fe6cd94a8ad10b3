using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

/// <summary>Documents by the thousand, each with a figures file and an original. What is not emitted anew is the very same text.</summary>
public sealed class ManyDocumentsTests
{
    private const int Documents = 1_000;
    private const int Edited = 5;

    [Fact]
    public void Typing_code_reads_nothing_and_emits_nothing()
    {
        var project = Project(Documents, tracked: false);
        var before = Texts(project);
        Assert.Equal((Documents, Documents + 1), (project.Readings, before.Count));

        for (var key = 0; key < 5; key++)
        {
            var after = Texts(project.EditCode($"class Program {{ int field{key.ToString(CultureInfo.InvariantCulture)}; }}"));

            Assert.Equal(Documents, project.Readings);
            Assert.Equal(0, Emitted(before, after));
        }
    }

    [Fact]
    public void Editing_a_document_reads_that_one_and_emits_that_one()
    {
        var project = Project(Documents, tracked: false);
        var before = Texts(project);

        var after = Texts(project.Edit(PathOf(Edited), static text => text.Replace("5", "15", StringComparison.Ordinal)));

        Assert.Equal(Documents + 1, project.Readings);
        Assert.Equal(1, Emitted(before, after));
    }

    [Fact]
    public void Prose_that_changes_no_figure_is_read_and_emits_nothing()
    {
        var project = Project(Documents, tracked: false);
        var before = Texts(project);

        var after = Texts(project.Edit(PathOf(Edited), static text => text + " Nothing else is known."));

        Assert.Equal(Documents + 1, project.Readings);
        Assert.Equal(0, Emitted(before, after));
    }

    // The compiler's own record of steps grows with the square of the documents: a few have to do.
    [Fact]
    public void Typing_code_repeats_no_step()
    {
        var project = Project(10, tracked: true);
        project.Run();

        var run = project.EditCode("class Program { int field; }").Run();

        var steps = run.TrackedSteps.Where(static step => step.Key.StartsWith("LocalIndustry.", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(steps);
        Assert.All(steps.SelectMany(static step => step.Value).SelectMany(static step => step.Outputs), static output =>
            Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    private static GeneratorProject Project(int documents, bool tracked)
    {
        var project = new GeneratorProject(tracked: tracked);
        for (var i = 0; i < documents; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            project.Add(PathOf(i), $"{number} food factories", ("Original", $"zh/{number}.txt"))
                .AddItem($"/project/zh/{number}.txt", "一个", TestOptions.Item(SourceMetadata.OriginalGroup))
                .AddItem(PathOf(i) + ".figures", $"name: Plants\nvalue: = {number}\nquote: {number} food factories\n", TestOptions.Item(SourceMetadata.FiguresFileGroup));
        }

        return project;
    }

    private static Dictionary<string, SourceText> Texts(GeneratorProject project) =>
        project.Run().GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText);

    private static int Emitted(Dictionary<string, SourceText> before, Dictionary<string, SourceText> after) =>
        after.Count(source => !before.TryGetValue(source.Key, out var same) || !ReferenceEquals(same, source.Value));

    private static string PathOf(int document) => $"/project/d{document.ToString(CultureInfo.InvariantCulture)}.txt";
}
