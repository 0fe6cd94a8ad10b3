using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

/// <summary><c>extract</c> prints what the generator generates: under the figures file beside the document.</summary>
public sealed class ExtractReviewedTests
{
    private const string Text = "The county runs 176 food factories and 12 mills.\n\nIt has 9 bakeries.\n";

    [Fact]
    public async Task Names_omissions_and_overrides_hold()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("news.txt", Text);
        folder.Write(
            "news.txt.figures",
            "name: FoodPlants\nvalue: = 176\nunit: food factory\nquote: 176 food factories\noverride: = 177 because the ministry corrected it\n\n"
            + "name: Mills\nvalue: = 12\nunit: mill\nquote: 12 mills\n\n"
            + "name: Bakeries\nvalue: = 9\nunit: bakery\nquote: 9 bakeries\nomit\n");

        var run = await Tool.Run("extract", "--format", "json", document);

        var figures = run.Json[0].GetProperty("figures").EnumerateArray();
        Assert.Equal(
            ["FoodPlants 177 '176 food factories'", "Mills 12 '12 mills'"],
            figures.Select(figure => $"{figure.GetProperty("name")} {figure.GetProperty("value")} '{figure.GetProperty("quote")}'"));
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
    }

    [Fact]
    public async Task Where_document_and_figures_file_part_ways_each_is_told_at_its_place()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("news.txt", Text);
        var file = folder.Write(
            "news.txt.figures",
            "name: FoodFactories\nvalue: = 175\nunit: food factory\nquote: 175 food factories\n\nname: Mills\nvalue: = 12\nunit: mill\nquote: 12 mills\n\n"
            + "name: Bakeries\nvalue: = 9\nunit: bakery\nquote: 9 bakeries\n\nname: Halls\nvalue: = 3\nunit: hall\nquote: 3 halls\n");

        var run = await Tool.Run("extract", "--format", "json", document);

        var diagnostic = Assert.Single(run.Json[0].GetProperty("diagnostics").EnumerateArray());
        Assert.Equal(("LI0106", 1), (diagnostic.GetProperty("id").GetString(), diagnostic.GetProperty("line").GetInt32()));
        Assert.Equal([file + "(16,1): warning LI0106: Halls has vanished: accepted was = 3 ('3 halls'), and news.txt does not state it any more"], run.ErrorLines);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task A_figures_file_that_is_no_text_is_an_input_error()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("news.txt", Text);
        var file = folder.Write("news.txt.figures", [65, 0, 66]);

        var run = await Tool.Run("extract", "--format", "json", document);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([file + "(1,1): error: the file is binary, not text"], run.ErrorLines);
    }
}
