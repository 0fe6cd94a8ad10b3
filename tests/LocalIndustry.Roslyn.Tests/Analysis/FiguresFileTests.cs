using System;
using System.Linq;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

/// <summary>LI0103, LI0106 and LI0109 where they stand, and what accepts them.</summary>
public sealed class FiguresFileTests
{
    private const string Path = "/project/news.txt";
    private const string FilePath = Path + ".figures";
    private const string Document = "The county runs 177 food factories.\r\n\r\nIt has 9 bakeries.\r\n\r\nIt has more than 1,000 farm tools.\r\n";

    // Changed, appeared, vanished, and a needless override.
    private static readonly string s_file = """
        # Accepted in spring.

        # Counted twice.
        name: FoodPlants
        value: = 176
        unit: food factory
        quote: 176 food factories

        name: FarmTools
        value: > 999
        unit: farm tool
        override: > 1000 because of a misprint
        quote: more than 1,000 farm tools

        name: Ships
        value: = 5
        unit: ship
        quote: 5 ships

        """.ReplaceLineEndings("\r\n");

    [Fact]
    public async Task Each_stands_at_its_place_with_the_other_side_related()
    {
        var diagnostics = await Project().Diagnose();

        Assert.Equal(
            [
                "LI0106 Warning news.txt(1,17)-(1,35) related news.txt.figures(7,1)-(7,26)",
                "LI0106 Warning news.txt(3,8)-(3,18) related ",
                "LI0109 Info news.txt.figures(12,1)-(12,39) related ",
                "LI0106 Warning news.txt.figures(15,1)-(15,12) related ",
            ],
            diagnostics.Select(Describe));
        Assert.Contains("FoodPlants has changed: accepted was = 176 food factory ('176 food factories'), the document now says = 177 food factory ('177 food factories')", diagnostics[0].GetMessage());
    }

    [Fact]
    public async Task A_change_is_accepted_into_the_file_and_nothing_else_is_touched()
    {
        var project = Project();
        var diagnostics = await project.Diagnose();

        Assert.Equal(["Accept FoodPlants: = 177"], await project.Fix(diagnostics[0]));
        Assert.Equal(s_file.Replace("= 176", "= 177", StringComparison.Ordinal).Replace("176 food", "177 food", StringComparison.Ordinal), await project.Text(FilePath));
        Assert.Equal(Document, await project.Text(Path));
        Assert.Equal(3, (await project.Diagnose()).Count);
    }

    [Fact]
    public async Task What_has_appeared_or_vanished_is_accepted_in_its_place()
    {
        var project = Project();
        var diagnostics = await project.Diagnose();

        Assert.Equal(["Accept Bakeries: = 9"], await project.Fix(diagnostics[1]));
        Assert.Equal(["Accept that Ships is gone"], await project.Fix(diagnostics[3]));
        Assert.Empty(await project.Fix(diagnostics[2]));
        Assert.Equal(
            s_file.Replace("name: FarmTools", "name: Bakeries\r\nvalue: = 9\r\nunit: bakery\r\nquote: 9 bakeries\r\n\r\nname: FarmTools", StringComparison.Ordinal)
                .Replace("\r\nname: Ships\r\nvalue: = 5\r\nunit: ship\r\nquote: 5 ships\r\n", "", StringComparison.Ordinal),
            await project.Text(FilePath));
    }

    [Fact]
    public async Task All_are_accepted_at_once()
    {
        var project = Project();

        await project.FixAll();

        Assert.Equal("LI0109", Assert.Single(await project.Diagnose()).Id);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_in_the_file()
    {
        var project = new WorkspaceProject().Add(Path, Document, "FigureSource").Add(FilePath, s_file.Replace("= 176", "some", StringComparison.Ordinal), "FiguresFile");

        var diagnostic = Assert.Single(await project.Diagnose());

        Assert.Equal("LI0106 Warning news.txt.figures(5,1)-(5,12) related ", Describe(diagnostic));
        Assert.Contains("'some' is no value", diagnostic.GetMessage());
        Assert.Empty(await project.Fix(diagnostic));
    }

    private static WorkspaceProject Project() => new WorkspaceProject().Add(Path, Document, "FigureSource").Add(FilePath, s_file, "FiguresFile");

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} {diagnostic.Severity} {Place(diagnostic.Location)} related {string.Join(" ", diagnostic.AdditionalLocations.Select(Place))}";

    private static string Place(Location location)
    {
        var span = location.GetLineSpan();
        return $"{System.IO.Path.GetFileName(span.Path)}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})-({span.EndLinePosition.Line + 1},{span.EndLinePosition.Character + 1})";
    }
}
