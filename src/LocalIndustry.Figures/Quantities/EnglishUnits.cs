using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>The unit behind a number in an English text, or the currency before it.</summary>
internal static class EnglishUnits
{
    // So many tokens have four letters with their points.
    private const int MostDotted = 8;

    /// <summary>The currency that stands before a number at token <paramref name="i"/>: €, US$, EUR. Returns the number's token.</summary>
    public static UnitSpelling? CurrencyBefore(TokenList tokens, string text, int i, ReadingScope scope, out int number)
    {
        number = i;
        if (!tokens.Reaches(i + 1))
        {
            return null;
        }

        if (tokens[i].Sign == '$' && tokens.IsWord(i + 1) && tokens.IsGlued(i + 1) && tokens.Reaches(i + 2) && Accept(text, tokens[i].Start, tokens[i + 1].End, tokens, i + 2) is { } national)
        {
            number = i + 2;
            return national;
        }

        if (tokens[i].Kind == TokenKind.Sign)
        {
            return Accept(text, tokens[i].Start, tokens[i].End, tokens, number = i + 1);
        }

        if (!tokens.IsWord(i) || tokens[i].End - tokens[i].Start > 4)
        {
            return null;
        }

        if (tokens[i + 1].Kind == TokenKind.Sign && tokens.IsGlued(i + 1) && tokens.Reaches(i + 2)
            && Accept(text, tokens[i].Start, tokens[i + 1].End, tokens, number = i + 2) is { } joined)
        {
            return joined;
        }

        if (scope == ReadingScope.Everything && tokens[i + 1].Sign == '$' && tokens.Reaches(i + 2) && DollarOf(tokens, text, i) is { } dollar && Accept(text, tokens[i + 1].Start, tokens[i + 1].End, tokens, number = i + 2) is not null)
        {
            return dollar;
        }

        return Units.IsCurrencyCode(text, tokens[i].Start, tokens[i].End) ? Accept(text, tokens[i].Start, tokens[i].End, tokens, number = i + 1) : null;
    }

    // "C $6", "cad$ 15", "us $ 20": the letters before a dollar sign, set apart or small; "a $5 note" has none.
    private static UnitSpelling? DollarOf(TokenList tokens, string text, int i)
    {
        var code = Slice(text, tokens[i]).ToUpperInvariant();
        if (code == "S" && tokens.Sign(i - 1) is '\'' or '’' or '.')
        {
            // "the firm's $5", "u.s. $5"
            return tokens.Sign(i - 1) == '.' ? Units.FindSymbol("US$", 0, 3) : null;
        }

        return code == "A" ? null
            : Units.FindSymbol(code + "$", 0, code.Length + 1) is { Unit.Kind: FigureKind.Money } joined ? joined
            : Units.FindSymbol(code, 0, code.Length) is { Unit.Kind: FigureKind.Money } unit ? unit
            : null;
    }

    private static UnitSpelling? Accept(string text, int start, int end, TokenList tokens, int number)
    {
        var isNumber = tokens.IsNumber(number) || (tokens.Sign(number) == '(' && tokens.IsNumber(number + 1) && tokens.Sign(number + 2) == ')') || tokens.Is(number, WordClass.Numeral) || (tokens.Sign(number) is '-' or '−' && tokens.IsNumber(number + 1));
        return isNumber && Units.FindSymbol(text, start, end) is { Unit.Kind: FigureKind.Money } unit ? unit : null;
    }

    // m.p.h., r.p.m.: a symbol with a point behind each of its letters.
    private static UnitSpelling? Dotted(TokenList tokens, string text, int at, out int end)
    {
        end = at;
        while (end - at < MostDotted && tokens.IsWord(end) && tokens[end].End - tokens[end].Start == 1 && (end == at || tokens.IsGlued(end)) && tokens.Sign(end + 1) == '.' && tokens.IsGlued(end + 1))
        {
            end += 2;
        }

        return end - at >= 6 ? Units.FindSymbol(text.Substring(tokens[at].Start, tokens[end - 1].End - tokens[at].Start).Replace(".", ""), 0, (end - at) / 2) : null;
    }

