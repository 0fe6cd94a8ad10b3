using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// A quick test whether a text may hold one of some words: it allocates nothing, and only its no is certain. Most strings and
/// comments of a program stop here.
/// </summary>
internal sealed class WordSieve
{
    // One bit for each hash in 2^16: a set that asks for no code but this, in a compiler that has just been started.
    private const int Bits = 16;
    private const int Seed = unchecked((int)2166136261);

    private readonly int[] _words = new int[1 << (Bits - 5)];
    private readonly int[] _pairs = new int[1 << (Bits - 5)];

    /// <param name="words">Words in lower case, in the singular or the plural.</param>
    /// <param name="phrases">Runs of ideographs; a text may hold a part of one.</param>
    public WordSieve(IEnumerable<string> words, IEnumerable<string> phrases)
    {
        var variants = new HashSet<string>(words.SelectMany(WordSet.Variants));
        foreach (var abbreviation in Abbreviations.All.Where(pair => variants.Contains(pair.Value)))
        {
            Add(_words, Hash(abbreviation.Key, 0, abbreviation.Key.Length));
        }

        foreach (var word in variants)
        {
            Add(_words, Hash(word, 0, word.Length));
        }

        foreach (var phrase in phrases)
        {
            for (var i = 1; i < phrase.Length; i++)
            {
                Add(_pairs, Pair(phrase, i));
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

            if (text[word] is >= '\u3400' and <= '\u9fff' ? HoldsPair(text, word, at) : Contains(words, Hash(text, word, at)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the identifier, keyword or number that stands at <paramref name="at"/> may hold one of the words; moves behind it.</summary>
    public bool MayHoldNext(string text, ref int at)
    {
        var words = _words;
        var start = at;
        var holds = false;
        var hash = Seed;
        var i = at;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= 'a' and <= 'z')
            {
                hash = Hash(hash, c);
                continue;
            }

            // A word of small letters, perhaps behind a capital, ends here. All else is left to the longer way.
            if (c >= '\x80' || (c is >= 'A' and <= 'Z' && i + 1 < text.Length && text[i + 1] is not (>= 'a' and <= 'z')))
            {
                for (at = i; at < text.Length && (text[at] == '_' || char.IsLetterOrDigit(text[at])); at++)
                {
                }

                return MayHold(text, start, at);
            }

            holds |= hash != Seed && Contains(words, hash);
            hash = Seed;
            if (c is >= 'A' and <= 'Z')
            {
                hash = Hash(Seed, c);
            }
            else if (c is >= '0' and <= '9')
            {
                for (hash = Hash(Seed, c); i + 1 < text.Length && text[i + 1] is >= '0' and <= '9' and var digit; i++)
                {
                    hash = Hash(hash, digit);
                }

                holds |= Contains(words, hash);
                hash = Seed;
            }
            else if (c != '_')
            {
                break;
            }
        }

        at = i;
        return holds || (hash != Seed && Contains(words, hash));
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

    private static void Add(int[] set, int hash) => set[Fold(hash) >> 5] |= 1 << Fold(hash);

    private static bool Contains(int[] set, int hash) => (set[Fold(hash) >> 5] & (1 << Fold(hash))) != 0;

    private static int Fold(int hash) => (hash ^ (int)((uint)hash >> Bits)) & ((1 << Bits) - 1);

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
