using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// A quick test whether a text may hold one of some words: it allocates nothing, and only its no is certain. Most strings and
/// comments of a program stop here.
/// </summary>
internal sealed class WordSieve
{
    private readonly HashSet<int> _words = [];
    private readonly HashSet<int> _pairs = [];

    /// <param name="words">Words in lower case, in the singular or the plural.</param>
    /// <param name="phrases">Runs of ideographs; a text may hold a part of one.</param>
    public WordSieve(IEnumerable<string> words, IEnumerable<string> phrases)
    {
        var variants = new HashSet<string>(words.SelectMany(WordSet.Variants));
        foreach (var abbreviation in Abbreviations.All.Where(pair => variants.Contains(pair.Value)))
        {
            _words.Add(Hash(abbreviation.Key, 0, abbreviation.Key.Length));
        }

        foreach (var word in variants)
        {
            _words.Add(Hash(word, 0, word.Length));
        }

        foreach (var phrase in phrases)
        {
            for (var i = 1; i < phrase.Length; i++)
            {
                _pairs.Add(Pair(phrase, i));
            }
        }
    }

    /// <summary>Whether <c>text[start, end)</c> may hold one of the words.</summary>
    public bool MayHold(string text, int start, int end)
    {
        while (IdentifierWords.TryNext(text, end, ref start, out var word))
        {
            if (text[word] is >= '\u3400' and <= '\u9fff' ? HoldsPair(text, word, start) : _words.Contains(Hash(text, word, start)))
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
            if (_pairs.Contains(Pair(text, i)))
            {
                return true;
            }
        }

        return false;
    }

    private static int Pair(string text, int at) => (text[at - 1] << 16) | text[at];

    // FNV-1a.
    private static int Hash(string text, int start, int end)
    {
        unchecked
        {
            var hash = (int)2166136261;
            for (var i = start; i < end; i++)
            {
                hash = (hash ^ IdentifierWords.Plain(text[i])) * 16777619;
            }

            return hash;
        }
    }
}
