using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

public sealed class SampleTests
{
    private static readonly string s_configuration =
        typeof(SampleTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Configuration").Value!;

    private static readonly (string Place, string Start, string Quote)[] s_contradictions =
    [
        ("Atlas.cs(08) LI0212", "358 contradicts ", "local-industry-1959.txt:8: '385 daily necessities factories'"),
        ("Atlas.cs(09) LI0211", "112 contradicts ", "local-industry-1959.txt:8: '121 farm tool factories'"),
        ("Atlas.cs(14) LI0214", "385 is the number of daily necessities factories", "local-industry-1959.txt:8: '176 food factories'"),
        ("Citations.cs(06) LI0201", "358 contradicts ", "local-industry-1959.txt:8: '385 daily necessities factories'"),
        ("Citations.cs(10) LI0205", "3.6 would be 2.6 times more, not 2.6 times", "will reach 2.6 times that of last year"),
        ("Citations.cs(13) LI0206", "28 is a rounded copy ", "27.5% of North Korea's total industrial output"),
        ("Citations.cs(20) LI0210", "176 + 385 + 121 + 235 is the sum ", "local-industry-1959.txt:6: 'more than 1,000 local industrial factories'"),
        ("Citations.cs(25) LI0103", "'BuildingMaterialFactory' names no figure", "did you mean 'BuildingMaterialsFactories'?"),
        ("Dues.cs(07) LI0208", "310 is the document's number for Crane hire in 2024", "harbour-dues.md:8: 'Crane hire, 2025: 325 EUR'"),
        ("Overview.cs(06) LI0202", "175 contradicts ", "local-industry-1959.txt:8: '176 food factories'"),
        ("Overview.cs(07) LI0207", "235 is the document's number for building materials factories", "local-industry-1959.txt:8: '121 farm tool factories'"),
        ("Overview.cs(08) LI0203", "2_350 is 10 times too large", "local-industry-1959.txt:8: '235 building materials factories'"),
        ("Overview.cs(11) LI0204", "1_000 is an exact number where the document gives more than 1,000", "local-industry-1959.txt:6: 'more than 1,000 local industrial factories'"),
        ("Overview.cs(14) LI0209", "2_150 and 2_300 (Atlas.cs:22) stand for the same figure and differ", "'more than 2,000 medium and small-sized enterprises'"),
    ];

    [Fact]
    public async Task The_sample_builds_without_a_warning_and_prints_every_figure()
    {
        Assert.Empty((await Build("LocalIndustry.Sample")).Succeeded().Diagnostics);

        var run = await Command.Dotnet(Folder("LocalIndustry.Sample"), "run", "--no-build", "-c", s_configuration);

        var rows = run.Succeeded().Output.Split('\n').Where(line => line.StartsWith('│')).Select(line => line.Split('│', StringSplitOptions.TrimEntries)).ToList();
        var figures = rows.Skip(1).Where(row => row[2].Length > 0).Select(row => $"{row[2]}, line {row[4]}");
        Assert.Equal(
            [
                "more than 1000, line 6",
                "176, line 8",
                "385, line 8",
                "121, line 8",
                "235, line 8",
                "more than 1, line 10",
                "more than 5, line 10",
                "more than 2000, line 12",
                "2.6, line 12",
                "27.5, line 12",
            ],
            figures);
    }

    [Fact]
    public async Task The_wrong_sample_shows_each_rule_on_code_once_and_nothing_else_is_reported()
    {
        var log = Path.GetTempFileName();
        try
        {
            (await Build("Contradictions", $"-p:ErrorLog={log}%2Cversion=2.1")).Succeeded();

            var warnings = await ReadFindings(log);
            Assert.Equal(s_contradictions.Select(expected => expected.Place), warnings.Select(warning => warning.Place));
            Assert.All(s_contradictions.Zip(warnings), pair =>
            {
                Assert.StartsWith(pair.First.Start, pair.Second.Message);
                Assert.Contains(pair.First.Quote, pair.Second.Message);
            });
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static string Folder(string sample) => Path.Combine(PackedPackage.Repository, "samples", sample);

    // The projects referred to are built already; a rebuild would take them away from under other tests.
    private static Task<Command> Build(string sample, params string[] arguments) =>
        Command.Dotnet(Folder(sample), ["build", "--no-incremental", "-c", s_configuration, "-p:BuildProjectReferences=false", "-v:q", "-clp:NoSummary", .. arguments]);

    private static async Task<IReadOnlyList<(string Place, string Message)>> ReadFindings(string log)
    {
        await using var file = File.OpenRead(log);
        using var sarif = await JsonDocument.ParseAsync(file, cancellationToken: TestContext.Current.CancellationToken);
        return
        [
            .. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
                .Where(result => result.GetProperty("level").GetString() == "warning" || result.GetProperty("ruleId").GetString()!.StartsWith("LI02", StringComparison.Ordinal))
                .Select(result => (Place(result), result.GetProperty("message").GetProperty("text").GetString()!))
                .OrderBy(warning => warning.Item1, StringComparer.Ordinal),
        ];
    }

    private static string Place(JsonElement result)
    {
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        var file = location.GetProperty("artifactLocation").GetProperty("uri").GetString()!.Split('/')[^1];
        return $"{file}({location.GetProperty("region").GetProperty("startLine").GetInt32():00}) {result.GetProperty("ruleId").GetString()}";
    }
}
