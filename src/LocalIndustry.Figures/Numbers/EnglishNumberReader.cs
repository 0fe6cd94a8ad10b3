using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Reads the number that starts at a token: digits with scale words, or English number words.</summary>
internal static class EnglishNumberReader
{
    /// <summary>Scale letters glued to digits. "m" and "t" are metre and tonne unless money stands before them.</summary>
    private static readonly (string Suffix, decimal Factor, int Places, SuffixUse Use)[] Suffixes =
    [
        ("k", 1e3m, 3, SuffixUse.Any), ("K", 1e3m, 3, SuffixUse.Any), ("M", 1e6m, 6, SuffixUse.Any), ("MM", 1e6m, 6, SuffixUse.Any), ("m", 1e6m, 6, SuffixUse.Money),
        ("mn", 1e6m, 6, SuffixUse.Any), ("mln", 1e6m, 6, SuffixUse.Any), ("mil", 1e6m, 6, SuffixUse.Money), ("b", 1e9m, 9, SuffixUse.Money), ("b", 1e9m, 9, SuffixUse.Wide),
        ("B", 1e9m, 9, SuffixUse.Any), ("G", 1e9m, 9, SuffixUse.WideDecimals), ("bn", 1e9m, 9, SuffixUse.Any), ("bln", 1e9m, 9, SuffixUse.Any),
        ("tn", 1e12m, 12, SuffixUse.Any), ("T", 1e12m, 12, SuffixUse.Money), ("t", 1e12m, 12, SuffixUse.Money),
    ];

    private enum SuffixUse : byte
    {
        Any,

        /// <summary>Behind money only.</summary>
        Money,

        /// <summary>Where every number is read.</summary>
        Wide,

        /// <summary>Where every number is read, behind decimals and grouped digits.</summary>
        WideDecimals,
    }

