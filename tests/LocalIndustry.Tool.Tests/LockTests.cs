using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class LockTests
{
    [Fact]
    public async Task A_figures_file_is_written_kept_and_brought_up()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("news.txt", "The county runs 176 food factories.\n");
        var file = document + ".figures";

        Assert.Equal((0, file + ": written, 1 figure\n"), await Lock(document));
        var written = File.ReadAllBytes(file);
        Assert.NotEqual(0xEF, written[0]);
        Assert.Equal((0, file + ": up to date\n"), await Lock(document));
        Assert.Equal(written, File.ReadAllBytes(file));

        File.WriteAllText(file, File.ReadAllText(file).Replace("name: FoodFactories", "name: FoodPlants", StringComparison.Ordinal));
        folder.Write("news.txt", "The county runs 177 food factories. It has 9 bakeries.\n");
        Assert.Equal((0, file + ": updated, 1 changed, 1 added, 0 removed\n"), await Lock(document));
        Assert.Contains("name: FoodPlants\nvalue: = 177\nunit: food factory\nquote: 177 food factories\n\nname: Bakeries\n", File.ReadAllText(file));
        Assert.Equal(["news.txt", "news.txt.figures"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_others_are_locked()
    {
        using var folder = new TemporaryFolder();
        var broken = folder.Write("broken.txt", "The county runs 176 food factories.\n");
        folder.Write("broken.txt.figures", "name: FoodFactories\nvalue: many\nquote: 176 food factories\n");
        var silent = folder.Write("silent.txt", "Nothing is counted here.\n");
        var good = folder.Write("good.txt", "The county runs 176 food factories.\n");

        var run = await Tool.Run("lock", broken, silent, Path.Combine(folder.Path, "missing.txt"), good);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(good + ".figures: written, 1 figure\n", run.Text);
        Assert.Equal(
            [
                broken + ".figures(2,1): error: 'many' is no value: write '= 176', '> 1000', '~ 5' or 'between 10 and 20'",
                silent + "(1,1): error: the document states no figure",
                Path.Combine(folder.Path, "missing.txt") + "(1,1): error: there is no such file",
            ],
            run.ErrorLines);
        Assert.Contains("value: many", File.ReadAllText(broken + ".figures"));
    }

    [Fact]
    public async Task A_missing_original_locks_nothing()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("news.txt", "The county runs 176 food factories.\n");

        var run = await Tool.Run("lock", document, "--original", Path.Combine(folder.Path, "zh.txt"));

        Assert.Equal(2, run.ExitCode);
        Assert.False(File.Exists(document + ".figures"));
    }

    [Fact]
    public async Task A_decision_that_the_document_has_overtaken_is_kept_and_told()
    {
        using var folder = new TemporaryFolder();
        var document = folder.Write("news.txt", "The county runs 177 food factories.\n");
        var file = folder.Write(
            "news.txt.figures",
            "name: FoodFactories\nvalue: = 176\nunit: food factory\nquote: 176 food factories\noverride: = 177 because the ministry corrected it\n\n"
            + "name: Bakeries\nvalue: = 9\nunit: bakery\nquote: 9 bakeries\nomit\n");
        var left =
            $"{file}(5,1): info LI0109: The override of FoodFactories is no longer needed: news.txt itself says = 177 food factory ('177 food factories')\n"
            + $"{file}(10,1): warning LI0103: news.txt does not hold the quote that the omission of Bakeries hangs on: '9 bakeries'\n";

        var (exitCode, output) = await Lock(document);

        Assert.Equal((0, left), (exitCode, output[(output.IndexOf('\n') + 1)..]));
        Assert.Contains("override: = 177 because the ministry corrected it", File.ReadAllText(file));
        Assert.Equal((0, file + ": up to date\n" + left), await Lock(document));
    }

    private static async Task<(int, string)> Lock(string document)
    {
        var run = await Tool.Run("lock", document);
        return (run.ExitCode, run.Text);
    }
}
