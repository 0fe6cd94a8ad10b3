using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>Finds the subject of a verb by walking left over appositions, relative clauses and prepositional phrases.</summary>
internal static class Clauses
{
    private const int MostSteps = 16;

    /// <summary>The phrase at <c>[start, end)</c> with what it hangs on: in "income of each household" the income.</summary>
    public static PhraseSpan HeadOf(TokenList tokens, string text, int start, int end, int first)
    {
        start = Joined(tokens, text, start);
        for (var step = 0; step < 4; step++)
        {
            var before = start - 1;
            while (before >= first && (tokens.Is(before, WordClass.Determiner) || (tokens.IsNumber(before) && tokens.Is(before - 1, "per"))))
            {
                before--;
            }

            // Only "of" and "per" make one phrase of two; other prepositions only place it.
            if (before - 1 < first || !(tokens.Is(before, "of") || tokens.Is(before, "per")))
            {
                break;
            }

            var outer = NounChunk.StartBefore(tokens, text, before);
            if (outer >= before)
            {
                break;
            }

            start = outer;
        }

        return new PhraseSpan(start, end);
    }

    /// <summary>The subject of the verb at <paramref name="verb"/>; null where the clause has none of its own.</summary>
    public static PhraseSpan? SubjectBefore(TokenList tokens, string text, int verb, int first)
    {
        var end = verb;
        PhraseSpan? tail = null;
        var isRelative = false;
        for (var step = 0; step < MostSteps && end > first; step++)
        {
            var last = end - 1;
            if (tokens.Is(last, WordClass.Auxiliary | WordClass.Negation) || (tokens.Is(last, WordClass.Adverb) && !tokens.Is(last, WordClass.Statistic)) || tokens.Is(last, "to"))
            {
                end--;
                continue;
            }

            if (EnglishRelations.MatchBefore(tokens, end, out var relation) is not null && relation < last)
            {
                end = relation;
                continue;
            }

            if (tokens.Sign(last) is ',' or '，')
            {
                if (SkipInsertion(tokens, last, first) is not { } before)
                {
                    return tail;
                }

                end = before;
                continue;
            }

            if (tokens.Is(last, WordClass.Relative))
            {
                end--;
                end -= tokens.Sign(end - 1) == ',' ? 1 : 0;
                isRelative = end == last;
                continue;
            }

            // "Harlow Inc. is": a point inside a sentence.
            if (tokens.Sign(last) == '.' && tokens.IsGlued(last) && tokens.IsCapitalised(text, last - 1) && tokens.IsWord(end) && char.IsLower(text[tokens[end].Start]))
            {
                end--;
                continue;
            }

            if (tokens.Sign(last) == ')' && OpeningBracket(tokens, last, first) is { } open)
            {
                end = open;
                continue;
            }

            if (tokens.Is(last, WordClass.Conjunction | WordClass.Pronoun) || tokens.IsClauseBreak(last))
            {
                return tail;
            }

            if (tokens.IsNumber(last) && !IsInName(tokens, text, last) || IsAmountEnd(tokens, text, last))
            {
                end = SkipAmount(tokens, text, last, first) + 1;
                end -= tokens.Is(end - 1, WordClass.Preposition) ? 1 : 0;
                continue;
            }

            var start = NounChunk.StartBefore(tokens, text, end);
            if (start >= end)
            {
                // A participle with its own words: "the tax agreed by the members".
                if (tokens.Is(last, WordClass.Participle | WordClass.Preposition | WordClass.Determiner | WordClass.Numeral))
                {
                    end--;
                    continue;
                }

                return tail;
            }

            // "the roads built this year are": when, and not what.
            if (end - start == 1 && tokens.Is(start, WordClass.Period) && start - 2 > first && tokens.Is(start - 1, WordClass.Pointer) && tokens.Is(start - 2, WordClass.Participle))
            {
                end = start - 1;
                continue;
            }

            if (end - start == 1 && RelativeBefore(tokens, start, first) is { } relative)
            {
                end = relative;
                continue;
            }

            start = Joined(tokens, text, start);
            var determiner = start - 1;
            while (determiner >= first && (tokens.Is(determiner, WordClass.Determiner | WordClass.Negation) || (tokens.IsNumber(determiner) && tokens.Is(determiner - 1, "per"))))
            {
                determiner--;
            }

            if (determiner >= first && tokens.Is(determiner, WordClass.Preposition) && !tokens.Is(determiner, WordClass.Subordinator))
            {
                if (isRelative && !(tokens.Is(determiner, "of") || tokens.Is(determiner, "per")))
                {
                    // "with a crew that had 9 members": what the relative stands for.
                    return new PhraseSpan(start, end);
                }

                tail ??= new PhraseSpan(start, end);
                if (tokens.Is(determiner, "of") || tokens.Is(determiner, "per"))
                {
                    var outer = NounChunk.StartBefore(tokens, text, determiner);
                    if (outer < determiner)
                    {
                        var whole = HeadOf(tokens, text, start, end, first);
                        tail = whole;
                        var owner = whole.Start - 1;
                        while (owner >= first && tokens.Is(owner, WordClass.Determiner))
                        {
                            owner--;
                        }

                        if (owner < first || !tokens.Is(owner, WordClass.Preposition))
                        {
                            return whole;
                        }

                        end = owner;
                        continue;
                    }
                }

                end = determiner;
                continue;
            }

            return new PhraseSpan(start, end);
        }

        return tail;
    }

