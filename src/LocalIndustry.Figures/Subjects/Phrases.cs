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
        while (start < end && tokens.Is(start, WordClass.Determiner))
        {
            start++;
        }

        return start < end ? Fold(text.Substring(tokens[start].Start, tokens[end - 1].End - tokens[start].Start)) : "";
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

    public static Subject ToSubject(TokenList tokens, string text, PhraseSpan span) => ToSubject(tokens, text, span.Start, span.End);

    /// <summary>The subject that <c>[start, end)</c> names: the parts behind "of" go to the front, owners are left out where something is owned.</summary>
    public static Subject ToSubject(TokenList tokens, string text, int start, int end)
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

        return new Subject { Text = Slice(tokens, text, start, end), Words = named };
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
