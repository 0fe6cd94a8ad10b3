using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Takes names and phrases apart into words: <c>GFactor2024</c> is <c>g</c>, <c>factor</c>, <c>2024</c>.</summary>
public static class IdentifierWords
{
    private enum CharacterClass
    {
        Other,
        Lower,
        Upper,
        Digit,
        Ideograph,
    }

    /// <summary>The words in lower case, in their order.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var words = new List<string>();
        var start = SkipFieldPrefix(name);
        for (var i = start; i < name.Length; i++)
        {
            if (Classify(name[i]) == CharacterClass.Other)
            {
                Add(words, name, start, i);
                start = i + 1;
            }
            else if (i > start && IsBoundary(name, i, Classify(name[i - 1]), Classify(name[i])))
            {
                Add(words, name, start, i);
                start = i;
            }
        }

        Add(words, name, start, name.Length);
        JoinYearParts(words);
        return words;
    }

    // Q3_2024 and Q32024 are q3 and 2024; the H2 of hydrogen has no year behind it.
    private static void JoinYearParts(List<string> words)
    {
        for (var i = words.Count - 2; i >= 0; i--)
        {
            if (words[i] is not ("q" or "h") || words[i + 1] is not [>= '1' and <= '4', ..] || (words[i] == "h" && words[i + 1][0] > '2'))
            {
                continue;
            }

            var number = words[i + 1];
            if (number.Length == 5 && FigureWords.IsYear(number.Substring(1)))
            {
                words.Insert(i + 2, number.Substring(1));
            }
            else if (number.Length > 1 || (words[i] == "h" && !(i + 2 < words.Count && FigureWords.IsYear(words[i + 2]))))
            {
                continue;
            }

            words[i] += number[0];
            words.RemoveAt(i + 1);
        }
    }

    /// <summary>Finds the next word of <c>text[at, end)</c> without taking it out, and moves behind it.</summary>
    internal static bool TryNext(string text, int end, ref int at, out int start)
    {
        var here = CharacterClass.Other;
        while (at < end && (here = Classify(text[at])) == CharacterClass.Other)
        {
            at++;
        }

        start = at;
        if (at == end)
        {
            return false;
        }

        for (at++; at < end; at++)
        {
            var before = here;
            here = Classify(text[at]);
            if (here == CharacterClass.Other || IsBoundary(text, at, before, here))
            {
                break;
            }
        }

        return true;
    }

    /// <summary>A letter as words are compared.</summary>
    internal static char Plain(char c) => c switch
    {
        < '\x80' => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c,
        '²' => '2',
        '³' => '3',
        'µ' or 'μ' => 'u',
        _ => char.ToLowerInvariant(c),
    };

    private static bool IsBoundary(string name, int index, CharacterClass before, CharacterClass here)
    {
        if (before == here)
        {
            // The last capital of a row begins the next word: HTTPPort.
            return here == CharacterClass.Upper && index + 1 < name.Length && Classify(name[index + 1]) == CharacterClass.Lower;
        }

        return !(before == CharacterClass.Upper && here == CharacterClass.Lower);
    }

    private static int SkipFieldPrefix(string name) =>
        name.Length > 2 && name[1] == '_' && name[0] is ('s' or 'm' or 't') ? 2 : 0;

    private static void Add(List<string> words, string name, int start, int end)
    {
        if (end > start)
        {
            words.Add(Plain(name.Substring(start, end - start)));
        }
    }

    // I²C is typed I2c.
    private static string Plain(string word) => word.ToLowerInvariant().Replace('²', '2').Replace('³', '3').Replace('µ', 'u').Replace('μ', 'u');

    private static CharacterClass Classify(char c)
    {
        if (c < '\x80')
        {
            return c is >= 'a' and <= 'z' ? CharacterClass.Lower : c is >= 'A' and <= 'Z' ? CharacterClass.Upper : c is >= '0' and <= '9' ? CharacterClass.Digit : CharacterClass.Other;
        }

        if (c is >= '\u3400' and <= '\u9fff')
        {
            return CharacterClass.Ideograph;
        }

        if (char.IsDigit(c) || c is '²' or '³')
        {
            return CharacterClass.Digit;
        }

        return char.IsUpper(c) ? CharacterClass.Upper : char.IsLetter(c) ? CharacterClass.Lower : CharacterClass.Other;
    }
}
