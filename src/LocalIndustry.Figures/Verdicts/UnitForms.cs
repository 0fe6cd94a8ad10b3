using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Units as English has them after a number: <c>3.2 tonnes</c>, <c>6 feet</c>, <c>12 kg</c>.</summary>
internal static class UnitForms
{
    // "45 lb" stays.
    private const int LongestSymbol = 2;

    private static readonly Lazy<Dictionary<string, string>> s_plurals = new(Plurals);

    /// <summary>The plural of a unit that is a word; anything else, such as a symbol, as it is. What follows <c>per</c> stays.</summary>
    public static string Plural(string unit)
    {
        const string Per = " per ";
        var per = unit.IndexOf(Per, StringComparison.Ordinal);
        return s_plurals.Value.TryGetValue(unit, out var plural) ? plural
            : per > 0 && s_plurals.Value.TryGetValue(unit.Substring(0, per), out var counted) ? counted + unit.Substring(per)
            : unit;
    }

    private static Dictionary<string, string> Plurals()
    {
        var plurals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var english in UnitTable.Lines.Select(static line => line.English).Concat(CurrencyTable.Lines.Select(static line => line.English)))
        {
            foreach (var pair in english.Split([", "], StringSplitOptions.RemoveEmptyEntries))
            {
                var forms = pair.Split('/');
                if (forms.Length == 2 && forms[0].Length > LongestSymbol && !plurals.ContainsKey(forms[0]))
                {
                    plurals.Add(forms[0], forms[1]);
                }
            }
        }

        // Figures keep the names of units; documents spell some of them otherwise.
        foreach (var (prefix, word) in UnitTable.WordPrefixes.Split(' ').SelectMany(static prefix => UnitTable.PrefixedWords.Split(' ').Select(word => (prefix, word))))
        {
            if (plurals.TryGetValue(word, out var plural) && !plurals.ContainsKey(prefix + word))
            {
                plurals.Add(prefix + word, prefix + plural);
            }
        }

        return plurals;
    }
}
