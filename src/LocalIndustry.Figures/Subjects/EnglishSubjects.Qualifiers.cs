using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <content>What the words around say of a subject: which of two it is, and what of it is stated.</content>
internal sealed partial class EnglishSubjects
{
    internal static readonly HashSet<string> Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

    // "The first notice costs 5 crowns, the second 9": which of several.
    private void Count(Subject subject, Quantity quantity, SubjectPhrase phrase)
    {
        if (OrdinalAt(quantity.FirstToken - 1) is { } own)
        {
            subject.Qualifiers.Add(own);
        }
        else if (phrase.End > phrase.Start && phrase.End <= quantity.FirstToken && OrdinalAt(phrase.Start - 1) is { } ordinal)
        {
            subject.Qualifiers.Add(ordinal);
        }
    }

    private string? OrdinalAt(int i) => i > 0 && tokens[i].Word is { } word && Ordinals.Contains(word.Text) && tokens.Is(i - 1, "the") ? word.Text : null;

    private void Qualify(Subject subject, Quantity quantity, int first)
    {
        foreach (var word in Over.Qualifiers)
        {
            if (!Contains(subject.Words, word))
            {
                subject.Qualifiers.Add(word);
            }
        }

        // "rose to 12 from 10": the 10 is what was before.
        if (tokens.Is(quantity.FirstToken - 1, "from") && (Over.Direction != Direction.None || subject.IsInherited))
        {
            subject.Qualifiers.Add("previous");
        }

        if (tokens.Reaches(quantity.EndToken) && tokens[quantity.EndToken].Word is { } behind && Dimensions.TryGetValue(behind.Text, out var dimension))
        {
            subject.Aspect = dimension;
        }

        for (var i = quantity.FirstToken - 1; i >= first && !(tokens.IsClauseBreak(i) && tokens.Sign(i) != ','); i--)
        {
            if (tokens.Is(i, WordClass.Modality) && tokens.Is(i, WordClass.Verb | WordClass.Participle) && !tokens.Is(i, WordClass.VerbOrNoun) && Modality(tokens[i].Word!) is { } modality)
            {
                if (!Contains(subject.Words, modality))
                {
                    subject.Qualifiers.Add(modality);
                }

                break;
            }
        }

        if (subject.Aspect.Length == 0 && quantity.Kind == FigureKind.Number && quantity.IsFraction)
        {
            subject.Aspect = "share";
        }

        if (subject.Aspect.Length == 0 && quantity.Direction != Direction.None && quantity.Kind == FigureKind.Percent && IsChange(quantity))
        {
            subject.Aspect = quantity.Direction == Direction.Up ? "increase" : "decrease";
        }
    }

    // "to 89.7%" is the level reached; "by 5%", "up 5%", "5% more" are the change.
    private bool IsChange(Quantity quantity) =>
        !tokens.Is(quantity.FirstToken - 1, "to") && !tokens.Is(quantity.FirstToken - 1, "at") && !tokens.Is(quantity.FirstToken - 1, "from");

    private static string? Modality(Word word) => word.Lemma switch
    {
        "require" => "required",
        "plan" => "planned",
        "expect" => "expected",
        "project" => "projected",
        "estimate" => "estimated",
        "forecast" => "forecast",
        "aim" or "target" or "strive" => "target",
        _ => null,
    };

    private static bool Contains(IReadOnlyList<string> words, string word)
    {
        foreach (var each in words)
        {
            if (string.Equals(each, word, System.StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
