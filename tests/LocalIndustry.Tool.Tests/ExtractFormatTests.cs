using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class ExtractFormatTests
{
    [Fact]
    public async Task Json_lines_are_the_documents_of_the_array_each_on_its_line()
    {
        using var folder = new TemporaryFolder();
        var other = folder.Write("other.txt", "The county has 12 factories.\n");

        var lines = (await Tool.Run("extract", Tool.Seed, other, "--format", "jsonl")).Text;
        var array = (await Tool.Run("extract", Tool.Seed, other, "--format", "json")).Json;

        Assert.EndsWith("\n", lines);
        Assert.Equal(
            array.EnumerateArray().Select(document => JsonSerializer.Serialize(document)),
            lines.TrimEnd('\n').Split('\n').Select(line => JsonSerializer.Serialize(JsonDocument.Parse(line).RootElement)));
    }

    [Fact]
    public async Task Csv_has_a_header_and_a_row_for_each_figure()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a,b.txt", "The \"Red Star\" combine, a large one, has 12 factories.\n");

        var rows = (await Tool.Run("extract", path, "--format", "csv")).Text.Split("\r\n");

        Assert.Equal(
            "document,className,name,kind,relation,value,upper,unit,subject,basis,asOf,direction,quote,sentence,language,line,column,start,length,originalQuote,originalLine",
            rows[0]);
        Assert.StartsWith("\"a,b.txt\",", rows[1]);
        Assert.Contains(",\"The \"\"Red Star\"\" combine, a large one, has 12 factories.\",en,1,", rows[1]);
        Assert.Equal("", rows[2]);
        Assert.Equal(3, rows.Length);
    }

    [Fact]
    public async Task Csv_of_the_seed_has_ten_rows() =>
        Assert.Equal(1 + 10, (await Tool.Run("extract", Tool.Seed, "--format", "csv")).Text.Split("\r\n").Count(row => row.Length > 0));

    [Fact]
    public async Task The_table_is_plain_text_with_every_figure_and_what_is_wrong_below()
    {
        using var folder = new TemporaryFolder();
        var prose = folder.Write("prose.txt", "Nothing is counted here.\n");

        var run = await Tool.Run("extract", Tool.Seed, prose);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain('\u001b', run.Text);
        Assert.StartsWith("local-industry-1959.txt: 10 figures in ", run.Text);
        var lines = run.Text.Split('\n');
        Assert.Contains(lines, line => line.Contains("FoodFactories", StringComparison.Ordinal) && line.Contains("176 food factories", StringComparison.Ordinal) && line.EndsWith(" 8", StringComparison.Ordinal));
        foreach (var value in (string[])["> 1000", "176", "385", "121", "235", "> 1", "> 5", "> 2000", "2.6", "27.5"])
        {
            Assert.Contains(lines, line => line.Contains($" {value} ", StringComparison.Ordinal));
        }

        Assert.Contains(lines, line => line.StartsWith("prose.txt(1,1): warning LI0101: ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Equal(line.TrimEnd(), line));
    }

    [Fact]
    public async Task A_document_cannot_steer_the_terminal()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("hostile.txt", "The \u001b[31mcounty\u202e has 12 \u001b]0;title\u0007 factories.\n");

        var table = await Tool.Run("extract", path);
        var json = await Tool.Run("extract", path, "--format", "jsonl");

        Assert.DoesNotContain(table.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain(json.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202e', table.Text + json.Text);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("csv")]
    public async Task Culture_changes_no_byte(string format)
    {
        var plain = await Tool.Run("extract", Tool.Seed, "--format", format);

        foreach (var locale in (string[])["de_DE.UTF-8", "tr_TR.UTF-8", "zh_CN.UTF-8"])
        {
            var other = await Tool.RunWith(new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale }, "extract", Tool.Seed, "--format", format);
            Assert.Equal(plain.Text, other.Text);
        }

        Assert.NotEqual(Encoding.UTF8.Preamble.ToArray(), plain.Output[..3]);
    }
}