    /// <summary>Reads at <paramref name="i"/>.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="text">The text.</param>
    /// <param name="i">The token to start at.</param>
    /// <param name="isMoney">Whether a currency stands before it.</param>
    /// <param name="scope">Which numbers are wanted.</param>
    public static NumberPhrase? Read(TokenList tokens, string text, int i, bool isMoney, ReadingScope scope = ReadingScope.Figures)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return ReadDigits(tokens, text, i, isMoney, scope);
        }

        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        return token.Is("a") || token.Is("an") ? EnglishFractions.ReadWithArticle(tokens, i, scope) : ReadWords(tokens, i, scope);
    }

    private static NumberPhrase ReadDigits(TokenList tokens, string text, int i, bool isMoney, ReadingScope scope)
    {
        var numeral = tokens[i].Numeral!;
        var value = numeral.Value;
        var end = i + 1;
        var scaled = false;
        if (scope == ReadingScope.Everything && DecimalComma(tokens, i) is { } continental)
        {
            (value, end) = (continental, i + 3);
        }

        if (tokens.Reaches(end) && tokens[end].Kind == TokenKind.Word)
        {
            if (Suffix(text, tokens, end, isMoney, numeral, scope) is { } suffix)
            {
                value = PowersOfTen.Multiply(value, suffix.Factor, suffix.Places);
                return new NumberPhrase(i, end + 1, value) { Numeral = numeral, IsScaled = true };
            }

            // "and a half" behind digits: 2 and a half.
            if (tokens[end].Is("and") && tokens.Reaches(end + 2) && tokens[end + 1].Is("a") && tokens[end + 2].Is("half"))
            {
                value = FigureValue.Of(value.IsExact ? value.Decimal + 0.5m : 0.5m, -1);
                end += 3;
            }
        }

        if (tokens.Reaches(end + 1) && tokens[end].Sign == '-' && !tokens[end].SpaceBefore && EnglishNumerals.IsScale(tokens[end + 1]))
        {
            end++;
        }

        if (scope == ReadingScope.Everything && Power(tokens, end, value, out var powerEnd) is { } power)
        {
            return new NumberPhrase(i, powerEnd, power) { Numeral = numeral };
        }

        var scale = default(NumeralWord);
        while (tokens.Reaches(end) && EnglishNumerals.IsScale(tokens[end]) && !(tokens[end].Is("score") || tokens[end].Is("gross")))
        {
            scale = EnglishNumerals.Find(tokens[end])!;
            value = PowersOfTen.Multiply(value, scale.Value, scale.Places);
            scaled = true;
            end++;
        }

        var number = new NumberPhrase(i, end, value) { Numeral = numeral, IsScaled = scaled, IsFraction = numeral.IsFraction && numeral.WholeDigits == 0 };
        return scope == ReadingScope.Everything && value.IsExact && !number.IsFraction ? WithTail(tokens, number, scale, scope) : number;
    }

    // 4,5 and 2.500,75: the comma of continental writers, unless three digits make a group of it or more commas a list.
    private static FigureValue? DecimalComma(TokenList tokens, int i)
    {
        if (tokens.Sign(i + 1) != ',' || !tokens.IsGlued(i + 1) || !tokens.IsGlued(i + 2) || !tokens.IsNumber(i + 2) || tokens[i + 2].Numeral is not { IsPlainInteger: true, WholeDigits: not 3 and <= 6, Value.IsExact: true } behind)
        {
            return null;
        }

        var numeral = tokens[i].Numeral!;
        var isGrouped = numeral is { Decimals: 3, WholeDigits: <= 3, HasExponent: false };
        if (!(isGrouped || numeral is { IsPlainInteger: true, WholeDigits: <= 3 }) || !numeral.Value.IsExact || (!isGrouped && IsListed(tokens, i, i + 3)))
        {
            return null;
        }

        var whole = isGrouped ? decimal.Truncate(numeral.Value.Decimal * 1000) : numeral.Value.Decimal;
        return FigureValue.Of(whole + (behind.Value.Decimal / PowersOfTen.Of(behind.WholeDigits)), -behind.WholeDigits);
    }

    // "1,2 and 3", "1,2,3", "(1,2)", "1,2-dibromo"
    private static bool IsListed(TokenList tokens, int first, int end) =>
        (tokens.IsGlued(first) && (tokens.IsWord(first - 1) || tokens.Sign(first - 1) is ',' or '(' or '[' or '-' or '–' or ':' or '/')) || tokens.Is(end, WordClass.Conjunction)
        || (tokens.IsGlued(end) && (tokens.IsNumber(end + 1) || tokens.Sign(end) is '-' or '–' or ']' or ')' or ':' or '/'));

    // 1.5^4, 25^-2
    private static FigureValue? Power(TokenList tokens, int i, FigureValue root, out int end)
    {
        var at = i + (tokens.Sign(i + 1) == '-' ? 2 : 1);
        end = at + 1;
        if (tokens.Sign(i) != '^' || !tokens.IsGlued(i) || !tokens.IsGlued(at) || !tokens.IsNumber(at) || tokens[at].Numeral is not { IsPlainInteger: true, WholeDigits: <= 3, Value.IsExact: true } exponent)
        {
            return null;
        }

        var power = System.Math.Pow(root.Double, at == i + 2 ? -(double)exponent.Value.Decimal : (double)exponent.Value.Decimal);
        return double.IsNaN(power) || double.IsInfinity(power) ? null : FigureValue.Of(power, -6);
    }

    // "4 thousand 3 hundred and 21", "3 million and a half", "1 point 1"
    private static NumberPhrase WithTail(TokenList tokens, NumberPhrase number, NumeralWord? scale, ReadingScope scope)
    {
        if (scale is not null && number.Numeral is { IsPlainInteger: true })
        {
            var sum = new EnglishCardinals(tokens, scope);
            if (sum.Continue(number.End, number.Value.Decimal, scale.Value))
            {
                return new NumberPhrase(number.First, sum.End, FigureValue.Of(sum.Value, sum.Places)) { Numeral = number.Numeral, IsScaled = true };
            }
        }

        // "7 hundredths"; three quarters may be nine months.
        if (scale is null && number.Numeral is { IsPlainInteger: true } && tokens.Reaches(number.End) && EnglishNumerals.Part(tokens[number.End]) is <= 0.2m && tokens[number.End].Word!.Text.EndsWith("s", System.StringComparison.Ordinal))
        {
            return EnglishFractions.WithTail(tokens, number, scope);
        }

        if (scale is null && number.Numeral is { IsPlainInteger: true } && tokens.Reaches(number.End) && tokens[number.End].Is("over") && EnglishFractions.Over(tokens, number) is { } fraction)
        {
            return fraction;
        }

        var isWhole = scale is not null || number.Numeral is { IsPlainInteger: true };
        return isWhole && tokens.Reaches(number.End) && (tokens[number.End].Is("and") || tokens[number.End].Is("point")) ? EnglishFractions.WithTail(tokens, number, scope) : number;
    }

    private static (decimal Factor, int Places)? Suffix(string text, TokenList tokens, int i, bool isMoney, Numeral numeral, ReadingScope scope)
    {
        var token = tokens[i];
        if (token.SpaceBefore && (scope != ReadingScope.Everything || token.End - token.Start != 1 || tokens.IsGlued(i + 1)))
        {
            return null;
        }

        foreach (var (suffix, factor, places, use) in Suffixes)
        {
            var isUsed = use switch
            {
                SuffixUse.Money => isMoney,
                SuffixUse.Wide => scope == ReadingScope.Everything && !token.SpaceBefore,
                // 5G is a generation, 1,674.5 G a number.
                SuffixUse.WideDecimals => scope == ReadingScope.Everything && (numeral.Decimals > 0 || numeral.IsGrouped),
                _ => !token.SpaceBefore || suffix is "k" or "M",
            };
            if (isUsed && token.End - token.Start == suffix.Length && string.CompareOrdinal(text, token.Start, suffix, 0, suffix.Length) == 0)
            {
                return (factor, places);
            }
        }

        return null;
    }

    private static NumberPhrase? ReadWords(TokenList tokens, int i, ReadingScope scope)
    {
        if (EnglishNumerals.Find(tokens[i]) is not { } word)
        {
            // "point five"; behind a number word the point is its own.
            return scope == ReadingScope.Everything && tokens[i].Is("point") && !tokens.Is(i - 1, WordClass.Numeral) && !tokens.IsNumber(i - 1)
                ? EnglishDecimals.Read(tokens, new NumberPhrase(i, i, FigureValue.Of(0)), scope)
                : null;
        }

        switch (word.Role)
        {
            case NumeralRole.Multiple:
                return new NumberPhrase(i, i + 1, FigureValue.Of(word.Value, word.Value < 1 ? -1 : 0)) { IsWords = true, IsMultiple = true };
            case NumeralRole.VagueScale when scope == ReadingScope.Everything && tokens.Reaches(i + 2) && tokens[i + 1].Is("of") && EnglishNumerals.Find(tokens[i + 2]) is { Role: NumeralRole.VagueScale } scale:
                // "tens of thousands"
                return new NumberPhrase(i, i + 3, PowersOfTen.Multiply(FigureValue.Of(word.Value, word.Places), scale.Value, scale.Places)) { IsWords = true, IsVague = true };
            case NumeralRole.VagueScale when scope == ReadingScope.Everything && (tokens[i].Is("scores") || tokens[i].Is("tens")) && !(tokens.Reaches(i + 1) && tokens[i + 1].Is("of")):
                // "she scores", "top tens"
                return null;
            case NumeralRole.VagueScale:
                return new NumberPhrase(i, i + 1, FigureValue.Of(word.Value, word.Places)) { IsWords = true, IsVague = true };
            case NumeralRole.Fraction:
                return EnglishFractions.ReadPartWord(tokens, i, scope);
            case NumeralRole.Ordinal:
                return (scope == ReadingScope.Everything ? EnglishFractions.ReadPartOfUnit(tokens, i) : null) ?? new NumberPhrase(i, i + 1, FigureValue.Of(word.Value)) { IsWords = true, IsOrdinal = true };
            case NumeralRole.Hundred or NumeralRole.Scale when scope == ReadingScope.Everything && !tokens[i].Is("score") && !tokens[i].Is("gross"):
                // "thousand litres": one of it.
                return EnglishFractions.ReadCardinal(tokens, i, i, 1, scope);
            case NumeralRole.Scale:
                return null;
            default:
                return EnglishFractions.ReadCardinal(tokens, i, i, null, scope);
        }
    }
}
