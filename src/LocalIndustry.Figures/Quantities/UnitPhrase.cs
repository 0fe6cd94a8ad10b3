using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>A unit with its scale as headers print it: "in thousand tons", "EUR/pack", "€m", "万吨", "'000".</summary>
/// <param name="Unit">The unit; null for a scale alone.</param>
/// <param name="Per">What it is counted per; empty if nothing is named.</param>
/// <param name="Factor">What the numbers under it are to be multiplied by.</param>
/// <param name="Places">The power of ten of the factor.</param>
internal sealed record UnitPhrase(UnitSpelling? Unit, string Per, decimal Factor, int Places)
{
    /// <summary>Words before a unit that say nothing of their own.</summary>
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "in", "of", "unit", "units", "all", "figures", "amounts", "values", "expressed", "the", "a", "currency" };

    private static readonly HanTable<string> ChineseFillers = BuildFillers();

    /// <summary>Reads the whole of <paramref name="text"/> as a unit; null where anything else is in it.</summary>
    public static UnitPhrase? Read(string text, NumberFormat format)
    {
        text = text.Trim().TrimEnd('.', ':', '：').Trim();
        if (text.Length is 0 or > 60)
        {
            return null;
        }

        if (text is "'000" or "000" or "000s" or "’000" or "'000s" or "x1000" or "thousands" or "Thousands")
        {
            return new UnitPhrase(null, "", 1000, 3);
        }

        return Scripts.ContainsHan(text) ? ReadChinese(text) : ReadEnglish(text, Tokenizer.Read(text, format)) ?? ReadProduct(text);
    }

    // "mPa s": symbols side by side.
    private static UnitPhrase? ReadProduct(string text)
    {
        var symbols = text.Split(' ');
        if (symbols.Length is < 2 or > 6)
        {
            return null;
        }

        foreach (var symbol in symbols)
        {
            if (UnitSymbols.Read(symbol, 0, out _, out var end) is not { Unit.Kind: FigureKind.Measure or FigureKind.Time } || end != symbol.Length)
            {
                return null;
            }
        }

        return new UnitPhrase(new UnitSpelling(new Unit(text, FigureKind.Measure), text), "", 1, 0);
    }

    /// <summary>Reads things counted per time as a unit: "persons per hour", "boxes/h"; null where anything else is in <paramref name="text"/>.</summary>
    public static UnitPhrase? ReadCounted(string text, NumberFormat format)
    {
        var tokens = Tokenizer.Read(text, format);
        var end = EnglishNouns.EndOfCounted(tokens, text, 0, isOne: false);
        if (end == 0 || !tokens.Reaches(end) || Units.MatchWords(tokens, 0, out _) is not null)
        {
            return null;
        }

        var noun = EnglishNouns.SingularOfPhrase(text.Substring(tokens[0].Start, tokens[end - 1].End - tokens[0].Start));
        var unit = new UnitSpelling(new Unit(noun, FigureKind.Count), noun);
        var per = EnglishUnits.Per(tokens, text, unit, end, out var perEnd);
        var isTime = (Units.FindWord(per, 0, per.Length) ?? Units.FindSymbol(per, 0, per.Length)) is { Unit.Kind: FigureKind.Time };
        return isTime && !tokens.Reaches(perEnd) ? new UnitPhrase(unit, per, 1, 0) : null;
    }

    /// <summary>The number with the scale applied; percentages are never scaled.</summary>
    public FigureValue Apply(FigureValue value) => Factor == 1 ? value : PowersOfTen.Multiply(value, Factor, Places);

    private static UnitPhrase? ReadEnglish(string text, TokenList tokens)
    {
        var i = 0;
        var factor = 1m;
        var places = 0;
        UnitSpelling? unit = null;
        var per = "";
        while (tokens.Reaches(i))
        {
            if (tokens[i].Word is { } word && Fillers.Contains(word.Text) && unit is null)
            {
                i++;
            }
            else if (EnglishNumerals.Find(tokens[i]) is { Role: NumeralRole.Scale or NumeralRole.VagueScale or NumeralRole.Hundred } scale)
            {
                factor *= scale.Value;
                places += scale.Places;
                i++;
            }
            else if (tokens.IsNumber(i) && tokens[i].Numeral!.Value is { IsExact: true, Decimal: 1000 or 1_000_000 or 100 } number)
            {
                // "EUR 1,000", "1000 t"
                factor *= number.Decimal;
                places += number.Decimal == 100 ? 2 : number.Decimal == 1000 ? 3 : 6;
                i++;
            }
            else if (unit is null && Units.MatchWords(tokens, i, out var end) is { } words)
            {
                unit = words;
                i = end;
            }
            else if (unit is null && ReadSymbol(text, tokens, ref i, ref factor, ref places) is { } symbol)
            {
                unit = symbol;
            }
            else if (unit is not null && (tokens.Sign(i) == '/' || tokens.Is(i, "per")) && tokens.Reaches(i + 1))
            {
                per = EnglishUnits.Per(tokens, text, unit, i, out end);
                if (per.Length == 0)
                {
                    return null;
                }

                i = end;
            }
            else if (tokens.Sign(i) is ',' or '-' || tokens.Sign(i) == '\'')
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return unit is null && factor == 1 ? null : new UnitPhrase(unit, per, factor, places);
    }

    private static UnitSpelling? ReadSymbol(string text, TokenList tokens, ref int i, ref decimal factor, ref int places)
    {
        var start = tokens[i].Start;
        if (UnitSymbols.Read(text, start, out _, out var end) is { } symbol)
        {
            while (tokens.Reaches(i) && tokens[i].Start < end)
            {
                i++;
            }

            return symbol;
        }

        // US$, €m, $bn, £000
        for (var length = 3; length >= 1; length--)
        {
            if (start + length <= text.Length && Units.FindSymbol(text, start, start + length) is { Unit.Kind: FigureKind.Money } currency && (start + length == text.Length || !char.IsLetter(text[start + length - 1]) || !char.IsLetter(text[start + length])))
            {
                while (tokens.Reaches(i) && tokens[i].Start < start + length)
                {
                    i++;
                }

                if (tokens.Reaches(i) && text.Substring(tokens[i].Start) is "m" or "M" or "mn")
                {
                    (factor, places) = (factor * 1e6m, places + 6);
                    i++;
                }
                else if (tokens.Reaches(i) && text.Substring(tokens[i].Start) is "bn" or "B" or "b")
                {
                    (factor, places) = (factor * 1e9m, places + 9);
                    i++;
                }
                else if (tokens.Reaches(i) && text.Substring(tokens[i].Start).Trim('\'', '’', ' ') is "000" or "000s" or "k" or "K")
                {
                    (factor, places) = (factor * 1e3m, places + 3);
                    i = tokens.Count;
                }

                return currency;
            }
        }

        return null;
    }

    private static UnitPhrase? ReadChinese(string text)
    {
        var i = 0;
        while (ChineseFillers.Match(text, i, out var filler) is not null)
        {
            i = filler;
        }

        var factor = 1m;
        var places = 0;
        while (i < text.Length && ChineseNumerals.Places(text[i]) is > 0 and var scale && Units.MatchChinese(text, i, out _) is null)
        {
            (factor, places) = (PowersOfTen.Multiply(FigureValue.Of(factor), PowersOfTen.Of(scale), scale).Decimal, places + scale);
            i++;
        }

        if (i == text.Length)
        {
            return factor == 1 ? null : new UnitPhrase(null, "", factor, places);
        }

        if (Units.MatchChinese(text, i, out var end) is not { } unit)
        {
            unit = UnitSymbols.Read(text, i, out _, out end) ?? (ChineseLexicon.MatchMeasureWord(text, i, out end) is { } measure ? new UnitSpelling(new Unit(measure, FigureKind.Count), measure) : null!);
            if (unit is null)
            {
                return null;
            }
        }

        if (end == text.Length)
        {
            return new UnitPhrase(unit, "", factor, places);
        }

        return text[end] is '/' or '每' ? new UnitPhrase(unit, text.Substring(end + 1), factor, places) : null;
    }

    private static HanTable<string> BuildFillers()
    {
        var table = new HanTable<string>();
        foreach (var word in new[] { "单位", "單位", "计量单位", "：", ":", "为", "以", " " })
        {
            table.Add(word, word);
        }

        return table;
    }
}
