using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Phrases of one or more words, each with a meaning; matched over tokens, hyphens between the words ignored.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byFirst = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, T Meaning)>> _byLast = new(StringComparer.Ordinal);

    /// <summary>Every word that a phrase holds.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            foreach (var phrases in _byFirst.Values)
            {
                foreach (var (words, _) in phrases)
                {
                    foreach (var word in words)
                    {
                        yield return word;
                    }
                }
            }
        }
    }

    public void Add(string phrase, T meaning)
    {
        var words = phrase.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        Insert(_byFirst, words[0], words, meaning);
        Insert(_byLast, words[words.Length - 1], words, meaning);
    }

    /// <summary>The phrase that is the one word <paramref name="word"/>.</summary>
    public T? Find(string word)
    {
        if (_byFirst.TryGetValue(word, out var phrases) && phrases[phrases.Count - 1] is { Words.Length: 1 } single)
        {
            return single.Meaning;
        }

        return null;
    }

    /// <summary>The longest phrase that begins at token <paramref name="i"/>; <paramref name="end"/> is the token behind it.</summary>
    public T? MatchForward(List<Token> tokens, int i, out int end)
    {
        end = i;
        if (i >= tokens.Count || tokens[i].Word is not { } first || !_byFirst.TryGetValue(first.Text, out var phrases))
        {
            return null;
        }

        foreach (var (words, meaning) in phrases)
        {
            var at = i + 1;
            var k = 1;
            while (k < words.Length)
            {
                at += at < tokens.Count && tokens[at].Sign is '-' or '‐' or '‑' ? 1 : 0;
                if (at >= tokens.Count || !tokens[at].Is(words[k]))
                {
                    break;
                }

                at++;
                k++;
            }

            if (k == words.Length)
            {
                end = at;
                return meaning;
            }
        }

        return null;
    }

    /// <summary>The longest phrase whose last word is token <paramref name="i"/>; <paramref name="start"/> is its first token.</summary>
    public T? MatchBackward(List<Token> tokens, int i, out int start)
    {
        start = i;
        if (i < 0 || tokens[i].Word is not { } last || !_byLast.TryGetValue(last.Text, out var phrases))
        {
            return null;
        }

        foreach (var (words, meaning) in phrases)
        {
            var at = i - 1;
            var k = words.Length - 2;
            while (k >= 0 && at >= 0 && tokens[at].Is(words[k]))
            {
                at--;
                k--;
            }

            if (k < 0)
            {
                start = at + 1;
                return meaning;
            }
        }

        return null;
    }

    private static void Insert(Dictionary<string, List<(string[] Words, T Meaning)>> index, string key, string[] words, T meaning)
    {
        if (!index.TryGetValue(key, out var phrases))
        {
            index.Add(key, phrases = []);
        }

        // Longest first, so that the first match is the longest.
        var at = phrases.FindIndex(p => p.Words.Length < words.Length);
        phrases.Insert(at < 0 ? phrases.Count : at, (words, meaning));
    }
}
