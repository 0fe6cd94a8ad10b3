namespace LocalIndustry.Figures.Verdicts;

/// <summary>A unit as so many of the base unit of its dimension.</summary>
/// <param name="Dimension">What it measures; units of one dimension convert into each other.</param>
/// <param name="Factor">How many base units it is.</param>
/// <param name="Offset">What is added before the factor applies: -32 for degrees Fahrenheit.</param>
internal sealed record UnitMeasure(string Dimension, decimal Factor, decimal Offset = 0);
