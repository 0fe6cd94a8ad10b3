namespace LocalIndustry.Figures.Numbers;

/// <summary>A number in a text, in digits or words, from one token to another.</summary>
internal readonly struct NumberPhrase(int first, int end, FigureValue value)
{
    /// <summary>The first token.</summary>
    public int First { get; } = first;

    /// <summary>The first token behind it.</summary>
    public int End { get; } = end;

    public FigureValue Value { get; } = value;

    /// <summary>Whether words alone state it.</summary>
    public bool IsWords { get; init; }

    public bool IsOrdinal { get; init; }

    /// <summary>"dozens", "hundreds of": no number that anybody could copy.</summary>
    public bool IsVague { get; init; }

    /// <summary>A part of a whole: half, two-thirds, 3/4.</summary>
    public bool IsFraction { get; init; }

    /// <summary>A multiple in one word: twice, doubled.</summary>
    public bool IsMultiple { get; init; }

    /// <summary>The digits, where there are any.</summary>
    public Numeral? Numeral { get; init; }

    /// <summary>Whether a scale word or suffix multiplied it.</summary>
    public bool IsScaled { get; init; }
}
