using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Puts the relation around an English quantity: words before it, a "not" further left, words behind it.</summary>
internal static class EnglishBounds
{
    // "shall not be kept waiting for longer than": so far from the relation a negation still governs it.
    private const int NegationReach = 6;

    public static void Apply(Quantity quantity, TokenList tokens, string text)
    {
        var first = quantity.FirstToken;
        var stated = Relation.Equal;
        for (var step = 0; step < 2 && EnglishRelations.MatchBefore(tokens, first, out var start) is { } relation; step++)
        {
            if (IsNoRelation(quantity, tokens, text, start, first))
            {
                break;
            }

            stated = stated is Relation.Equal or Relation.Approximate ? relation : stated;
            first = start;
        }

        if (stated is Relation.GreaterThan or Relation.LessThan && NegationBefore(quantity, tokens, first) is { } negation)
        {
            stated = EnglishRelations.Negate(stated);
            first = negation;
        }

        var end = quantity.EndToken;
        if (stated is Relation.Equal or Relation.Approximate)
        {
            // "about 500 or more" is a bound.
            var behind = Behind(quantity, tokens, ref end);
            stated = stated == Relation.Equal || behind is Relation.GreaterThanOrEqual or Relation.LessThanOrEqual ? behind : stated;
        }

        if (quantity.Upper is null)
        {
            quantity.Relation = stated;
        }

        quantity.FirstToken = first;
        quantity.Start = System.Math.Min(quantity.Start, tokens[first].Start);
        if (end > quantity.EndToken)
        {
            quantity.EndToken = end;
            quantity.End = tokens[end - 1].End;
        }
    }

    private static Relation Behind(Quantity quantity, TokenList tokens, ref int end)
    {
        if (tokens.Sign(end) == '+' && tokens.IsGlued(end) && !tokens.IsGlued(end + 1))
        {
            end++;
            return Relation.GreaterThanOrEqual;
        }

        // Behind the unit or noun: "three hours or more", "500 people or so".
        if (EnglishRelations.MatchAfter(tokens, end, out var after) is { } relation && !(tokens.Is(end, "plus") && tokens.IsNumber(end + 1)) && !IsOfNext(tokens, end, after))
        {
            end = after;

            // "every 5 minutes or more often"
            if (relation == Relation.GreaterThanOrEqual && (tokens.Is(after, "often") || tokens.Is(after, "frequently")))
            {
                end++;
                return Relation.LessThanOrEqual;
            }

            return relation;
        }

        return quantity.Relation;
    }

    // "50 or more than 60": the words belong to the number behind them.
    private static bool IsOfNext(TokenList tokens, int first, int end)
    {
        var isLast = tokens.Is(end - 1, "than");
        return tokens.Is(end, "than") || ((isLast || end - first > 1) && (tokens.IsNumber(end) || tokens.Is(end, WordClass.Numeral)));
    }

    // "above" in "3 points above 50" compares; "over" before a span of time means "during"; "some" before one thing is no "about".
    private static bool IsNoRelation(Quantity quantity, TokenList tokens, string text, int start, int first)
    {
        if (first - start != 1)
        {
            return false;
        }

        // "over one link", "within one line": the place, not the amount.
        if (quantity.IsBare && tokens.Is(start, WordClass.Preposition))
        {
            return true;
        }

        return (tokens.Is(start, "above") || tokens.Is(start, "below")) && tokens.Is(start - 1, "point")
            || (tokens.Is(start, "over") && quantity.Kind == FigureKind.Time && (tokens.Is(start - 1, WordClass.Adverb) || Subjects.Clauses.IsAmountEnd(tokens, text, start - 1)))
            || (tokens.Is(start, "minimum") || tokens.Is(start, "maximum")) && tokens.Is(start - 1, WordClass.Preposition);
    }

    // "must not call the port more than 3 times", "may not keep the key for longer than 2 days": the verb's object stands between.
    private static int? ForbiddenBefore(Quantity quantity, TokenList tokens, int first)
    {
        var i = first - 1;
        i -= tokens.Is(i, "for") && quantity.Kind == FigureKind.Time ? 1 : 0;
        for (; i > 1 && first - i <= NegationReach; i--)
        {
            if (tokens.Is(i, WordClass.Negation))
            {
                return tokens.Is(i, "not") && tokens.Is(i - 1, WordClass.Auxiliary) ? i - 1 : null;
            }

            // "No client may ask the server more than 5 times"
            if (tokens.Is(i, WordClass.Auxiliary) && IsNoneBefore(tokens, i))
            {
                return i;
            }

            if (tokens.Is(i, "be"))
            {
                continue;
            }

            if (!tokens.IsWord(i) || tokens.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Comparative))
            {
                return null;
            }
        }

        return null;
    }

    // "No boiler", "No pump of this class": what opens the sentence denies what may be done.
    private static bool IsNoneBefore(TokenList tokens, int modal)
    {
        const int LongestSubject = 5;
        for (var i = modal - 1; i >= 0 && modal - i <= LongestSubject; i--)
        {
            if (tokens.Is(i, "no"))
            {
                return i < modal - 1 && tokens.IsSentenceStart(i);
            }

            if (!tokens.IsWord(i) || tokens.Is(i, WordClass.Auxiliary | WordClass.Conjunction | WordClass.Negation | WordClass.Relative))
            {
                return false;
            }
        }

        return false;
    }

    private static int? NegationBefore(Quantity quantity, TokenList tokens, int first)
    {
        if (ForbiddenBefore(quantity, tokens, first) is { } forbidden)
        {
            return forbidden;
        }

        for (var i = first - 1; i >= 0 && first - i <= NegationReach; i--)
        {
            if (tokens.Is(i, WordClass.Negation))
            {
                return tokens.Is(i - 1, WordClass.Auxiliary) ? i - 1 : i;
            }

            // "No person shall carry more than six"
            if (tokens.Is(i, WordClass.Auxiliary) && IsNoneBefore(tokens, i))
            {
                return i;
            }

            if (!tokens.Is(i, WordClass.Auxiliary | WordClass.Participle | WordClass.Verb | WordClass.Preposition | WordClass.Adverb | WordClass.Determiner | WordClass.Pronoun) || tokens.IsClauseBreak(i))
            {
                return null;
            }
        }

        return null;
    }
}
