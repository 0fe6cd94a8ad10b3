namespace Contradictions;

/// <summary>Numbers whose names say which figure they are.</summary>
public static class Overview
{
    public const int FoodFactories = 175;
    public const int FarmToolFactories = 235;
    public const int BuildingMaterialsFactories = 2_350;

    // The article says more than 1,000.
    public const int LocalIndustrialFactories = 1_000;

    // More than 2,000 is what the article says, and this is more.
    public const int MediumAndSmallSizedEnterprises = 2_150;

    public static int MissingFarmToolFactories(int known)
    {
        var farmToolFactories = LocalIndustries.FarmToolFactories;
        return farmToolFactories - known;
    }
}
