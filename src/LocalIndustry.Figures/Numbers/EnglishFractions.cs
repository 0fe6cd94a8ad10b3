using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Parts in English words: half, a third of, two-fifths, half a million, one and a quarter, two point six.</summary>
internal static class EnglishFractions
{
    /// <summary>a hundred, a dozen, a half, a quarter of a million, a third of.</summary>
    public static NumberPhrase? ReadWithArticle(TokenList tokens, int i, ReadingScope scope)
    {
        var next = i + 1;
        if (tokens.Reaches(next) && tokens[next].Is("couple") && (scope == ReadingScope.Everything || At(tokens, next + 1, "of")))
        {
            return new NumberPhrase(i, At(tokens, next + 1, "of") ? next + 2 : next + 1, FigureValue.Of(2)) { IsWords = true, IsVague = true };
        }

        if (!tokens.Reaches(next) || EnglishNumerals.Find(tokens[next]) is not { } word)
        {
            return scope == ReadingScope.Everything && tokens.Reaches(next) && EnglishNumerals.Part(tokens[next]) is { } smallPart && StandsAlone(tokens, next + 1)
                ? Part(tokens, i, next + 1, smallPart)
                : null;
        }

        var isPart = At(tokens, next + 1, "of") || IsChange(tokens, i, next + 1) || (scope == ReadingScope.Everything && word.Value != 2 && word.Value != 1 && StandsAlone(tokens, next + 1));
        switch (word.Role)
        {
            case NumeralRole.Hundred or NumeralRole.Scale when !tokens[next].Is("score") && !tokens[next].Is("gross"):
                return ReadCardinal(tokens, next, i, 1, scope);
            case NumeralRole.Fraction or NumeralRole.Ordinal when EnglishNumerals.Part(tokens[next]) is { } part && isPart:
                return Part(tokens, i, next + 1, part);
            case NumeralRole.Fraction when (tokens[next].Is("half") || scope == ReadingScope.Everything) && tokens.Reaches(next + 1) && EnglishNumerals.IsScale(tokens[next + 1]):
                return Part(tokens, i, next + 1, EnglishNumerals.Part(tokens[next])!.Value);
            default:
                return null;
        }
    }

    /// <summary>half a million, half of, half the, by half; in full scope also half people, quarter million.</summary>
    public static NumberPhrase? ReadPartWord(TokenList tokens, int i, ReadingScope scope)
    {
        var next = i + 1;
        if (!tokens[i].Is("half"))
        {
            return scope == ReadingScope.Everything && tokens[i].Is("quarter") && tokens.Reaches(next) && EnglishNumerals.IsScale(tokens[next]) ? Part(tokens, i, next, 0.25m) : null;
        }

        if (i > 0 && (tokens[i - 1].Is(WordClass.Pointer) || EnglishNumerals.Find(tokens[i - 1]) is { Role: NumeralRole.Ordinal }))
        {
            // "the first half of the year"
            return null;
        }

        if ((At(tokens, next, "a") || At(tokens, next, "an")) && tokens.Reaches(next + 1))
        {
            return EnglishNumerals.IsScale(tokens[next + 1])
                ? Part(tokens, i, next, 0.5m)
                : new NumberPhrase(i, next + 1, FigureValue.Of(0.5m, -1)) { IsWords = true, IsFraction = true };
        }

        var isPart = At(tokens, next, "of") || (i > 0 && tokens[i - 1].Is("by")) || (tokens.Reaches(next) && tokens[next].Is(WordClass.Determiner));
        var isWide = scope == ReadingScope.Everything && !(i > 0 && tokens[i - 1].Is(WordClass.Determiner)) && tokens.Reaches(next)
            && (EnglishNumerals.IsScale(tokens[next]) || Units.MatchWords(tokens, tokens.IsHyphen(next) ? next + 1 : next, out _) is not null || tokens.Is(next, WordClass.IrregularPlural));
        // "by about half in a year", "more than half"
        isWide |= scope == ReadingScope.Everything && i > 0 && !tokens.IsHyphen(next) && (tokens[i - 1].Is("about") || tokens[i - 1].Is("nearly") || tokens[i - 1].Is("almost") || tokens[i - 1].Is("roughly") || tokens[i - 1].Is("around") || tokens[i - 1].Is("than"));
        return isPart || isWide ? Part(tokens, i, next, 0.5m) : null;
    }

    /// <summary>"a tenth of a gallon" without its article.</summary>
    public static NumberPhrase? ReadPartOfUnit(TokenList tokens, int i) =>
        EnglishNumerals.Part(tokens[i]) is { } part && At(tokens, i + 1, "of") && (At(tokens, i + 2, "a") || At(tokens, i + 2, "an")) && Units.MatchWords(tokens, i + 3, out _) is not null
            ? Part(tokens, i, i + 1, part)
            : null;

