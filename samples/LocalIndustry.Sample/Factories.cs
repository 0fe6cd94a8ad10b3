using System.ComponentModel.DataAnnotations;

namespace LocalIndustry.Sample;

/// <summary>What follows from the figures. They are constants, so they serve wherever C# wants one.</summary>
internal static class Factories
{
    /// <summary>The factories whose kind the article names: summed up by the compiler.</summary>
    public const int Counted =
        LocalIndustries.FoodFactories
        + LocalIndustries.DailyNecessitiesFactories
        + LocalIndustries.FarmToolFactories
        + LocalIndustries.BuildingMaterialsFactories;

    /// <summary>How many are of "some other" kind: a figure as an attribute's argument and as a default value.</summary>
    public static int Others([Range(Counted, int.MaxValue)] int total = LocalIndustries.LocalIndustrialFactories) => total - Counted;

    /// <summary>How a total stands to the article, which says "more than 1,000": a figure in patterns.</summary>
    public static string Judge(int total) => total switch
    {
        > LocalIndustries.LocalIndustrialFactories => "agrees with the article",
        LocalIndustries.LocalIndustrialFactories => "just misses the article, which says more than that",
        _ => "contradicts the article",
    };
}
