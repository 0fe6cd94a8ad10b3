using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Gives each block its language, and finds the original that stands beside its translation.</summary>
internal static class Originals
{
    // Of all there is to read in a part, so much must be in one language.
    private const double Dominance = 0.8;

    public static void Mark(List<Draft> drafts, Language? forced)
    {
        var counts = new LanguageDetector.LetterCount[drafts.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = LanguageDetector.Count(drafts[i]);
            drafts[i].Language = counts[i].Language ?? drafts[i].StatedLanguage ?? Language.English;
        }

        var start = FindStart(drafts, counts);
        for (var i = Math.Max(0, start); start >= 0 && i < drafts.Count; i++)
        {
            drafts[i].IsOriginal = true;
            drafts[i].StartsOriginal = i == start;
        }

        if (start < 0)
        {
            MarkInterleaved(drafts, counts);
        }

        FillLanguages(drafts, counts, forced);
    }

    // The block with which everything turns to the other language for good; -1 if there is none.
    private static int FindStart(List<Draft> drafts, LanguageDetector.LetterCount[] counts)
    {
        var all = new Weights();
        for (var i = 0; i < drafts.Count; i++)
        {
            all.Add(drafts[i], counts[i]);
        }

        var before = new Weights();
        for (var i = 0; i < drafts.Count; i++)
        {
            if ((drafts[i].IsRule || drafts[i].IsOriginalMarker)
                && before.Dominant() is { } first
                && all.Without(before).Dominant() is { } second
                && first != second)
            {
                return FirstVisible(drafts, i);
            }

            before.Add(drafts[i], counts[i]);
        }

        return FindTurn(drafts, counts);
    }

    private static int FirstVisible(List<Draft> drafts, int index)
    {
        while (index + 1 < drafts.Count && drafts[index].IsRule)
        {
            index++;
        }

        return index;
    }

    // Without any separator: one turn, and about as many paragraphs after it as before.
    private static int FindTurn(List<Draft> drafts, LanguageDetector.LetterCount[] counts)
    {
        var turn = -1;
        Language? last = null;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (!IsProse(drafts[i]) || counts[i].Language is not { } language)
            {
                continue;
            }

            if (last is not null && language != last)
            {
                if (turn >= 0)
                {
                    return -1;
                }

                turn = i;
            }

            last = language;
        }

        if (turn < 0)
        {
            return -1;
        }

        var (before, after) = (CountProse(drafts, 0, turn), CountProse(drafts, turn, drafts.Count));
        if (before > 2 * after || after > 2 * before)
        {
            return -1;
        }

        // Its headings belong to it.
        while (turn > 0 && !IsProse(drafts[turn - 1]) && drafts[turn - 1].Kind != BlockKind.Table && counts[turn - 1].Language == last)
        {
            turn--;
        }

        return turn;
    }

    // Paragraph and translation by turns: those in the second language are the original.
    private static void MarkInterleaved(List<Draft> drafts, LanguageDetector.LetterCount[] counts)
    {
        var languages = new List<Language>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (IsProse(drafts[i]) && counts[i].Language is { } language)
            {
                languages.Add(language);
            }
        }

        if (languages.Count < 2)
        {
            return;
        }

        var turns = 0;
        var firsts = 0;
        for (var i = 0; i < languages.Count; i++)
        {
            turns += i > 0 && languages[i] != languages[i - 1] ? 1 : 0;
            firsts += languages[i] == languages[0] ? 1 : 0;
        }

        var seconds = languages.Count - firsts;
        if (turns < Dominance * (languages.Count - 1) || Math.Abs(firsts - seconds) > 1 + (languages.Count / 10))
        {
            return;
        }

        for (var i = 0; i < drafts.Count; i++)
        {
            drafts[i].IsOriginal = counts[i].Language is { } language && language != languages[0] && drafts[i].Kind != BlockKind.Table;
        }
    }

    // What has no letters is read in the language around it; a language asked for rules all but the original.
    private static void FillLanguages(List<Draft> drafts, LanguageDetector.LetterCount[] counts, Language? forced)
    {
        Language? last = null;
        for (var i = 0; i < drafts.Count; i++)
        {
            if (forced is not null && !drafts[i].IsOriginal)
            {
                drafts[i].Language = forced.Value;
            }
            else if (counts[i].Language is null && drafts[i].StatedLanguage is null)
            {
                drafts[i].Language = last ?? NextLanguage(counts, i) ?? Language.English;
            }

            last = drafts[i].StartsOriginal || counts[i].Language is not null ? counts[i].Language : last;
        }
    }

    private static Language? NextLanguage(LanguageDetector.LetterCount[] counts, int index)
    {
        for (var i = index; i < counts.Length && i < index + 50; i++)
        {
            if (counts[i].Language is { } language)
            {
                return language;
            }
        }

        return null;
    }

    private static bool IsProse(Draft draft) => draft.Kind is BlockKind.Paragraph or BlockKind.ListItem;

    private static int CountProse(List<Draft> drafts, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += IsProse(drafts[i]) ? 1 : 0;
        }

        return count;
    }

    private struct Weights
    {
        private long _english;
        private long _chinese;

        public void Add(Draft draft, LanguageDetector.LetterCount count)
        {
            if (draft.Kind == BlockKind.Metadata)
            {
                return;
            }

            if (count.Language == Language.Chinese)
            {
                _chinese += count.Weight;
            }
            else
            {
                _english += count.Weight;
            }
        }

        public readonly Weights Without(Weights other) =>
            new() { _english = _english - other._english, _chinese = _chinese - other._chinese };

        public readonly Language? Dominant()
        {
            var total = _english + _chinese;
            return total == 0 ? null
                : _english >= Dominance * total ? Language.English
                : _chinese >= Dominance * total ? Language.Chinese
                : null;
        }
    }
}
