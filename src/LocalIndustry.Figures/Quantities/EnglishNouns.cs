using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Finds the noun phrase that a number counts, without a parser: function words and verbs end it, a plural heads it.</summary>
internal static class EnglishNouns
{
    // Longer phrases are no name of a thing any more.
    private const int MostWords = 9;

    /// <summary>
    /// The counted noun phrase at token <paramref name="i"/>. Several things need a plural: the phrase runs to its last plural,
    /// across "and" as long as none has come ("medium and small enterprises").
    /// </summary>
    /// <returns>The first token behind the phrase, or <paramref name="i"/> if there is none.</returns>
    public static int EndOfCounted(TokenList tokens, string text, int i, bool isOne)
    {
        var end = i;
        var at = i;
        var words = 0;
        while (tokens.Reaches(at) && words < MostWords)
        {
            var joined = at > i && (tokens.IsHyphen(at) && tokens.IsGlued(at) && tokens.IsGlued(at + 1));
            if (joined)
            {
                at++;
                continue;
            }

            if (IsPossessiveMark(tokens, at))
            {
                // "producers' cooperatives": the owner is part of the phrase.
                at += tokens.Is(at + 1, "s") && tokens.IsGlued(at + 1) ? 2 : 1;
                end = i;
                continue;
            }

            if (tokens.IsNumber(at))
            {
                // A number in a name: Atlas 400s.
                if (at > i && tokens.IsCapitalised(text, at - 1) && tokens.IsWord(at + 1) && tokens.IsGlued(at + 1))
                {
                    at += 2;
                    end = at;
                    continue;
                }

                break;
            }

            if (!tokens.IsWord(at))
            {
                break;
            }

            if (tokens[at].Is(WordClass.Conjunction))
            {
                if (end > i || at == i || isOne || !CanGoOn(tokens, at + 1))
                {
                    break;
                }

                at++;
                continue;
            }

            if (EndsPhrase(tokens, at, end > i, at == i))
            {
                break;
            }

            words++;
            at++;
            if (isOne || IsPlural(tokens[at - 1], text))
            {
                end = at;
            }
        }

        return end == i ? i : end;
    }

    /// <summary>Whether the small word at <paramref name="i"/> only describes the noun behind it, as in "3 cylinder engine".</summary>
    public static bool IsAttribute(TokenList tokens, string text, int i) =>
        tokens.IsWord(i) && tokens.IsWord(i + 1) && tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore && tokens[i].End - tokens[i].Start > 2
        && char.IsLower(text[tokens[i].Start]) && IsPlainNoun(tokens, i) && IsPlainNoun(tokens, i + 1);

    // A word that no table knows as anything else.
    private static bool IsPlainNoun(TokenList tokens, int i) => tokens[i].Word is not { } word || (word.Classes & ~(WordClass.Reference | WordClass.Vague | WordClass.SingularInS | WordClass.Collective)) == 0;

    /// <summary>Whether a word looks like a plural noun.</summary>
    public static bool IsPlural(in Token token, string text)
    {
        if (token.Kind != TokenKind.Word)
        {
            return false;
        }

        if (token.Is(WordClass.IrregularPlural))
        {
            return true;
        }

        if (token.Is(WordClass.SingularInS | WordClass.Adverb | WordClass.Preposition))
        {
            return false;
        }

        var length = token.End - token.Start;
        var last = text[token.End - 1];
        return length >= 3 && last is 's' or 'S' && text[token.End - 2] is not ('s' or 'S' or '\'' or '’')
            && !(length > 3 && EndsWith(text, token, "ous")) && !EndsWith(text, token, "sis") && !EndsWith(text, token, "us");
    }

    /// <summary>Whether a word cannot stand inside a noun phrase.</summary>
    public static bool EndsPhrase(TokenList tokens, int i, bool hasHead, bool isFirst)
    {
        var token = tokens[i];
        if (token.Word is not { } word || word.Classes == WordClass.None)
        {
            return false;
        }

        if ((isFirst && token.Is("more") && !tokens.Is(i + 1, "than")) || tokens.IsTail(i))
        {
            return false;
        }

        if ((word.Classes & WordClass.IrregularPlural) != 0)
        {
            return false;
        }

        const WordClass Enders = WordClass.Determiner | WordClass.Pronoun | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative
            | WordClass.Subordinator | WordClass.Negation | WordClass.Numeral | WordClass.Conjunction;
        if ((word.Classes & Enders) != 0)
        {
            return !(isFirst && (token.Is("other") || token.Is("such"))) && !token.Is("half");
        }

        if ((word.Classes & WordClass.Adverb) != 0 && (hasHead || !word.Text.EndsWith("ly", StringComparison.Ordinal)) && !IsAlsoAdjective(word.Text))
        {
            return true;
        }

        if ((word.Classes & WordClass.Participle) != 0)
        {
            return hasHead && !IsInCompound(tokens, i);
        }

        if ((word.Classes & (WordClass.Verb | WordClass.VerbOrNoun)) == WordClass.Verb)
        {
            return true;
        }

        return (word.Classes & WordClass.VerbOrNoun) != 0 && hasHead && IsVerbHere(tokens, i);
    }

