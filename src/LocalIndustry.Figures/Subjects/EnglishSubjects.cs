using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>
/// Finds what an English quantity is about: the noun it counts, the noun it belongs to, or the subject of its clause, by
/// function words and verbs alone.
/// </summary>
internal sealed partial class EnglishSubjects(TokenList tokens, string text)
{
    private const int MostSteps = 8;

    // No sentence needs more; a megabyte without a full stop must not be searched again for each of its numbers.
    private const int Window = 100;

    /// <summary>Verbs whose object is a part of a whole: account for 27.5% of.</summary>
    private static readonly HashSet<string> ShareVerbs = ["account", "represent", "make", "comprise", "constitute", "form", "contribute", "own", "hold"];

    /// <summary>Adjectives behind a measure that say which dimension it is: 5 mm wide.</summary>
    private static readonly Dictionary<string, string> Dimensions = new()
    {
        ["wide"] = "width",
        ["long"] = "length",
        ["tall"] = "height",
        ["high"] = "height",
        ["deep"] = "depth",
        ["thick"] = "thickness",
        ["old"] = "age",
        ["away"] = "distance",
        ["apart"] = "distance",
    };

    private readonly Governor _governor = new();
    private Quantity? _quantity;
    private int _first;
    private bool _isLooked;
    private SubjectPhrase? _last;
    private int _lastSentence = -1;
    private bool _lastIsCounted;

    /// <summary>What <paramref name="quantity"/> is about, within the sentence <c>[first, end)</c> of tokens.</summary>
    public Subject Find(Quantity quantity, int sentence, int first, int end)
    {
        var phrase = Locate(quantity, sentence, ref first, end);
        var subject = Phrases.ToSubject(tokens, text, phrase);
        Count(subject, quantity, phrase);
        Qualify(subject, quantity, first);
        return subject;
    }

    /// <summary>Where the words stand that say what <paramref name="quantity"/> is about; also finds what an elided noun counts.</summary>
    public SubjectPhrase Locate(Quantity quantity, int sentence, int first, int end) => Locate(quantity, sentence, ref first, end);

    private SubjectPhrase Locate(Quantity quantity, int sentence, ref int first, int end)
    {
        (first, end) = Near(quantity, SkipDateline(first, quantity.FirstToken), end);
        (_quantity, _first, _isLooked) = (quantity, first, false);
        var subject = FromNoun(quantity, sentence) ?? FromRepeated(quantity) ?? Elided(quantity, sentence) ?? PartOf(quantity) ?? FromCompared(quantity, end) ?? FromOf(quantity, first, end) ?? FromAttribute(quantity, end)
            ?? FromPredicate(quantity, end) ?? FromGovernor() ?? Inherited(quantity, sentence, first) ?? FirstOf(tokens, text, first, quantity.FirstToken) ?? FromRight(quantity, end) ?? default;
        if (quantity.Kind == FigureKind.Number && Over.Subject is { } head && tokens.Is(head.End - 1, WordClass.Collective))
        {
            quantity.Kind = FigureKind.Count;
        }

        _last = subject;
        _lastSentence = sentence;
        _lastIsCounted = quantity.Kind == FigureKind.Count && subject.TextEnd > subject.TextStart;
        return subject;
    }

    // What stands over the quantity; most are understood without it.
    private Governor Over
    {
        get
        {
            if (!_isLooked)
            {
                _governor.Look(tokens, text, _quantity!, _first);
                _isLooked = true;
            }

            return _governor;
        }
    }

    /// <summary>The sentence around a quantity, no wider than any sentence needs.</summary>
    internal static (int First, int End) Near(Quantity quantity, int first, int end) =>
        (System.Math.Max(first, quantity.FirstToken - Window), System.Math.Min(end, quantity.EndToken + Window));

    // "PORTO, Portugal, 3 May - The company will": a news item's place and day are not its subject.
    private int SkipDateline(int first, int end)
    {
        for (var i = first + 1; first == 0 && i < end && i < 16; i++)
        {
            if (tokens.Sign(i) is '-' or '–' or '—' && tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore && tokens.IsCapitalised(text, first))
            {
                return i + 1;
            }
        }

        return first;
    }

