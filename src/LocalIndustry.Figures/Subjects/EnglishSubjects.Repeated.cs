using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <content>What is done so many times.</content>
internal sealed partial class EnglishSubjects
{
    private const WordClass Small = WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Subordinator | WordClass.Negation | WordClass.Comparative | WordClass.Adverb | WordClass.Pronoun;

    // "must not resend a page more than 6 times" is about resending, and "a lift is tested 4 times" about lifts tested.
    private SubjectPhrase? FromRepeated(Quantity quantity)
    {
        if (quantity.Kind != FigureKind.Count || !tokens.Is(quantity.EndToken - 1, "times") || tokens.IsNumber(quantity.EndToken - 1))
        {
            return null;
        }

        return Forbidden(quantity) ?? DoneTo(quantity.FirstToken - 1) ?? DoneBy(quantity.FirstToken);
    }

    // The words that forbid open the quantity: "must not resend a page more than".
    private SubjectPhrase? Forbidden(Quantity quantity)
    {
        var verb = quantity.FirstToken;
        while (verb < quantity.EndToken && tokens.Is(verb, WordClass.Auxiliary | WordClass.Negation))
        {
            verb++;
        }

        var end = verb;
        while (end < quantity.EndToken && !tokens.Is(end, WordClass.Comparative) && !tokens.IsNumber(end))
        {
            end++;
        }

        if (verb == quantity.FirstToken || end <= verb)
        {
            return null;
        }

        return end == verb + 1 && tokens.Is(quantity.FirstToken, WordClass.Auxiliary) ? DoneTo(verb, quantity.FirstToken) : Named(new SubjectPhrase(tokens, text, verb, end));
    }

    private SubjectPhrase? DoneTo(int verb) => tokens.Is(verb - 1, WordClass.Auxiliary) ? DoneTo(verb, verb) : null;

    // The verb, and who or what stands before it and its auxiliaries.
    private SubjectPhrase? DoneTo(int verb, int end) =>
        tokens.IsWord(verb) && Clauses.SubjectBefore(tokens, text, end, _first) is { } done
            ? Named(new SubjectPhrase(tokens, text, done.Start, done.End) { Aspect = EnglishUnits.Slice(text, tokens[verb]) })
            : null;

    // "tries a link 3 times": the verb and its object.
    private SubjectPhrase? DoneBy(int end)
    {
        var start = NounChunk.StartBefore(tokens, text, end);
        var before = start - 1;
        while (before > _first && tokens.Is(before, WordClass.Determiner))
        {
            before--;
        }

        // No noun stands right before an article.
        var isVerb = tokens.IsVerb(before) || (before < start - 1 && tokens.IsWord(before) && !tokens.Is(before, Small));
        return start < end && before > _first && isVerb && !tokens.Is(before, WordClass.Auxiliary) ? Named(new SubjectPhrase(tokens, text, before, end)) : null;
    }

    private static SubjectPhrase? Named(SubjectPhrase phrase) => phrase.IsNamed ? phrase : null;
}
