using System.Collections.Generic;
using System.Text;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Naming;

/// <summary>Makes C# identifiers of words.</summary>
internal static class Identifiers
{
    private const int Longest = 80;

    /// <summary>PascalCase of the words; empty if they hold no letter or digit. A leading digit gets an underscore in front.</summary>
    public static string Pascal(IEnumerable<string> words)
    {
        var name = new StringBuilder();
        foreach (var word in words)
        {
            AppendWord(name, word);
            if (name.Length > Longest)
            {
                break;
            }
        }

        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return name.ToString();
    }

    /// <summary>PascalCase of a text, cut at everything that is no letter or digit.</summary>
    public static string Pascal(string text) => Pascal([text]);

    private static void AppendWord(StringBuilder name, string word)
    {
        var startsPart = true;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (!IsIdentifierPart(c))
            {
                startsPart = startsPart || c is not ('\'' or '’');
                continue;
            }

            name.Append(startsPart ? char.ToUpperInvariant(c) : IsShouted(word) ? char.ToLowerInvariant(c) : c);
            startsPart = false;
        }
    }

    // Letters and digits of the basic plane; combining marks, surrogates and connectors are left out.
    private static bool IsIdentifierPart(char c) => c < 0x80 ? char.IsLetterOrDigit(c) : (char.IsLetter(c) || Scripts.IsHan(c)) && c != 'ª' && c != 'º' && !char.IsSurrogate(c);

    // HEADINGS IN CAPITALS are words, ISO and VDD are names.
    private static bool IsShouted(string word)
    {
        if (word.Length < 6)
        {
            return false;
        }

        foreach (var c in word)
        {
            if (char.IsLower(c) || char.IsDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}