    private SubjectPhrase? FromNoun(Quantity quantity, int sentence)
    {
        if (quantity.NounEnd <= quantity.NounStart || (quantity.Kind is not (FigureKind.Count or FigureKind.Percent) && !quantity.IsFraction))
        {
            return null;
        }

        var start = TokenAt(quantity.NounStart);
        var end = EndOfShare(quantity, TokenAt(quantity.NounEnd - 1) + 1);
        if (end - start == 1 && tokens.Is(start, "times"))
        {
            return null;
        }

        return (end - start == 1 ? FromMeasured(quantity, start, sentence) : null) ?? new SubjectPhrase(tokens, text, start, end);
    }

    // "12% of all exports", "tons of coal", "two-thirds of the shops", "30 of the firm's 90 lorries"
    private SubjectPhrase? FromOf(Quantity quantity, int first, int end)
    {
        var isHalfThe = quantity.IsFraction && tokens.Is(quantity.EndToken, WordClass.Determiner) && tokens.Is(quantity.EndToken - 1, "half");
        if (quantity.EndToken >= end || !(tokens.Is(quantity.EndToken, "of") || isHalfThe))
        {
            return null;
        }

        var isShare = quantity.Kind is FigureKind.Percent or FigureKind.Multiple || quantity.Unit is null;
        if (quantity.Kind is FigureKind.Time)
        {
            return null;
        }

        var start = Phrases.SkipDeterminers(tokens, isHalfThe ? quantity.EndToken : quantity.EndToken + 1);
        if (tokens.Is(start, WordClass.Pronoun) || IsRelativePart(quantity))
        {
            return Antecedent(quantity, first) is { } things ? AsPart(quantity, things) : null;
        }

        while (tokens.IsNumber(start) && tokens.IsWord(start + 1))
        {
            start++;
        }

        start = Phrases.SkipOwner(tokens, text, start);
        var chunkEnd = System.Math.Max(NounChunk.EndFrom(tokens, text, start), EnglishNouns.EndOfCounted(tokens, text, start, isOne: false));
        // "97,300 of the permitted 100,000": an adjective of the other amount.
        if (tokens.Reaches(chunkEnd) && (tokens.IsNumber(chunkEnd) || (tokens.IsNumber(chunkEnd + 1) && tokens.Sign(chunkEnd) is '$' or '€' or '£' or '¥')))
        {
            return null;
        }

        if (chunkEnd == start || (chunkEnd - start == 1 && tokens.Is(start, WordClass.Vague) && Over.Subject is not null))
        {
            return null;
        }

        var whole = new PhraseSpan(start, chunkEnd);
        if (quantity.Kind == FigureKind.Percent && Over.IsPronoun && _last is { } before)
        {
            return before with { Basis = whole, Aspect = "share", IsInherited = false };
        }

        if ((quantity.Kind == FigureKind.Percent || quantity.IsFraction) && Over.Subject is { } owner && (Over.IsPrepositional || Over.IsPassive || ShareVerbs.Contains(Over.Verb) || IsSaidToBe(quantity)))
        {
            var share = new SubjectPhrase(tokens, text, owner.Start, owner.End) { Basis = new PhraseSpan(quantity.EndToken + 1, chunkEnd), Aspect = "share" };
            return share.IsNamed ? share : null;
        }

        var subject = new SubjectPhrase(tokens, text, start, chunkEnd);
        if (quantity is { Kind: FigureKind.Number, Value.IsWhole: true } && subject.IsNamed && EnglishNouns.IsPlural(tokens[chunkEnd - 1], text))
        {
            // "30 of the 90 lorries" counts lorries.
            quantity.Kind = FigureKind.Count;
            quantity.ElidedNoun = Phrases.Slice(tokens, text, start, chunkEnd);
        }

        if (isShare && quantity.Kind == FigureKind.Percent)
        {
            subject = subject with { Aspect = "share", Basis = whole };
        }

        return subject.IsNamed ? subject : null;
    }

    // "The levy is 7.5% of the dues" speaks of the levy.
    private bool IsSaidToBe(Quantity quantity) => IsBe(quantity.FirstToken - 1);

