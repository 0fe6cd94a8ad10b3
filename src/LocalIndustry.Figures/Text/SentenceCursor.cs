using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Text;

/// <summary>Walks along the sentences of a text and their tokens, as quantities are met in order.</summary>
internal sealed class SentenceCursor(string text, TokenList? tokens)
{
    // So many tokens behind a quantity no rule looks for the end of its sentence.
    private const int Reach = 200;

    /// <summary>Which sentence is reached.</summary>
    public int Index { get; private set; }

    /// <summary>Its first token, or the first that is still held.</summary>
    public int First { get; private set; }

    /// <summary>The first token behind it, or one that is far enough behind the quantity.</summary>
    public int End { get; private set; }

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends in the text, end marks included.</summary>
    public int Stop { get; private set; } = Sentences.EndFrom(text, 0);

    /// <summary>Goes on to the sentence that holds the number of <paramref name="quantity"/>.</summary>
    public void MoveTo(Quantity quantity)
    {
        while (Stop < text.Length && quantity.NumberStart >= Stop)
        {
            Index++;
            Start = Stop;
            Stop = Sentences.EndFrom(text, Start);
        }

        if (tokens is null)
        {
            return;
        }

        First = System.Math.Max(First, tokens.First);
        while (tokens.Reaches(First) && tokens[First].Start < Start)
        {
            First++;
        }

        End = System.Math.Max(End, First);
        while (End < quantity.EndToken + Reach && tokens.Reaches(End) && tokens[End].Start < Stop)
        {
            End++;
        }
    }
}
