using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>Questions to a list of tokens that may reach over its ends.</summary>
internal static class TokenListExtensions
{
    public static bool Is(this TokenList tokens, int i, string word) => tokens.At(i).Is(word);

    public static bool Is(this TokenList tokens, int i, WordClass classes) => tokens.At(i).Is(classes);

    /// <summary>The sign at <paramref name="i"/>; NUL where there is none.</summary>
    public static char Sign(this TokenList tokens, int i) => tokens.At(i).Sign;

    public static bool IsNumber(this TokenList tokens, int i) => tokens.At(i).Kind == TokenKind.Number;

    public static bool IsWord(this TokenList tokens, int i) => tokens.At(i).Kind == TokenKind.Word;

    public static bool IsHyphen(this TokenList tokens, int i) => tokens.Sign(i) is '-' or '‐' or '‑';

    public static bool IsDash(this TokenList tokens, int i) => tokens.Sign(i) is '-' or '‐' or '‑' or '–' or '—' or '−' or '~' or '～' or '∼';

    /// <summary>Whether token <paramref name="i"/> stands right behind the one before it.</summary>
    public static bool IsGlued(this TokenList tokens, int i) => i > 0 && !tokens.At(i).SpaceBefore;

    /// <summary>Whether the small word at <paramref name="i"/> ends a noun with a hyphen: check-in, run-up.</summary>
    public static bool IsTail(this TokenList tokens, int i) =>
        tokens.Is(i, WordClass.Preposition | WordClass.Adverb) && tokens.IsGlued(i) && tokens.IsHyphen(i - 1) && tokens.IsGlued(i - 1) && tokens.IsWord(i - 2) && (tokens.At(i + 1).SpaceBefore || !tokens.IsHyphen(i + 1));

    /// <summary>Whether the word at <paramref name="i"/> begins with a capital letter.</summary>
    public static bool IsCapitalised(this TokenList tokens, string text, int i) => tokens.IsWord(i) && char.IsUpper(text[tokens[i].Start]);

    /// <summary>Whether the word is written in capitals altogether, two letters or more.</summary>
    public static bool IsAcronym(this TokenList tokens, string text, int i)
    {
        if (!tokens.IsWord(i) || tokens[i].End - tokens[i].Start < 2)
        {
            return false;
        }

        for (var k = tokens[i].Start; k < tokens[i].End; k++)
        {
            if (char.IsLower(text[k]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a sentence begins at token <paramref name="i"/>.</summary>
    public static bool IsSentenceStart(this TokenList tokens, int i) =>
        i == 0 || tokens[i - 1].Sign is '.' or '!' or '?' or ':' or ';' or '"' or '“' or '”' or '(' or '•' or '。' or '|' or '\u2013' or '—'
        || (tokens[i - 1].Sign == '-' && tokens[i].SpaceBefore && tokens[i - 1].SpaceBefore);

    /// <summary>Whether the text, a sentence or a clause in brackets ends at token <paramref name="i"/>.</summary>
    public static bool IsSentenceEnd(this TokenList tokens, int i) => !tokens.Reaches(i) || tokens[i].Sign is ',' or ';' or ')' or '!' or '?' || (tokens[i].Sign == '.' && (tokens.At(i + 1).SpaceBefore));

    /// <summary>
    /// Whether a verb stands at <paramref name="i"/>. A form that is also a noun counts as one behind an auxiliary, "to" or a
    /// pronoun, and, where it tells of a change, behind a noun.
    /// </summary>
    public static bool IsVerb(this TokenList tokens, int i)
    {
        if (!tokens.Is(i, WordClass.Verb | WordClass.Auxiliary | WordClass.Participle))
        {
            return false;
        }

        if (!tokens.Is(i, WordClass.VerbOrNoun) || tokens.Is(i, WordClass.Auxiliary | WordClass.Participle))
        {
            return true;
        }

        if (tokens.Is(i - 1, WordClass.Auxiliary | WordClass.Negation | WordClass.Relative) || tokens.Is(i - 1, "to") || (tokens.Is(i - 1, WordClass.Pronoun) && !tokens.Is(i - 1, WordClass.Determiner)))
        {
            return true;
        }

        // "and accounts for 12%"
        if (tokens.Is(i, "accounts") && tokens.Is(i - 1, WordClass.Conjunction) && tokens.Is(i + 1, "for"))
        {
            return true;
        }

        // "signalling uses port 5000"
        if (tokens.Is(i, "uses") && tokens.IsWord(i - 1) && !tokens.Is(i - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Statistic | WordClass.Conjunction) && tokens.IsWord(i + 1) && !tokens.Is(i + 1, WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Verb))
        {
            return true;
        }

        // "T1 starts at", "a card costs 150": the third person in front of an amount or its place.
        var word = tokens[i].Word!;
        if (word.Lemma != word.Text && word.Text.EndsWith("s", System.StringComparison.Ordinal) && (tokens.IsWord(i - 1) || tokens.Sign(i - 1) == ')') && (!tokens.Is(i - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Statistic | WordClass.Conjunction) || tokens.IsTail(i - 1))
            && (tokens.Is(i + 1, "at") || tokens.IsNumber(i + 1) || tokens.IsNumber(i + 2) && (tokens.Sign(i + 1) != '\0' || tokens.IsWord(i + 1) && tokens[i + 1].End - tokens[i + 1].Start == 3 && tokens[i + 1].Word is null) || (word.Lemma == "default" && tokens.Is(i + 1, "to")) || (word.Lemma == "account" && tokens.Is(i + 1, "for"))))
        {
            return true;
        }

        // "takes 12 minutes and covers 9.4 kilometres"
        if (word.Lemma != word.Text && word.Text.EndsWith("s", System.StringComparison.Ordinal) && tokens.Is(i - 1, "and") && tokens.IsNumber(i + 1) && tokens.IsWord(i - 2) && tokens.IsNumber(i - 3))
        {
            return true;
        }

        return tokens[i].Word!.Direction != Direction.None && tokens.IsWord(i - 1)
            && !tokens.Is(i - 1, WordClass.Determiner | WordClass.Preposition | WordClass.Statistic | WordClass.Numeral | WordClass.Pointer);
    }

    /// <summary>Whether a comma, colon, dash or full stop ends a clause at token <paramref name="i"/>.</summary>
    public static bool IsClauseBreak(this TokenList tokens, int i) => tokens.Sign(i) switch
    {
        ',' or ';' or ':' or '(' or ')' or '—' or '!' or '?' or '，' or '；' or '：' or '"' or '“' or '”' => true,
        '.' => tokens.At(i + 1).SpaceBefore,
        '-' or '–' => tokens[i].SpaceBefore && tokens.Reaches(i + 1) && tokens[i + 1].SpaceBefore && !tokens.IsNumber(i + 1),
        _ => false,
    };
}
