using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Denominators of more than one word, as speech has them: "one one hundred and eighth", "forty three hundred sixths".</summary>
internal static class EnglishDenominators
{
    /// <summary>
    /// What a run of number words is when its end belongs to the denominator behind it: "two hundred forty sixths" are 200/46.
    /// The denominator takes all it can; a hyphen holds a number together. Null if nothing is left to count the parts.
    /// </summary>
    public static decimal? Split(TokenList tokens, NumberPhrase number, int part, decimal size, ReadingScope scope)
    {
        var unit = decimal.Round(1 / size);
        for (var i = number.First + 1; i < number.End; i++)
        {
            if (tokens.IsHyphen(i - 1) || EnglishNumerals.Find(tokens[i]) is not { Role: NumeralRole.Unit or NumeralRole.Tens } || tokens.Is(i - 1, WordClass.Conjunction))
            {
                continue;
            }

            var below = new EnglishCardinals(tokens, scope);
            if (!below.Read(i) || below.End != number.End || !Adds(below.Value, unit) || tokens.IsHyphen(part - 1) && below.Value % 100 == 0)
            {
                continue;
            }

            // Read by itself, as what follows would be taken along.
            var above = new EnglishCardinals(tokens, scope);
            if (above.Read(number.First, end: i) && above.End == i && above.Value > 0)
            {
                return above.Value / (below.Value + unit);
            }
        }

        return null;
    }

    /// <summary>A whole denominator right behind a number: "one two hundred eighth", "three one thousandths".</summary>
    public static NumberPhrase? Behind(TokenList tokens, NumberPhrase number, ReadingScope scope)
    {
        var i = number.End;
        if (!tokens.Reaches(i) || EnglishNumerals.Find(tokens[i]) is not { Role: NumeralRole.Unit, Value: > 0 and < 10 } || number.Value.Decimal is <= 0 or >= 1000 || number.IsScaled)
        {
            return null;
        }

        var below = new EnglishCardinals(tokens, scope);
        if (!below.Read(i))
        {
            return null;
        }

        if (below.IsOrdinal)
        {
            return number.Value.Decimal == 1 && below.Value >= 100 ? Fraction(number, below.End, below.Value) : null;
        }

        if (!tokens.Reaches(below.End) || EnglishNumerals.Part(tokens[below.End]) is not { } size || !tokens[below.End].Word!.Text.EndsWith("s", System.StringComparison.Ordinal))
        {
            return null;
        }

        var unit = decimal.Round(1 / size);
        return unit >= 100 && below.Value < 100 ? Fraction(number, below.End + 1, below.Value * unit)
            : Adds(below.Value, unit) && below.Value >= 100 ? Fraction(number, below.End + 1, below.Value + unit)
            : null;
    }

    /// <summary>A part of a scale behind a larger one: "two billion and a fifth million".</summary>
    public static NumberPhrase? PartOfScale(TokenList tokens, int i, NumberPhrase number, ReadingScope scope)
    {
        var named = tokens.IsHyphen(i + 1) ? i + 2 : i + 1;
        return tokens.Reaches(named) && EnglishNumerals.Part(tokens[named]) is not null && EnglishNumerals.Find(tokens[number.End - 1]) is { Role: NumeralRole.Scale } scale
            && tokens[i].Kind == TokenKind.Word && EnglishFractions.ReadCardinal(tokens, i, i, null, scope, isPart: true) is { IsScaled: true, IsOrdinal: false, Value.IsExact: true } part && part.Value.Decimal < scale.Value
            ? part
            : null;
    }

    // forty + sixths, three hundred + sixths
    private static bool Adds(decimal value, decimal unit) => unit < 100 && value >= 20 && (value % 100 == 0 || (value % 10 == 0 && unit < 10));

    private static NumberPhrase Fraction(NumberPhrase number, int end, decimal below) =>
        new(number.First, end, FigureValue.Of(number.Value.Decimal / below, -2)) { IsWords = true, IsFraction = true };
}
