using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class ExtractStreamTests
{
    [Fact]
    public async Task Answers_come_in_order_with_every_quantity()
    {
        var run = await Tool.RunOn(
            """
            {"id":"a","text":"On 3 May the second mill spun more than 40 tons.","language":"en"}
            {"id":7,"text":"第二厂织布三万匹","language":"zh"}
            {"id":null,"text":"Nothing here.","language":"auto"}
            """u8.ToArray(), "extract", "--jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.NotEqual(0xEF, run.Output[0]);
        Assert.Equal(["a: date 3, ordinal 2, measure > 40 ton", "7: ordinal 2, count 30000 匹", ":"], run.Lines.Select(Dump));
    }

    [Fact]
    public async Task Offsets_delimit_the_words_in_utf16()
    {
        const string Text = "🏭🏭 over 5 kg";
        var run = await Tool.RunOn(Line("1", Text), "extract", "--jsonl");

        var figure = JsonDocument.Parse(run.Lines.Single()).RootElement.GetProperty("figures")[0];
        Assert.Equal("over 5 kg", Text.Substring(figure.GetProperty("start").GetInt32(), figure.GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task A_line_that_cannot_be_read_is_answered_and_the_rest_goes_on()
    {
        byte[] latin = [.. "{\"id\":4,\"text\":\"5 kg caf"u8, 0xE9, .. "\"}\n"u8];
        byte[] input =
        [
            .. Line("1", "5 kg"), .. "{\"id\":2,\n"u8, .. "\n"u8, .. latin, .. "{\"id\":\"5\",\"text\":null}\n"u8, .. "[1]\n"u8,
            .. "{\"id\":6,\"text\":\"x\",\"language\":\"fr\"}\n"u8, .. "{\"id\":7,\"text\":\"half \\ud83d 5 kg\"}\n"u8, .. "{\"text\":\"5 kg\"}"u8,
        ];
        var run = await Tool.RunOn(input, "extract", "--jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(["1", "null", "null", "null", "\"5\"", "null", "6", "7", "null"], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetRawText()));
        Assert.Equal([false, true, true, true, true, true, true, false, false], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.TryGetProperty("error", out _)));
        Assert.Equal(6, run.ErrorLines.Length);
        Assert.StartsWith("stdin(2,8): error: the line is not JSON", run.ErrorLines[0]);
    }

    [Fact]
    public async Task Lines_of_megabytes_are_read_and_longer_ones_refused()
    {
        byte[] input = [.. Line("1", string.Concat(Enumerable.Repeat("5 kg of salt, ", 100_000))), .. Line("2", new string('x', 9_000_000)), .. Line("3", "5 kg")];
        var run = await Tool.RunOn(input, "extract", "--jsonl");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal(100_000, JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("figures").GetArrayLength());
        Assert.Contains("longer than 8 MB", run.Lines[1]);
        Assert.Equal("3: measure 5 kg", Dump(run.Lines[2]));
    }

    [Fact]
    public async Task Many_lines_keep_their_order()
    {
        var input = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{{\"id\":{i},\"text\":\"{i + 3000} spindles{(i % 97 == 0 ? string.Concat(Enumerable.Repeat(" and 12 looms", 200)) : "")}\"}}\n"));
        var run = await Tool.RunOn(Encoding.UTF8.GetBytes(input), "extract", "--jsonl");

        Assert.Equal(Enumerable.Range(0, 20_000), run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()));
        Assert.All(run.Lines.Select((line, i) => (line, i)), pair => Assert.Contains($"\"value\":{pair.i + 3000},", pair.line));
    }

    [Fact]
    public async Task An_endless_input_is_answered_line_by_line()
    {
        using var process = Tool.Start("extract", "--jsonl");
        for (var i = 0; i < 50; i++)
        {
            // The next line is not written before the answer to this one has come.
            await process.StandardInput.WriteAsync($"{{\"id\":{i},\"text\":\"{i + 5} kg\"}}\n");
            await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            var answer = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            Assert.Equal($"{i}: measure {i + 5} kg", Dump(answer!));
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task The_tool_ends_when_nobody_reads_its_answers()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        var run = await Shell($"yes '{{\"id\":1,\"text\":\"5 kg\"}}' | timeout 60 dotnet '{Tool.Assembly}' extract --jsonl | head -1");
        Assert.Equal("1: measure 5 kg", Dump(run.TrimEnd('\n')));
    }

    [Fact]
    public async Task Several_processes_share_a_corpus()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var folder = new TemporaryFolder();
        for (var i = 0; i < 4; i++)
        {
            folder.Write($"{i}.jsonl", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 50).Select(k => $"{{\"id\":{(i * 50) + k},\"text\":\"{k + 5} kg\"}}\n"))));
        }

        var output = await Shell($"cd '{folder.Path}' && ls *.jsonl | xargs -P 2 -I F sh -c \"dotnet '{Tool.Assembly}' extract --jsonl < F > F.out\" && cat *.out");

        Assert.Equal(Enumerable.Range(0, 200), output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetInt32()).Order());
    }

    [Fact]
    public async Task A_file_takes_the_answers_behind_what_it_holds()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs a shell");
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "out");
        await Shell($"(echo before; echo '{{\"id\":1,\"text\":\"5 kg\"}}' | dotnet '{Tool.Assembly}' extract --jsonl; echo after) > '{path}'");

        var lines = await File.ReadAllLinesAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(("before", "1: measure 5 kg", "after"), (lines[0], Dump(lines[1]), lines[2]));
    }

    private static byte[] Line(string id, string text) => Encoding.UTF8.GetBytes($"{{\"id\":{id},\"text\":{JsonSerializer.Serialize(text)}}}\n");

    private static string Dump(string line)
    {
        var answer = JsonDocument.Parse(line).RootElement;
        var figures = answer.GetProperty("figures").EnumerateArray().Select(figure => string.Join(' ', new[]
        {
            figure.GetProperty("kind").GetString(),
            figure.GetProperty("relation").GetString() is var relation and not "=" ? relation : "",
            figure.GetProperty("value").GetRawText(),
            figure.GetProperty("unit").GetString(),
        }.Where(part => part?.Length > 0)));
        return $"{answer.GetProperty("id")}: {string.Join(", ", figures)}".TrimEnd();
    }

    private static async Task<string> Shell(string script)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", script]) { RedirectStandardOutput = true })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return output;
    }
}
