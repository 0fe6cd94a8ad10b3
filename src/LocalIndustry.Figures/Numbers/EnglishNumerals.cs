using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

internal enum NumeralRole : byte
{
    /// <summary>zero to nineteen.</summary>
    Unit,

    /// <summary>twenty to ninety.</summary>
    Tens,

    Hundred,

    /// <summary>thousand, million, dozen: multiplies what stands before it.</summary>
    Scale,

    /// <summary>A scale in the plural: hundreds, dozens; vague unless a number stands before it.</summary>
    VagueScale,

    /// <summary>first to ninetieth, also the denominators of fractions.</summary>
    Ordinal,

    /// <summary>half, quarter, thirds: a part.</summary>
    Fraction,

    /// <summary>twice, doubled, threefold: a multiple in one word.</summary>
    Multiple,
}

/// <summary>What a number word stands for.</summary>
internal sealed class NumeralWord(NumeralRole role, decimal value, int places)
{
    public NumeralRole Role { get; } = role;

    public decimal Value { get; } = value;

    /// <summary>The power of ten of a scale, 0 for anything else.</summary>
    public int Places { get; } = places;
}

/// <summary>English number words. To teach one, add it to its line: words in order of value, or word and value.</summary>
internal static class EnglishNumerals
{
    internal const string Units =
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";

    internal const string Tens = "twenty thirty forty fifty sixty seventy eighty ninety";

    internal const string OrdinalUnits =
        "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth";

    /// <summary>Other words for zero.</summary>
    internal const string Zeros = "nought naught";

    internal static readonly (string Word, decimal Value)[] OrdinalScales =
        [("hundredth", 100), ("thousandth", 1000), ("millionth", 1e6m), ("billionth", 1e9m), ("trillionth", 1e12m)];

    internal const string OrdinalTens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth";

    /// <summary>Scale words and what they multiply by; short scale, as English uses it today, and the Indian words.</summary>
    internal static readonly (string Word, decimal Value, int Places)[] Scales =
    [
        ("thousand", 1e3m, 3), ("million", 1e6m, 6), ("billion", 1e9m, 9), ("trillion", 1e12m, 12), ("quadrillion", 1e15m, 15),
        ("lakh", 1e5m, 5), ("lac", 1e5m, 5), ("crore", 1e7m, 7), ("mn", 1e6m, 6), ("mln", 1e6m, 6), ("mio", 1e6m, 6), ("bn", 1e9m, 9), ("bln", 1e9m, 9), ("tn", 1e12m, 12), ("trn", 1e12m, 12),
        ("dozen", 12m, 0), ("doz", 12m, 0), ("score", 20m, 0), ("gross", 144m, 0),
    ];

    internal static readonly (string Word, decimal Value)[] Parts =
    [
        ("half", 0.5m), ("halves", 0.5m), ("third", 1m / 3), ("quarter", 0.25m), ("fourth", 0.25m), ("fifth", 0.2m), ("sixth", 1m / 6), ("seventh", 1m / 7),
        ("eighth", 0.125m), ("ninth", 1m / 9), ("tenth", 0.1m), ("twelfth", 1m / 12), ("sixteenth", 0.0625m), ("twentieth", 0.05m), ("hundredth", 0.01m), ("thousandth", 0.001m),
        ("millionth", 1e-6m), ("billionth", 1e-9m), ("trillionth", 1e-12m), ("thirtieth", 1m / 30), ("fortieth", 0.025m), ("fiftieth", 0.02m), ("eleventh", 1m / 11), ("thirteenth", 1m / 13), ("fifteenth", 1m / 15),
    ];

