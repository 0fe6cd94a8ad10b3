using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Words of which singular and plural are one.</summary>
public sealed class WordSet
{
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.Ordinal)
    {
        ["men"] = "man",
        ["women"] = "woman",
        ["people"] = "person",
        ["persons"] = "person",
        ["children"] = "child",
        ["feet"] = "foot",
        ["teeth"] = "tooth",
        ["mice"] = "mouse",
        ["geese"] = "goose",
        ["criteria"] = "criterion",
        ["phenomena"] = "phenomenon",
        ["indices"] = "index",
        ["lives"] = "life",
        ["halves"] = "half",
        ["analyses"] = "analysis",
    };

    // One word is asked of many sets, one after the other.
    [ThreadStatic]
    private static string[]? t_asked;

    private readonly HashSet<string> _forms = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    /// <summary>The given words, as one set.</summary>
    public WordSet(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (!Contains(word))
            {
                _words.Add(word);
            }

            foreach (var form in Forms(word))
            {
                _forms.Add(form);
            }
        }
    }

    /// <summary>The words as they were given, each once.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>Whether it holds the word, in the singular or the plural.</summary>
    public bool Contains(string word)
    {
        if (_forms.Contains(word))
        {
            return true;
        }

        // Most words have no other form: this is asked of every word of every name.
        if (!MayBePlural(word) && !s_irregular.ContainsKey(word))
        {
            return false;
        }

        if (t_asked is not { } forms || forms[0] != word)
        {
            t_asked = forms = Forms(word).ToArray();
        }

        for (var i = 1; i < forms.Length; i++)
        {
            if (_forms.Contains(forms[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word first, and what its singular may be.</summary>
    public static IEnumerable<string> Forms(string word)
    {
        yield return word;
        if (s_irregular.TryGetValue(word, out var singular))
        {
            yield return singular;
        }

        if (!MayBePlural(word))
        {
            yield break;
        }

        yield return word.Substring(0, word.Length - 1);
        if (word.EndsWith("ies", StringComparison.Ordinal))
        {
            yield return word.Substring(0, word.Length - 3) + "y";
        }
        else if (word.EndsWith("es", StringComparison.Ordinal) && EndsWithSibilant(word, word.Length - 2))
        {
            yield return word.Substring(0, word.Length - 2);
        }
    }

    /// <summary>The word, and all that it may be the singular or the plural of.</summary>
    internal static IEnumerable<string> Variants(string word)
    {
        foreach (var form in Forms(word))
        {
            yield return form;
            yield return form + "s";
            yield return form + "es";
            if (form.EndsWith("y", StringComparison.Ordinal))
            {
                yield return form.Substring(0, form.Length - 1) + "ies";
            }

            foreach (var irregular in s_irregular)
            {
                if (irregular.Value == form)
                {
                    yield return irregular.Key;
                }
            }
        }
    }

    private static bool MayBePlural(string word) => word.Length >= 4 && word[word.Length - 1] == 's' && word[word.Length - 2] != 's';

    private static bool EndsWithSibilant(string word, int length) => word[length - 1] switch
    {
        's' or 'x' or 'z' or 'o' => true,
        'h' => length > 1 && word[length - 2] is ('c' or 's'),
        _ => false,
    };
}
