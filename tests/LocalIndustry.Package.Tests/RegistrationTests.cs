using System;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>The ways to register a document.</summary>
public sealed class RegistrationTests(PackedPackage package)
{
    [Fact]
    public async Task One_project_serves_every_target_framework_from_one_file()
    {
        const string Code = """
            namespace Regional.Statistics
            {
                public static class Uses
                {
                    public const int Plants = News.FoodPlants;
                    public static bool Run() { return News.All["FoodPlants"].Admits(176) && LocalIndustries.All.Count > 0; }
                }
            }
            """;
        var consumer = new Consumer(
            package,
            "Frameworks",
            Code,
            "<TreatWarningsAsErrors>true</TreatWarningsAsErrors><Nullable>disable</Nullable>",
            items: """
                <FigureSource Include="docs/**" />
                <PackageReference Include="Microsoft.NETFramework.ReferenceAssemblies" Version="1.0.3" PrivateAssets="all" Condition="'$(TargetFramework)' == 'net472'" />
                """,
            framework: "<TargetFrameworks>net10.0;netstandard2.0;net472</TargetFrameworks>")
            .Write("docs/news.txt", "The county runs 176 food factories.\n")
            .Write("docs/news.txt.figures", "name: FoodPlants\nvalue: = 176\nunit: food factory\nquote: 176 food factories\n");

        Assert.Empty((await consumer.Build()).Succeeded().Diagnostics);

        // Formatting has nothing to say of a tidy project, whatever generates beside it.
        (await Command.Dotnet(consumer.Directory, "format", "--verify-no-changes", "--no-restore", "--severity", "warn")).Succeeded();
    }

    [Fact]
    public async Task A_document_of_another_folder_finds_its_original_and_figures_file_beside_it()
    {
        var consumer = new Consumer(
            package,
            "Linked/Project",
            "System.Console.WriteLine(Regional.Statistics.Report.Plants);",
            items: """<FigureSource Include="../shared/report.txt" Link="docs/report.txt" Original="zh.txt" />""")
            .Write("../shared/report.txt", "The county runs 176 food factories.\n")
            .Write("../shared/zh.txt", "全县有一百七十五个食品工厂。\n")
            .Write("../shared/report.txt.figures", "name: Plants\nvalue: = 176\nunit: food factory\nquote: 176 food factories\n");

        var warning = Assert.Single((await consumer.Build()).Succeeded().Diagnostics);

        Assert.Contains("shared/report.txt(1,17): warning LI0104:", warning);
        Assert.Equal("176", (await consumer.Run()).Succeeded().Output.Trim());
    }

    [Fact]
    public async Task Every_setting_reaches_the_compiler()
    {
        const string Code = """
            using System;

            Console.WriteLine(Elsewhere.Reports.Bericht.Hallen + Elsewhere.Reports.Bericht.FoodFactories);
            Console.WriteLine(typeof(Elsewhere.Reports.Bericht).IsPublic);
            Console.WriteLine(Regional.Statistics.Chinese.食品工厂);
            """;
        var consumer = new Consumer(
            package,
            "Settings",
            Code,
            items: """
                <FigureSource Include="report.txt" ClassName="Bericht" Namespace="Elsewhere.Reports" Visibility="public" Language="en" NumberFormat="de" Original="zh.txt" />
                <FigureSource Include="chinese.txt" Language="zh" />
                """)
            .Write("report.txt", "The county runs 1.176 food factories and 12 halls.\n")
            .Write("zh.txt", "全县有1176个食品工厂。\n")
            .Write("report.txt.figures", "name: FoodFactories\nvalue: = 1176\nunit: food factory\nquote: 1.176 food factories\n\nname: Hallen\nvalue: = 12\nunit: hall\nquote: 12 halls\n")
            .Write("chinese.txt", "全县有176个食品工厂。\n");

        Assert.Empty((await consumer.Build()).Succeeded().Diagnostics);
        Assert.Equal(["1188", "True", "176"], (await consumer.Run()).Succeeded().Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task Wrong_metadata_and_missing_files_are_answered_and_the_build_goes_on()
    {
        var consumer = new Consumer(
            package,
            "Wrong",
            "System.Console.WriteLine(Regional.Statistics.News.FoodFactories);",
            items: """
                <FigureSource Include="news.txt" Visibility="pubic" Language="zh-CN" Original="docs/chinees.txt" />
                <FigureSource Include="docs/chinese.txt" Language="zh" />
                <FigureSource Include="nowhere.txt" />
                <FigureSource Include="shared/annual.txt" Clasname="Annual" />
                <FigureSource Include="docs/Price-List.txt" CopyToOutputDirectory="Never" Visible="false" />
                <!-- <FigureSource Include="docs/chinese.txt" Lang="zh" /> -->
                """)
            .Write("docs/2024/annual.txt", "")
            .Write("docs/price-list.csv", "item,price\n")
            .Write("news.txt", "The county runs 176 food factories.\n")
            .Write("docs/chinese.txt", "全县有一百七十六个食品工厂。\n");

        var diagnostics = (await consumer.Build()).Succeeded().Diagnostics;

        Assert.All(
            [
                "news.txt(1,1): warning LI0101: Visibility 'pubic' is neither 'internal' nor 'public'; the class is internal; did you mean 'public'?",
                "news.txt(1,1): warning LI0101: Language 'zh-CN' is none of 'auto', 'en', 'zh'; the language is detected; did you mean 'zh'?",
                "news.txt(1,1): warning LI0101: Original 'docs/chinees.txt' does not exist; the document is read alone; did you mean 'docs/chinese.txt'?",
                $"Wrong.csproj : warning LI0101: FigureSource 'nowhere.txt' does not exist ({consumer.Directory}/nowhere.txt); no constants come from it",
                $"Wrong.csproj : warning LI0101: FigureSource 'shared/annual.txt' does not exist ({consumer.Directory}/shared/annual.txt); no constants come from it; did you mean 'docs/2024/annual.txt'?",
                $"Wrong.csproj : warning LI0101: FigureSource 'docs/Price-List.txt' does not exist ({consumer.Directory}/docs/Price-List.txt); no constants come from it; did you mean 'docs/price-list.csv'?",
                "Wrong.csproj : warning LI0101: 'Clasname' is no setting of a FigureSource: there are ClassName, Namespace, Visibility, Language, Original and NumberFormat",
            ],
            expected => Assert.Single(diagnostics, line => line.Contains(expected, StringComparison.Ordinal)));
        Assert.Equal(7, diagnostics.Count);
        Assert.Equal(2, diagnostics.Count(line => line.Contains("does not exist (", StringComparison.Ordinal) && line.Contains("did you mean", StringComparison.Ordinal)));
    }
}
