using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Finds units in texts, by the lines of <see cref="UnitTable"/>.</summary>
internal static class Units
{
    private static readonly PhraseTable<UnitSpelling> English = new();
    private static readonly SpanTable<UnitSpelling> Symbols = new();
    private static readonly HanTable<UnitSpelling> Chinese = new();
    private static readonly Dictionary<string, Unit> ByName = new(StringComparer.Ordinal);

    static Units()
    {
        foreach (var line in UnitTable.Lines)
        {
            AddLine(line.Kind, line.Name, line.English, line.Symbols, line.Chinese);
        }

        foreach (var line in CurrencyTable.Lines)
        {
            AddLine(FigureKind.Money, line.Name, line.English, line.Symbols, line.Chinese);
        }

        foreach (var code in CurrencyTable.SmallCodes.Split(' '))
        {
            English.Add(code, Symbols.Find(code.ToUpperInvariant())!);
        }

        AddPrefixed();
    }

    public static Unit Percent { get; } = Get("%", FigureKind.Percent);

    /// <summary>Every currency sign and code.</summary>
    public static List<string> Currencies => Symbols.Where(static unit => unit.Unit.Kind == FigureKind.Money);

    /// <summary>Adds every word of an English unit to the lexicon.</summary>
    internal static void Register()
    {
        foreach (var word in English.Words)
        {
            Lexicon.Add(word);
        }
    }

    /// <summary>The English unit in words at token <paramref name="i"/>.</summary>
    public static UnitSpelling? MatchWords(TokenList tokens, int i, out int end) => English.MatchForward(tokens, i, out end);

    /// <summary>The English unit in words whose last word is token <paramref name="i"/>; <paramref name="first"/> is its first token.</summary>
    public static UnitSpelling? MatchWordsBefore(TokenList tokens, int i, out int first) => English.MatchBackward(tokens, i, out first);

    /// <summary>The unit whose whole symbol is <c>text[start, end)</c>.</summary>
    public static UnitSpelling? FindSymbol(string text, int start, int end) =>
        end - start <= 8 ? Symbols.Find(text, start, end) : null;

    /// <summary>The longest Chinese unit at <paramref name="at"/>.</summary>
    public static UnitSpelling? MatchChinese(string text, int at, out int end) => Chinese.Match(text, at, out end);

    /// <summary>The unit of ages.</summary>
    public static UnitSpelling FindAge() => new(ByName["year old"], "year old");

    /// <summary>The longest Chinese unit that ends before <paramref name="end"/>.</summary>
    public static UnitSpelling? MatchChineseBefore(string text, int end, out int start) => Chinese.MatchBackward(text, end, out start);

    /// <summary>The unit that the English word <c>text[start, end)</c> names alone.</summary>
    public static UnitSpelling? FindWord(string text, int start, int end) => Lexicon.Find(text, start, end) is { } word ? English.Find(word) : null;

    /// <summary>Whether <c>text[start, end)</c> is a currency's letters, as they stand glued before an amount.</summary>
    public static bool IsCurrencyCode(string text, int start, int end) =>
        end - start is >= 2 and <= 4 && FindSymbol(text, start, end) is { Unit.Kind: FigureKind.Money };

    private static Unit Get(string name, FigureKind kind)
    {
        if (!ByName.TryGetValue(name, out var unit))
        {
            ByName.Add(name, unit = new Unit(name, kind));
        }

        return unit;
    }

    private static void AddLine(FigureKind kind, string name, string english, string symbols, string chinese)
    {
        var unit = Get(name, kind);
        foreach (var pair in english.Split([", "], StringSplitOptions.RemoveEmptyEntries))
        {
            var forms = pair.Split('/');
            foreach (var form in forms)
            {
                English.Add(form.ToLowerInvariant().Replace("u.s.", "us"), new UnitSpelling(unit, kind == FigureKind.Percent && name == "%" ? "percent" : forms[0]));
            }
        }

        foreach (var symbol in symbols.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            Symbols.Set(symbol, kind == FigureKind.Money
                ? new UnitSpelling(unit, name == "yen or yuan" ? "¥" : name) { Sign = symbol == "Y=" ? "" : symbol.Length > 1 && symbol[0] == '$' ? symbol.Substring(1) + "$" : symbol }
                : new UnitSpelling(unit, symbol is "％" or "﹪" ? "%" : symbol));
        }

        foreach (var word in chinese.Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            Chinese.Add(word, new UnitSpelling(unit, word));
            var traditional = Traditional(word);
            if (traditional != word && !(Chinese.Match(traditional, 0, out var known) is not null && known == traditional.Length))
            {
                Chinese.Add(traditional, new UnitSpelling(unit, traditional));
            }
        }
    }

    private static string Traditional(string word)
    {
        foreach (var pair in UnitTable.Traditional.Split(' '))
        {
            word = word.Replace(pair[0], pair[1]);
        }

        return word;
    }

    private static void AddPrefixed()
    {
        foreach (var (prefix, prefixName) in UnitTable.Prefixes)
        {
            foreach (var (symbol, name) in UnitTable.Prefixed)
            {
                var isTime = symbol == "s";
                if (Symbols.Find(prefix + symbol) is null)
                {
                    var unit = Get(prefixName + name, isTime ? FigureKind.Time : FigureKind.Measure);
                    Symbols.Set(prefix + symbol, new UnitSpelling(unit, prefix + symbol));
                }
            }
        }

        foreach (var prefix in UnitTable.WordPrefixes.Split(' '))
        {
            var words = UnitTable.PrefixedWords.Split(' ');
            foreach (var word in words)
            {
                var singular = word != "hertz" && word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
                var name = singular.Replace("meter", "metre").Replace("liter", "litre").Replace("gramme", "gram");
                name = name == "ton" ? "tonne" : name == "amp" ? "ampere" : name;
                English.Add(prefix + word, new UnitSpelling(Get(prefix + name, singular == "second" ? FigureKind.Time : FigureKind.Measure), prefix + singular));
            }
        }
    }
}
