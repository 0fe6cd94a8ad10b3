using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Finds the sentences of a text.</summary>
internal static class Sentences
{
    /// <summary>Abbreviations whose point ends no sentence.</summary>
    internal static readonly string[] Abbreviations =
    [
        "no", "nos", "nr", "p", "pp", "art", "sec", "fig", "figs", "eq", "vol", "ed", "mr", "mrs", "ms", "dr", "prof", "st", "co", "corp", "inc", "ltd", "jr", "sr", "vs", "approx", "ca", "cf", "e.g", "i.e", "eg", "ie",
        "max", "min", "tel", "ext", "est", "dept", "gen", "gov", "sen", "rep", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "u.s", "u.k", "para", "par", "incl", "excl", "avg", "typ", "nom",
    ];

    private static readonly HashSet<string> AbbreviationSet = new(Abbreviations, StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences in order, end marks included, as offsets.</summary>
    public static List<(int Start, int End)> Find(string text)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text, i))
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or '\'' or ')' or '）' or '」' or '』')
            {
                end++;
            }

            sentences.Add((start, end));
            start = end;
            i = end - 1;
        }

        if (start < text.Length)
        {
            sentences.Add((start, text.Length));
        }

        return sentences;
    }

    private static bool IsEnd(string text, int i)
    {
        switch (text[i])
        {
            case '。' or '！' or '？' or '；':
                return true;
            case '!' or '?':
                return i + 1 >= text.Length || Tokenizer.IsSpace(text[i + 1]) || text[i + 1] is '"' or '”' or '\'' or '’' or ')';
            case '.':
                return IsFullStop(text, i);
            default:
                return false;
        }
    }

    private static bool IsFullStop(string text, int i)
    {
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '”' or '\'' or '’' or ')')
        {
            next++;
        }

        if (next < text.Length && !Tokenizer.IsSpace(text[next]))
        {
            return false;
        }

        while (next < text.Length && Tokenizer.IsSpace(text[next]))
        {
            next++;
        }

        if (next < text.Length && char.IsLower(text[next]))
        {
            return false;
        }

        var start = i;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.') && i - start < 12)
        {
            start--;
        }

        // A single letter is an initial; "No." and the like want their number.
        var word = text.Substring(start, i - start);
        return !(word.Length == 1 && char.IsUpper(word[0]) && next < text.Length) && !(AbbreviationSet.Contains(word) && next < text.Length);
    }
}
