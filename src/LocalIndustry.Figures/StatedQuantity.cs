namespace LocalIndustry.Figures;

/// <summary>A number of a text with what the words around it say of it, worth a constant or not.</summary>
public sealed record StatedQuantity
{
    /// <summary>The number as printed, scale words applied; the lower end of a range. For a date its number: the year, the day, the hour.</summary>
    public required FigureValue Value { get; init; }

    /// <summary>The upper end of a range, never below <see cref="Value"/>; null otherwise.</summary>
    public FigureValue? Upper { get; init; }

    /// <summary>How the number stands to the values that the text allows.</summary>
    public required Relation Relation { get; init; }

    /// <summary>What sort of number it is; <see cref="FigureKind.Ordinal"/> and <see cref="FigureKind.Date"/> occur here only.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The unit as printed, in the singular, a currency sign as it is; for a count the things counted; empty if there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>
    /// What the number is about, in the text's words, from the nearest to the widest and set apart by commas: what it describes,
    /// the noun it belongs to, the subject of its clause. Things counted are the unit. Empty if the text does not say.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>Whether a verb, "up" or "down" says that it changed, and which way; "a 3% drop" names a drop and is none.</summary>
    public Direction Direction { get; init; }

    /// <summary>Where its words begin, from the relation to the unit or counted noun, in UTF-16 units from the start of the text.</summary>
    public required int Start { get; init; }

    /// <summary>How long they are, in UTF-16 units; at least 1.</summary>
    public required int Length { get; init; }
}
