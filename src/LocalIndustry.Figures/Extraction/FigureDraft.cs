using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Extraction;

/// <summary>A figure on its way: read and understood, not yet named or paired.</summary>
internal sealed class FigureDraft(Quantity quantity, Subject subject, Block block, string unit, string sentence, int start, int length)
{
    public Quantity Quantity { get; } = quantity;

    public Subject Subject { get; } = subject;

    public Block Block { get; } = block;

    public string Unit { get; set; } = unit;

    public string Sentence { get; } = sentence;

    /// <summary>Where the quote stands in the file.</summary>
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>Where the number alone stands in the file.</summary>
    public (int Start, int Length) NumberPlace { get; init; }

    /// <summary>The quote as a reader sees it, without markup, white space folded.</summary>
    public string VisibleQuote { get; init; } = "";

    /// <summary>Which sentence of its block it stands in.</summary>
    public int SentenceIndex { get; init; }

    /// <summary>Which block of its language part it stands in.</summary>
    public int BlockIndex { get; init; }

    /// <summary>Words around it that may tell it from another of the same name, nearest first.</summary>
    public string[] Context { get; init; } = [];

    /// <summary>The table column it stands in; -1 in running text.</summary>
    public int Column { get; init; } = -1;

    /// <summary>The label of its table row; empty in running text.</summary>
    public string RowLabel { get; init; } = "";

    /// <summary>What rows of the table are, by the header over their labels.</summary>
    public string RowHeader { get; init; } = "";

    /// <summary>The counterpart in the original language.</summary>
    public FigureDraft? Original { get; set; }

    public string Name { get; set; } = "";
}
