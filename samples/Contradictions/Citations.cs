namespace Contradictions;

/// <summary>Numbers whose names say little, with the figures they are taken from.</summary>
public static class Citations
{
    public const int Daily = 358; // cites: DailyNecessitiesFactories

    public const int Tools = 121; // cites: LocalIndustries.FarmToolFactories

    // The article says 2.6 times, not 2.6 times more.
    // cites: LocalIndustriesTotalOutputValueMultiple
    public const decimal TimesLastYear = 3.6m;

    // cites: TotalIndustrialOutputValueShare
    public const double SharePercent = 25.7;

    // cites: TotalIndustrialOutputValueShare
    public const double ShareAsFraction = 0.275;

    // cites: none
    public const int FoodFactories = 3;

    public const int Materials = 235; // cites: BuildingMaterialFactory
}
