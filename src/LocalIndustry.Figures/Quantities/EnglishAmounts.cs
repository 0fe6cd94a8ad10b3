using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Amounts that take more than a number and a unit to say: "15 dollars 50", "5 feet 2 inches", "75 USD million", "MEUR 12".</summary>
internal static class EnglishAmounts
{
    // No quotation is looked for further back.
    private const int QuotationReach = 60;

    /// <summary>Measures and their parts, as currencies have them in <see cref="CurrencyTable.Parts"/>.</summary>
    private static readonly (string Whole, string Part, int Parts)[] MeasureParts = [("foot", "inch", 12), ("pound", "ounce", 16), ("stone", "pound", 14)];

    /// <summary>Joins the smaller part behind <paramref name="quantity"/> into it: cents, pence, inches.</summary>
    public static void TakePart(Quantity quantity, TokenList tokens, string text)
    {
        if (quantity.Unit is not { } whole || !quantity.Value.IsExact || quantity.Value.LastPlace != 0 || quantity.Per.Length > 0)
        {
            return;
        }

        var at = quantity.EndToken + (tokens.Is(quantity.EndToken, "and") ? 1 : 0);
        if (!tokens.Reaches(at) || EnglishNumberReader.Read(tokens, text, at, isMoney: false) is not { IsVague: false, IsOrdinal: false, IsScaled: false, Value.IsExact: true } number || number.Value.Decimal < 0)
        {
            return;
        }

        var (parts, end) = PartBehind(whole.Unit, tokens, text, number);
        if (parts == 0 || number.Value.Decimal >= parts || !number.Value.IsWhole)
        {
            return;
        }

        var sum = quantity.Value.Decimal + ((quantity.Value.Decimal < 0 ? -1 : 1) * number.Value.Decimal / parts);
        quantity.Value = FigureValue.Of(sum, -2);
        quantity.EndToken = end;
        quantity.NumberEnd = quantity.End = tokens[end - 1].End;
    }

    /// <summary>Feet and inches by their marks or, where nothing can follow it, by "in": 5", 30', 12 in; pence by p.</summary>
    public static UnitSpelling? MarkBehind(TokenList tokens, in NumberPhrase number, out int end)
    {
        end = number.End + 1;
        if (tokens.Is(number.End, "p") && number.Numeral is not null && (tokens.IsSentenceEnd(end) || (tokens.IsGlued(number.End) && !tokens.IsGlued(end))))
        {
            return Units.FindWord("pence", 0, 5);
        }

        var isWord = tokens.Is(number.End, "in") && tokens.IsSentenceEnd(end) && number.Numeral is not null;
        if (number.Numeral is not null && tokens.IsGlued(number.End) && tokens.Sign(number.End) is '\'' or '′' && !(tokens.IsGlued(end) && tokens.IsWord(end)) && !IsOpen(tokens, number.End, '\''))
        {
            return Units.FindSymbol("ft", 0, 2);
        }

        var isMark = tokens.Sign(number.End) == '″' || (tokens.Sign(number.End) == '"' && number.Numeral is not null && !IsOpen(tokens, number.End, '"'));
        return isWord || isMark ? Units.FindSymbol("inch", 0, 4) : null;
    }

    // Whether a quotation is open at token i, which would close it.
    private static bool IsOpen(TokenList tokens, int i, char mark)
    {
        var open = false;
        for (var k = System.Math.Max(0, i - QuotationReach); k < i; k++)
        {
            open ^= tokens.Sign(k) == mark && (mark == '"' || tokens[k].SpaceBefore);
        }

        return open;
    }

    /// <summary>Whether a bare number between commas behind a name is that person's age: "Ms Orr, 54, said", "the driver, 32, was".</summary>
    public static bool IsAge(Quantity quantity, TokenList tokens, string text)
    {
        var at = quantity.FirstToken;
        if (quantity is { Kind: FigureKind.Number, Unit: null, IsFraction: false, Value: { IsExact: true, Decimal: >= 1 and <= 115 } } && (tokens.Is(at - 1, "aged") || (tokens.Is(at - 1, "of") && tokens.Is(at - 2, "age"))))
        {
            return true;
        }

        return quantity is { Kind: FigureKind.Number, Upper: null, Relation: Relation.Equal } && quantity.EndToken == at + 1 && tokens.IsNumber(at) && tokens[at].Numeral!.IsPlainInteger
            && quantity.Value.IsExact && quantity.Value.Decimal is >= 1 and <= 115 && tokens.Sign(at - 1) == ',' && tokens.Sign(at + 1) == ',' && (tokens.IsCapitalised(text, at - 2) || (tokens.IsWord(at - 2) && tokens.IsVerb(at + 2))) && !tokens.Is(at - 2, WordClass.Month);
    }

