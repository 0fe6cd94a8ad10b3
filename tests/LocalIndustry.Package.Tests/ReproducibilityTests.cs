using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>The same inputs give the same bytes: in another folder, under another culture, with other line endings.</summary>
public sealed class ReproducibilityTests(PackedPackage package)
{
    // Words and numbers that cultures treat each in their own way: i and I, decimal points, groups, signs.
    private const string Document =
        "Title: Iron and Ink\n\nThe village has 1,176 ironworks and 12 inkwells.\n\nInk output rose by 27.5%, to -3.5 degrees at 1.5 million litres.\n\n"
        + "Between 10 and 20 islands are inhabited.\n\n全省有一百七十六个食品工厂。\n";

    private static readonly Dictionary<string, string> s_monday = new() { ["tr_TR"] = "Pazartesi", ["de_DE"] = "Montag", ["zh_CN"] = "星期一" };

    [Fact]
    public async Task Folder_culture_and_line_endings_change_no_byte_of_the_generated_code()
    {
        var builds = new List<IReadOnlyDictionary<string, byte[]>>();
        foreach (var (folder, culture, ending) in new[] { ("Same/One", "tr_TR", "\n"), ("Same/another/Two", "de_DE", "\r\n"), ("Same/三", "zh_CN", "\n") })
        {
            builds.Add(await Generate(folder, culture, ending));
        }

        Assert.Equal(["IronIndex.g.cs", "LocalIndustries.g.cs", "LocalIndustry.Figures.g.cs"], builds[0].Keys.Order(StringComparer.Ordinal));
        Assert.All(builds.Skip(1), build =>
        {
            Assert.Equal(builds[0].Keys, build.Keys);
            Assert.All(builds[0], file => Assert.Equal(System.Text.Encoding.UTF8.GetString(file.Value), System.Text.Encoding.UTF8.GetString(build[file.Key])));
            Assert.All(builds[0], file => Assert.Equal(file.Value, build[file.Key]));
        });
    }

    [Fact]
    public async Task A_program_that_sees_the_internals_of_its_library_has_the_same_class_of_its_own()
    {
        const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><Nullable>enable</Nullable>";
        _ = new Consumer(
            package,
            "Friends/Library",
            "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Program\")]\nnamespace Library { public static class Uses { public const int Plants = LocalIndustries.FoodFactories; } }",
            Strict + "<RootNamespace>Library</RootNamespace>",
            framework: "<TargetFramework>net10.0</TargetFramework>");
        var program = new Consumer(
            package,
            "Friends/Program",
            """
            using Regional.Statistics;

            System.Console.WriteLine(LocalIndustries.FoodFactories + Library.LocalIndustries.FarmToolFactories + Library.Uses.Plants);
            System.Console.WriteLine(LocalIndustries.All["FoodFactories"].Admits(176) == Library.LocalIndustries.All["FoodFactories"].Admits(176));
            """,
            Strict,
            items: "<ProjectReference Include=\"../Library/Library.csproj\" />");

        Assert.Empty((await program.Build()).Succeeded().Diagnostics);
        Assert.Equal(["473", "True"], (await program.Run()).Succeeded().Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<IReadOnlyDictionary<string, byte[]>> Generate(string folder, string culture, string ending)
    {
        var consumer = new Consumer(
            package,
            folder,
            "System.Console.WriteLine(Regional.Statistics.IronIndex.Inkwells);",
            "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>",
            items: """
                <FigureSource Include="docs/iron-index.txt" />
                </ItemGroup><Target Name="SayMonday" BeforeTargets="CoreCompile"><Message Importance="high" Text="Monday is $([System.DateTime]::Parse('2024-01-01').ToString('dddd'))" /></Target><ItemGroup>
                """)
            .Write("docs/iron-index.txt", Document.ReplaceLineEndings(ending))
            .Write("seeds/local-industry-1959.txt", (await File.ReadAllTextAsync(PackedPackage.Seed)).ReplaceLineEndings(ending));

        // A compiler server would keep the culture that it was started under.
        var locale = culture + ".UTF-8";
        var build = await Command.Dotnet(consumer.Directory, [("LC_ALL", locale), ("LANG", locale)], ["build", "-v:m", "-p:UseSharedCompilation=false"]);

        Assert.Contains("Monday is " + s_monday[culture], build.Succeeded().Output);
        return Directory.GetFiles(Path.Combine(consumer.Directory, "obj"), "*.g.cs", SearchOption.AllDirectories)
            .Where(static file => file.Contains("FigureGenerator", StringComparison.Ordinal))
            .OrderBy(static file => Path.GetFileName(file), StringComparer.Ordinal)
            .ToDictionary(static file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
    }
}
