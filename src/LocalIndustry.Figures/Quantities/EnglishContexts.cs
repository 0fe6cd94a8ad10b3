using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Roles that only the words further around show: denominators of rates, periods, scores.</summary>
internal static class EnglishContexts
{
    public static QuantityRole RoleOf(Quantity quantity, TokenList tokens, string text, bool hasNoun)
    {
        var before = quantity.FirstToken - 1;
        if (IsDenominator(tokens, before, quantity, hasNoun))
        {
            return QuantityRole.Denominator;
        }

        // "between two frames": which ones, not how many.
        if (tokens.Is(before, "between") && quantity.Upper is null && hasNoun)
        {
            return QuantityRole.Article;
        }

        if (quantity.Kind == FigureKind.Time && IsPeriod(tokens, quantity))
        {
            return QuantityRole.Period;
        }

        if (quantity.Unit is null && quantity.Kind == FigureKind.Number && !hasNoun && IsAmidOperators(tokens, quantity))
        {
            return QuantityRole.Code;
        }

        // "Five-Year Plan": a compound with capitals is a name.
        if (tokens.IsHyphen(quantity.FirstToken + 1) && tokens.IsCapitalised(text, quantity.FirstToken) && tokens.IsCapitalised(text, quantity.FirstToken + 2) && !tokens.IsSentenceStart(quantity.FirstToken))
        {
            return QuantityRole.Code;
        }

        return QuantityRole.Figure;
    }

    // per 100,000 passengers; for every 1,000; out of 10
    private static bool IsDenominator(TokenList tokens, int before, Quantity quantity, bool hasNoun) =>
        quantity.Kind != FigureKind.Percent
        && (tokens.Is(before, "per")
            || (tokens.Is(before, "every") && quantity.Kind is FigureKind.Count or FigureKind.Number && !(hasNoun && tokens.Is(before - 1, "for") && !IsRound(quantity.Value)))
            || (tokens.Is(before, "of") && tokens.Is(before - 1, "out") && quantity.Value.IsExact && quantity.Value.Decimal is 10 or 100 or 1000));

    // "For every 14 pupils one teacher" rules something; a hundred is only what others are counted by.
    private static bool IsRound(FigureValue value)
    {
        var rest = value.IsExact && value.IsWhole ? value.Decimal : 0;
        while (rest >= 10 && rest % 10 == 0)
        {
            rest /= 10;
        }

        return rest is 0 or 1;
    }

    // "in the last six weeks", "the nine months to March", "the first 20 days"
    private static bool IsPeriod(TokenList tokens, Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        if (tokens.Is(before, WordClass.Pointer))
        {
            return true;
        }

        if (tokens.Is(before, "first"))
        {
            return tokens.Is(before - 2, "in") || tokens.Is(before - 2, "during") || tokens.Is(before - 2, "over") || tokens.Is(before - 2, "for") || tokens.Is(before - 2, "of");
        }

        var end = quantity.EndToken;
        return tokens.Is(before, "the")
            && (tokens.Is(end, "to") || tokens.Is(end, "ended") || tokens.Is(end, "ending") || tokens.Is(end, "through") || tokens.Is(end, "since") || tokens.Is(end, "from")
                || tokens.Is(before - 1, "in") || tokens.Is(before - 1, "during") || tokens.Is(before - 1, "over") || tokens.Is(before - 1, "for"));
    }

    // Terms of a formula: 3 × k / (4^2 - 1).
    private static bool IsAmidOperators(TokenList tokens, Quantity quantity)
    {
        var before = tokens.Sign(quantity.FirstToken - 1);
        var behind = tokens.Sign(quantity.EndToken);
        return behind is '^' or '×' or '*' or '=' || (behind == '+' && !tokens.IsGlued(quantity.EndToken)) || (behind is '/' or '-' or '−' && !tokens.IsGlued(quantity.EndToken)) || before is '×' or '*' or '^' or '/' or '+'
            || (before is '-' or '−' && tokens.Sign(quantity.FirstToken) == '\0' && tokens.IsNumber(quantity.FirstToken - 2));
    }
}
