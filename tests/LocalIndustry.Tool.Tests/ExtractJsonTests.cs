using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class ExtractJsonTests
{
    [Fact]
    public async Task The_seed_states_ten_figures_each_with_its_original()
    {
        var run = await Tool.Run("extract", Tool.Seed, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        var figures = Assert.Single(run.Json.EnumerateArray()).GetProperty("figures").EnumerateArray().ToList();
        Assert.Equal(
            [
                "> 1000 count 6",
                "= 176 count 8",
                "= 385 count 8",
                "= 121 count 8",
                "= 235 count 8",
                "> 1 count 10",
                "> 5 count 10",
                "> 2000 count 12",
                "= 2.6 multiple 12",
                "= 27.5 percent 12",
            ],
            figures.Select(figure => $"{figure.GetProperty("relation")} {figure.GetProperty("value").GetRawText()} {figure.GetProperty("kind")} {figure.GetProperty("line")}"));

        var originals = figures.Select(figure => figure.GetProperty("original")).ToList();
        string[] numerals = ["一千多", "一百七十六", "三百八十五", "一百二十一", "二百三十五", "一个以上", "五个以上", "两千以上", "二点六倍", "27.5％"];
        Assert.All(numerals.Zip(originals), pair => Assert.Contains(pair.First, pair.Second.GetProperty("quote").GetString()));
        Assert.Equal([35, 36, 36, 36, 36, 37, 37, 38, 38, 38], originals.Select(original => original.GetProperty("line").GetInt32()));
    }

    [Fact]
    public async Task Figures_and_documents_have_the_members_that_scripts_rely_on()
    {
        var document = (await Tool.Run("extract", Tool.Seed, "--format", "json")).Json[0];

        Assert.Equal(["document", "title", "date", "className", "figures", "diagnostics"], Names(document));
        Assert.Equal("local-industry-1959.txt", document.GetProperty("document").GetString());
        Assert.StartsWith("Counties All Run Factories", document.GetProperty("title").GetString());
        Assert.Equal("1959-05-20", document.GetProperty("date").GetString());
        Assert.All(document.GetProperty("figures").EnumerateArray(), figure => Assert.Equal(
            ["name", "kind", "relation", "value", "upper", "unit", "subject", "basis", "asOf", "direction", "quote", "sentence", "language", "line", "column", "start", "length", "original"],
            Names(figure)));
        Assert.All(document.GetProperty("diagnostics").EnumerateArray(), diagnostic => Assert.Equal(["id", "severity", "message", "line", "column"], Names(diagnostic)));
    }

    [Theory]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    public async Task Start_and_length_delimit_the_quote(string newLine, bool withMark)
    {
        using var folder = new TemporaryFolder();
        var text = (await File.ReadAllTextAsync(Tool.Seed, TestContext.Current.CancellationToken)).Replace("\n", newLine);
        var path = folder.Write("article.txt", withMark ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text));

        var figures = (await Tool.Run("extract", path, "--format", "json")).Json[0].GetProperty("figures").EnumerateArray().ToList();

        Assert.Equal(10, figures.Count);
        var lines = text.Split(newLine);
        Assert.All(figures, figure =>
        {
            var quote = figure.GetProperty("quote").GetString()!;
            Assert.Equal(quote, text.Substring(figure.GetProperty("start").GetInt32(), figure.GetProperty("length").GetInt32()));
            Assert.StartsWith(quote, lines[figure.GetProperty("line").GetInt32() - 1][(figure.GetProperty("column").GetInt32() - 1)..]);
        });
    }

    [Fact]
    public async Task Numbers_and_scripts_are_printed_as_they_are()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("report.txt", "The mill made 2.0 million tonnes of steel 😀 in 1958.\n全县　共有一百七十六个食品工厂。\n");

        var run = await Tool.Run("extract", path, Tool.Seed, "--format", "json");

        Assert.Contains("\"value\": 2000000,", run.Text);
        Assert.Contains("\"value\": 27.5,", run.Text);
        Assert.Contains("steel 😀 in", run.Text);
        Assert.Contains("一百七十六", run.Text);
        Assert.DoesNotContain("\\u", run.Text);
        Assert.Equal((byte)'[', run.Output[0]);
        Assert.EndsWith("]\n", run.Text);
    }

    [Fact]
    public async Task Problems_of_a_document_stay_in_the_output()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("prose.txt", "Nothing is counted here.\n");

        var run = await Tool.Run("extract", path, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Errors);
        var diagnostic = Assert.Single(run.Json[0].GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("LI0101", diagnostic.GetProperty("id").GetString());
        Assert.Equal("warning", diagnostic.GetProperty("severity").GetString());
    }

    [Fact]
    public async Task An_original_in_a_file_of_its_own_is_paired()
    {
        using var folder = new TemporaryFolder();
        var translation = folder.Write("news.txt", "These factories include 176 food factories.\n");
        var original = folder.Write("news.zh.txt", "\n\n这些工厂包括一百七十六个食品工厂。\n");

        var run = await Tool.Run("extract", translation, "--original", original, "--class-name", "News", "--language", "en", "--format", "json");

        var document = run.Json[0];
        Assert.Equal("News", document.GetProperty("className").GetString());
        Assert.Equal(3, document.GetProperty("figures")[0].GetProperty("original").GetProperty("line").GetInt32());
    }

    [Fact]
    public async Task A_decimal_comma_is_read_where_it_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("price.txt", "The plant delivered 1.234,5 tonnes of coal.\n");

        var figure = (await Tool.Run("extract", path, "--number-format", "de", "--format", "json")).Json[0].GetProperty("figures")[0];

        Assert.Equal("1234.5", figure.GetProperty("value").GetRawText());
    }

    private static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(member => member.Name)];
}
