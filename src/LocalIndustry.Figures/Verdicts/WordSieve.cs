using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// A quick test whether a text may hold one of some words: it allocates nothing, and only its no is certain. Most strings and
/// comments of a program stop here.
/// </summary>
internal sealed class WordSieve
{
    // A Bloom filter of two bits for each hash, with twenty bits and more for each word: a set that asks for no code but this, in a
    // compiler that has just been started. With one bit alone every third comment held a word by chance.
    private const int FewestBits = 1 << 16;
    private const int MostBits = 1 << 20;
    private const int BitsOfWord = 20;
    private const int Seed = unchecked((int)2166136261);

    private readonly int[] _words;
    private readonly int[] _pairs;

    /// <param name="words">Words in lower case, in the singular or the plural.</param>
    /// <param name="phrases">Runs of ideographs; a text may hold a part of one.</param>
    public WordSieve(IEnumerable<string> words, IEnumerable<string> phrases)
    {
        var variants = new HashSet<string>(words.SelectMany(WordSet.Variants));
        var runs = string.Join(" ", phrases);
        _words = SetFor(variants.Count);
        _pairs = SetFor(CountIdeographs(runs));
        foreach (var abbreviation in Abbreviations.All)
        {
            if (variants.Contains(abbreviation.Value))
            {
                Add(_words, Hash(abbreviation.Key, 0, abbreviation.Key.Length));
            }
        }

        foreach (var word in variants)
        {
            Add(_words, Hash(word, 0, word.Length));
        }

        for (var i = 1; i < runs.Length; i++)
        {
            if (IsIdeograph(runs[i]))
            {
                Add(_pairs, Pair(runs, i));
            }
        }
    }

    /// <summary>Whether <c>text[start, end)</c> may hold one of the words.</summary>
    public bool MayHold(string text, int start, int end)
    {
        var words = _words;
        var at = start;
        while (at < end)
        {
            // Most of a program is words in small letters of ASCII, and their first letter apart.
            var c = text[at];
            var isSmall = c is >= 'a' and <= 'z';
            if (isSmall || c is >= 'A' and <= 'Z')
            {
                var hash = Hash(Seed, c);
                var next = at + 1;
                while (next < end && text[next] is >= 'a' and <= 'z' and var small)
                {
                    hash = Hash(hash, small);
                    next++;
                }

                if ((isSmall || next > at + 1) && (next == end || text[next] < '\x80'))
                {
                    if (Contains(words, hash))
                    {
                        return true;
                    }

                    at = next;
                    continue;
                }
            }
            else if (c < '\x80' && c is < '0' or > '9')
            {
                at++;
                continue;
            }

            if (!IdentifierWords.TryNext(text, end, ref at, out var word))
            {
                return false;
            }

            if (IsIdeograph(text[word]) ? HoldsPair(text, word, at) : Contains(words, Hash(text, word, at)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsPair(string text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (Contains(_pairs, Pair(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static int CountIdeographs(string text)
    {
        var count = 0;
        foreach (var c in text)
        {
            count += IsIdeograph(c) ? 1 : 0;
        }

        return count;
    }

    private static bool IsIdeograph(char c) => c is >= '\u3400' and <= '\u9fff';

    private static int[] SetFor(int count)
    {
        var bits = FewestBits;
        while (bits < MostBits && bits / BitsOfWord < count)
        {
            bits *= 2;
        }

        return new int[bits / 32];
    }

    private static void Add(int[] set, int hash)
    {
        set[Place(set, hash)] |= 1 << hash;
        set[OtherPlace(set, hash)] |= 1 << (hash >> 5);
    }

    private static bool Contains(int[] set, int hash) =>
        (set[Place(set, hash)] & (1 << hash)) != 0 && (set[OtherPlace(set, hash)] & (1 << (hash >> 5))) != 0;

    private static int Place(int[] set, int hash) => (hash ^ (int)((uint)hash >> 16)) & (set.Length - 1);

    // The upper part of a product hangs on all bits of the hash.
    private static int OtherPlace(int[] set, int hash) => (int)((uint)unchecked(hash * (int)0x9E3779B1) >> 12) & (set.Length - 1);

    private static int Pair(string text, int at) => unchecked(((text[at - 1] * 31) + text[at]) * 16777619);

    // FNV-1a.
    private static int Hash(string text, int start, int end)
    {
        var hash = Seed;
        for (var i = start; i < end; i++)
        {
            hash = Hash(hash, IdentifierWords.Plain(text[i]));
        }

        return hash;
    }

    private static int Hash(int hash, char c) => unchecked((hash ^ (c | 0x20)) * 16777619);
}