    /// <summary>Whether an amount ends at token <paramref name="i"/>: a number, its scale word or its unit.</summary>
    public static bool IsAmountEnd(TokenList tokens, string text, int i) => AmountStart(tokens, text, i) is not null;

    /// <summary>The token before the amount that ends at <paramref name="i"/>.</summary>
    public static int SkipAmount(TokenList tokens, string text, int i, int first)
    {
        while (i >= first && AmountStart(tokens, text, i) is { } start)
        {
            i = start - 1;
            while (i >= first && (IsCodeOfAmount(tokens, text, i) || tokens.Sign(i) is '€' or '$' or '£' or '¥' or '-' or '−' or '±' or '+' || tokens.IsNumber(i) || tokens.Is(i, WordClass.Numeral)))
            {
                i--;
            }
        }

        return i;
    }

    private static int? AmountStart(TokenList tokens, string text, int i)
    {
        if (tokens.IsNumber(i) || (tokens.Is(i, WordClass.Numeral) && !tokens.Is(i, "first") && !tokens.Is(i, WordClass.Verb)))
        {
            return i;
        }

        for (var number = i - 1; number >= 0 && i - number <= 8; number--)
        {
            if (!tokens.IsNumber(number) && !tokens.Is(number, WordClass.Numeral))
            {
                continue;
            }

            var isUnit = (Units.MatchWords(tokens, number + 1, out var end) is not null && end == i + 1)
                || (UnitSymbols.Read(text, tokens[number].End, out _, out var symbolEnd) is not null && symbolEnd == tokens[i].End);
            return isUnit || IsRate(tokens, text, number + 1, i) ? number : null;
        }

        return null;
    }

    // "EUR 2 per m³": what an amount behind its currency is counted by, from token <per> to token <last>.
    private static bool IsRate(TokenList tokens, string text, int per, int last) =>
        tokens.Is(per, "per") && (IsCodeOfAmount(tokens, text, per - 2) || tokens.Sign(per - 2) is '€' or '$' or '£' or '¥')
        && EnglishUnits.Per(tokens, text, new UnitSpelling(Units.Percent, ""), per, out var end) is not "" && end == last + 1;

    // The EUR of "EUR 5".
    private static bool IsCodeOfAmount(TokenList tokens, string text, int i) =>
        i >= 0 && tokens.IsWord(i) && (tokens.IsNumber(i + 1) || tokens.Is(i + 1, WordClass.Numeral)) && Units.IsCurrencyCode(text, tokens[i].Start, tokens[i].End);

    // "a frame that is not acknowledged is": the word says something of the frame.
    private static int? RelativeBefore(TokenList tokens, int word, int first)
    {
        var i = word - 1;
        while (i > first && tokens.Is(i, WordClass.Auxiliary | WordClass.Negation))
        {
            i--;
        }

        return i < word - 1 && i > first && tokens.Is(i, WordClass.Relative) ? i : null;
    }

    // "the product of pressure and volume exceeds": both are under the "of".
    private static int Joined(TokenList tokens, string text, int start) =>
        tokens.Is(start - 1, "and") && NounChunk.StartBefore(tokens, text, start - 1) is var joined && joined < start - 1 && tokens.Is(joined - 1, "of") ? joined : start;

    private static int? OpeningBracket(TokenList tokens, int close, int first)
    {
        for (var i = close - 1; i >= first && close - i < 12; i--)
        {
            if (tokens.Sign(i) == '(')
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsInName(TokenList tokens, string text, int i) => tokens.Is(i - 1, WordClass.Reference) || tokens.IsCapitalised(text, i - 1);

    // "X, a kind of Y, fell": from the second comma back to the first.
    private static int? SkipInsertion(TokenList tokens, int comma, int first)
    {
        for (var i = comma - 1; i > first; i--)
        {
            if (tokens.Sign(i) == ',')
            {
                return tokens.Is(i + 1, WordClass.Determiner | WordClass.Relative | WordClass.Pronoun | WordClass.Preposition | WordClass.Participle | WordClass.Adverb) ? i : null;
            }

            if (tokens.IsClauseBreak(i))
            {
                return null;
            }
        }

        return null;
    }
}
