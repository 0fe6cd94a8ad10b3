using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The words of a name, its unit set apart.</summary>
internal sealed record SaidWords(IReadOnlyList<string> Words, string? Unit, IReadOnlyList<string> UnitWords, bool SaysCount, IReadOnlyList<string> Per)
{
    /// <summary>The place of the word that the name speaks of: the last that is no denominator.</summary>
    public int Head { get; } = Enumerable.Range(0, Words.Count).Where(i => !Per.Contains(Words[i])).DefaultIfEmpty(Words.Count - 1).Last();

    /// <summary>The unit that the number is counted per, if a unit says of what.</summary>
    public string? PerUnit { get; init; }

    /// <summary>The words that the name denies: members, in a fee of non-members.</summary>
    public IReadOnlyList<string> Negated { get; init; } = [];

    public static SaidWords Of(string name, Func<string, bool> isSubject)
    {
        var raw = IdentifierWords.Split(name);
        var unit = Verdicts.UnitWords.Find(raw);
        var perUnit = Verdicts.UnitWords.FindPer(raw) is { } divided && (unit is { } whole ? divided.Start >= whole.Start + whole.Count : divided.Count > 1) ? divided : default((string Name, int Start, int Count)?);
        var content = new List<string>();
        var ofUnit = new List<string>();
        var saysCount = false;
        var per = new List<string>();
        for (var i = 0; i < raw.Count; i++)
        {
            var word = Abbreviations.Expand(raw, i);
            saysCount |= Vocabulary.Count.Contains(word);
            // What is counted per something has that as its denominator: PerPersonAndDay. A unit there is no subject.
            if (perUnit is { } divisor && divisor.Start + divisor.Count > i && i >= divisor.Start && Vocabulary.PeriodsOfYear(word) is null)
            {
                continue;
            }

            var isOfUnit = unit is { } found && i >= found.Start && i < found.Start + found.Count;
            var isPer = !isOfUnit && i > 0 && (raw[i - 1] == "per" || (per.Count > 0 && i > 1 && raw[i - 1] == "and"));
            if (isPer)
            {
                per.Add(word);
            }

            if (isPer && (Vocabulary.PeriodsOfYear(word) is not null || Verdicts.UnitWords.Find([word]) is not null))
            {
                continue;
            }

            if (isOfUnit)
            {
                ofUnit.Add(word);
            }
            else if (FigureWords.IsContent(word) && (!Vocabulary.OfCode.Contains(word) || isSubject(word)))
            {
                content.Add(word);
            }
        }

        return new SaidWords(content, unit?.Name, ofUnit, saysCount, per) { PerUnit = perUnit?.Name, Negated = FigureWords.Negated(raw) };
    }
}