    /// <summary>The unit right behind a number, hyphen or space between; <paramref name="end"/> is the token behind it.</summary>
    public static UnitSpelling? Behind(TokenList tokens, string text, in NumberPhrase number, out int end)
    {
        end = number.End;
        if (!tokens.Reaches(end))
        {
            return null;
        }

        var at = tokens.IsHyphen(end) && tokens.IsGlued(end) && tokens.IsGlued(end + 1) && tokens.IsWord(end + 1) ? end + 1 : end;
        if (Units.MatchWords(tokens, at, out var wordsEnd) is { } words && IsUnitHere(tokens, text, at, wordsEnd))
        {
            end = wordsEnd;
            return words;
        }

        if (CurrencySign(tokens, text, end, out var signEnd) is { } currency)
        {
            end = signEnd;
            return currency;
        }

        if (Dotted(tokens, text, at, out var dottedEnd) is { } dotted)
        {
            end = dottedEnd;
            return dotted;
        }

        var isLetterAlone = tokens[at].Kind == TokenKind.Word && tokens[at].SpaceBefore && tokens[at].End - tokens[at].Start == 1;
        // "800,000 F-Series", "23456 F Block": a letter of a name.
        if (isLetterAlone && ((tokens.IsHyphen(at + 1) && tokens.IsGlued(at + 1) && char.IsUpper(text[tokens[at].Start])) || (tokens.IsCapitalised(text, at + 1) && text[tokens[at].Start] is 'F' or 'C')))
        {
            return null;
        }

        if (isLetterAlone && (number.IsWords || text[tokens[at].Start] is 'b' or 'B' or 'd' or 'S' or 'a'))
        {
            return null;
        }

        // "22/min": so many in a time.
        if (tokens.Sign(at) == '/' && tokens.IsGlued(at) && tokens.IsGlued(at + 1) && UnitSymbols.Read(text, tokens[at].End, out _, out var rateEnd) is { } rate && tokens.IsWord(at + 1) && rateEnd == tokens[at + 1].End)
        {
            end = at + 2;
            return new UnitSpelling(new Unit("/" + rate.Unit.Name, FigureKind.Measure), "/" + rate.Text);
        }

        if (UnitSymbols.Read(text, at == end ? tokens[end - 1].End : tokens[at].Start, out _, out var symbolEnd) is { } symbol
            && !(tokens[at].SpaceBefore && symbol.Unit.Kind == FigureKind.Measure && symbolEnd == tokens[at].End && IsAlsoWord(tokens[at]) && !char.IsUpper(text[tokens[at].Start])))
        {
            var symbolAt = at;
            for (end = at; tokens.Reaches(end) && tokens[end].Start < symbolEnd; end++)
            {
            }

            // "3 USD50 notes": the code belongs to the number it is glued to.
            if (symbol.Unit.Kind == FigureKind.Money && tokens.IsGlued(end) && tokens.IsNumber(end) && tokens[symbolAt].SpaceBefore)
            {
                end = number.End;
                return null;
            }

            // "70 ° Fahrenheit"
            if (symbol.Unit.Name == "degree" && Units.MatchWords(tokens, end, out var scaleEnd) is { Unit.Name: "degree Celsius" or "degree Fahrenheit" } scale)
            {
                end = scaleEnd;
                return scale;
            }

            return symbol;
        }

        return null;
    }

    // "5 €", "100₾", "3.14US$"; a sign with its own number behind it belongs to that one.
    public static UnitSpelling? CurrencySign(TokenList tokens, string text, int at, out int end)
    {
        end = at + 1;
        if (tokens[at].Kind == TokenKind.Word && tokens.IsGlued(at) && tokens.IsGlued(end) && tokens[end].Kind == TokenKind.Sign)
        {
            return Units.FindSymbol(text, tokens[at].Start, tokens[end++].End) is { Unit.Kind: FigureKind.Money } joined ? joined : null;
        }

        var isOwn = tokens[at].Kind == TokenKind.Sign && (!tokens.IsNumber(end) || (tokens.IsGlued(at) && tokens[end].SpaceBefore));
        return isOwn && Units.FindSymbol(text, tokens[at].Start, tokens[at].End) is { Unit.Kind: FigureKind.Money } unit ? unit : null;
    }

