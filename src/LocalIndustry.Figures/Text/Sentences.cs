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

    // The longest of them.
    private const int LongestAbbreviation = 6;

    private static readonly SpanTable<string> AbbreviationTable = Build();
    private static readonly HashSet<string> AbbreviationSet = new(Abbreviations, StringComparer.OrdinalIgnoreCase);

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends, end marks included.</summary>
    public static int EndFrom(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
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

            return end;
        }

        return text.Length;
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
        var length = i - start;
        return next == text.Length || !((length == 1 && char.IsUpper(text[start])) || (length <= LongestAbbreviation && IsAbbreviation(text, start, i)));
    }

    // Nearly always the word is in small letters, and then nothing has to be cut out.
    private static bool IsAbbreviation(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ((>= 'a' and <= 'z') or '.'))
            {
                return AbbreviationSet.Contains(text.Substring(start, end - start));
            }
        }

        return AbbreviationTable.Find(text, start, end) is not null;
    }

    private static SpanTable<string> Build()
    {
        var table = new SpanTable<string>();
        foreach (var abbreviation in Abbreviations)
        {
            table.Set(abbreviation, abbreviation);
        }

        return table;
    }
}
