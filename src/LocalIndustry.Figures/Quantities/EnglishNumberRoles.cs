using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Tells numbers that state something from those that identify, date or decorate.</summary>
internal static class EnglishNumberRoles
{
    /// <summary>The role that the signs glued to a number give it; null where they say nothing.</summary>
    public static QuantityRole? FromGlue(TokenList tokens, string text, in NumberPhrase number, bool signed, bool isRangeEnd)
    {
        var first = number.First - (signed ? 1 : 0);
        if (number.Numeral is { } numeral)
        {
            if (!isRangeEnd && GluedBefore(tokens, first) is { } before)
            {
                return before;
            }

            if (GluedBehind(tokens, text, number) is { } behind)
            {
                return behind;
            }

            if (numeral.HasLeadingZero && numeral.Decimals == 0)
            {
                return QuantityRole.Code;
            }
        }

        return number.IsOrdinal ? QuantityRole.Ordinal : null;
    }

    private static QuantityRole? GluedBefore(TokenList tokens, int first)
    {
        if (!tokens.IsGlued(first))
        {
            return null;
        }

        var before = tokens[first - 1];
        if (before.Kind != TokenKind.Sign)
        {
            return QuantityRole.Code;
        }

        var isInner = tokens.IsGlued(first - 1) && (tokens.IsWord(first - 2) || tokens.IsNumber(first - 2));
        return before.Sign switch
        {
            '#' => QuantityRole.Reference,
            '©' => QuantityRole.Date,
            '^' or '_' or '@' or '\\' => QuantityRole.Code,
            '-' or '‐' or '‑' when tokens.Is(first - 2, "sub") => null,
            '-' or '‐' or '‑' or '/' or '.' or '–' when isInner => QuantityRole.Code,
            ':' when isInner && tokens.IsNumber(first - 2) => QuantityRole.Date,
            '\'' or '’' => QuantityRole.Date,
            '§' => QuantityRole.Reference,
            _ => null,
        };
    }

    private static QuantityRole? GluedBehind(TokenList tokens, string text, in NumberPhrase number)
    {
        var end = number.End;
        if (!tokens.IsGlued(end))
        {
            return null;
        }

        var next = tokens[end];
        if (next.Kind == TokenKind.Word)
        {
            return GluedWord(tokens, text, number, next);
        }

        if (!tokens.IsGlued(end + 1))
        {
            return null;
        }

        var isNumber = tokens.IsNumber(end + 1);
        return next.Sign switch
        {
            '/' when isNumber || number.Numeral is { Decimals: >= 4, WholeDigits: 2 } => QuantityRole.Code,
            ':' when isNumber => QuantityRole.Date,
            '.' when isNumber => QuantityRole.Code,
            '-' when isNumber && tokens.IsDash(end + 2) && tokens.IsGlued(end + 2) && tokens.IsNumber(end + 3) && tokens.IsGlued(end + 3) =>
                tokens[number.First].Numeral!.WholeDigits == 4 ? QuantityRole.Date : QuantityRole.Code,
            '(' when isNumber && tokens.Sign(end + 2) == ')' => QuantityRole.Reference,
            '_' or '#' or '@' => QuantityRole.Code,
            _ => null,
        };
    }

    private static QuantityRole? GluedWord(TokenList tokens, string text, in NumberPhrase number, in Token word)
    {
        var length = word.End - word.Start;
        if (length == 2 && IsOrdinalEnding(text, word))
        {
            return QuantityRole.Ordinal;
        }

        if (tokens[number.End].Is("am") || tokens[number.End].Is("pm"))
        {
            return QuantityRole.Date;
        }

        // Section 27A, [1A]: a letter of an order, not of a unit.
        if (length == 1 && char.IsUpper(text[word.Start]) && number.Numeral!.IsPlainInteger && (tokens.Is(number.First - 1, WordClass.Reference) || tokens.Sign(number.First - 1) is '[' or '§'))
        {
            return QuantityRole.Reference;
        }

        var numeral = number.Numeral!;
        if (length == 1 && text[word.Start] == 's')
        {
            return UnitSymbols.Read(text, tokens[number.End - 1].End, out _, out _) is not null && (numeral.Decimals > 0 || !(numeral.WholeDigits is 2 or 4 && text[word.Start - 1] == '0') && numeral.WholeDigits < 3)
                ? null
                : numeral.WholeDigits is 2 or 4 ? QuantityRole.Date : QuantityRole.Code;
        }

        var isKnown = UnitSymbols.Read(text, tokens[number.End - 1].End, out _, out _) is not null
            || Units.MatchWords(tokens, number.End, out _) is not null || EnglishUnits.CurrencySign(tokens, text, number.End, out _) is not null
            || tokens[number.End].Is("x") || tokens[number.End].Is("fold") || tokens[number.End].Is("times");
        return isKnown ? null
            : tokens[number.End].Is("p") && !(tokens.Sign(number.End + 1) == '.' && tokens.Is(number.End + 2, "m")) && !tokens.IsGlued(number.End + 1) ? null
            : tokens[number.End].Is("p") || tokens[number.End].Is("a") ? QuantityRole.Date
            : QuantityRole.Code;
    }

