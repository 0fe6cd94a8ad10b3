using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Reads the number that starts at a token: digits with scale words, or English number words.</summary>
internal static class EnglishNumberReader
{
    /// <summary>Scale letters glued to digits. "m" and "t" are metre and tonne unless money stands before them.</summary>
    private static readonly (string Suffix, decimal Factor, int Places, bool OnlyMoney)[] Suffixes =
    [
        ("k", 1e3m, 3, false), ("K", 1e3m, 3, false), ("M", 1e6m, 6, false), ("m", 1e6m, 6, true), ("mn", 1e6m, 6, false), ("mln", 1e6m, 6, false),
        ("b", 1e9m, 9, true), ("B", 1e9m, 9, false), ("bn", 1e9m, 9, false), ("bln", 1e9m, 9, false), ("tn", 1e12m, 12, false), ("T", 1e12m, 12, true), ("t", 1e12m, 12, true),
    ];

    /// <summary>Reads at <paramref name="i"/>.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="text">The text.</param>
    /// <param name="i">The token to start at.</param>
    /// <param name="isMoney">Whether a currency stands before it.</param>
    public static NumberPhrase? Read(List<Token> tokens, string text, int i, bool isMoney)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number)
        {
            return ReadDigits(tokens, text, i, isMoney);
        }

        if (token.Kind != TokenKind.Word)
        {
            return null;
        }

        return token.Is("a") || token.Is("an") ? ReadWithArticle(tokens, i) : ReadWords(tokens, i);
    }

    private static NumberPhrase ReadDigits(List<Token> tokens, string text, int i, bool isMoney)
    {
        var numeral = tokens[i].Numeral!;
        var value = numeral.Value;
        var end = i + 1;
        var scaled = false;
        if (end < tokens.Count && tokens[end].Kind == TokenKind.Word)
        {
            if (!tokens[end].SpaceBefore && Suffix(text, tokens[end], isMoney) is { } suffix)
            {
                value = PowersOfTen.Multiply(value, suffix.Factor, suffix.Places);
                return new NumberPhrase(i, end + 1, value) { Numeral = numeral, IsScaled = true };
            }

            // "and a half" behind digits: 2 and a half.
            if (tokens[end].Is("and") && end + 2 < tokens.Count && tokens[end + 1].Is("a") && tokens[end + 2].Is("half"))
            {
                value = FigureValue.Of(value.IsExact ? value.Decimal + 0.5m : 0.5m, -1);
                end += 3;
            }
        }

        if (end + 1 < tokens.Count && tokens[end].Sign == '-' && !tokens[end].SpaceBefore && IsScale(tokens[end + 1]))
        {
            end++;
        }

        while (end < tokens.Count && IsScale(tokens[end]) && !(tokens[end].Is("score") || tokens[end].Is("gross")))
        {
            var scale = EnglishNumerals.Find(tokens[end])!;
            value = PowersOfTen.Multiply(value, scale.Value, scale.Places);
            scaled = true;
            end++;
        }

        return new NumberPhrase(i, end, value) { Numeral = numeral, IsScaled = scaled, IsFraction = numeral.IsFraction && numeral.WholeDigits == 0 };
    }

    private static (decimal Factor, int Places)? Suffix(string text, in Token token, bool isMoney)
    {
        foreach (var (suffix, factor, places, onlyMoney) in Suffixes)
        {
            if ((!onlyMoney || isMoney) && token.End - token.Start == suffix.Length && string.CompareOrdinal(text, token.Start, suffix, 0, suffix.Length) == 0)
            {
                return (factor, places);
            }
        }

        return null;
    }

    private static bool IsScale(in Token token) =>
        EnglishNumerals.Find(token) is { Role: NumeralRole.Scale or NumeralRole.Hundred or NumeralRole.VagueScale };

    // a hundred, a dozen, a half, a quarter of a million, a third of
    private static NumberPhrase? ReadWithArticle(List<Token> tokens, int i)
    {
        var next = i + 1;
        if (next >= tokens.Count || EnglishNumerals.Find(tokens[next]) is not { } word)
        {
            return next < tokens.Count && tokens[next].Is("couple") && At(tokens, next + 1, "of")
                ? new NumberPhrase(i, next + 2, FigureValue.Of(2)) { IsWords = true, IsVague = true }
                : null;
        }

        switch (word.Role)
        {
            case NumeralRole.Hundred or NumeralRole.Scale when !tokens[next].Is("score") && !tokens[next].Is("gross"):
                return ReadCardinal(tokens, next, i, 1) ?? null;
            case NumeralRole.Fraction or NumeralRole.Ordinal when EnglishNumerals.Part(tokens[next]) is { } part && (At(tokens, next + 1, "of") || IsChange(tokens, i, next + 1)):
                return Fraction(tokens, i, next + 1, part);
            case NumeralRole.Fraction when tokens[next].Is("half") && next + 1 < tokens.Count && IsScale(tokens[next + 1]):
                return Fraction(tokens, i, next + 1, 0.5m);
            default:
                return null;
        }
    }

    private static NumberPhrase? ReadWords(List<Token> tokens, int i)
    {
        if (EnglishNumerals.Find(tokens[i]) is not { } word)
        {
            return null;
        }

        switch (word.Role)
        {
            case NumeralRole.Multiple:
                return new NumberPhrase(i, i + 1, FigureValue.Of(word.Value, word.Value < 1 ? -1 : 0)) { IsWords = true, IsMultiple = true };
            case NumeralRole.VagueScale:
                return new NumberPhrase(i, i + 1, FigureValue.Of(word.Value, word.Places)) { IsWords = true, IsVague = true };
            case NumeralRole.Fraction when tokens[i].Is("half"):
                return ReadHalf(tokens, i);
            case NumeralRole.Fraction:
                return null;
            case NumeralRole.Ordinal:
                return new NumberPhrase(i, i + 1, FigureValue.Of(word.Value)) { IsWords = true, IsOrdinal = true };
            case NumeralRole.Scale:
                return null;
            default:
                return ReadCardinal(tokens, i, i, null);
        }
    }

    // "by a third", "a quarter more"
    private static bool IsChange(List<Token> tokens, int first, int end) =>
        (first > 0 && tokens[first - 1].Is("by") && !(end < tokens.Count && tokens[end].Kind == TokenKind.Word && tokens[end].Word is null)) || (end < tokens.Count && tokens[end].Is(WordClass.Comparative));

    // half a million, half of, half the, by half
    private static NumberPhrase? ReadHalf(List<Token> tokens, int i)
    {
        var next = i + 1;
        if (i > 0 && (tokens[i - 1].Is(WordClass.Pointer) || EnglishNumerals.Find(tokens[i - 1]) is { Role: NumeralRole.Ordinal }))
        {
            // "the first half of the year"
            return null;
        }

        if ((At(tokens, next, "a") || At(tokens, next, "an")) && next + 1 < tokens.Count)
        {
            return IsScale(tokens[next + 1])
                ? Fraction(tokens, i, next, 0.5m)
                : new NumberPhrase(i, next + 1, FigureValue.Of(0.5m, -1)) { IsWords = true, IsFraction = true };
        }

        return At(tokens, next, "of") || (i > 0 && tokens[i - 1].Is("by")) || (next < tokens.Count && tokens[next].Is(WordClass.Determiner))
            ? new NumberPhrase(i, next, FigureValue.Of(0.5m, -1)) { IsWords = true, IsFraction = true }
            : null;
    }

    // A part, or a part of a scale: "a quarter of a million", "half a dozen".
    private static NumberPhrase Fraction(List<Token> tokens, int first, int end, decimal part)
    {
        var i = end;
        i += At(tokens, i, "of") ? 1 : 0;
        i += At(tokens, i, "a") || At(tokens, i, "an") ? 1 : 0;
        if (i < tokens.Count && EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Scale or NumeralRole.Hundred } scale)
        {
            var value = PowersOfTen.Multiply(FigureValue.Of(part, -2), scale.Value, scale.Places);
            value = value.Decimal == decimal.Truncate(value.Decimal) ? FigureValue.Of(decimal.Truncate(value.Decimal), System.Math.Max(0, value.LastPlace)) : value;
            return new NumberPhrase(first, i + 1, value) { IsWords = true, IsScaled = true };
        }

        return new NumberPhrase(first, end, FigureValue.Of(part, -2)) { IsWords = true, IsFraction = true };
    }

    private static NumberPhrase? ReadCardinal(List<Token> tokens, int i, int first, decimal? start)
    {
        decimal total = 0;
        var current = start ?? 0;
        var any = start is not null;
        var lastScale = decimal.MaxValue;
        var places = 0;
        var end = i;
        var ordinal = false;
        while (i < tokens.Count)
        {
            if (Skip(tokens, i, any) is var skip && skip > 0)
            {
                i += skip;
            }

            if (i >= tokens.Count || EnglishNumerals.Find(tokens[i]) is not { } word)
            {
                break;
            }

            if (word.Role == NumeralRole.Unit && (current % 100 == 0 || (current % 10 == 0 && current % 100 >= 20 && word.Value is > 0 and < 10)))
            {
                // Two units in a row are digits read out, or a year: "nineteen fifty".
                if (any && end > 0 && EnglishNumerals.Find(tokens[end - 1]) is { Role: NumeralRole.Unit })
                {
                    break;
                }

                current += word.Value;
                places = 0;
            }
            else if (word.Role == NumeralRole.Tens && current % 100 == 0 && !(any && current == 0 && total == 0))
            {
                current += word.Value;
                places = 0;
            }
            else if (word.Role == NumeralRole.Hundred && any && current is > 0 and < 100)
            {
                current *= 100;
                places = 2;
            }
            else if (word.Role is NumeralRole.Scale or NumeralRole.VagueScale && any && (current > 0 || total > 0))
            {
                if (word.Value < lastScale && current > 0)
                {
                    total += current * word.Value;
                }
                else if (total < 1e15m && current == 0 && word.Value > 12)
                {
                    total *= word.Value;
                }
                else
                {
                    break;
                }

                current = 0;
                lastScale = word.Value;
                places = word.Places;
            }
            else if (word.Role == NumeralRole.Ordinal && any && current % 10 == 0 && end > 0 && tokens[i].Sign == '\0' && current % 100 >= 20 && word.Value < 10)
            {
                current += word.Value;
                ordinal = true;
                end = i + 1;
                break;
            }
            else
            {
                break;
            }

            any = true;
            i++;
            end = i;
        }

        if (!any || end == first)
        {
            return null;
        }

        var value = FigureValue.Of(total + current, places);
        return WithTail(tokens, new NumberPhrase(first, end, value) { IsWords = true, IsOrdinal = ordinal });
    }

    // Hyphens of twenty-five, the "and" of two hundred and five; 0 where a new number begins.
    private static int Skip(List<Token> tokens, int i, bool any)
    {
        if (!any || i + 1 >= tokens.Count || EnglishNumerals.Find(tokens[i + 1]) is not { } next)
        {
            return 0;
        }

        if (tokens[i].Sign is '-' or '‐' or '‑' && !tokens[i].SpaceBefore)
        {
            return 1;
        }

        return tokens[i].Is("and") && next.Role is NumeralRole.Unit or NumeralRole.Tens
            && EnglishNumerals.Find(tokens[i - 1]) is { Role: NumeralRole.Hundred or NumeralRole.Scale }
            ? 1
            : 0;
    }

    // two-thirds, three quarters, one and a half million, two point six
    private static NumberPhrase WithTail(List<Token> tokens, NumberPhrase number)
    {
        var i = number.End;
        if (i + 2 < tokens.Count && tokens[i].Is("and") && tokens[i + 1].Is("a") && tokens[i + 2].Is("half") && number.Value.IsExact)
        {
            var value = FigureValue.Of(number.Value.Decimal + 0.5m, -1);
            var end = i + 3;
            while (end < tokens.Count && EnglishNumerals.Find(tokens[end]) is { Role: NumeralRole.Scale } scale)
            {
                value = PowersOfTen.Multiply(value, scale.Value, scale.Places);
                end++;
            }

            return new NumberPhrase(number.First, end, value) { IsWords = true };
        }

        if (i + 1 < tokens.Count && tokens[i].Is("point") && EnglishNumerals.Find(tokens[i + 1]) is { Role: NumeralRole.Unit, Value: < 10 })
        {
            return ReadPoint(tokens, number);
        }

        var part = i < tokens.Count && tokens[i].Sign is '-' or '‐' or '‑' ? i + 1 : i;
        if (part < tokens.Count && EnglishNumerals.Part(tokens[part]) is { } size && number.Value.IsExact && number.Value.Decimal is > 0 and < 100
            && (number.Value.Decimal == 1 || tokens[part].Word!.Text.EndsWith("s", System.StringComparison.Ordinal))
            && (number.Value.Decimal != 1 || part > i || At(tokens, part + 1, "of") || tokens[part].Is("half") || !(part + 1 < tokens.Count && tokens[part + 1].Kind == TokenKind.Word)))
        {
            return Fraction(tokens, number.First, part + 1, Parts(number.Value.Decimal, size));
        }

        return number;
    }

    // Three times a third is exactly one; multiplying the rounded part would not say so.
    private static decimal Parts(decimal numerator, decimal size) => numerator / decimal.Round(1 / size);

    private static NumberPhrase ReadPoint(List<Token> tokens, NumberPhrase number)
    {
        var i = number.End + 1;
        var value = number.Value.IsExact ? number.Value.Decimal : 0;
        var place = 0;
        var factor = 1m;
        while (i < tokens.Count && place > -12 && EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Unit, Value: < 10 } digit)
        {
            place--;
            factor /= 10;
            value += digit.Value * factor;
            i++;
        }

        var result = FigureValue.Of(value, place);
        while (i < tokens.Count && EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Scale } scale)
        {
            result = PowersOfTen.Multiply(result, scale.Value, scale.Places);
            i++;
        }

        return new NumberPhrase(number.First, i, result) { IsWords = true };
    }

    private static bool At(List<Token> tokens, int i, string word) => i < tokens.Count && tokens[i].Is(word);
}
