using System.Globalization;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

/// <summary>Generator and engine together; names and numbers are the engine's own tests.</summary>
public sealed class EngineTests
{
    [Theory]
    [InlineData("\r\n", "/project/docs/news.txt")]
    [InlineData("\r\n", @"C:\work\docs\news.txt")]
    [InlineData("\n", "/elsewhere/news.txt")]
    public void Line_endings_and_paths_of_a_document_do_not_show(string ending, string path)
    {
        const string Document = "# News\n\nThe county runs more than\n1,000 food factories, 27.5% of\nall factories. 全县有一百七十六个\n农具工厂。\n";
        var expected = new GeneratorProject(read: FigureReader.Read).Add("/project/docs/news.txt", Document).RunSingle();

        Assert.Contains("1000", expected);
        Assert.Equal(expected, new GeneratorProject(read: FigureReader.Read).Add(path, Document.Replace("\n", ending, System.StringComparison.Ordinal)).RunSingle());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    [InlineData("ar-SA")]
    public void Engine_and_printing_do_not_depend_on_the_culture(string culture)
    {
        var expected = Print();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, Print());
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }

        static string Print() => string.Concat(new GeneratorProject(read: FigureReader.Read)
            .Add("/project/seeds/" + ArticleReader.FileName, Repository.SeedText)
            .Add("/project/i.md", "The mill in ILI makes 1,234.5 tons of iron. It employs between 10 and 20 workers.")
            .Run().GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    [Fact]
    public void The_seed_article_is_read_and_printed()
    {
        var project = new GeneratorProject(read: FigureReader.Read)
            .Add("/project/seeds/" + ArticleReader.FileName, Repository.SeedText, ("ClassName", "LocalIndustries"), ("Visibility", "public"));

        Assert.Empty(project.Compile("[assembly: System.CLSCompliant(true)]"));
        var code = project.RunSingle();
        Assert.All(
            ["const int FoodFactories = 176;", "const int DailyNecessitiesFactories = 385;", "const int FarmToolFactories = 121;", "const int BuildingMaterialsFactories = 235;", "27.5m;", "local-industry-1959.txt:8"],
            expected => Assert.Contains(expected, code));
    }
}