    /// <summary>Whether the participle at <paramref name="i"/> is written apart from the noun it makes an adjective with, as in "value added tax".</summary>
    public static bool IsInCompound(TokenList tokens, int i) => tokens.Is(i, "added") && tokens.Is(i - 1, "value") && CanGoOn(tokens, i + 1) && !tokens.Is(i + 1, WordClass.Adverb | WordClass.Conjunction);

    /// <summary>A noun phrase with its last word in the singular.</summary>
    public static string SingularOfPhrase(string phrase)
    {
        var last = phrase.LastIndexOf(' ') + 1;
        return phrase.Substring(0, last) + Singular(phrase.Substring(last));
    }

    /// <summary>The singular of a regular or listed plural, in lower case.</summary>
    public static string Singular(string word)
    {
        var lower = word.ToLowerInvariant();
        return lower switch
        {
            "people" => "person",
            "men" => "man",
            "women" => "woman",
            "children" => "child",
            "feet" => "foot",
            "teeth" => "tooth",
            "mice" => "mouse",
            "geese" => "goose",
            "criteria" => "criterion",
            "phenomena" => "phenomenon",
            "lives" => "life",
            "wives" => "wife",
            "knives" => "knife",
            "leaves" => "leaf",
            "halves" => "half",
            "shelves" => "shelf",
            "loaves" => "loaf",
            "axes" => "axis",
            "analyses" => "analysis",
            "crises" => "crisis",
            "bases" => "basis",
            "series" or "species" or "news" or "means" => lower,
            _ => RegularSingular(word, lower),
        };
    }

    /// <summary>Whether an apostrophe that only marks a possessive stands at <paramref name="i"/>.</summary>
    public static bool IsPossessiveMark(TokenList tokens, int i) => tokens.Sign(i) is '\'' or '’' && tokens.IsGlued(i) && tokens.IsWord(i - 1);

    private static string RegularSingular(string word, string lower)
    {
        if (lower.EndsWith("wives", StringComparison.Ordinal))
        {
            return lower.Substring(0, lower.Length - 3) + "fe";
        }

        if (lower.EndsWith("men", StringComparison.Ordinal) && lower.Length > 5)
        {
            return lower.Substring(0, lower.Length - 2) + "an";
        }

        var isSingular = lower.Length < 4 || !lower.EndsWith("s", StringComparison.Ordinal) || lower.EndsWith("ss", StringComparison.Ordinal) || lower.EndsWith("us", StringComparison.Ordinal)
            || lower.EndsWith("is", StringComparison.Ordinal) || Lexicon.Find(lower) is { } entry && (entry.Classes & WordClass.SingularInS) != 0;
        if (isSingular)
        {
            return IsProper(word) ? word : lower;
        }

        var cut = lower.Length > 5 && lower.EndsWith("uses", StringComparison.Ordinal) && lower[lower.Length - 5] is not ('o' or 'a' or 'm') ? lower.Substring(0, lower.Length - 2)
            : lower.EndsWith("ies", StringComparison.Ordinal) && lower.Length > 4 ? lower.Substring(0, lower.Length - 3) + "y"
            : lower.EndsWith("ches", StringComparison.Ordinal) || lower.EndsWith("shes", StringComparison.Ordinal) || lower.EndsWith("xes", StringComparison.Ordinal)
                || lower.EndsWith("sses", StringComparison.Ordinal) || lower.EndsWith("zes", StringComparison.Ordinal) || lower.EndsWith("oes", StringComparison.Ordinal)
                ? lower.Substring(0, lower.Length - 2)
                : lower.Substring(0, lower.Length - 1);
        return IsProper(word) ? word.Substring(0, 1) + cut.Substring(1) : cut;
    }

    private static bool IsProper(string word) => word.Length > 0 && char.IsUpper(word[0]);

    private static bool CanGoOn(TokenList tokens, int i) =>
        tokens.IsWord(i) && !tokens.Is(i, WordClass.Determiner | WordClass.Pronoun | WordClass.Auxiliary | WordClass.Preposition | WordClass.Numeral | WordClass.Relative);

    private static bool IsAlsoAdjective(string word) => word is "daily" or "weekly" or "monthly" or "yearly" or "annually" or "overall" or "current" or "further" or "early" or "only" or "less" or "back" or "above" or "then" or "well";

    // A verb's form in front of what verbs take: an object, a preposition, a number, an adverb; or at the clause's end.
    private static bool IsVerbHere(TokenList tokens, int i) =>
        !tokens.Reaches(i + 1) || tokens.IsNumber(i + 1)
        || tokens.Is(i + 1, WordClass.Preposition | WordClass.Determiner | WordClass.Adverb | WordClass.Pronoun | WordClass.Numeral);

    private static bool EndsWith(string text, in Token token, string ending) =>
        token.End - token.Start >= ending.Length && string.Compare(text, token.End - ending.Length, ending, 0, ending.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
