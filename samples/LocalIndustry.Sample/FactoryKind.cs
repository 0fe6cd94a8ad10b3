namespace LocalIndustry.Sample;

/// <summary>The kinds of factory that the article counts, each as large as its count: figures as the values of an enum.</summary>
internal enum FactoryKind
{
    Food = LocalIndustries.FoodFactories,
    DailyNecessities = LocalIndustries.DailyNecessitiesFactories,
    FarmTools = LocalIndustries.FarmToolFactories,
    BuildingMaterials = LocalIndustries.BuildingMaterialsFactories,
}