    /// <summary>A cardinal with the tail that makes a mixed number or a fraction of it.</summary>
    public static NumberPhrase? ReadCardinal(TokenList tokens, int i, int first, decimal? start, ReadingScope scope, bool isPart = false)
    {
        var cardinal = new EnglishCardinals(tokens, scope);
        if (!cardinal.Read(i, start) || cardinal.End == first)
        {
            return null;
        }

        var number = new NumberPhrase(first, cardinal.End, FigureValue.Of(cardinal.Value, cardinal.Places)) { IsWords = true, IsOrdinal = cardinal.IsOrdinal };
        return cardinal.IsOrdinal ? AsFraction(tokens, number) ?? number : WithTail(tokens, number, scope, isPart);
    }

    /// <summary>two-thirds, three quarters, one and a half million, two point six.</summary>
    public static NumberPhrase WithTail(TokenList tokens, NumberPhrase number, ReadingScope scope, bool isPart = false)
    {
        if (!number.Value.IsExact)
        {
            return number;
        }

        var i = number.End;
        // A part of a mixed number has no part of its own.
        if (!isPart && At(tokens, i, "and") && MixedPart(tokens, i + 1, number, scope) is { } mixed)
        {
            return mixed;
        }

        if (At(tokens, i, "point") && EnglishDecimals.Read(tokens, number, scope) is { } decimals)
        {
            return decimals;
        }

        var part = tokens.IsHyphen(i) ? i + 1 : i;
        var most = scope != ReadingScope.Everything ? 100 : number.IsWords ? 1e15m : 1_000_000;
        if (Denominator(tokens, part, out var end) is { } size && number.Value.Decimal > 0 && number.Value.Decimal < most
            && (number.Value.Decimal == 1 || tokens[end - 1].Word!.Text.EndsWith("s", System.StringComparison.Ordinal))
            && (number.Value.Decimal != 1 || part > i || At(tokens, end, "of") || tokens[part].Is("half") || !(tokens.Reaches(end) && tokens[end].Kind == TokenKind.Word) || (scope == ReadingScope.Everything && (tokens.Is(end, WordClass.Conjunction) || EnglishNumerals.IsScale(tokens[end])))))
        {
            if (scope == ReadingScope.Everything && number.IsWords && end == part + 1 && EnglishDenominators.Split(tokens, number, part, size, scope) is { } split)
            {
                return Part(tokens, number.First, end, split);
            }

            return Part(tokens, number.First, end, Parts(number.Value.Decimal, size));
        }

        return scope == ReadingScope.Everything && number.IsWords && !isPart ? Over(tokens, number) ?? EnglishDenominators.Behind(tokens, number, scope) ?? number : number;
    }

    // 2 and a half, one and a half million, five and a quarter, 3 million and a half
    private static NumberPhrase? MixedPart(TokenList tokens, int i, NumberPhrase number, ReadingScope scope)
    {
        var hasArticle = At(tokens, i, "a") || At(tokens, i, "an");
        var at = hasArticle ? i + 1 : i;
        var isHalf = hasArticle && At(tokens, at, "half");
        if (!isHalf && scope != ReadingScope.Everything)
        {
            return null;
        }

        decimal part;
        int end;
        if (hasArticle && tokens.Reaches(at) && EnglishNumerals.Part(tokens[at]) is { } named)
        {
            (part, end) = (named, at + 1);
        }
        else if (!hasArticle && tokens.Reaches(at) && tokens[at].Kind == TokenKind.Word && ReadCardinal(tokens, at, at, null, scope, isPart: true) is { IsFraction: true, Value.IsExact: true } fraction && fraction.Value.Decimal < 1)
        {
            (part, end) = (fraction.Value.Decimal, fraction.End);
        }
        else if (!hasArticle && EnglishDenominators.PartOfScale(tokens, at, number, scope) is { } scaledPart)
        {
            return new NumberPhrase(number.First, scaledPart.End, FigureValue.Of(number.Value.Decimal + scaledPart.Value.Decimal)) { IsWords = number.IsWords, IsScaled = true, Numeral = number.Numeral };
        }
        else
        {
            return null;
        }

        var value = number.Value.Decimal;
        var scale = number.End > number.First ? EnglishNumerals.Find(tokens[number.End - 1]) : null;
        var hasOwnScale = tokens.Reaches(end) && EnglishNumerals.Find(tokens[end]) is { Role: NumeralRole.Scale };
        if (scale is { Role: NumeralRole.Scale } && scope == ReadingScope.Everything)
        {
            // "three million and a half": of the million; "a billion and a half million": of its own.
            var factor = hasOwnScale ? EnglishNumerals.Find(tokens[end])!.Value : scale.Value;
            return new NumberPhrase(number.First, hasOwnScale ? end + 1 : end, FigureValue.Of(value + (part * factor), 0)) { IsWords = number.IsWords, IsScaled = true, Numeral = number.Numeral };
        }

        var sum = FigureValue.Of(value + part, part == 0.5m ? -1 : -2);
        var isScaled = hasOwnScale;
        while (tokens.Reaches(end) && EnglishNumerals.Find(tokens[end]) is { Role: NumeralRole.Scale } behind)
        {
            sum = PowersOfTen.Multiply(sum, behind.Value, behind.Places);
            end++;
        }

        return new NumberPhrase(number.First, end, sum) { IsWords = number.IsWords, IsScaled = isScaled, Numeral = number.Numeral };
    }