    /// <summary>Takes a scale word behind a currency into the number: "75 USD million".</summary>
    public static void TakeScale(Quantity quantity, in NumberPhrase number, TokenList tokens)
    {
        if (quantity.Kind == FigureKind.Money && !number.IsScaled && quantity.Per.Length == 0 && tokens.Reaches(quantity.EndToken) && EnglishNumerals.Find(tokens[quantity.EndToken]) is { Role: NumeralRole.Scale } scale && scale.Value >= 1000)
        {
            quantity.Value = PowersOfTen.Multiply(quantity.Value, scale.Value, scale.Places);
            quantity.NumberEnd = quantity.End = tokens[quantity.EndToken].End;
            quantity.EndToken++;
        }
    }

    /// <summary>A currency code with a scale letter before it: MEUR, kUSD, mnEUR.</summary>
    public static (UnitSpelling Unit, decimal Factor, int Places)? ScaledCode(TokenList tokens, string text, int i)
    {
        if (!tokens.IsWord(i) || tokens[i].End - tokens[i].Start is not (4 or 5))
        {
            return null;
        }

        var start = tokens[i].Start;
        var (factor, places) = text[start] switch
        {
            'M' or 'm' => (1e6m, 6),
            'k' or 'K' or 'T' => (1e3m, 3),
            'B' or 'b' => (1e9m, 9),
            _ => (0m, 0),
        };
        var code = tokens[i].End - 3;
        var isScale = factor != 0 && (code == start + 1 || text[start + 1] is 'n');
        for (var k = code; k < tokens[i].End; k++)
        {
            isScale &= char.IsUpper(text[k]);
        }

        return isScale && Units.FindSymbol(text, code, tokens[i].End) is { Unit.Kind: FigureKind.Money } unit ? (unit, factor, places) : null;
    }

    /// <summary>The currency in words right before a number that has none behind it: "ringgit 42".</summary>
    public static UnitSpelling? CurrencyWordsBefore(TokenList tokens, int i, int floor, out int first)
    {
        var unit = Units.MatchWordsBefore(tokens, i - 1, out first);
        return unit is { Unit.Kind: FigureKind.Money } && !tokens.Is(i - 1, WordClass.Verb) && !tokens.Is(i - 1, "real") && first >= floor && !tokens.IsNumber(first - 1) && !tokens.Is(first - 1, WordClass.Numeral) && !tokens.IsWord(i + 1) ? unit : null;
    }

    // How many of the part make one of the whole, and where the part ends; 0 if the number counts something else.
    private static (int Parts, int End) PartBehind(Unit whole, TokenList tokens, string text, in NumberPhrase number)
    {
        var unit = EnglishUnits.Behind(tokens, text, number, out var end);
        if (unit is null && tokens.Is(number.End, "in") && (tokens.IsSentenceEnd(number.End + 1) || tokens.Is(number.End + 1, WordClass.Comparative | WordClass.Conjunction)))
        {
            (unit, end) = (Units.FindSymbol("inch", 0, 4), number.End + 1);
        }

        if (unit is null && tokens.IsWord(number.End) && tokens[number.End].End - tokens[number.End].Start == 1 && text[tokens[number.End].Start] is 'c' or 'p' && tokens.IsGlued(number.End))
        {
            return (whole.Kind == FigureKind.Money ? 100 : 0, number.End + 1);
        }

        if (unit is not null)
        {
            foreach (var (name, part, parts) in whole.Kind == FigureKind.Money ? CurrencyTable.Parts : MeasureParts)
            {
                if (name == whole.Name && part == unit.Unit.Name)
                {
                    return (parts, end);
                }
            }

            return (0, end);
        }

        // "15 dollars 50": two digits, or words, and nothing that they could count.
        var isTwoDigits = number.Numeral is { IsPlainInteger: true, WholeDigits: 2 } || number.IsWords;
        var isFree = !tokens.IsWord(number.End) || tokens.Is(number.End, WordClass.Conjunction | WordClass.Preposition | WordClass.Comparative);
        var isOwn = !tokens.IsNumber(number.End + 1) || !tokens.IsGlued(number.End + 1);
        return whole.Kind == FigureKind.Money && isTwoDigits && isFree && isOwn && !tokens.IsHyphen(number.End) && tokens.Sign(number.End) is not ('%' or '/' or ':') ? (100, number.End) : (0, number.End);
    }
}
