namespace LocalIndustry.Figures;

/// <summary>How a document is to be read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Everything detected, invariant numbers, no separate original.</summary>
    public static ReadingOptions Default { get; } = new();

    /// <summary>The class name asked for; null takes PascalCase of the file name.</summary>
    public string? ClassName { get; init; }

    /// <summary>The document's language; null detects it, passage by passage.</summary>
    public Language? Language { get; init; }

    /// <summary>Which sign is the decimal separator.</summary>
    public NumberFormat NumberFormat { get; init; }

    /// <summary>The text of the original when it is a file of its own; else null.</summary>
    public string? OriginalText { get; init; }

    /// <summary>The file name of <see cref="OriginalText"/>; else null.</summary>
    public string? OriginalFileName { get; init; }
}

/// <summary>Which sign separates decimals.</summary>
public enum NumberFormat
{
    /// <summary>Decimal point, groups by comma, space or apostrophe: <c>1,234.5</c>.</summary>
    Invariant,

    /// <summary>Decimal comma, groups by point, space or apostrophe: <c>1.234,5</c>.</summary>
    German,
}