    private static bool IsOrdinalEnding(string text, in Token word) =>
        (text[word.Start] | 0x20, text[word.Start + 1] | 0x20) is ('s', 't') or ('n', 'd') or ('r', 'd') or ('t', 'h');

    /// <summary>The role that the words around a number without a unit give it; null where it states something.</summary>
    public static QuantityRole? FromWords(TokenList tokens, string text, in NumberPhrase number, bool hasPluralBehind, QuantityRole? previousRole)
    {
        if (previousRole == QuantityRole.Date && number.Numeral is { } digits && EnglishDates.IsYear(digits, number.Value.IsExact ? number.Value.Decimal : 0) && tokens.IsNumber(number.First - 1))
        {
            // "9 March 2018": also where a noun follows.
            return QuantityRole.Date;
        }

        if (EnglishDates.IsDatePart(tokens, text, number, hasPluralBehind))
        {
            return QuantityRole.Date;
        }

        var before = number.First - 1;
        before -= tokens.Sign(before) == '.' && before > 0 && tokens.Is(before - 1, WordClass.Reference) ? 1 : 0;
        if (tokens.Sign(before) is '§' or '#' or '№')
        {
            return QuantityRole.Reference;
        }

        if (number.Numeral is { IsHex: true })
        {
            return null;
        }

        if (tokens.Sign(before) == '©')
        {
            return QuantityRole.Date;
        }

        // "ABC 1.2": a version behind a name in capitals.
        if (number.Numeral is { WholeDigits: 1, Decimals: 1, HasExponent: false } && tokens.IsAcronym(text, before) && !tokens.Is(before, WordClass.Preposition))
        {
            return QuantityRole.Code;
        }

        if (number.Numeral is { IsPlainInteger: false } decimals && !(decimals.Decimals > 0 && tokens.Is(before, WordClass.Reference)))
        {
            return null;
        }

        if (tokens.Is(before, WordClass.Reference) && !hasPluralBehind && IsReferenceHere(tokens, text, before))
        {
            return QuantityRole.Reference;
        }

        if (previousRole == QuantityRole.Reference && (tokens.Is(before, WordClass.Conjunction) || tokens.Is(before, "to") || tokens.Sign(before) is ',' or '-' or '–')
            && (tokens.IsNumber(before - 1) || tokens.Sign(before - 1) == ')')
            && !(tokens.Is(number.End, WordClass.Preposition) && tokens.Is(number.End + 1, WordClass.Reference)))
        {
            return QuantityRole.Reference;
        }

        if (number.IsWords)
        {
            return IsName(tokens, text, number) ? QuantityRole.Code : null;
        }

        return !hasPluralBehind && number.Numeral is not null && IsNumberedName(tokens, text, before) ? QuantityRole.Code : null;
    }

    // "No. 5" and "number 5", but not "the number 5,000 people"; "can" may be a verb, "May" a month.
    private static bool IsReferenceHere(TokenList tokens, string text, int i) =>
        !(tokens.Is(i, "no") && !tokens.IsCapitalised(text, i) && tokens.Sign(i + 1) != '.');

    // First Five-Year Plan, Seven Sisters: a number word with a capital inside a sentence.
    private static bool IsName(TokenList tokens, string text, in NumberPhrase number) =>
        tokens.IsCapitalised(text, number.First) && !tokens.IsSentenceStart(number.First)
        && (tokens.IsCapitalised(text, number.First - 1) || tokens.IsCapitalised(text, number.End) || (tokens.IsHyphen(number.End) && tokens.IsCapitalised(text, number.End + 1)));

    // Apollo 11, Wing 4, DIN 5: a proper name in front of a bare whole number.
    private static bool IsNumberedName(TokenList tokens, string text, int before)
    {
        // iPhone 12: a capital anywhere in the word.
        if (tokens.IsWord(before) && HasInnerCapital(text, tokens[before]))
        {
            return true;
        }

        if (!tokens.IsCapitalised(text, before) || tokens.Is(before, WordClass.Auxiliary | WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction | WordClass.Verb | WordClass.Adverb | WordClass.Subordinator | WordClass.Numeral))
        {
            return false;
        }

        return tokens.IsAcronym(text, before) || !tokens.IsSentenceStart(before);
    }

    private static bool HasInnerCapital(string text, in Token word)
    {
        var lower = false;
        for (var i = word.Start; i < word.End; i++)
        {
            if (lower && char.IsUpper(text[i]))
            {
                return true;
            }

            lower |= char.IsLower(text[i]);
        }

        return false;
    }
}