    private bool IsBe(int i) => tokens.Is(i, "is") || tokens.Is(i, "are") || tokens.Is(i, "was") || tokens.Is(i, "were");

    // "100 nF capacitor", "5 mm wide"
    private SubjectPhrase? FromAttribute(Quantity quantity, int end)
    {
        var next = quantity.EndToken;
        if (quantity.Unit is null || next >= end || quantity.Kind == FigureKind.Multiple || tokens.IsClauseBreak(next))
        {
            return null;
        }

        next += tokens.IsHyphen(next) && tokens.IsGlued(next) ? 1 : 0;
        if (!tokens.IsWord(next) || tokens.Is(next, "minus") || (tokens.Is(next, WordClass.Verb | WordClass.Participle) && !IsShareNoun(quantity, next)) || tokens.Is(next, WordClass.Comparative | WordClass.Adverb | WordClass.Pointer | WordClass.Period) || tokens.Is(next, WordClass.Month | WordClass.Weekday))
        {
            return null;
        }

        if (Dimensions.ContainsKey(tokens[next].Word?.Text ?? ""))
        {
            return null;
        }

        var chunkEnd = NounChunk.EndFrom(tokens, text, next);
        return chunkEnd > next && tokens[chunkEnd - 1].End - tokens[next].Start > 1 && (!tokens.Is(next, WordClass.Vague) || (chunkEnd > next + 1 && IsShareNoun(quantity, next))) && new SubjectPhrase(tokens, text, next, chunkEnd) is { IsNamed: true } subject ? subject : null;
    }

    // "300 km, of which 120 km are side roads and 80 km are tracks": a part, and what it is.
    private SubjectPhrase? FromPredicate(Quantity quantity, int end)
    {
        var isPart = tokens.Is(quantity.FirstToken - 1, "which") || tokens.Is(quantity.FirstToken - 1, WordClass.Conjunction) || tokens.Sign(quantity.FirstToken - 1) == ',';
        if (quantity.Kind is not (FigureKind.Measure or FigureKind.Money or FigureKind.Percent) || !isPart || !IsBe(quantity.EndToken))
        {
            return null;
        }

        var start = quantity.EndToken + 1;
        var chunkEnd = NounChunk.EndFrom(tokens, text, start);
        return chunkEnd > start && chunkEnd <= end && EnglishNouns.IsPlural(tokens[chunkEnd - 1], text) && new SubjectPhrase(tokens, text, start, chunkEnd) is { IsNamed: true } subject ? subject : null;
    }

    private SubjectPhrase? FromGovernor() =>
        Over.Subject is { } phrase && new SubjectPhrase(tokens, text, phrase.Start, phrase.End) { Aspect = Over.Aspect } is { IsNamed: true } subject ? subject : null;

    // "three-quarters of them": the nearest things in the plural on the left.
    private SubjectPhrase? Antecedent(Quantity quantity, int first)
    {
        for (var i = quantity.FirstToken - 1; i >= first; i--)
        {
            if (EnglishNouns.IsPlural(tokens[i], text) && (!tokens.Is(i, WordClass.Verb | WordClass.Auxiliary) || (tokens.Is(i, WordClass.VerbOrNoun) && !tokens.IsVerb(i))) && NounChunk.StartBefore(tokens, text, i + 1) is var start && start <= i)
            {
                return new SubjectPhrase(tokens, text, start, i + 1);
            }
        }

        return null;
    }

