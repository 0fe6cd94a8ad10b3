namespace LocalIndustry.Figures;

/// <summary>A number that a document states about something.</summary>
public sealed record Figure
{
    private readonly string? _plainQuote;

    /// <summary>The identifier of its constant, unique in the document: <c>FoodFactories</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>How <see cref="Value"/> stands to the values allowed.</summary>
    public required Relation Relation { get; init; }

    /// <summary>The number as printed, scale words applied; the lower end of a range.</summary>
    public required FigureValue Value { get; init; }

    /// <summary>The upper end of a range, never below <see cref="Value"/>; else null.</summary>
    public FigureValue? Upper { get; init; }

    /// <summary>
    /// The unit or the counted noun phrase, in the document's words and in the singular: <c>food factory</c>, <c>%</c>, <c>jin</c>,
    /// <c>EUR</c> for a currency sign, <c>USD per barrel</c>; empty if there is none.
    /// </summary>
    public required string Unit { get; init; }

    /// <summary>What the figure is about, in the document's words: <c>food factories</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What it is measured against or counted per, in the document's words: <c>last year</c>, <c>each county</c>.</summary>
    public string? Basis { get; init; }

    /// <summary>The period it speaks of: an ISO date, month, year or interval (<c>1959</c>, <c>1958-06</c>).</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether a change is stated, and which way.</summary>
    public Direction Direction { get; init; }

    /// <summary>The tolerance or standard uncertainty printed with the number (<c>±0.2</c>, <c>(27)</c>); else null.</summary>
    public FigureValue? Uncertainty { get; init; }

    /// <summary>The document's words from the relation to the counted noun or unit.</summary>
    public required string Quote { get; init; }

    /// <summary><see cref="Quote"/> as a reader sees it: without markup and entities, white space folded.</summary>
    public string PlainQuote
    {
        get => _plainQuote ?? Quote;
        init => _plainQuote = value;
    }

    /// <summary>The sentence or table row around it, white space folded.</summary>
    public required string Sentence { get; init; }

    /// <summary>The words of <see cref="Sentence"/> around the number up to the next punctuation on either side, the number among them; empty in a cell of a table.</summary>
    public string Clause { get; init; } = "";

    /// <summary>The language of the quote.</summary>
    public required Language Language { get; init; }

    /// <summary>Where <see cref="Quote"/> stands.</summary>
    public required TextPlace Place { get; init; }

    /// <summary>The same figure in the original language, where the document carries or names one.</summary>
    public FigureOriginal? Original { get; init; }

    /// <summary>Where it stands in a table of the document; null in running text.</summary>
    public FigureCell? Cell { get; init; }

    /// <summary>Why <see cref="Value"/> is not what the document prints; null where it is.</summary>
    public FigureErratum? Erratum { get; init; }
}

/// <summary>A correction of what a document prints, from its figures file.</summary>
/// <param name="Reason">Why the document is wrong.</param>
/// <param name="Printed">The values that it prints: <c>= 176</c>.</param>
public sealed record FigureErratum(string Reason, string Printed);

/// <summary>A figure's counterpart in the original language.</summary>
/// <param name="Quote">The original's words.</param>
/// <param name="Place">Where they stand, in <paramref name="File"/> or in the document itself.</param>
/// <param name="File">The file name of the original if it is a file of its own; else null.</param>
public sealed record FigureOriginal(string Quote, TextPlace Place, string? File = null)
{
    /// <summary>What the original says that the figure is about, in its own words: <c>食品工厂</c>.</summary>
    public string Subject { get; init; } = "";
}

/// <summary>The cell of a table that a figure stands in.</summary>
/// <param name="Table">Which block of its document the table is.</param>
/// <param name="Row">The row below the headers, from 0.</param>
/// <param name="Column">The column, from 0.</param>
/// <param name="RowLabel">What the row is called; empty if it has no label.</param>
public sealed record FigureCell(int Table, int Row, int Column, string RowLabel)
{
    /// <summary>What rows of the table are, by the header over their labels; empty if it has none.</summary>
    public string RowHeader { get; init; } = "";
}

/// <summary>A place in a text.</summary>
/// <param name="Start">Offset in UTF-16 units, after a byte order mark.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column in UTF-16 units.</param>
public readonly record struct TextPlace(int Start, int Length, int Line, int Column)
{
    /// <summary>The first offset after the place.</summary>
    public int End => Start + Length;
}
