using System;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>What words of one family share: valid and validity, remove and removal, gravitation and gravitational.</summary>
internal static class WordStems
{
    private const int Shortest = 3;

    // What makes a verb of its stem.
    private static readonly Ending[] s_ofVerbs = Read("ion-=4 ment-=3 ing-=3 ed-=3 s-=3");

    // What makes a noun or an adjective of a verb or an adjective, the longest first. To teach one, add it.
    private static readonly Ending[] s_ofFamilies = Read(
        "ision-id=2 issions-it=3 ission-it=3 ational-=3 ations-=3 ation-=3 itions-=3 ition-=3 uction-uc=2 ptions-b=3 ption-b=3 ments-=3 ment-=3 ivity-=3 ative-=3 ility-l=3 ibles-=3 ional-=3 ances-=3 ance-=3 ences-=3 ence-=3 ness-=3 ings-=3 ing-=3 ions-=3 ion-=3 ities-=3 ity-=3 able-=3 ible-=3 ant-=4 ent-=4 als-=4 al-=4 ers-=4 er-=4 ors-=4 or-=4 ied-i=3 ies-i=3 ed-=3 ly-=4 es-=3 s-=3");

    /// <summary>A verb without its ending, and a noun without the one that made it of a verb.</summary>
    public static string OfVerb(string word) => WithoutDouble(Without(word, s_ofVerbs).TrimEnd('e'));

    /// <summary>What a word has in common with all that is made of it; coarse, and good only where other words say the rest.</summary>
    public static string OfFamily(string word)
    {
        var stem = Without(word, s_ofFamilies).TrimEnd('e');
        stem = stem.EndsWith("y", StringComparison.Ordinal) && stem.Length > Shortest ? stem.Substring(0, stem.Length - 1) + "i" : stem;

        return WithoutDouble(stem);
    }

    // Fit, fitted and fitting.
    private static string WithoutDouble(string stem) => stem.Length > Shortest && stem[stem.Length - 1] == stem[stem.Length - 2] ? stem.Substring(0, stem.Length - 1) : stem;

    private static string Without(string word, Ending[] endings)
    {
        foreach (var ending in endings)
        {
            if (word.Length >= ending.Text.Length + ending.Least && word.EndsWith(ending.Text, StringComparison.Ordinal))
            {
                return word.Substring(0, word.Length - ending.Text.Length) + ending.Instead;
            }
        }

        return word;
    }

    private static Ending[] Read(string lines)
    {
        var words = lines.Split(' ');
        var endings = new Ending[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var (dash, sign) = (words[i].IndexOf('-'), words[i].IndexOf('='));
            endings[i] = new Ending(words[i].Substring(0, dash), words[i].Substring(dash + 1, sign - dash - 1), words[i][sign + 1] - '0');
        }

        return endings;
    }

    /// <summary>An ending, what stood there before it came, and how long the rest has to be.</summary>
    private sealed record Ending(string Text, string Instead, int Least);
}
