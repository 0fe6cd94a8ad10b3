using System.Collections.Generic;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Tables;

/// <summary>Finds the sentence that states one currency for all amounts: "All charges are in Danish kroner (DKK)".</summary>
internal static class StatedCurrency
{
    private const int Reach = 8;

    /// <summary>Nouns that mean every amount of the document.</summary>
    private static readonly HashSet<string> Amounts = new(System.StringComparer.OrdinalIgnoreCase) { "charges", "prices", "amounts", "fees", "rates", "figures", "values", "tariffs", "sums" };

    public static UnitSpelling? Find(Block block)
    {
        var text = block.Text.Text;
        if (block.Language != Language.English || text.Length > 2000)
        {
            return null;
        }

        var tokens = Tokenizer.Read(text, NumberFormat.Invariant);
        for (var i = 0; tokens.Reaches(i); i++)
        {
            if (!tokens.IsWord(i) || !MayBeAmounts(text[tokens[i].End - 1], tokens[i].End - tokens[i].Start) || !Amounts.Contains(EnglishUnits.Slice(text, tokens[i])))
            {
                continue;
            }

            for (var k = i + 1; tokens.Reaches(k + 1) && k - i <= Reach && tokens.Sign(k) != '.'; k++)
            {
                if (tokens.Is(k, "in") && CurrencyAt(tokens, text, k + 1) is { } currency)
                {
                    return currency;
                }
            }
        }

        return null;
    }

    // A plural, and no long one.
    private static bool MayBeAmounts(char last, int length) => last is 's' or 'S' or > '\u007F' && length <= 7;

    // "Danish kroner (DKK)", "euros", "USD"
    private static UnitSpelling? CurrencyAt(TokenList tokens, string text, int i)
    {
        for (var k = i; tokens.Reaches(k) && k - i < 4; k++)
        {
            if (tokens.IsWord(k) && tokens.IsAcronym(text, k) && Units.FindSymbol(text, tokens[k].Start, tokens[k].End) is { Unit.Kind: FigureKind.Money } code)
            {
                return code;
            }
        }

        for (var k = i; tokens.Reaches(k) && k - i < 2; k++)
        {
            if (Units.MatchWords(tokens, k, out _) is { Unit.Kind: FigureKind.Money } words)
            {
                return words;
            }
        }

        return null;
    }
}
