using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace LocalIndustry.Benchmarks;

/// <summary>
/// What the analyzers cost a project of at least 200,000 lines, by the compiler's own report, beside the time that the compiler
/// takes without them. The project is made of copies of this repository's engine, each in a namespace of its own, one more in
/// each round: a garbage collection of the compiler stops whatever runs, and whether it falls into the tenth of a second in
/// which the analyzers run hangs on what was allocated before.
/// </summary>
internal static class AnalyzerCost
{
    private const int FewestLines = 200_000;
    private const int Rounds = 5;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <LangVersion>latest</LangVersion>
            <EnableNETAnalyzers>false</EnableNETAnalyzers>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <NoWarn>$(NoWarn);CS1591</NoWarn>
            <RestorePackagesPath>{0}/packages</RestorePackagesPath>
            <RestoreAdditionalProjectSources>{0}/feed</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            {1}
          </ItemGroup>
        </Project>
        """;

    public static async Task<int> Run(string[] arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Rounds;
        var root = Directory.CreateTempSubdirectory("localindustry-").FullName;
        try
        {
            var version = "0.0.1-benchmark." + DateTime.UtcNow.Ticks;
            await Dotnet.Run(Repository.Root, "pack", Path.Combine("src", "LocalIndustry"), "-c", "Release", "-o", Path.Combine(root, "feed"), "-p:PackageVersion=" + version);
            var package = $"""<PackageReference Include="LocalIndustry" Version="{version}" PrivateAssets="all" /><FigureSource Include="{Repository.Seed}" ClassName="LocalIndustries" />""";
            var shares = new List<double>();
            for (var round = 0; round < rounds; round++)
            {
                var (lines, copies) = Write(Path.Combine(root, "with"), root, package, round);
                Write(Path.Combine(root, "without"), root, "", round);
                var without = await Build(Path.Combine(root, "without"));
                var with = await Build(Path.Combine(root, "with"));
                shares.Add(100 * with.Analyzers / without.Compiler);
                Console.WriteLine(FormattableString.Invariant($"{lines:N0} lines, the engine {copies} times: compiler without the package {without.Compiler:F2} s, with it {with.Compiler:F2} s; our analyzers by its report {with.Analyzers:F3} s: {shares[round]:F2} %"));
            }

            shares.Sort();
            Console.WriteLine(FormattableString.Invariant($"median {shares[shares.Count / 2]:F2} %"));
            return 0;
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    private static (int Lines, int Copies) Write(string folder, string root, string items, int more)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Corpus.csproj"), string.Format(CultureInfo.InvariantCulture, Project, root, items));
        var source = Path.Combine(Repository.Root, "src", "LocalIndustry.Figures");
        var files = Directory.GetFiles(source, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(source, path), Text: File.ReadAllText(path)))
            .Where(static file => !file.Name.StartsWith("obj", StringComparison.Ordinal) && !file.Name.StartsWith("bin", StringComparison.Ordinal) && !file.Text.Contains("[assembly:", StringComparison.Ordinal))
            .ToList();
        var lines = 0;
        var copies = 0;
        for (var left = more; lines < FewestLines || left-- > 0;)
        {
            foreach (var (name, text) in files)
            {
                var copy = text.Replace("LocalIndustry.", $"Copy{copies}.", StringComparison.Ordinal);
                var path = Path.Combine(folder, "Copy" + copies, name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, copy);
                lines += copy.AsSpan().Count('\n');
            }

            copies++;
        }

        return (lines, copies);
    }

    private static async Task<Times> Build(string folder)
    {
        var log = Path.Combine(folder, "build.log");
        await Dotnet.Run(folder, "restore");
        await Dotnet.Run(
            folder,
            "build", "--no-restore", "--no-incremental", "-v:q", "-clp:NoSummary", "-p:ReportAnalyzer=true", "-p:UseSharedCompilation=false", $"-flp:LogFile={log};Verbosity=detailed;PerformanceSummary");
        var text = await File.ReadAllTextAsync(log);
        var compiler = Regex.Matches(text, @"^\s*(\d+) ms\s+Csc\s", RegexOptions.Multiline).Sum(static match => double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) / 1000);
        var analyzers = Regex.Matches(text, @"^\s*(?<time><?[\d.]+)\s+<?\d+\s+LocalIndustry\.Roslyn\.Analysis\.\w+", RegexOptions.Multiline)
            .Sum(static match => double.Parse(match.Groups["time"].Value.TrimStart('<'), CultureInfo.InvariantCulture));
        return new Times(compiler, analyzers);
    }

    private sealed record Times(double Compiler, double Analyzers);
}
