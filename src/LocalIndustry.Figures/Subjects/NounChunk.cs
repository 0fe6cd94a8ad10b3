using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>A run of adjectives and nouns, found backwards from its end or forwards from its start.</summary>
internal static class NounChunk
{
    private const int MostTokens = 12;

    /// <summary>The first token of the chunk that ends before <paramref name="end"/>; <paramref name="end"/> itself if there is none.</summary>
    public static int StartBefore(TokenList tokens, string text, int end)
    {
        var i = end - 1;
        var start = end;
        while (i >= 0 && end - i <= MostTokens)
        {
            if (tokens[i].Kind == TokenKind.Sign)
            {
                var joins = (tokens.IsHyphen(i) && tokens.IsGlued(i) && tokens.IsGlued(i + 1)) || EnglishNouns.IsPossessiveMark(tokens, i);
                if (!joins)
                {
                    break;
                }

                i--;
                continue;
            }

            if (tokens[i].Kind == TokenKind.Number)
            {
                // A number inside a name or reference: paragraph 2, Atlas 400; not an amount.
                if (start == end && !(tokens.Is(i - 1, WordClass.Reference) || tokens.IsCapitalised(text, i - 1)))
                {
                    break;
                }

                if (start < end && !tokens.IsGlued(i + 1))
                {
                    break;
                }

                i--;
                start = i + 1;
                continue;
            }

            if (!IsInner(tokens, text, i, end))
            {
                break;
            }

            start = i;
            i--;
        }

        return start;
    }

    /// <summary>The first token behind the chunk that starts at <paramref name="start"/>.</summary>
    public static int EndFrom(TokenList tokens, string text, int start)
    {
        var i = start;
        while (tokens.Reaches(i) && i - start < MostTokens)
        {
            var joins = (tokens.IsHyphen(i) && tokens.IsGlued(i) && tokens.IsGlued(i + 1)) || EnglishNouns.IsPossessiveMark(tokens, i);
            if (joins)
            {
                i++;
                continue;
            }

            if (tokens[i].Kind != TokenKind.Word || EnglishNouns.EndsPhrase(tokens, i, i > start, i == start))
            {
                break;
            }

            i++;
        }

        return i > start && EnglishNouns.IsPossessiveMark(tokens, i - 1) ? i - 1 : i;
    }

    // The s of "the island's".
    private static bool IsPossessive(TokenList tokens, int i) => i > 0 && tokens.IsGlued(i) && tokens.Sign(i - 1) is '\'' or '’';

    private static bool IsInner(TokenList tokens, string text, int i, int end)
    {
        var token = tokens[i];
        if (token.Word is not { } word || word.Classes == WordClass.None)
        {
            return true;
        }

        if (IsPossessive(tokens, i) || tokens.IsTail(i))
        {
            return true;
        }

        const WordClass Outer = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative | WordClass.Conjunction
            | WordClass.Negation | WordClass.Numeral;
        if ((word.Classes & Outer) != 0)
        {
            return tokens.IsHyphen(i + 1) && tokens.IsGlued(i + 1);
        }

        if ((word.Classes & (WordClass.Participle | WordClass.VerbOrNoun)) == WordClass.Participle)
        {
            // In front of a noun a participle is an adjective: "the unpaid tax", "irrigated area".
            return i + 1 < end && (EnglishNouns.IsInCompound(tokens, i) || tokens.Is(i - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Statistic) || i == 0 || tokens.IsHyphen(i - 1) || tokens.IsClauseBreak(i - 1) || IsPossessive(tokens, i - 1));
        }

        if ((word.Classes & WordClass.Imperative) != 0 && i + 1 < end && tokens.IsSentenceStart(i))
        {
            return false;
        }

        if ((word.Classes & WordClass.VerbOrNoun) != 0)
        {
            return !tokens.IsVerb(i) || (i + 1 < end && tokens[i].Word!.Direction != Direction.None);
        }

        if ((word.Classes & WordClass.IrregularPlural) != 0)
        {
            return true;
        }

        if ((word.Classes & WordClass.Verb) != 0)
        {
            // Behind an article, or in front of an auxiliary, a verb's form is a noun: "a fine of", "samples are taken".
            return tokens.Is(i - 1, WordClass.Determiner | WordClass.Statistic) || (i + 1 == end && tokens.Is(end, WordClass.Auxiliary) && (i == 0 || tokens.IsClauseBreak(i - 1)));
        }

        if ((word.Classes & WordClass.Comparative) != 0)
        {
            return i + 1 < end && !tokens.Is(i + 1, "than");
        }

        return (word.Classes & (WordClass.Adverb | WordClass.Subordinator)) == 0 || (word.Classes & (WordClass.Statistic | WordClass.Vague)) != 0 || tokens.IsCapitalised(text, i) && i > 0 && !tokens.IsSentenceStart(i) || word.Text is "overall" or "daily" or "weekly" or "monthly" or "current";
    }
}
