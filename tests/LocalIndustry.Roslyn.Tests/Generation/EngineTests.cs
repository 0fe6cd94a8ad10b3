using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

/// <summary>Generator and engine together; names and numbers are the engine's own tests.</summary>
public sealed class EngineTests
{
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