    internal static readonly (string Word, decimal Value)[] Multiples =
    [
        ("twice", 2), ("thrice", 3), ("double", 2), ("doubled", 2), ("doubles", 2), ("doubling", 2), ("triple", 3), ("tripled", 3), ("triples", 3), ("tripling", 3), ("treble", 3), ("trebled", 3),
        ("quadruple", 4), ("quadrupled", 4), ("quintupled", 5), ("halved", 0.5m), ("halving", 0.5m),
        ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6), ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10), ("hundredfold", 100),
    ];

    /// <summary>Words that no table has as numbers and that yet begin one: "point five", "a couple of".</summary>
    internal static readonly string[] OtherCues = ["point", "couple"];

    internal static void Register()
    {
        foreach (var pair in Build())
        {
            Lexicon.Add(pair.Key, WordClass.Numeral).Number = pair.Value;
        }

        foreach (var pair in BuildParts())
        {
            Lexicon.Add(pair.Key, WordClass.Numeral).Part = pair.Value;
        }

        foreach (var word in Cues())
        {
            Lexicon.Add(word).IsCue = true;
        }
    }

    /// <summary>Every word that a number in words may begin with.</summary>
    internal static IEnumerable<string> Cues() => [.. Build().Keys, .. BuildParts().Keys, .. OtherCues];

    /// <summary>The number word at a token; null if it is none.</summary>
    public static NumeralWord? Find(in Token token) => token.Word?.Number;

    /// <summary>Whether a word multiplies what stands before it.</summary>
    public static bool IsScale(in Token token) => Find(token) is { Role: NumeralRole.Scale or NumeralRole.Hundred or NumeralRole.VagueScale };

    /// <summary>The part that a word names as a denominator: third, fifths; null if it names none.</summary>
    public static decimal? Part(in Token token) => token.Word?.Part;

    private static Dictionary<string, NumeralWord> Build()
    {
        var words = new Dictionary<string, NumeralWord>(StringComparer.Ordinal);
        void Add(string text, NumeralRole role, decimal value, int places = 0)
        {
            words[text] = new NumeralWord(role, value, places);
        }

        var units = Units.Split(' ');
        var ordinals = OrdinalUnits.Split(' ');
        for (var i = 0; i < units.Length; i++)
        {
            Add(units[i], NumeralRole.Unit, i);
            Add(ordinals[i], NumeralRole.Ordinal, i);
        }

        var tens = Tens.Split(' ');
        var ordinalTens = OrdinalTens.Split(' ');
        for (var i = 0; i < tens.Length; i++)
        {
            Add(tens[i], NumeralRole.Tens, (i + 2) * 10);
            Add(ordinalTens[i], NumeralRole.Ordinal, (i + 2) * 10);
            for (var k = 1; k < 10; k++)
            {
                // twentyone, twentyfirst: closed up by speech and habit.
                Add(tens[i] + units[k], NumeralRole.Unit, ((i + 2) * 10) + k);
                Add(tens[i] + ordinals[k], NumeralRole.Ordinal, ((i + 2) * 10) + k);
            }
        }

        foreach (var zero in Zeros.Split(' '))
        {
            Add(zero, NumeralRole.Unit, 0);
        }

        foreach (var (word, value) in OrdinalScales)
        {
            Add(word, NumeralRole.Ordinal, value);
        }

        Add("hundred", NumeralRole.Hundred, 100, 2);
        Add("hundreds", NumeralRole.VagueScale, 100, 2);
        Add("tens", NumeralRole.VagueScale, 10, 1);
        foreach (var (word, value, places) in Scales)
        {
            Add(word, NumeralRole.Scale, value, places);
            if (word is not ("mn" or "bn" or "tn" or "mln" or "bln" or "trn" or "mio" or "gross"))
            {
                Add(word + "s", NumeralRole.VagueScale, value, places);
            }
        }

        Add("half", NumeralRole.Fraction, 0.5m);
        Add("halves", NumeralRole.Fraction, 0.5m);
        Add("quarter", NumeralRole.Fraction, 0.25m);
        Add("quarters", NumeralRole.Fraction, 0.25m);
        foreach (var (word, value) in Multiples)
        {
            Add(word, NumeralRole.Multiple, value);
        }

        return words;
    }

    private static Dictionary<string, decimal> BuildParts()
    {
        var parts = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (word, value) in Parts)
        {
            parts[word] = value;
            if (word != "halves")
            {
                parts[word + "s"] = value;
            }
        }

        return parts;
    }
}
