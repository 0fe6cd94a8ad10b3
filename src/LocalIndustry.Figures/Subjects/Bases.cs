using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>Finds what an English figure is measured against: "than last year", "that of 1957", "in each county".</summary>
internal static class Bases
{
    private const int Reach = 8;
    private const int Window = 60;

    public static string? Of(Quantity quantity, TokenList tokens, string text, Periods periods, int first, int end)
    {
        if (quantity.Kind is FigureKind.Multiple or FigureKind.Percent || quantity.Direction != Direction.None)
        {
            return periods.BasisBehind(quantity.EndToken, end) ?? Compared(quantity, tokens, text, end);
        }

        return quantity.Kind == FigureKind.Count ? Each(quantity, tokens, text, first, end) : null;
    }

    // "twice the area before …", "17 percent lower than the budget"
    private static string? Compared(Quantity quantity, TokenList tokens, string text, int end)
    {
        for (var i = quantity.EndToken; i < end && i - quantity.EndToken < Reach; i++)
        {
            if (tokens.IsClauseBreak(i))
            {
                return null;
            }

            // "0.08 times its mass"
            if (i == quantity.EndToken && quantity.Kind == FigureKind.Multiple && (tokens.Is(i, "its") || tokens.Is(i, "their") || tokens.Is(i, "the")))
            {
                var wholeEnd = NounChunk.EndFrom(tokens, text, i + 1);
                if (wholeEnd > i + 1 && !tokens.Is(wholeEnd, "before"))
                {
                    return Phrases.Fold(text.Substring(tokens[i].Start, tokens[wholeEnd - 1].End - tokens[i].Start));
                }
            }

            if (tokens.Is(i, "than") || tokens.Is(i, "before") || (tokens.Is(i, "as") && i > quantity.EndToken) || (tokens.Is(i - 1, "as") && i == quantity.EndToken && quantity.Kind == FigureKind.Multiple))
            {
                var start = Phrases.SkipDeterminers(tokens, tokens.Is(i, "than") || (tokens.Is(i, "as")) ? i + 1 : i == quantity.EndToken ? i : i);
                start += tokens.Is(start, "in") ? 1 : 0;
                var stop = start + (tokens.Is(start, "before") ? 1 : 0);
                var chunkEnd = NounChunk.EndFrom(tokens, text, stop);
                chunkEnd = chunkEnd == stop && tokens.IsNumber(stop) ? stop + 1 : chunkEnd;
                return chunkEnd > stop ? Phrases.Fold(text.Substring(tokens[start].Start, tokens[chunkEnd - 1].End - tokens[start].Start)) : null;
            }
        }

        return null;
    }

    private static string? Each(Quantity quantity, TokenList tokens, string text, int first, int end)
    {
        string? found = null;
        for (var i = System.Math.Max(first, quantity.FirstToken - Window); i < System.Math.Min(end, quantity.EndToken + Window); i++)
        {
            if ((tokens.Is(i, "each") || tokens.Is(i, "every")) && tokens.IsWord(i + 1) && !tokens.Is(i + 1, WordClass.Preposition | WordClass.Auxiliary | WordClass.Verb))
            {
                found = text.Substring(tokens[i].Start, tokens[i + 1].End - tokens[i].Start);
                if (i > quantity.FirstToken)
                {
                    break;
                }
            }
        }

        return found;
    }
}
