using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Decimals read out: "two point six", "eighteen point o five", "point five", "1 point 1".</summary>
internal static class EnglishDecimals
{
    private const int MostDigits = 20;

    /// <summary>The decimals behind <paramref name="whole"/>, at whose end "point" stands; null if none follow.</summary>
    public static NumberPhrase? Read(TokenList tokens, NumberPhrase whole, ReadingScope scope)
    {
        var i = whole.End + 1;
        if (!tokens.Reaches(i) || !whole.Value.IsExact)
        {
            return null;
        }

        var value = whole.Value.Decimal;
        var factor = 1m;
        var place = 0;
        if (scope == ReadingScope.Everything && tokens[i] is { Kind: TokenKind.Number, Numeral: { IsPlainInteger: true, WholeDigits: <= 12 } digits } && digits.Value.IsExact)
        {
            value += digits.Value.Decimal / PowersOfTen.Of(digits.WholeDigits);
            place = -digits.WholeDigits;
            i++;
        }
        else if (scope == ReadingScope.Everything && EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Unit or NumeralRole.Tens, Value: >= 10 })
        {
            // "point eleven", "point twenty-five"
            var cardinal = new EnglishCardinals(tokens, ReadingScope.Figures);
            if (!cardinal.Read(i) || cardinal.Value >= 100 || cardinal.IsOrdinal)
            {
                return null;
            }

            value += cardinal.Value / 100;
            place = -2;
            i = cardinal.End;
        }
        else
        {
            while (tokens.Reaches(i) && place > -MostDigits && Digit(tokens, i, scope) is { } digit)
            {
                place--;
                factor /= 10;
                value += digit * factor;
                i++;
            }
        }

        if (place == 0)
        {
            return null;
        }

        var result = FigureValue.Of(value, place);
        while (tokens.Reaches(i) && EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Scale } scale)
        {
            result = PowersOfTen.Multiply(result, scale.Value, scale.Places);
            i++;
        }

        return new NumberPhrase(whole.First, i, result) { IsWords = true };
    }

    // A digit word; "o" is how a zero is read out.
    private static decimal? Digit(TokenList tokens, int i, ReadingScope scope) =>
        EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Unit, Value: < 10 } digit ? digit.Value
        : scope == ReadingScope.Everything && (tokens[i].Is("o") || tokens[i].Is("oh")) ? 0
        : null;
}
