using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Words without spaces between them, each with a meaning; matched by the longest at an offset.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class HanTable<T>
    where T : class
{
    private const int FilterSize = 4096;

    private readonly Dictionary<char, List<(string Word, T Meaning)>> _byFirst = [];
    private readonly Dictionary<char, List<(string Word, T Meaning)>> _byLast = [];

    // Nearly every character begins and ends no word of a table: two bits for each say so without a search.
    private readonly ulong[] _first = new ulong[FilterSize / 64];
    private readonly ulong[] _last = new ulong[FilterSize / 64];

    public IEnumerable<string> Words
    {
        get
        {
            foreach (var words in _byFirst.Values)
            {
                foreach (var (word, _) in words)
                {
                    yield return word;
                }
            }
        }
    }

    public void Add(string word, T meaning)
    {
        Insert(_byFirst, _first, word[0], word, meaning);
        Insert(_byLast, _last, word[word.Length - 1], word, meaning);
    }

    public void AddAll(string words, T meaning)
    {
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Add(word, meaning);
        }
    }

    /// <summary>The longest word that begins at <paramref name="at"/>.</summary>
    public T? Match(string text, int at, out int end)
    {
        end = at;
        if (at >= text.Length || !MayHave(_first, text[at]) || !_byFirst.TryGetValue(text[at], out var words))
        {
            return null;
        }

        foreach (var (word, meaning) in words)
        {
            if (string.CompareOrdinal(text, at, word, 0, word.Length) == 0)
            {
                end = at + word.Length;
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The longest word that ends before <paramref name="end"/>.</summary>
    public T? MatchBackward(string text, int end, out int start)
    {
        start = end;
        if (end <= 0 || !MayHave(_last, text[end - 1]) || !_byLast.TryGetValue(text[end - 1], out var words))
        {
            return null;
        }

        foreach (var (word, meaning) in words)
        {
            if (word.Length <= end && string.CompareOrdinal(text, end - word.Length, word, 0, word.Length) == 0)
            {
                start = end - word.Length;
                return meaning;
            }
        }

        return null;
    }

    private static bool MayHave(ulong[] filter, char c) => (filter[(c % FilterSize) >> 6] & (1ul << (c & 63))) != 0;

    private static void Insert(Dictionary<char, List<(string Word, T Meaning)>> index, ulong[] filter, char key, string word, T meaning)
    {
        filter[(key % FilterSize) >> 6] |= 1ul << (key & 63);
        if (!index.TryGetValue(key, out var words))
        {
            index.Add(key, words = []);
        }

        var at = words.FindIndex(w => w.Word.Length < word.Length);
        words.Insert(at < 0 ? words.Count : at, (word, meaning));
    }
}
