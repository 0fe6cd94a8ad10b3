using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Recognises numbers that are part of a date, a year or a time of day.</summary>
internal static class EnglishDates
{
    private const int FirstYear = 1000;
    private const int LastYear = 2199;

    public static bool IsDatePart(TokenList tokens, string text, in NumberPhrase number, bool hasPluralBehind)
    {
        if (number.Numeral is not { IsPlainInteger: true } numeral || !number.Value.IsExact || number.IsScaled)
        {
            return IsClock(tokens, number.End);
        }

        var value = number.Value.Decimal;
        var before = number.First - 1;
        before -= tokens.Sign(before) == ',' && tokens.Is(before - 1, WordClass.Month) ? 1 : 0;
        before -= tokens.Sign(before) == '.' && tokens.Is(before - 1, WordClass.Month) ? 1 : 0;
        var behind = number.End + (tokens.Is(number.End, "of") ? 1 : 0);
        if (IsMonth(tokens, text, before) || (value <= 31 && IsMonth(tokens, text, behind)))
        {
            return value <= 31 || IsYear(numeral, value);
        }

        if (IsClock(tokens, number.End))
        {
            return true;
        }

        return IsYear(numeral, value) && IsYearHere(tokens, text, number, hasPluralBehind);
    }

    /// <summary>Whether digits look like a year of the last centuries or the next two.</summary>
    public static bool IsYear(Numeral numeral, decimal value) => numeral.WholeDigits == 4 && value is >= FirstYear and <= LastYear && numeral.IsPlainInteger;

    /// <summary>Whether a value of four digits may be a year.</summary>
    public static bool IsYear(FigureValue value) => value.IsExact && value.LastPlace == 0 && value.Decimal is >= FirstYear and <= LastYear;

    public static bool IsMonth(TokenList tokens, string text, int i) =>
        tokens.Is(i, WordClass.Month) && tokens.IsCapitalised(text, i) && !(tokens.Is(i, "may") && tokens.IsSentenceStart(i) && tokens.Is(i + 1, WordClass.Pronoun | WordClass.Determiner));

    /// <summary>Whether the number at a token stands next to a month.</summary>
    public static bool IsDateAt(TokenList tokens, string text, int i) => tokens.IsNumber(i) && tokens[i].Numeral!.IsPlainInteger && (IsMonth(tokens, text, tokens.Sign(i - 1) == '.' ? i - 2 : i - 1) || IsMonth(tokens, text, i + 1));

    private static bool IsClock(TokenList tokens, int behind) =>
        tokens.Is(behind, "am") || tokens.Is(behind, "pm") || tokens.Is(behind, "o'clock") || tokens.Is(behind, "gmt") || tokens.Is(behind, "utc")
        || ((tokens.Is(behind, "a") || tokens.Is(behind, "p")) && tokens.Sign(behind + 1) == '.' && tokens.Is(behind + 2, "m"));

    // A bare number of four digits is a year unless things are counted or a relation stands before it.
    private static bool IsYearHere(TokenList tokens, string text, in NumberPhrase number, bool hasPluralBehind)
    {
        var before = number.First - 1;
        if (tokens.Is(before, WordClass.Period) || tokens.Is(before, "fiscal") || tokens.Is(before, "fy") || tokens.IsDash(before) || tokens.Sign(before) is '/' or '\'')
        {
            return true;
        }

        if ((tokens.Is(before, "of") && tokens.Is(before - 1, WordClass.Statistic)) || (tokens.Is(before, "to") && tokens.IsVerb(before - 1) && tokens[before - 1].Word!.Direction != Direction.None))
        {
            // "an average of 1600", "rose to 1900": a value.
            return false;
        }

        if (hasPluralBehind && !tokens.Is(before, "the") && !tokens.Is(before, "in") && !tokens.Is(before, "since") && !tokens.Is(before, "by"))
        {
            return false;
        }

        if (hasPluralBehind && !tokens.Is(before, "the"))
        {
            // "In 1959 factories were built" against "in 2,000 factories": years of living memory win.
            return number.Value.Decimal is >= 1800 and <= 2100;
        }

        return EnglishRelations.MatchBefore(tokens, number.First, out _) is null or Relation.Approximate
            || tokens.Is(before, "before") || tokens.Is(before, "after") || tokens.Is(before, "over");
    }
}
