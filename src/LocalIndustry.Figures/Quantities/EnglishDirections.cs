using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Which way a stated change goes: rose by, down, a gain of, 6% higher.</summary>
internal static class EnglishDirections
{
    private const int Reach = 8;

    /// <summary>The direction of <paramref name="quantity"/>; a second "by" shares the verb of the first.</summary>
    public static Direction Of(Quantity quantity, TokenList tokens, ReadingScope scope, Quantity? previous)
    {
        if (scope == ReadingScope.Everything)
        {
            return Stated(quantity, tokens, previous);
        }

        if (quantity.Direction != Direction.None)
        {
            return quantity.Direction;
        }

        // Behind: "18.4 percent more than", "a 5% increase".
        var end = quantity.EndToken;
        if (quantity.Kind is FigureKind.Percent or FigureKind.Multiple or FigureKind.Measure or FigureKind.Money or FigureKind.Count
            && Pointing(tokens, end) is { } behind && (tokens.Is(end, WordClass.Comparative | WordClass.VerbOrNoun | WordClass.Vague) || (quantity.Kind == FigureKind.Percent && (tokens[end].Is("above") || tokens[end].Is("below")))))
        {
            return behind;
        }

        // "66 grams per kilometre, down from 68"
        for (var i = end; tokens.Reaches(i) && i - end < Reach && tokens.Sign(i) != '.'; i++)
        {
            if (tokens.Sign(i) == ',' && (tokens.Is(i + 1, "up") || tokens.Is(i + 1, "down")) && tokens.Is(i + 2, "from"))
            {
                return tokens[i + 1].Word!.Direction;
            }
        }

        // Before, within the clause: the nearest verb or noun of change. "from" introduces what it changed from.
        var isBy = tokens.Is(quantity.FirstToken - 1, "by");
        for (var i = quantity.FirstToken - 1; i >= 0 && quantity.FirstToken - i <= Reach; i--)
        {
            if (tokens.IsClauseBreak(i) || (tokens.Is(i, WordClass.Relative) && !isBy))
            {
                break;
            }

            if (i == quantity.FirstToken - 1 && (tokens.Is(i, "from") || tokens.Is(i, "over") || tokens.Is(i, "above") || tokens.Is(i, "below") || tokens.Is(i, "than")))
            {
                return Direction.None;
            }

            if (Pointing(tokens, i) is { } before && !tokens.Is(i + 1, "than") && IsOfChange(tokens, i, quantity.FirstToken))
            {
                return before;
            }
        }

        return isBy && previous is not null && previous.EndToken > quantity.FirstToken - (2 * Reach) && previous.Kind == quantity.Kind ? previous.Direction : Direction.None;
    }

    // Where every quantity is read, only a verb or "up" and "down" says that it changed; a noun ("a 3% drop") is what it is about.
    private static Direction Stated(Quantity quantity, TokenList tokens, Quantity? previous)
    {
        if (quantity.Kind == FigureKind.Percent && quantity.Value.Double < 0)
        {
            return Direction.Down;
        }

        var next = quantity.EndToken;
        var describes = quantity.Kind == FigureKind.Measure && tokens.IsWord(next) && !tokens.Is(next, WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Comparative | WordClass.Subordinator | WordClass.Relative | WordClass.Pointer) && !tokens.IsVerb(next);
        var isBy = tokens.Is(quantity.FirstToken - 1, "by");
        for (var i = quantity.FirstToken - 1; i >= 0 && quantity.FirstToken - i <= Reach && !describes; i--)
        {
            if (tokens.IsClauseBreak(i) || (tokens.Is(i, WordClass.Relative) && !isBy) || (tokens.Is(i, "from") && !isBy && !(i == quantity.FirstToken && quantity.Upper is not null)))
            {
                break;
            }

            if (Pointing(tokens, i) is { } way && IsStatedChange(tokens, i, quantity.FirstToken))
            {
                // "rose 64 points to 4,577": the change has its own number, this one is the level.
                var isLevel = previous is not null && previous.FirstToken > i && previous.Role == QuantityRole.Figure && previous.Direction != Direction.None && !isBy && (tokens.Is(quantity.FirstToken - 1, "to") || tokens.Is(quantity.FirstToken - 1, "at"));
                return isLevel || (quantity.Kind == FigureKind.Time && !isBy) ? Direction.None : way;
            }
        }

        return isBy && previous is not null && previous.EndToken > quantity.FirstToken - (2 * Reach) && previous.Kind == quantity.Kind ? previous.Direction : Direction.None;
    }

    private static bool IsStatedChange(TokenList tokens, int i, int first) =>
        tokens.Is(i, "up") || tokens.Is(i, "down") ? i + 1 == first && !(tokens.Is(i - 1, WordClass.Verb) && tokens[i - 1].Word!.Lemma is "make" or "take" or "set" or "bring" or "use")
        : tokens.Is(i, WordClass.Verb | WordClass.Participle) && tokens.IsVerb(i) && !tokens.Is(i, WordClass.Comparative) && tokens[i].Word!.Lemma != "add";

    // "up 8%" but not "make up"; "lowers" but not "the lower limit"; a level of height is no rise.
    private static bool IsOfChange(TokenList tokens, int i, int first) =>
        tokens.Is(i, "up") || tokens.Is(i, "down") ? i + 1 == first && !(tokens.Is(i - 1, WordClass.Verb) && tokens[i - 1].Word!.Lemma is "make" or "take" or "set" or "bring" or "use")
        : tokens.Is(i, WordClass.Comparative) ? tokens.IsVerb(i) && tokens.Is(i - 1, WordClass.Auxiliary)
        : tokens.Is(i, WordClass.Verb | WordClass.Participle | WordClass.VerbOrNoun | WordClass.Vague);

    private static Direction? Pointing(TokenList tokens, int i) =>
        i >= 0 && tokens.Reaches(i) && tokens[i].Word is { Direction: not Direction.None } word && !EnglishNouns.IsInCompound(tokens, i) ? word.Direction : null;
}
