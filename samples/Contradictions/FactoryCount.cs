namespace Contradictions;

/// <summary>An enum typed off the article, one member wrongly.</summary>
public enum FactoryCount
{
    FoodFactories = 176,
    DailyNecessitiesFactories = 385,
    FarmToolFactories = 112,
    BuildingMaterialsFactories = 235,
}
