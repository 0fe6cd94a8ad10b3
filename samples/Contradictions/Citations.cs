namespace Contradictions;

/// <summary>Numbers whose names say little, with the figures they are taken from.</summary>
public static class Citations
{
    public const int Daily = 358; // cites: DailyNecessitiesFactories

    // The article says 2.6 times, not 2.6 times more.
    // cites: LocalIndustriesTotalOutputValueMultiple
    public const decimal TimesLastYear = 3.6m;

    // cites: TotalIndustrialOutputValueShare
    public const double SharePercent = 28;

    // cites: TotalIndustrialOutputValueShare
    public const double ShareAsFraction = 0.275;

    // The article's own list, which ends with "and some other factories".
    // cites: LocalIndustrialFactories
    public const int Listed = 176 + 385 + 121 + 235;

    // cites: none
    public const int FoodFactories = 3;

    public const int Materials = 235; // cites: BuildingMaterialFactory
}
