using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>What a figure is about, as places in the text: words are made of it only where somebody wants them.</summary>
internal readonly record struct SubjectPhrase
{
    /// <summary>The phrase that the tokens <c>[start, end)</c> name.</summary>
    public SubjectPhrase(TokenList tokens, string text, int start, int end)
    {
        (Start, End) = (start, end);
        IsNamed = Phrases.HasWords(tokens, text, start, end);
        (TextStart, TextEnd) = Phrases.Range(tokens, start, end);
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Where it stands in the text, without articles.</summary>
    public int TextStart { get; }

    public int TextEnd { get; }

    /// <summary>Whether it has a word that can stand in a name.</summary>
    public bool IsNamed { get; }

    /// <summary>A noun that says what is stated of the subject: share, increase, cost.</summary>
    public string? Aspect { get; init; }

    /// <summary>The tokens of what it is a share of; none where both are equal.</summary>
    public PhraseSpan Basis { get; init; }

    /// <summary>Whether it is the figure's before, because its own words name nothing.</summary>
    public bool IsInherited { get; init; }
}