    // "in", "us", "am" and other words that are also somebody's symbol.
    private static bool IsAlsoWord(in Token token) =>
        token.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Adverb);

    // Proper names that are spelt like a unit (Dan, Li), and verbs (won) are none.
    private static bool IsUnitHere(TokenList tokens, string text, int at, int end)
    {
        if (end - at > 1)
        {
            return true;
        }

        if (tokens.Is(at, "won") || tokens.Is(at, "real"))
        {
            return tokens.Is(at - 1, WordClass.Numeral) || (tokens.IsNumber(at - 1) && tokens[at - 1].Numeral!.Value.Double >= 1000);
        }

        return !(tokens.IsCapitalised(text, at) && !tokens.IsAcronym(text, at) && tokens.IsGlued(at) && tokens.IsHyphen(at - 1));
    }

    /// <summary>What the unit is counted per: "a barrel", "per pack", "/day", "an hour".</summary>
    public static string Per(TokenList tokens, string text, UnitSpelling unit, int i, out int end)
    {
        end = i;
        var isArticle = (tokens.Is(i, "a") || tokens.Is(i, "an")) && (unit.Unit.Kind is FigureKind.Money or FigureKind.Measure || (unit.Unit.Kind == FigureKind.Time && tokens.Is(i + 1, WordClass.Period)));
        var isSlash = tokens.Sign(i) == '/' && tokens.IsWord(i + 1);
        if (!tokens.Is(i, "per") && !isArticle && !isSlash)
        {
            return "";
        }

        // "£24 a-year"
        i += isArticle && tokens.IsHyphen(i + 1) && tokens.IsGlued(i + 1) ? 1 : 0;
        if (!isArticle && SymbolAt(tokens, text, i + 1, out var perSymbolEnd) is { } symbol)
        {
            end = perSymbolEnd;
            return symbol;
        }

        if (Units.MatchWords(tokens, i + 1, out var unitEnd) is { } per)
        {
            // "980 million a year earlier" compares, and is no rate.
            if (isArticle && (tokens.Is(unitEnd, "earlier") || tokens.Is(unitEnd, "ago") || tokens.Is(unitEnd, "before") || tokens.Is(unitEnd, "later")))
            {
                return "";
            }

            end = unitEnd;
            // "per passenger kilometre", "per tonne kilometre"
            return per.Text;
        }

        if (!tokens.IsWord(i + 1) || tokens.Is(i + 1, WordClass.Preposition | WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun) || (isArticle && tokens.Is(i + 1, WordClass.Verb)) || (isArticle && !IsShortNoun(tokens, i + 1)))
        {
            return "";
        }

        // "per diluted share": a participle or adjective belongs to its noun.
        var last = i + 1;
        while (!isArticle && last - i < 3 && tokens.IsWord(last + 1) && (tokens.Is(last, WordClass.Participle) || tokens[last].Word is null) && tokens[last + 1].Word is { } next && (next.Classes & (WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb | WordClass.Determiner | WordClass.Pronoun | WordClass.Relative | WordClass.Subordinator)) == 0 && !tokens.IsVerb(last + 1) && (tokens.Is(last, WordClass.Participle) || next.Text is "share" or "head" or "unit" or "person"))
        {
            last++;
        }

        var noun = (last > i + 1 ? text.Substring(tokens[i + 1].Start, tokens[last].Start - tokens[i + 1].Start) : "") + EnglishNouns.Singular(Slice(text, tokens[last]));
        end = last + 1;
        if (tokens.Is(i + 1, "capita"))
        {
            return "capita";
        }

        if (Units.MatchWords(tokens, last + 1, out var secondEnd) is { } second)
        {
            end = secondEnd;
            return noun + " " + second.Text;
        }

        return noun;
    }

    // "per m³", "/kWh": symbols stay as they are written, exponent included; a word that is also a symbol stays a word.
    private static string? SymbolAt(TokenList tokens, string text, int i, out int end)
    {
        end = i;
        if (!tokens.IsWord(i) || IsAlsoWord(tokens[i]) || UnitSymbols.Read(text, tokens[i].Start, out var start, out var symbolEnd) is null || start != tokens[i].Start)
        {
            return null;
        }

        while (tokens.Reaches(end) && tokens[end].Start < symbolEnd)
        {
            end++;
        }

        var isPlainWord = end == i + 1 && Units.MatchWords(tokens, i, out _) is not null;
        return tokens[end - 1].End == symbolEnd && !isPlainWord ? text.Substring(start, symbolEnd - start) : null;
    }

    private static bool IsShortNoun(TokenList tokens, int i) =>
        (tokens[i].Is("share") || tokens[i].Is("head") || tokens[i].Is("piece") || tokens[i].Is("person") || tokens[i].Is("ticket") || tokens[i].Is("unit") || tokens[i].Is("bushel") || tokens[i].Is("night"))
        && !tokens.IsWord(i + 1);

    public static string Slice(string text, in Token token) => text.Substring(token.Start, token.End - token.Start);
}
