using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A number that a string or a comment in code states of something.</summary>
public sealed record Statement
{
    /// <summary>The number; the lower end of a range.</summary>
    public required FigureValue Value { get; init; }

    /// <summary>The upper end of a range; else null.</summary>
    public FigureValue? Upper { get; init; }

    /// <summary>How the number stands to the values meant: a text may say "more than", too.</summary>
    public required Relation Relation { get; init; }

    /// <summary>What sort of number it is.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>Its unit or counted noun, in the singular; empty if there is none.</summary>
    public required string Unit { get; init; }

    /// <summary>What it is about, in the text's own words; empty if it does not say.</summary>
    public required string Subject { get; init; }

    /// <summary>The period it speaks of; empty if it names none.</summary>
    public string Period { get; init; } = "";

    /// <summary>What it goes by where the text is data: its key, with the labels of its row and alone; empty in running text.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>What else the text says of it: the keys around a value, the labels and years beside it.</summary>
    public IReadOnlyList<string> Around { get; init; } = [];

    /// <summary>The words around it up to the next punctuation.</summary>
    public string Clause { get; init; } = "";

    /// <summary>The sentence, or the row of a table, around it.</summary>
    public string Sentence { get; init; } = "";

    /// <summary>The number as written.</summary>
    public string Number { get; init; } = "";

    /// <summary>Offset of the number in the text, in UTF-16 units; of a range, of its lower end.</summary>
    public required int Start { get; init; }

    /// <summary>Length of the number as written, both ends of a range included.</summary>
    public required int Length { get; init; }
}
