using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>Turns token spans into the words of a subject.</summary>
internal static class Phrases
{
    // A name longer than this is no name any more; the last words of an English noun phrase weigh most.
    private const int MostWords = 6;

    public static string Slice(TokenList tokens, string text, int start, int end)
    {
        var (from, to) = Range(tokens, start, end);
        return from < to ? Fold(text.Substring(from, to - from)) : "";
    }

    /// <summary>Where the tokens <c>[start, end)</c> stand in the text, without the articles before them.</summary>
    public static (int Start, int End) Range(TokenList tokens, int start, int end)
    {
        while (start < end && tokens.Is(start, WordClass.Determiner) && !(tokens.IsHyphen(start + 1) && tokens.IsGlued(start + 1)))
        {
            start++;
        }

        return start < end ? (tokens[start].Start, tokens[end - 1].End) : (0, 0);
    }

    /// <summary>White space folded to single spaces.</summary>
    public static string Fold(string text)
    {
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd();
    }

    public static int SkipDeterminers(TokenList tokens, int i)
    {
        while (tokens.Is(i, WordClass.Determiner) || tokens.Is(i, WordClass.Numeral) && tokens.Is(i - 1, WordClass.Determiner))
        {
            i++;
        }

        return i;
    }

    /// <summary>Steps over "the airline's 138" to what is owned.</summary>
    public static int SkipOwner(TokenList tokens, string text, int start)
    {
        var end = NounChunk.EndFrom(tokens, text, start);
        return tokens.Reaches(end) && tokens.IsNumber(end) && end > start && tokens.IsWord(end + 1) ? end + 1 : start;
    }

    /// <summary>The subject that <paramref name="phrase"/> stands for.</summary>
    public static Subject ToSubject(TokenList tokens, string text, in SubjectPhrase phrase) => new()
    {
        Text = Slice(tokens, text, phrase.Start, phrase.End),
        Words = WordsOf(tokens, text, phrase.Start, phrase.End),
        Aspect = phrase.Aspect ?? "",
        Basis = phrase.Basis.End > phrase.Basis.Start ? Slice(tokens, text, phrase.Basis.Start, phrase.Basis.End) : null,
        IsInherited = phrase.IsInherited,
    };

    /// <summary>Whether <c>[start, end)</c> has a word that can stand in a name.</summary>
    public static bool HasWords(TokenList tokens, string text, int start, int end)
    {
        var (isNamed, isPartNamed) = (false, false);
        for (var i = start; i < end; i++)
        {
            if (tokens.Is(i, "per"))
            {
                return true;
            }

            if (tokens.Is(i, "of"))
            {
                isNamed |= isPartNamed;
            }
            else if (EnglishNouns.IsPossessiveMark(tokens, i))
            {
                if (IsLoneS(tokens, text, i + 1))
                {
                    isPartNamed &= i + 2 >= end;
                    i++;
                }
            }
            else
            {
                isPartNamed |= IsContent(tokens, text, i);
            }
        }

        return isNamed || isPartNamed;
    }

    /// <summary>The words of a name for <c>[start, end)</c>: the parts behind "of" go to the front, owners are left out where something is owned.</summary>
    private static List<string> WordsOf(TokenList tokens, string text, int start, int end)
    {
        var parts = new List<List<string>> { new() };
        var per = new List<string>();
        var isPer = false;
        for (var i = start; i < end; i++)
        {
            if (tokens.Is(i, "of"))
            {
                parts.Add([]);
                isPer = false;
                continue;
            }

            if (tokens.Is(i, "per"))
            {
                isPer = true;
                per.Add("per");
                continue;
            }

            if (EnglishNouns.IsPossessiveMark(tokens, i))
            {
                var isOwner = i + (tokens.Is(i + 1, "s") || IsLoneS(tokens, text, i + 1) ? 2 : 1) < end;
                if (isOwner && IsLoneS(tokens, text, i + 1))
                {
                    parts[parts.Count - 1].Clear();
                }

                i += IsLoneS(tokens, text, i + 1) ? 1 : 0;
                continue;
            }

            if (!IsContent(tokens, text, i))
            {
                continue;
            }

            var words = isPer ? per : parts[parts.Count - 1];
            if (tokens.IsGlued(i) && tokens.IsNumber(i - 1) && words.Count > 0)
            {
                words[words.Count - 1] += EnglishUnits.Slice(text, tokens[i]);
            }
            else
            {
                words.Add(EnglishUnits.Slice(text, tokens[i]));
            }
        }

        var named = new List<string>();
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            named.AddRange(parts[i]);
        }

        // A name begins with a word: "65-metre mirror" is a metre mirror's business.
        while (named.Count > 1 && char.IsDigit(named[0][0]))
        {
            named.RemoveAt(0);
        }

        named.AddRange(per);
        if (named.Count > MostWords)
        {
            named.RemoveRange(0, named.Count - MostWords);
        }

        return named;
    }

    private static bool IsLoneS(TokenList tokens, string text, int i) => tokens.IsWord(i) && tokens.IsGlued(i) && tokens[i].End - tokens[i].Start == 1 && text[tokens[i].Start] is 's' or 'S';

    private static bool IsContent(TokenList tokens, string text, int i)
    {
        if (tokens[i].Kind == TokenKind.Sign)
        {
            return false;
        }

        if (tokens.IsNumber(i))
        {
            return tokens.IsCapitalised(text, i - 1) || tokens.IsGlued(i + 1);
        }

        if (tokens.Is(i, WordClass.Conjunction))
        {
            return tokens.IsWord(i - 1) && tokens.IsWord(i + 1) && !tokens.Is(i - 1, WordClass.Conjunction);
        }

        return !tokens.Is(i, WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Relative)
            || (tokens.IsHyphen(i + 1) || tokens.IsHyphen(i - 1));
    }
}
