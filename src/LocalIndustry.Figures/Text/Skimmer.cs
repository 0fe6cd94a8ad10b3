using System;
using LocalIndustry.Figures.Numbers;

namespace LocalIndustry.Figures.Text;

/// <summary>
/// Runs over English text without making tokens of it, to the next place where a number may begin. It stops too often rather
/// than not often enough: what it stops at is read with care.
/// </summary>
internal static class Skimmer
{
    // Shorter stretches are not worth passing over.
    private const int ShortestStretch = 2048;

    // So many words in front of a number are read with it: more than any rule looks back.
    private const int WordsKept = 200;

    private const byte Letter = 1;
    private const byte Cue = 2;

    /// <summary>Web addresses are read with care as well: their digits are no numbers.</summary>
    private static readonly string[] s_addresses = ["http", "https", "ftp", "www"];

    private static readonly byte[] s_classes = Classify();

    // Which words are cues, by first and last letter and length: one that is not in it is none, one that is may be none.
    private static readonly ulong[] s_filter = BuildFilter();

    /// <summary>
    /// The first place from <paramref name="offset"/> on where a number or a web address may begin, else the end of the text; and
    /// the white space before it where reading may go on instead, or <paramref name="offset"/> where that gains too little.
    /// </summary>
    public static (int Cue, int Resume) FindCue(string text, int offset)
    {
        var cue = Find(text, offset);
        return (cue, cue == text.Length ? cue : cue - offset < ShortestStretch ? offset : Before(text, offset, cue));
    }

    /// <summary>Whether a number may begin anywhere in <paramref name="text"/>.</summary>
    public static bool HasCue(string text) => Find(text, 0) < text.Length;

    private static int Before(string text, int offset, int cue)
    {
        var i = cue;
        for (var words = 0; words < WordsKept; words++)
        {
            while (i > offset && !Tokenizer.IsSpace(text[i - 1]))
            {
                i--;
            }

            while (i > offset && Tokenizer.IsSpace(text[i - 1]))
            {
                i--;
            }
        }

        return i;
    }

    private static int Find(string text, int offset)
    {
        var classes = s_classes;
        var i = offset;
        while (i < text.Length)
        {
            var c = text[i];
            if (c >= 128)
            {
                if (Scripts.IsDigit(c) || Fractions.Vulgar(c) is not null)
                {
                    return i;
                }

                i++;
                continue;
            }

            if (classes[c] == Cue)
            {
                return i;
            }

            if (classes[c] != Letter)
            {
                i++;
                continue;
            }

            var start = i++;
            while (i < text.Length && text[i] < 128 && classes[text[i]] == Letter)
            {
                i++;
            }

            if (MayBeCue(c, text[i - 1], i - start) && IsCue(text, start, i))
            {
                return start;
            }
        }

        return text.Length;
    }

    private static bool IsCue(string text, int start, int end) =>
        Lexicon.Find(text, start, end) is { } word ? word.IsCue : WebAddresses.IsStart(text, start);

    private static bool MayBeCue(char first, char last, int length) => (s_filter[Slot(first, length)] & Bit(last)) != 0;

    private static int Slot(char first, int length) => ((first & 31) << 4) | (length & 15);

    private static ulong Bit(char last) => 1ul << (last & 31);

    private static byte[] Classify()
    {
        var classes = new byte[128];
        for (var c = '0'; c <= '9'; c++)
        {
            classes[c] = Cue;
        }

        for (var c = 'a'; c <= 'z'; c++)
        {
            classes[c] = classes[c - 'a' + 'A'] = Letter;
        }

        return classes;
    }

    private static ulong[] BuildFilter()
    {
        var filter = new ulong[32 * 16];
        foreach (var words in new[] { EnglishNumerals.Cues(), s_addresses })
        {
            foreach (var word in words)
            {
                filter[Slot(word[0], word.Length)] |= Bit(word[word.Length - 1]);
            }
        }

        return filter;
    }
}
