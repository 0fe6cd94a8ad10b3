using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// Words of one kind of which each shuts out the others: what is so of dogs is not said of ferrets. To teach a kind, add a line;
/// words in common use for something else (lead, fall, python) stay out.
/// </summary>
internal static class Kin
{
    private static readonly string[] s_kinds =
    [
        "dog cat ferret rabbit hamster horse donkey cattle cow calf sheep goat pig chicken duck goose turkey parrot tortoise llama",
        "adult child infant neonate newborn toddler adolescent teenager",
        "aluminium aluminum copper brass bronze steel titanium zinc nickel silver gold platinum tungsten",
        "helium neon argon krypton xenon radon hydrogen oxygen nitrogen",
        "wheat barley rye oats maize rice millet sorghum soybean potato",
        "diesel petrol gasoline kerosene",
        "passenger freight",
        "bicycle motorcycle moped car lorry truck van",
        "spring summer autumn winter",
        "january february april june july august september october november december",
        "monday tuesday wednesday thursday friday saturday sunday",
    ];

    private static readonly Dictionary<string, string[]> s_kin = s_kinds
        .Select(static kind => kind.Split(' '))
        .SelectMany(static kind => kind.Select(word => (Word: word, Others: kind.Where(other => other != word).ToArray())))
        .ToDictionary(static pair => pair.Word, static pair => pair.Others, StringComparer.Ordinal);

    /// <summary>Each word that has kin.</summary>
    public static IEnumerable<string> All => s_kin.Keys;

    /// <summary>The other words of a word's kind; none for most words.</summary>
    public static IReadOnlyList<string> Of(string word) =>
        s_kin.TryGetValue(word, out var kin) || (word.Length > 3 && word.EndsWith("s", StringComparison.Ordinal) && s_kin.TryGetValue(word.Substring(0, word.Length - 1), out kin)) ? kin : [];
}
