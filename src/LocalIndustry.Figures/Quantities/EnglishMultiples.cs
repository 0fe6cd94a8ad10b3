using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Multiples in English: "2.6 times that of", "twice the", "doubled", "threefold", "1.5x".</summary>
internal static class EnglishMultiples
{
    public static UnitSpelling Times { get; } = new(new Unit("times", FigureKind.Multiple), "times");

    /// <summary>Reads "times", "fold" or "x" behind a number. "They met three times" counts occasions and is no multiple.</summary>
    public static bool TryRead(Quantity quantity, TokenList tokens, string text, in NumberPhrase number)
    {
        var i = number.End;
        i += tokens.IsHyphen(i) && tokens.IsGlued(i) && tokens.Is(i + 1, "fold") ? 1 : 0;
        if (tokens.Is(i, "fold") || (tokens.Is(i, "x") && tokens.IsGlued(i) && !tokens.IsNumber(i + 1)) || (tokens.Sign(i) == '×' && tokens.IsGlued(i) && !tokens.IsNumber(i + 1)))
        {
            Set(quantity, tokens, i + 1);
            return true;
        }

        if (!tokens.Is(i, "times"))
        {
            return false;
        }

        var next = i + 1;
        var compares = tokens.Is(next, "as") || tokens.Is(next, "that") || tokens.Is(next, "those") || tokens.Is(next, "the") || tokens.Is(next, "its") || tokens.Is(next, "their")
            || tokens.Is(next, "what") || tokens.Is(next, WordClass.Comparative) || tokens.Is(next, "over") || tokens.Is(next, WordClass.Pointer) || !number.Value.IsWhole;
        if (!compares)
        {
            return false;
        }

        Set(quantity, tokens, i + 1);
        if (tokens.Is(next, WordClass.Comparative))
        {
            quantity.Ambiguity = "times " + tokens[next].Word!.Text;
            quantity.EndToken = next + 1;
            quantity.End = tokens[next].End;
        }

        return true;
    }

    /// <summary>Takes "as many as", "as much" and the like into the quote of "twice"; a "twice" that counts occasions is vague.</summary>
    public static void CompleteWord(Quantity quantity, TokenList tokens)
    {
        var word = tokens[quantity.EndToken - 1].Word!.Text;
        if (word is not ("twice" or "thrice" or "double" or "triple" or "treble" or "quadruple"))
        {
            quantity.Direction = quantity.Value.Double < 1 ? Direction.Down : Direction.Up;
            return;
        }

        var next = quantity.EndToken;
        if (tokens.Is(next, "as") && tokens.IsWord(next + 1))
        {
            quantity.EndToken = tokens.Is(next + 2, "as") ? next + 3 : next + 2;
            quantity.End = tokens[quantity.EndToken - 1].End;
            return;
        }

        var compares = tokens.Is(next, "that") || tokens.Is(next, "those") || tokens.Is(next, "the") || tokens.Is(next, "its") || tokens.Is(next, "their") || tokens.Is(next, "what")
            || tokens.Is(next, WordClass.Pointer) || (tokens.IsWord(next) && EnglishNouns.IsPossessiveMark(tokens, next + 1));
        if (!compares)
        {
            quantity.Role = QuantityRole.Vague;
        }
    }

    private static void Set(Quantity quantity, TokenList tokens, int end)
    {
        quantity.Kind = FigureKind.Multiple;
        quantity.Unit = Times;
        quantity.EndToken = end;
        quantity.End = tokens[end - 1].End;
    }
}
