using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>The words around an English quantity that a name may need, when two figures are about the same.</summary>
internal static class SurroundingWords
{
    /// <summary>Where the verb stands among them.</summary>
    public const int Verb = 2;

    /// <summary>Where the noun before the quantity stands among them: it may be another number's.</summary>
    public const int Previous = 3;

    private const int Reach = 16;

    /// <summary>Words that may tell the quantity from another about the same: the next noun phrase, the first of the sentence, the verb.</summary>
    public static string[] Around(TokenList tokens, string text, Quantity quantity, int first, int end)
    {
        (first, end) = EnglishSubjects.Near(quantity, first, end);
        var governor = Governor.Find(tokens, text, quantity, first);
        var next = NextNouns(tokens, text, quantity, end);
        return [next[0], Edition(tokens, text, quantity, first) is { Length: > 0 } edition ? edition : EnglishSubjects.FirstOf(tokens, text, first, quantity.FirstToken) is { } head ? Phrases.Slice(tokens, text, head.Start, head.End) : "", governor.Verb.Length > 0 || quantity.ElidedNoun.Length == 0 ? governor.Verb : VerbBehind(tokens, text, quantity, end), PreviousNoun(tokens, text, quantity, first), next[1], next[2]];
    }

    // "In issue 3 the lifetime was 36 hours": which of several the clause is about.
    private static string Edition(TokenList tokens, string text, Quantity quantity, int first)
    {
        for (var i = quantity.FirstToken - 1; i > first && !tokens.IsClauseBreak(i); i--)
        {
            if (tokens.IsNumber(i) && tokens.Is(i - 1, WordClass.Reference) && tokens.Is(i - 2, WordClass.Preposition) && i - 2 >= first)
            {
                return Phrases.Slice(tokens, text, i - 1, i + 1);
            }
        }

        return "";
    }

    // "of which 12 were lost": what became of them.
    private static string VerbBehind(TokenList tokens, string text, Quantity quantity, int end)
    {
        var i = quantity.EndToken;
        while (i < end && tokens.Is(i, WordClass.Auxiliary | WordClass.Adverb))
        {
            i++;
        }

        return i < end && tokens.IsWord(i) && !tokens.Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Pronoun) ? EnglishUnits.Slice(text, tokens[i]) : "";
    }

    // Whether a number follows before the next conjunction or break of the clause.
    private static bool HasNumber(TokenList tokens, int i, int end)
    {
        for (var last = System.Math.Min(end, i + Reach); i < last && !tokens.IsClauseBreak(i) && !tokens.Is(i, WordClass.Conjunction); i++)
        {
            if (tokens.IsNumber(i))
            {
                return true;
            }
        }

        return false;
    }

    private static string PreviousNoun(TokenList tokens, string text, Quantity quantity, int first)
    {
        for (var i = quantity.FirstToken; i > first && quantity.FirstToken - i < Reach; i--)
        {
            var start = NounChunk.StartBefore(tokens, text, i);

            // "a diameter of 52 mm": what has the diameter tells more.
            if (start < i && i + 1 == quantity.FirstToken && tokens.Is(i, "of"))
            {
                i = start + 1;
                continue;
            }

            if (start < i && !Clauses.IsAmountEnd(tokens, text, i - 1) && start >= first && Phrases.HasWords(tokens, text, start, i))
            {
                return Phrases.Slice(tokens, text, start, i);
            }
        }

        return "";
    }

    // The token behind the unit of the number before token i; i itself if there is none.
    private static int UnitEnd(TokenList tokens, string text, int i)
    {
        if (!tokens.IsNumber(i - 1))
        {
            return i;
        }

        if (Units.MatchWords(tokens, i, out var wordsEnd) is not null)
        {
            return wordsEnd;
        }

        if (UnitSymbols.Read(text, tokens[i - 1].End, out _, out var symbolEnd) is not null)
        {
            while (tokens.Reaches(i) && tokens[i].Start < symbolEnd)
            {
                i++;
            }
        }

        return i;
    }

    // Up to three noun phrases behind the quantity, in order.
    private static string[] NextNouns(TokenList tokens, string text, Quantity quantity, int end)
    {
        var count = 0;
        string[] nouns = ["", "", ""];
        for (var i = quantity.EndToken; i < end && i - quantity.EndToken < Reach && count < nouns.Length; i++)
        {
            if (tokens.IsClauseBreak(i) && tokens.Sign(i) != ',')
            {
                break;
            }

            // "North has 138 stations, South has 107", "640 kW and a head of 46 m": what another number is of names nothing here.
            if ((tokens.Sign(i) == ',' || tokens.Is(i, WordClass.Conjunction)) && HasNumber(tokens, i + 1, end))
            {
                break;
            }

            // "1 g over 10 minutes for adults", "612 cars and 61 lorries": what follows a neighbour's number is the neighbour's.
            if (i > quantity.EndToken && (UnitEnd(tokens, text, i) > i || tokens.IsNumber(i - 1)))
            {
                break;
            }

            // "12 were caused by": what no table knows, too, is a participle there.
            var isDone = tokens.Is(i - 1, WordClass.Auxiliary) && EnglishUnits.Slice(text, tokens[i]).EndsWith("ed", System.StringComparison.Ordinal);
            var chunkEnd = tokens.IsWord(i) && !isDone && !tokens.IsVerb(i) ? NounChunk.EndFrom(tokens, text, i) : i;

            // "in revision 6": the number is of the name.
            chunkEnd += chunkEnd > i && chunkEnd < end && tokens.Is(chunkEnd - 1, WordClass.Reference) && tokens.IsNumber(chunkEnd) ? 1 : 0;

            if (chunkEnd > i && chunkEnd <= end && !tokens.Is(i, WordClass.Participle | WordClass.Comparative | WordClass.Adverb) && Phrases.HasWords(tokens, text, i, chunkEnd))
            {
                // "5 crowns for the first notice"
                var start = tokens[i - 1].Word is { } ordinal && EnglishSubjects.Ordinals.Contains(ordinal.Text) && i - 1 >= quantity.EndToken ? i - 1 : i;
                nouns[count++] = Phrases.Slice(tokens, text, start, chunkEnd);
                i = chunkEnd - 1;
            }
        }

        return nouns;
    }
}
