using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <content>What is measured in things.</content>
internal sealed partial class EnglishSubjects
{
    private int _measuredNoun = -1;
    private int _measuredSentence = -1;

    // "The opening stock is 40 crates on barges and 65 crates on carts" is about the stock; "the shops are 30 kiosks" counts.
    private SubjectPhrase? FromMeasured(Quantity quantity, int noun, int sentence)
    {
        if (quantity.Kind != FigureKind.Count)
        {
            return null;
        }

        if (_measuredSentence == sentence && _last is { } last && IsSameWord(_measuredNoun, noun) && (tokens.Is(quantity.FirstToken - 1, WordClass.Conjunction) || tokens.Sign(quantity.FirstToken - 1) == ','))
        {
            return last with { Aspect = null, Basis = default };
        }

        var verb = quantity.FirstToken - 1;
        var isBe = verb > _first && (tokens.Is(verb, "is") || tokens.Is(verb, "was") || (tokens.Is(verb, "be") && tokens.Is(verb - 1, WordClass.Auxiliary)));
        _measuredSentence = -1;
        if (!isBe || Clauses.SubjectBefore(tokens, text, verb, _first) is not { } measured || measured.End != EndOfSubject(verb) || NamesThings(measured.End - 1))
        {
            return null;
        }

        (_measuredNoun, _measuredSentence) = (noun, sentence);
        return Named(new SubjectPhrase(tokens, text, measured.Start, measured.End));
    }

    private bool NamesThings(int noun) => EnglishNouns.IsPlural(tokens[noun], text) || tokens.Is(noun, WordClass.Vague | WordClass.Statistic | WordClass.Pronoun | WordClass.Period);

    // "Of the boats of 2022, 12 were lost by fire and 9 by rust".
    private SubjectPhrase? PartOf(Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        var isPart = quantity is { Kind: FigureKind.Number, Value.IsWhole: true } && tokens.Is(_first, "of") && before > _first && (tokens.Sign(before) is ',' or ';' || tokens.Is(before, WordClass.Conjunction));
        var start = Phrases.SkipDeterminers(tokens, _first + 1);
        var end = isPart ? NounChunk.EndFrom(tokens, text, start) : start;
        if (end <= start || end > before || !EnglishNouns.IsPlural(tokens[end - 1], text))
        {
            return null;
        }

        quantity.Kind = FigureKind.Count;
        quantity.ElidedNoun = Phrases.Slice(tokens, text, start, end);
        return Named(new SubjectPhrase(tokens, text, start, end));
    }

    private int EndOfSubject(int verb)
    {
        while (verb > _first && tokens.Is(verb - 1, WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb))
        {
            verb--;
        }

        return verb;
    }

    private bool IsSameWord(int one, int other) =>
        tokens[one].End - tokens[one].Start == tokens[other].End - tokens[other].Start
        && string.CompareOrdinal(text, tokens[one].Start, text, tokens[other].Start, tokens[one].End - tokens[one].Start) == 0;
}
