namespace LocalIndustry.Figures.Verdicts;

/// <summary>What a unit such as <c>mg/kg</c> measures, and per what.</summary>
internal sealed record QuotientMeasure(UnitMeasure Numerator, UnitMeasure Denominator);
