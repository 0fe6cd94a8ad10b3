using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Phrases of one or more words, each with a meaning; matched over tokens, hyphens between the words ignored.</summary>
/// <typeparam name="T">The meaning.</typeparam>
internal sealed class PhraseTable<T>
    where T : class
{
    private readonly List<(string[] Words, T Meaning)> _phrases = [];
    private Index? _byFirst;
    private Index? _byLast;

    /// <summary>Every word that a phrase holds.</summary>
    public IEnumerable<string> Words
    {
        get
        {
            foreach (var (words, _) in _phrases)
            {
                foreach (var word in words)
                {
                    yield return word;
                }
            }
        }
    }

    // The words are looked up once the lexicon has them all.
    private Index ByFirst => _byFirst ??= new Index(_phrases, static words => words[0]);

    private Index ByLast => _byLast ??= new Index(_phrases, static words => words[words.Length - 1]);

    public void Add(string phrase, T meaning) => _phrases.Add((phrase.Split([' '], StringSplitOptions.RemoveEmptyEntries), meaning));

    /// <summary>The phrase that is the one word <paramref name="word"/>.</summary>
    public T? Find(Word word) => ByFirst.Of(word) is [.., { Words.Length: 1 } single] ? single.Meaning : null;

    /// <summary>The longest phrase that begins at token <paramref name="i"/>; <paramref name="end"/> is the token behind it.</summary>
    public T? MatchForward(TokenList tokens, int i, out int end)
    {
        end = i;
        if (tokens.At(i).Word is not { } first)
        {
            return null;
        }

        foreach (var phrase in ByFirst.Of(first))
        {
            var at = i + 1;
            var k = 1;
            while (k < phrase.Words.Length)
            {
                at += tokens.IsHyphen(at) ? 1 : 0;
                if (tokens.At(at).Word != phrase.Words[k])
                {
                    break;
                }

                at++;
                k++;
            }

            if (k == phrase.Words.Length)
            {
                end = at;
                return phrase.Meaning;
            }
        }

        return null;
    }

    /// <summary>The longest phrase whose last word is token <paramref name="i"/>; <paramref name="start"/> is its first token.</summary>
    public T? MatchBackward(TokenList tokens, int i, out int start)
    {
        start = i;
        if (tokens.At(i).Word is not { } last)
        {
            return null;
        }

        foreach (var phrase in ByLast.Of(last))
        {
            var at = i - 1;
            var k = phrase.Words.Length - 2;
            while (k >= 0 && tokens.At(at).Word == phrase.Words[k])
            {
                at--;
                k--;
            }

            if (k < 0)
            {
                start = at + 1;
                return phrase.Meaning;
            }
        }

        return null;
    }

    private readonly record struct Phrase(Word[] Words, T Meaning);

    /// <summary>The phrases by one of their words, without hashing: a corpus asks for every word that it holds.</summary>
    private sealed class Index
    {
        // For each word of the lexicon its place among the lists; 0 is the empty one.
        private readonly ushort[] _places = new ushort[Lexicon.Count];
        private readonly Phrase[][] _lists;

        public Index(List<(string[] Words, T Meaning)> phrases, Func<string[], string> key)
        {
            var lists = new List<List<Phrase>> { new() };
            foreach (var (words, meaning) in phrases)
            {
                ref var place = ref _places[Lexicon.Find(key(words))!.Id];
                if (place == 0)
                {
                    place = (ushort)lists.Count;
                    lists.Add([]);
                }

                // Longest first, so that the first match is the longest.
                var list = lists[place];
                var at = 0;
                while (at < list.Count && list[at].Words.Length >= words.Length)
                {
                    at++;
                }

                list.Insert(at, new Phrase(Entries(words), meaning));
            }

            _lists = new Phrase[lists.Count][];
            for (var i = 0; i < _lists.Length; i++)
            {
                _lists[i] = lists[i].ToArray();
            }
        }

        private static Word[] Entries(string[] words)
        {
            var entries = new Word[words.Length];
            for (var i = 0; i < words.Length; i++)
            {
                entries[i] = Lexicon.Find(words[i])!;
            }

            return entries;
        }

        public Phrase[] Of(Word word) => _lists[_places[word.Id]];
    }
}
