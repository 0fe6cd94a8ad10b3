using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>Fixes as <c>dotnet format</c> applies them, over a project that is compiled for several frameworks.</summary>
public sealed class FormatTests(PackedPackage package)
{
    private const string Code = """
        using System.Collections.Generic;

        namespace Regional.Statistics
        {
            public static class Overview
            {
                public const int FoodFactories = 175;

                public static bool IsWellSupplied(int mediumAndSmallSizedEnterprises) => mediumAndSmallSizedEnterprises >= 2000;

                // The article counts 358 daily necessities factories.
                public static readonly string Legend = "It lists 112 farm tool factories.";

                public static readonly Dictionary<string, int> FactoriesByBranch = new Dictionary<string, int>
                {
                    ["food"] = 385,
                    ["daily necessities"] = 121,
                    ["farm tools"] = 235,
                    ["building materials"] = 235,
                };
            }
        }
        """;

    [Fact]
    public async Task Every_fix_applies_to_all_frameworks_at_once()
    {
        var consumer = new Consumer(package, "several", Code, framework: "<TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks><LangVersion>latest</LangVersion>");
        (await consumer.Build()).Succeeded();

        // Of the rules of one analyzer, dotnet format takes up one a run.
        foreach (var id in new[] { "LI0202", "LI0204", "LI0211", "LI0212", "LI0214" })
        {
            (await consumer.Format(id)).Succeeded();
        }

        Assert.Contains("FoodFactories = LocalIndustries.FoodFactories;", consumer.Code);
        Assert.Contains("mediumAndSmallSizedEnterprises > ", consumer.Code);
        Assert.Contains("// The article counts 385 daily necessities factories.", consumer.Code);
        Assert.Contains("$\"It lists {LocalIndustries.FarmToolFactories} farm tool factories.\"", consumer.Code);
        Assert.Contains("[\"food\"] = 176,", consumer.Code);
        Assert.Contains("[\"daily necessities\"] = 385,", consumer.Code);
        Assert.Contains("[\"farm tools\"] = 121,", consumer.Code);
        Assert.DoesNotContain("LI02", (await consumer.Build()).Succeeded().Output);
    }
}
