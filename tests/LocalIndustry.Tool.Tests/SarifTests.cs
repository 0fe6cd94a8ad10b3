using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using NJsonSchema;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class SarifTests : IDisposable
{
    private const string Article = "The harbour has 48 guest berths and 112 season berths.\nThere are more than 200 mooring places.\n";
    private const string Code = "class Port\n{\n    const int GuestBerths = 84;\n    const int MooringPlaces = 200;\n    const int SeasonBerths = 112;\n}\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Code.cs")]
    [InlineData("Missing.cs", "Code.cs")]
    [InlineData("Missing.cs")]
    public async Task The_log_keeps_to_the_schema(params string[] paths)
    {
        Write();

        var run = await Check(["--min-severity", "hidden", .. paths]);

        var schema = await JsonSchema.FromFileAsync(Tool.Metadata("SarifSchema"));
        Assert.Empty(schema.Validate(run.Text));
    }

    [Fact]
    public async Task A_schema_that_lets_everything_pass_would_prove_nothing()
    {
        Write();

        var run = await Check("Code.cs");

        var schema = await JsonSchema.FromFileAsync(Tool.Metadata("SarifSchema"));
        Assert.NotEmpty(schema.Validate(run.Text.Replace("\"ruleId\"", "\"rule\"", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(run.Text.Replace("\"warning\"", "\"grave\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_result_tells_rule_place_and_the_words_of_the_document()
    {
        Write();

        var run = await Check("Code.cs");

        var log = run.Json.GetProperty("runs")[0];
        var result = log.GetProperty("results")[0];
        Assert.Equal("LI0202", result.GetProperty("ruleId").GetString());
        Assert.Equal("LI0202", log.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.StartsWith("84 contradicts guest berths", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("Harbour.GuestBerths", result.GetProperty("properties").GetProperty("figure").GetString());
        Assert.Equal("Code.cs 3:29-3:31", Place(result.GetProperty("locations")[0]));
        Assert.Equal("harbour.txt 1:17-1:32", Place(result.GetProperty("relatedLocations")[0]));
        Assert.Equal("utf16CodeUnits", log.GetProperty("columnKind").GetString());
        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Errors);
    }

    [Theory]
    [InlineData("hidden", "LI0202:warning LI0204:note LI0301:none")]
    [InlineData("info", "LI0202:warning LI0204:note")]
    [InlineData("warning", "LI0202:warning")]
    public async Task Levels_follow_severities(string least, string expected)
    {
        Write();

        var results = (await Check("--min-severity", least, "Code.cs")).Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();

        Assert.Equal(expected, string.Join(' ', results.Select(static result => result.GetProperty("ruleId").GetString() + ":" + result.GetProperty("level").GetString())));
        Assert.All(results, result => Assert.Equal(result.GetProperty("level").GetString() == "none", result.TryGetProperty("kind", out var kind) && kind.GetString() == "informational"));
    }

    [Fact]
    public async Task Every_rule_on_code_is_described()
    {
        Write();

        var rules = (await Check("Code.cs")).Json.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();

        Assert.Contains(rules, static rule => rule.GetProperty("id").GetString() == "LI0301");
        Assert.All(rules, static rule => Assert.EndsWith($"/rules/{rule.GetProperty("id").GetString()}.md", rule.GetProperty("helpUri").GetString()));
    }

    [Fact]
    public async Task What_cannot_be_read_is_a_notification()
    {
        Write();

        var run = await Check("Missing.cs", "Code.cs");

        var invocation = run.Json.GetProperty("runs")[0].GetProperty("invocations")[0];
        var notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("there is no such file or folder", notification.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("Missing.cs(1,1): error: there is no such file or folder", Assert.Single(run.ErrorLines));
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task Paths_outside_the_folder_are_absolute_and_strange_names_are_escaped()
    {
        Write();
        Directory.CreateDirectory(Path.Combine(_folder.Path, "in here"));
        _folder.Write("in here/100% #1.cs", Code);
        _folder.Write("Outer.cs", Code);

        var inner = await Tool.RunIn(Path.Combine(_folder.Path, "in here"), "check", "--source", "../harbour.txt", "--format", "sarif", "100% #1.cs", "../Outer.cs");

        var log = inner.Json.GetProperty("runs")[0];
        var results = log.GetProperty("results").EnumerateArray().ToList();
        var root = new Uri(log.GetProperty("originalUriBaseIds").GetProperty("%SRCROOT%").GetProperty("uri").GetString()!);
        Assert.Equal("100%25%20%231.cs", Artifact(results[0].GetProperty("locations")[0]).GetProperty("uri").GetString());
        Assert.EndsWith("/in here/100% #1.cs", new Uri(root, "100%25%20%231.cs").LocalPath);
        var outer = Artifact(results[^1].GetProperty("locations")[0]);
        Assert.False(outer.TryGetProperty("uriBaseId", out _));
        Assert.True(File.Exists(new Uri(outer.GetProperty("uri").GetString()!).LocalPath));
    }

    [Fact]
    public async Task A_fingerprint_outlives_lines_above_and_tells_equal_lines_apart()
    {
        Write();
        var before = Fingerprints(await Check("Code.cs"));
        _folder.Write("Code.cs", "// one line more\n" + Code);
        var after = Fingerprints(await Check("Code.cs"));
        _folder.Write("Code.cs", Code + Code.Replace("Port", "Other", StringComparison.Ordinal));
        var twice = Fingerprints(await Check("Code.cs"));

        Assert.Equal(before, after);
        Assert.Equal(twice.Length, twice.Distinct().Count());
        Assert.Subset(twice.ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public async Task What_the_code_suppresses_is_left_out()
    {
        Write();
        _folder.Write("Code.cs", "#pragma warning disable\n" + Code);

        var run = await Check("Code.cs");

        Assert.Equal(0, run.Json.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.Equal(0, run.ExitCode);
    }

    private static string[] Fingerprints(Tool run) => run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
        .Select(static result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString()!)
        .ToArray();

    private static JsonElement Artifact(JsonElement location) => location.GetProperty("physicalLocation").GetProperty("artifactLocation");

    private static string Place(JsonElement location)
    {
        var region = location.GetProperty("physicalLocation").GetProperty("region");
        return $"{Artifact(location).GetProperty("uri")} {region.GetProperty("startLine")}:{region.GetProperty("startColumn")}-{region.GetProperty("endLine")}:{region.GetProperty("endColumn")}";
    }

    private void Write()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write("Code.cs", Code);
    }

    private Task<Tool> Check(params string[] arguments) => Tool.RunIn(_folder.Path, ["check", "--source", "harbour.txt", "--format", "sarif", .. arguments]);
}
