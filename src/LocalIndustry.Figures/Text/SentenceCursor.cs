using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Walks along the sentences of a text and their tokens, as quantities are met in order.</summary>
internal sealed class SentenceCursor(string text, List<Token> tokens)
{
    /// <summary>The sentences, as offsets.</summary>
    public List<(int Start, int End)> Sentences { get; } = Text.Sentences.Find(text);

    /// <summary>The sentence reached.</summary>
    public int Index { get; private set; }

    /// <summary>Its first token.</summary>
    public int First { get; private set; }

    /// <summary>The first token behind it.</summary>
    public int End { get; private set; }

    /// <summary>Where it begins in the text.</summary>
    public int Start => Sentences[Index].Start;

    /// <summary>Goes on to the sentence that holds <paramref name="offset"/>.</summary>
    public void MoveTo(int offset)
    {
        while (Index < Sentences.Count - 1 && offset >= Sentences[Index].End)
        {
            Index++;
        }

        while (First < tokens.Count && tokens[First].Start < Sentences[Index].Start)
        {
            First++;
        }

        while (End < tokens.Count && tokens[End].Start < Sentences[Index].End)
        {
            End++;
        }
    }
}