    // "one twenty-fifth": one, and an ordinal behind a hyphen.
    private static NumberPhrase? AsFraction(TokenList tokens, NumberPhrase number)
    {
        var first = EnglishNumerals.Find(tokens[number.First]);
        if (first is not { Role: NumeralRole.Unit, Value: 1 } || number.End - number.First < 4 || !tokens.IsHyphen(number.End - 2))
        {
            return null;
        }

        var rest = new EnglishCardinals(tokens, ReadingScope.Figures);
        return rest.Read(number.First + 1) && rest.IsOrdinal && rest.End == number.End
            ? new NumberPhrase(number.First, number.End, FigureValue.Of(1 / rest.Value, -2)) { IsWords = true, IsFraction = true }
            : null;
    }

    // thirds, hundredths, twenty-fifths
    private static decimal? Denominator(TokenList tokens, int i, out int end)
    {
        end = i + 1;
        if (!tokens.Reaches(i))
        {
            return null;
        }

        if (EnglishNumerals.Part(tokens[i]) is { } part)
        {
            return part;
        }

        if (EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Tens } tens)
        {
            var unit = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
            if (tokens.Reaches(unit) && EnglishNumerals.Part(tokens[unit]) is { } small && small is < 1 and > 0.1m && tokens[unit].Word!.Text is not ("half" or "halves" or "quarter" or "quarters"))
            {
                end = unit + 1;
                return 1 / (tens.Value + decimal.Round(1 / small));
            }
        }

        return null;
    }

    /// <summary>"one over three", "3 over 250".</summary>
    public static NumberPhrase? Over(TokenList tokens, NumberPhrase number)
    {
        if (!At(tokens, number.End, "over") || number.Value.Decimal is < 1 or >= 1000)
        {
            return null;
        }

        var at = number.End + 1;
        var below = !tokens.Reaches(at) ? null
            : tokens[at].Kind == TokenKind.Number ? new NumberPhrase(at, at + 1, tokens[at].Numeral!.Value)
            : ReadCardinal(tokens, at, at, null, ReadingScope.Figures);
        return below is { Value.IsExact: true, IsOrdinal: false } denominator && denominator.Value.Decimal > (number.IsWords ? 1 : number.Value.Decimal) && !tokens.IsWord(denominator.End) && !(tokens.Sign(denominator.End) is '%' or '$' or '°')
            ? new NumberPhrase(number.First, denominator.End, FigureValue.Of(number.Value.Decimal / denominator.Value.Decimal, -2)) { IsWords = number.IsWords, IsFraction = true }
            : null;
    }

    // A part, or a part of a scale: "a quarter of a million", "half a dozen".
    private static NumberPhrase Part(TokenList tokens, int first, int end, decimal part)
    {
        var i = end;
        i += At(tokens, i, "of") ? 1 : 0;
        i += At(tokens, i, "a") || At(tokens, i, "an") ? 1 : 0;
        if (tokens.Reaches(i) && EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Scale or NumeralRole.Hundred } scale)
        {
            var value = PowersOfTen.Multiply(FigureValue.Of(part, -2), scale.Value, scale.Places);
            value = value.Decimal == decimal.Truncate(value.Decimal) ? FigureValue.Of(decimal.Truncate(value.Decimal), System.Math.Max(0, value.LastPlace)) : value;
            return new NumberPhrase(first, i + 1, value) { IsWords = true, IsScaled = true };
        }

        return new NumberPhrase(first, end, FigureValue.Of(part, part == 0.5m ? -1 : -2)) { IsWords = true, IsFraction = true };
    }

    // Three times a third is exactly one; multiplying the rounded part would not say so.
    private static decimal Parts(decimal numerator, decimal size) => numerator / decimal.Round(1 / size);

    // "by a third", "a quarter more"
    private static bool IsChange(TokenList tokens, int first, int end) =>
        (first > 0 && tokens[first - 1].Is("by") && !(tokens.Reaches(end) && tokens[end].Kind == TokenKind.Word && tokens[end].Word is null)) || (tokens.Reaches(end) && tokens[end].Is(WordClass.Comparative));

    // "a fifth." is a part; "a fifth man" is an order.
    private static bool StandsAlone(TokenList tokens, int end) => !(tokens.IsWord(end) || (tokens.IsHyphen(end) && tokens.IsGlued(end))) || tokens.Is(end, WordClass.Conjunction);

    private static bool At(TokenList tokens, int i, string word) => tokens.Reaches(i) && tokens[i].Is(word);
}