    // "the 9 it had ordered": things counted before and not named again.
    private SubjectPhrase? Elided(Quantity quantity, int sentence)
    {
        var before = quantity.FirstToken - 1;

        // "Of these, 14 are": things that the sentence before counts.
        var isOfThese = tokens.Is(_first, "of") && (tokens.Is(_first + 1, "these") || tokens.Is(_first + 1, "those") || tokens.Is(_first + 1, "them")) && tokens.Sign(_first + 2) == ',';
        var isElided = quantity is { Kind: FigureKind.Number, Value.IsWhole: true } && _last is not null && (_lastSentence == sentence || (isOfThese && _lastSentence == sentence - 1)) && _lastIsCounted
            && (tokens.Is(before, "the") || tokens.Is(before, WordClass.Relative) || tokens.Is(before, "than") || tokens.Is(before, "from") || tokens.Is(before, "against") || tokens.Is(before, WordClass.Conjunction) || tokens.Sign(before) is ',' or ';' or ':' or '(' || (tokens.Is(quantity.EndToken, WordClass.Comparative) && tokens.Is(quantity.EndToken + 1, "than")));
        if (!isElided || _last is not { } last)
        {
            return null;
        }

        quantity.Kind = FigureKind.Count;
        quantity.ElidedNoun = _measuredSentence == sentence ? EnglishUnits.Slice(text, tokens[_measuredNoun]) : Phrases.Fold(text.Substring(last.TextStart, last.TextEnd - last.TextStart));
        return last with { Aspect = null, Basis = default, IsInherited = false };
    }

    // "three times more freight", "twice as many flights"
    private SubjectPhrase? FromCompared(Quantity quantity, int end)
    {
        if (quantity.Kind != FigureKind.Multiple || quantity.EndToken >= end || !(quantity.Ambiguity.Length > 0 || tokens.Is(quantity.EndToken - 1, "as") || tokens.Is(quantity.EndToken - 1, "many") || tokens.Is(quantity.EndToken - 1, "much")))
        {
            return null;
        }

        if (tokens.Is(quantity.EndToken, WordClass.Pointer | WordClass.Period))
        {
            return null;
        }

        var chunkEnd = NounChunk.EndFrom(tokens, text, quantity.EndToken);
        return chunkEnd > quantity.EndToken && new SubjectPhrase(tokens, text, quantity.EndToken, chunkEnd) is { IsNamed: true } subject ? subject : null;
    }

    // "up 4% on the month", "from 12 tons", "below the limit of 9 mg": still about what the figure before was about.
    private SubjectPhrase? Inherited(Quantity quantity, int sentence, int first)
    {
        // "This is 5% less than": the sentence before says what.
        var pointsBack = tokens.Is(first, "this") || tokens.Is(first, "that") || tokens.Is(first, "it") || tokens.Is(first, "they") || tokens.Is(first, "these");
        return _last is { } last && (_lastSentence == sentence || (pointsBack && _lastSentence == sentence - 1))
            ? last with { Aspect = Over.Aspect is "increase" or "decrease" ? null : Over.Aspect.Length == 0 && quantity.Kind == FigureKind.Money && last.Aspect == "cost" ? last.Aspect : Over.Aspect, Basis = default, IsInherited = true }
            : null;
    }

    /// <summary>The first noun phrase of a passage; null if it has none.</summary>
    internal static SubjectPhrase? FirstOf(TokenList tokens, string text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (tokens.IsWord(i) && !tokens.Is(i, WordClass.Determiner | WordClass.Preposition | WordClass.Adverb | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Subordinator | WordClass.Conjunction | WordClass.Participle))
            {
                var chunkEnd = NounChunk.EndFrom(tokens, text, i);
                if (chunkEnd > i && chunkEnd <= end && new SubjectPhrase(tokens, text, i, chunkEnd) is { IsNamed: true } subject)
                {
                    return subject;
                }
            }
        }

        return null;
    }

    // Nothing on the left: the first noun phrase on the right, "Within a week of the hearing".
    private SubjectPhrase? FromRight(Quantity quantity, int end)
    {
        for (var i = quantity.EndToken; i < end && i - quantity.EndToken < MostSteps; i++)
        {
            if (tokens.Is(i, WordClass.Comparative))
            {
                continue;
            }

            var start = Phrases.SkipDeterminers(tokens, i);
            var chunkEnd = start < end ? NounChunk.EndFrom(tokens, text, start) : start;
            if (chunkEnd > start && new SubjectPhrase(tokens, text, start, System.Math.Min(chunkEnd, end)) is { IsNamed: true } subject)
            {
                return subject;
            }
        }

        return null;
    }

    private int TokenAt(int offset)
    {
        var (low, high) = (tokens.First, tokens.End - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (tokens[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
