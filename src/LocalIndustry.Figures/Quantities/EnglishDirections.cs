using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Which way a stated change goes: rose by, down, a gain of, 6% higher.</summary>
internal static class EnglishDirections
{
    private const int Reach = 8;

    public static Direction Of(Quantity quantity, List<Token> tokens)
    {
        if (quantity.Direction != Direction.None)
        {
            return quantity.Direction;
        }

        // Behind: "18.4 percent more than", "a 5% increase".
        var end = quantity.EndToken;
        if (quantity.Kind is FigureKind.Percent or FigureKind.Multiple or FigureKind.Measure or FigureKind.Money
            && Pointing(tokens, end) is { } behind && (tokens.Is(end, WordClass.Comparative | WordClass.VerbOrNoun | WordClass.Vague) || tokens[end].Is("above") || tokens[end].Is("below")))
        {
            return behind;
        }

        // Before, within the clause: the nearest verb or noun of change. "from" introduces what it changed from.
        for (var i = quantity.FirstToken - 1; i >= 0 && quantity.FirstToken - i <= Reach; i--)
        {
            if (tokens.IsClauseBreak(i) || tokens.Is(i, WordClass.Relative))
            {
                return Direction.None;
            }

            if (i == quantity.FirstToken - 1 && (tokens.Is(i, "from") || tokens.Is(i, "over") || tokens.Is(i, "above") || tokens.Is(i, "below") || tokens.Is(i, "than")))
            {
                return Direction.None;
            }

            if (Pointing(tokens, i) is { } before && !tokens.Is(i + 1, "than") && IsOfChange(tokens, i))
            {
                return before;
            }
        }

        return Direction.None;
    }

    private static bool IsOfChange(List<Token> tokens, int i) =>
        tokens.Is(i, WordClass.Verb | WordClass.Participle | WordClass.VerbOrNoun | WordClass.Vague) || tokens.Is(i, "up") || tokens.Is(i, "down");

    private static Direction? Pointing(List<Token> tokens, int i) =>
        i >= 0 && i < tokens.Count && tokens[i].Word is { Direction: not Direction.None } word ? word.Direction : null;
}
