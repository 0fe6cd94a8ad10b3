using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.PortableExecutable;
using System.Threading.Tasks;
using System.Xml.Linq;
using Xunit;

namespace LocalIndustry.Package.Tests;

public sealed class PackageTests(PackedPackage package)
{
    private const string Code = """
        using System;
        using System.Globalization;

        namespace Regional.Statistics
        {
            /// <summary>A consumer.</summary>
            public static class Program
            {
                /// <summary>A wrong copy.</summary>
                public const int FoodFactories = 175;

                /// <summary>Another thing.</summary>
                public const int OrderLimit = 175;

                /// <summary>Prints constants of the document.</summary>
                public static void Main()
                {
                    const decimal tools = LocalIndustries.FarmToolFactories / 2m;
                    Console.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", LocalIndustries.FoodFactories, tools, FoodFactories));
                }
            }
        }
        """;

    [Fact]
    public void The_package_holds_what_the_compiler_loads_and_nothing_else()
    {
        using var archive = ZipFile.OpenRead(package.File);
        var names = archive.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith("_rels", System.StringComparison.Ordinal) && !name.StartsWith("package/", System.StringComparison.Ordinal));

        Assert.Equal(
            [
                "CHANGELOG.md",
                "LocalIndustry.nuspec",
                "README.md",
                "[Content_Types].xml",
                "analyzers/dotnet/cs/LocalIndustry.CodeFixes.dll",
                "analyzers/dotnet/cs/LocalIndustry.Figures.dll",
                "analyzers/dotnet/cs/LocalIndustry.Roslyn.dll",
                "buildTransitive/LocalIndustry.props",
                "buildTransitive/LocalIndustry.targets",
                "icon.png",
                "tools/linux-x64/LocalIndustry.Figures.dll",
                "tools/linux-x64/LocalIndustry.Roslyn.dll",
                "tools/win-x64/LocalIndustry.Figures.dll",
                "tools/win-x64/LocalIndustry.Roslyn.dll",
            ],
            names.Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public void The_package_says_what_it_is()
    {
        using var archive = ZipFile.OpenRead(package.File);
        using var stream = archive.GetEntry("LocalIndustry.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal(("LocalIndustry", "MIT", "README.md", "icon.png", "true"), (Value("id"), Value("license"), Value("readme"), Value("icon"), Value("developmentDependency")));
        Assert.All(["source-generator", "analyzer", "roslyn"], tag => Assert.Contains(tag, Value("tags")!.Split(' ')));
        Assert.Null(Value("dependencies"));
        Assert.True(archive.GetEntry("icon.png")!.Length < 20_000);
    }

    [Fact]
    public void The_assemblies_are_deterministic_and_carry_their_symbols()
    {
        using var archive = ZipFile.OpenRead(package.File);
        foreach (var entry in archive.Entries.Where(entry => entry.Name.EndsWith(".dll", System.StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(content);
            }

            content.Position = 0;
            using var assembly = new PEReader(content);
            var kinds = assembly.ReadDebugDirectory().Select(debug => debug.Type).ToList();
            Assert.Contains(DebugDirectoryEntryType.Reproducible, kinds);
            Assert.Contains(DebugDirectoryEntryType.EmbeddedPortablePdb, kinds);
        }
    }

    [Fact]
    public void The_version_stands_in_one_place()
    {
        var files = Directory.EnumerateFiles(PackedPackage.Repository, "*.*proj", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(PackedPackage.Repository, "*.props", SearchOption.AllDirectories))
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", System.StringComparison.Ordinal))
            .Where(file => XDocument.Load(file).Descendants().Any(element => element.Name.LocalName is "Version" or "VersionPrefix" or "PackageVersion" or "AssemblyVersion" && !element.HasAttributes));

        Assert.Equal("Directory.Build.props", Path.GetRelativePath(PackedPackage.Repository, Assert.Single(files)));
    }

    [Fact]
    public async Task A_consumer_sees_constants_and_contradictions_and_can_fix_them()
    {
        var consumer = new Consumer(package, "Plain", Code);

        var build = (await consumer.Build()).Succeeded();
        var warning = Assert.Single(build.Diagnostics);
        Assert.Contains("Program.cs(10,42): warning LI0202: 175 contradicts food factories: the document gives 176 (local-industry-1959.txt:8: '176 food factories')", warning);
        Assert.Equal("176 60.5 175", (await consumer.Run()).Succeeded().Output.Trim());

        (await consumer.Format("LI0202")).Succeeded();
        Assert.Contains("FoodFactories = LocalIndustries.FoodFactories;", consumer.Code);
        Assert.Contains("OrderLimit = 175;", consumer.Code);
        Assert.Empty((await consumer.Build()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task A_strict_consumer_gets_no_warning_but_the_one_intended()
    {
        var consumer = new Consumer(
            package,
            "Strict",
            Code.Replace("namespace Regional", "[assembly: CLSCompliant(true)]\nnamespace Regional", System.StringComparison.Ordinal),
            "<Nullable>enable</Nullable><GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>LI0202</WarningsNotAsErrors><AnalysisLevel>latest-all</AnalysisLevel><NoWarn>$(NoWarn);CA1303;CA1515;CA1305;CA1863</NoWarn>",
            "Visibility=\"public\"");

        var warning = Assert.Single((await consumer.Build()).Succeeded().Diagnostics);
        Assert.Contains("warning LI0202", warning);
    }

    [Fact]
    public async Task An_old_language_is_enough()
    {
        var consumer = new Consumer(
            package,
            "Old",
            Code.Replace("175", "176", System.StringComparison.Ordinal),
            "<LangVersion>7.3</LangVersion><Nullable>disable</Nullable><ImplicitUsings>disable</ImplicitUsings><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        Assert.Empty((await consumer.Build()).Succeeded().Diagnostics);
    }

    [Fact]
    public async Task A_figures_file_is_picked_up_by_itself()
    {
        const string Code = "System.Console.WriteLine(Regional.Statistics.News.FoodPlants + Regional.Statistics.News.All.Count);";
        var consumer = new Consumer(package, "Reviewed", Code, items: "<FigureSource Include=\"news.txt\" />")
            .Write("news.txt", "The county runs 176 food factories.\n\nIt has 9 bakeries.\n")
            .Write("news.txt.figures", "name: FoodPlants\nvalue: = 175\nunit: food factory\nquote: 175 food factories\n\nname: Bakeries\nvalue: = 9\nquote: 9 bakeries\nomit\n");

        var warning = Assert.Single((await consumer.Build()).Succeeded().Diagnostics);

        Assert.Contains("news.txt(1,17): warning LI0106: FoodPlants has changed: accepted was = 175 food factory ('175 food factories'), the document now says = 176 food factory ('176 food factories')", warning);
        Assert.Equal("177", (await consumer.Run()).Succeeded().Output.Trim());
    }

    [Fact]
    public async Task Problems_of_documents_are_warnings_in_the_documents()
    {
        var consumer = new Consumer(
            package,
            "Documents",
            "System.Console.WriteLine(Regional.Statistics.English.Halls);",
            items: """
                <FigureSource Include="docs/english.txt" Original="docs/chinese.txt" Language="en" />
                <FigureSource Include="docs/lost.txt" Original="docs/nowhere.txt" />
                <FigureSource Include="docs/quiet/*.md" />
                <AdditionalFiles Include="docs/english.txt" />
                """);
        System.IO.Directory.CreateDirectory(System.IO.Path.Combine(consumer.Directory, "docs", "quiet"));
        consumer.Write("docs/english.txt", "The plant has 12 halls.\n")
            .Write("docs/chinese.txt", "该厂有十二个车间。\n")
            .Write("docs/lost.txt", "The plant has 12 halls.\n")
            .Write("docs/quiet/empty.md", "")
            .Write(".editorconfig", "root = true\n[*.md]\nlocal_industry.severity.LI0101 = none\n");

        var build = (await consumer.Build()).Succeeded();

        var warning = Assert.Single(build.Diagnostics);
        Assert.Contains("docs/lost.txt(1,1): warning LI0101: Original 'docs/nowhere.txt' does not exist; the document is read alone", warning);
    }
}
