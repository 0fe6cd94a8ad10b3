using System.Collections.Generic;

namespace Contradictions;

/// <summary>What a map of the article shows: a text, a table, and a second copy of a number.</summary>
public static class Atlas
{
    // The article counts 358 daily necessities factories.
    public const string Legend = "It lists 176 food factories and 112 farm tool factories.";

    // Each number has slipped into the row above its own.
    public static readonly Dictionary<string, int> FactoriesByBranch = new()
    {
        ["food"] = 385,
        ["daily necessities"] = 121,
        ["farm tools"] = 235,
        ["building materials"] = LocalIndustries.BuildingMaterialsFactories,
    };

    // More than 2,000, as the article says; but another file has it as 2,150.
    // cites: MediumAndSmallSizedEnterprises
    public static readonly int EnterprisesOnMap = 2_300;
}
