using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class ExtractErrorTests
{
    private const int MegaByte = 1_000_000;

    [Fact]
    public async Task A_bad_input_is_told_in_one_line_and_the_others_are_read()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "missing.txt");

        var run = await Tool.Run("extract", missing, Tool.Seed, "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([missing + "(1,1): error: there is no such file"], run.ErrorLines);
        Assert.Equal(10, run.Json[0].GetProperty("figures").GetArrayLength());
    }

    [Fact]
    public async Task Without_any_readable_input_the_array_is_empty()
    {
        using var folder = new TemporaryFolder();

        var run = await Tool.Run("extract", folder.Path, "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([folder.Path + "(1,1): error: there is no document in this folder"], run.ErrorLines);
        Assert.Equal(0, run.Json.GetArrayLength());
    }

    [Fact]
    public async Task A_folder_stands_for_the_documents_below_it()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "b", ".hidden"));
        folder.Write("c.md", "There are 14 mills.\n"u8.ToArray());
        folder.Write(Path.Combine("b", "a.txt"), "There are 12 mills.\n"u8.ToArray());
        folder.Write(Path.Combine("b", "a.txt.figures"), "# Nothing accepted yet.\n"u8.ToArray());
        folder.Write(Path.Combine("b", ".hidden", "x.txt"), "There are 13 mills.\n"u8.ToArray());
        folder.Write("program.cs", "const int Mills = 15;\n"u8.ToArray());

        var run = await Tool.Run("extract", folder.Path, Tool.Seed, "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(["a.txt", "c.md", "local-industry-1959.txt"], run.Json.EnumerateArray().Select(document => document.GetProperty("document").GetString()));
    }

    [Fact]
    public async Task Gb18030_is_recognized_and_refused_at_its_first_byte()
    {
        using var folder = new TemporaryFolder();
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        var path = folder.Write("article.txt", encoding.GetBytes("Title: local industry\nOriginal: 朝鲜地方工业\n一百七十六个食品工厂\n"));

        var run = await Tool.Run("extract", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Text);
        Assert.Equal([path + "(2,11): error: this is not valid UTF-8; it looks like GB18030; convert the file to UTF-8"], run.ErrorLines);
    }

    [Theory]
    [InlineData("a café of 12 tables", "(1,6): error: this is not valid UTF-8; convert the file to UTF-8")]
    [InlineData("\0\u0001\u0002", "(1,1): error: the file is binary, not text")]
    [InlineData("", "(1,1): error: the file is empty")]
    [InlineData(" \n\t\n", "(1,1): error: the file is empty")]
    public async Task What_is_no_text_is_refused(string latin, string problem)
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("document.txt", Encoding.Latin1.GetBytes(latin));

        var run = await Tool.Run("extract", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([path + problem], run.ErrorLines);
    }

    [Fact]
    public async Task A_file_that_is_too_large_is_not_read()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "large.txt");
        await using (var file = File.Create(path))
        {
            file.SetLength((50 * MegaByte) + 1);
        }

        var run = await Tool.Run("extract", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal([path + "(1,1): error: the file is larger than 50 MB"], run.ErrorLines);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Utf16_with_a_mark_is_read(bool bigEndian)
    {
        using var folder = new TemporaryFolder();
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        var path = folder.Write("document.txt", [.. encoding.Preamble, .. encoding.GetBytes("There are 176 food factories.\n")]);

        var run = await Tool.Run("extract", path, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("176 food factories", run.Json[0].GetProperty("figures").EnumerateArray().Single().GetProperty("quote").GetString());
    }

    [Fact]
    public async Task A_document_is_read_alone_when_its_original_is_missing()
    {
        var run = await Tool.Run("extract", Tool.Seed, "--original", "missing.txt", "--format", "json");

        Assert.Equal(2, run.ExitCode);
        Assert.Single(run.ErrorLines);
        Assert.Equal(10, run.Json[0].GetProperty("figures").GetArrayLength());
    }

    [Theory]
    [InlineData("extract", "--format", "xml", "a.txt")]
    [InlineData("extract", "--language", "fr", "a.txt")]
    [InlineData("extract", "--fromat", "json", "a.txt")]
    [InlineData("extract", "a.txt", "b.txt", "--original", "c.txt")]
    [InlineData("extract")]
    [InlineData("extract", "--jsonl", "a.txt")]
    [InlineData("extract", "--jsonl", "--format", "csv")]
    [InlineData("exhale")]
    [InlineData("--verbose")]
    public async Task A_wrong_command_line_is_told_in_one_line(params string[] arguments)
    {
        var run = await Tool.Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Text);
        Assert.StartsWith("localindustry: ", Assert.Single(run.ErrorLines));
    }

    [Fact]
    public async Task Version_and_help_are_printed()
    {
        var version = await Tool.Run("--version");
        var help = await Tool.Run("extract", "--help");

        Assert.Equal((0, 0), (version.ExitCode, help.ExitCode));
        Assert.Matches(@"^\d+\.\d+\.\d+(-[\w.]+)?\s$", version.Text);
        Assert.Contains("--format <table|json|jsonl|csv>", help.Text);
    }
}
