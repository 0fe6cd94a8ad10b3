namespace LocalIndustry.Figures.Quantities;

/// <summary>A unit of measure, a currency or a ratio sign.</summary>
internal sealed class Unit(string name, FigureKind kind)
{
    /// <summary>The name that all its spellings share; two figures agree in unit when this is equal.</summary>
    public string Name { get; } = name;

    public FigureKind Kind { get; } = kind;
}

/// <summary>A unit as a document spells it.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Text">How to print it: the spelling in the singular, a currency sign as its code.</param>
internal sealed record UnitSpelling(Unit Unit, string Text)
{
    /// <summary>The currency sign or code as printed; empty for everything else.</summary>
    public string Sign { get; init; } = "";

    /// <summary>As the text has it, where a sign may stay a sign.</summary>
    public string Printed => Sign.Length > 0 ? Sign : Text;
}
