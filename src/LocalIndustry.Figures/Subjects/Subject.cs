using System.Collections.Generic;

namespace LocalIndustry.Figures.Subjects;

/// <summary>What a figure is about.</summary>
internal sealed class Subject
{
    /// <summary>The noun phrase as the document has it, without article.</summary>
    public string Text { get; init; } = "";

    /// <summary>Its content words in the order of a name: "output of cotton" is cotton, output.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Words in front that tell figures of one subject apart: average, required.</summary>
    public List<string> Qualifiers { get; } = [];

    /// <summary>A noun behind that says what is stated of the subject: share, increase, cost.</summary>
    public string Aspect { get; set; } = "";

    /// <summary>What it is measured against or counted per, in the document's words.</summary>
    public string? Basis { get; set; }

    /// <summary>The period stated with the figure; null if none is.</summary>
    public Period? Period { get; set; }

    /// <summary>Whether it is the figure's before, because its own words name nothing.</summary>
    public bool IsInherited { get; init; }

    public bool IsEmpty => Words.Count == 0;
}

/// <summary>A period that a figure speaks of.</summary>
/// <param name="Iso">ISO year, month, date or interval; empty where it cannot be resolved.</param>
/// <param name="Words">The document's words.</param>
/// <param name="IsStatedWithFigure">Whether it stands right behind the figure, and not only somewhere in the sentence.</param>
internal sealed record Period(string Iso, string Words, bool IsStatedWithFigure);
