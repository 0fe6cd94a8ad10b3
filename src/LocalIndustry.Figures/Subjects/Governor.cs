using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>A noun phrase by its first token and the first behind it.</summary>
internal readonly record struct PhraseSpan(int Start, int End);

/// <summary>What stands over a quantity: the noun it belongs to ("a credit of"), or the verb and its subject.</summary>
internal sealed class Governor
{
    private const int MostSteps = 10;

    /// <summary>The noun phrase that the quantity speaks of; null if the clause has none of its own.</summary>
    public PhraseSpan? Subject { get; private set; }

    /// <summary>The verb's base form; empty if there is no verb.</summary>
    public string Verb { get; private set; } = "";

    /// <summary>The way that the verb points.</summary>
    public Direction Direction { get; private set; }

    /// <summary>Whether the verb is in the passive.</summary>
    public bool IsPassive { get; private set; }

    /// <summary>Whether a pronoun stands where the subject would.</summary>
    public bool IsPronoun { get; private set; }

    /// <summary>Whether a preposition stands between the verb or noun and the quantity.</summary>
    public bool IsPrepositional { get; private set; }

    /// <summary>average, minimum: from "an average of".</summary>
    public List<string> Qualifiers { get; } = [];

    /// <summary>cost, income: from "at a cost of" or the verb "cost".</summary>
    public string Aspect { get; private set; } = "";

    public static Governor Find(TokenList tokens, string text, Quantity quantity, int first)
    {
        var governor = new Governor();
        governor.Look(tokens, text, quantity, first);
        return governor;
    }

    /// <summary>Finds what stands over <paramref name="quantity"/>, and forgets what was found before.</summary>
    public void Look(TokenList tokens, string text, Quantity quantity, int first)
    {
        (Subject, Verb, Direction, Aspect) = (null, "", Direction.None, "");
        IsPassive = IsPronoun = IsPrepositional = false;
        Qualifiers.Clear();
        Walk(tokens, text, quantity.FirstToken - 1, first);
        LeaveToAmountBefore(tokens, text, first);
    }

    // "7 dB (limit: 9 dB)", "7 dB, the limit being 9 dB": a noun that says nothing by itself speaks of what the amount before is about.
    private void LeaveToAmountBefore(TokenList tokens, string text, int first)
    {
        if (Subject is not { } named || !IsVague(tokens, named.Start, named.End))
        {
            return;
        }

        var before = named.Start - 1;
        while (before > first && tokens.Is(before, WordClass.Determiner))
        {
            before--;
        }

        if (before <= first || tokens.Sign(before) is not ('(' or ',') || !Clauses.IsAmountEnd(tokens, text, before - 1))
        {
            return;
        }

        for (var k = named.Start; k < named.End; k++)
        {
            TakeVague(tokens[k].Word!);
        }

        Subject = Aspect.Length > 0 ? null : Subject;
    }

    private void Walk(TokenList tokens, string text, int i, int first)
    {
        for (var step = 0; step < MostSteps && i >= first; step++)
        {
            i = SkipFillers(tokens, i, first);
            if (i < first)
            {
                return;
            }

            if (Clauses.IsAmountEnd(tokens, text, i))
            {
                i = Clauses.SkipAmount(tokens, text, i, first);
                continue;
            }

            if (tokens.Is(i, WordClass.Pronoun) && !tokens.Is(i, WordClass.Determiner))
            {
                // The object of a verb ("cost it"), or a subject that names nothing.
                if (tokens.IsVerb(i - 1) && i - 1 >= first)
                {
                    i--;
                    continue;
                }

                IsPronoun = true;
                return;
            }

            if (tokens.Is(i, "of") || tokens.Is(i, "between") && IsNounBefore(tokens, text, i))
            {
                if (!TakeNounOf(tokens, text, ref i, first))
                {
                    return;
                }

                continue;
            }

            if (tokens.Is(i, WordClass.Preposition) && !tokens.Is(i, WordClass.Verb))
            {
                IsPrepositional = true;
                if (!TakePrepositional(tokens, text, ref i, first))
                {
                    return;
                }

                continue;
            }

            if (tokens.IsClauseBreak(i))
            {
                // "Crane, boats of up to 10 t: 850" is about the boats.
                var end = tokens.Sign(i) == ':' && Clauses.IsAmountEnd(tokens, text, i - 1) ? Clauses.SkipAmount(tokens, text, i - 1, first) + 1 : i;
                end = end < i && EnglishRelations.MatchBefore(tokens, end, out var relation) is not null ? relation : end;
                end -= end < i && tokens.Is(end - 1, WordClass.Preposition) ? 1 : 0;
                if (tokens.Sign(i) is ':' or '(' && NounChunk.StartBefore(tokens, text, end) is var labelled && labelled < end)
                {
                    i = end;
                    Subject = Clauses.HeadOf(tokens, text, labelled, i, first);
                }

                return;
            }

            if (tokens.IsVerb(i))
            {
                TakeVerb(tokens, text, i, first);
                return;
            }

            var start = NounChunk.StartBefore(tokens, text, i + 1);
            if (start > i)
            {
                return;
            }

            if (TakePredicate(tokens, text, start, i + 1, first))
            {
                return;
            }

            // A verb may stand right before the noun: "adding a further 27".
            Subject = Clauses.HeadOf(tokens, text, start, i + 1, first);
            return;
        }
    }

    private static int SkipFillers(TokenList tokens, int i, int first)
    {
        // "among other things 40 crowns"
        i -= i - 2 >= first && tokens.Is(i, "things") && tokens.Is(i - 1, "other") && tokens.Is(i - 2, "among") ? 3 : 0;
        i -= i > first && tokens.Sign(i) == ',' && tokens.Is(i + 1, "among") ? 1 : 0;
        while (i >= first && (IsTime(tokens, i) || tokens.Is(i, WordClass.Comparative) && !tokens.Is(i, "more") || tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "the") || tokens.Is(i, "another") || IsEvery(tokens, i) || tokens.Is(i, "up") || tokens.Is(i, "down") || tokens.Is(i, "also")
            || (tokens.Is(i, WordClass.Adverb) && !tokens.Is(i, WordClass.Preposition | WordClass.Verb | WordClass.Statistic)) || tokens.Is(i, "estimated") || tokens.Sign(i) is '"' or '“'))
        {
            i--;
        }

        return i;
    }

    // "is tested every 5 days" belongs to the verb; in "the guard walks every 5 days" only the sense tells verb from noun.
    private static bool IsEvery(TokenList tokens, int i) => tokens.Is(i, "every") && (tokens.IsVerb(i - 1) || !tokens.Is(i - 1, WordClass.VerbOrNoun));

    // "last year", "the year", "31 March 2025": says when, and governs nothing.
    private static bool IsTime(TokenList tokens, int i) =>
        (tokens.Is(i, WordClass.Period) && (tokens.Is(i - 1, WordClass.Pointer | WordClass.Determiner) || tokens.Is(i - 1, WordClass.Preposition)))
        || (tokens.Is(i, WordClass.Pointer) && tokens.Is(i + 1, WordClass.Period))
        || tokens.Is(i, WordClass.Month | WordClass.Weekday)
        || (tokens.IsNumber(i) && (tokens.Is(i - 1, WordClass.Month) || tokens.Is(i + 1, WordClass.Month) || EnglishDates.IsYear(tokens[i].Numeral!, tokens[i].Numeral!.Value.IsExact ? tokens[i].Numeral!.Value.Decimal : 0)));

    private static bool IsNounBefore(TokenList tokens, string text, int i) => NounChunk.StartBefore(tokens, text, i) < i;

    // "a gain of 7%" says nothing by itself; "a subsidy of 90 crowns" does.
    private bool TakeNounOf(TokenList tokens, string text, ref int i, int first)
    {
        var start = NounChunk.StartBefore(tokens, text, i);
        if (start >= i || start < first)
        {
            if (start >= i && i - 1 >= first && tokens.IsVerb(i - 1))
            {
                i--;
                return true;
            }

            return false;
        }

        IsPrepositional = true;
        // "a fee per share of": what it is counted by is no part of it.
        if (IsVague(tokens, start, i) && !tokens.Is(start - 1, "per"))
        {
            for (var k = start; k < i; k++)
            {
                TakeVague(tokens[k].Word!);
            }

            i = start - 1;
            return true;
        }

        Subject = Clauses.HeadOf(tokens, text, start, i, first);
        return false;
    }

    // "a gain", "an earlier range": a noun that says nothing, and adjectives that only point.
    private static bool IsVague(TokenList tokens, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (!tokens.Is(i, WordClass.Pointer | WordClass.Statistic | WordClass.Adverb))
            {
                return false;
            }
        }

        return tokens.Is(end - 1, WordClass.Vague);
    }

    private void TakeVague(Word word)
    {
        if ((word.Classes & (WordClass.Statistic | WordClass.Pointer)) != 0)
        {
            if (word.Text is not "total")
            {
                Qualifiers.Add(word.Text);
            }
        }
        else if (word.Direction != Direction.None)
        {
            Aspect = word.Direction == Direction.Up ? "increase" : "decrease";
        }
        else if (word.Text is not ("number" or "amount" or "value" or "sum" or "figure" or "range" or "level" or "quantity"))
        {
            Aspect = word.Text;
        }
    }

    // Between a preposition and the quantity's clause: the object of a verb, a noun, or the verb itself.
    private bool TakePrepositional(TokenList tokens, string text, ref int i, int first)
    {
        var before = SkipFillers(tokens, i - 1, first);
        if (before < first || tokens.IsClauseBreak(before))
        {
            i = before;
            return false;
        }

        if (tokens.IsVerb(before) || tokens.Is(before, WordClass.Preposition | WordClass.Pronoun))
        {
            i = before;
            return true;
        }

        // Another amount: "rose from A to B".
        if (tokens.IsNumber(before) || Clauses.IsAmountEnd(tokens, text, before))
        {
            i = Clauses.SkipAmount(tokens, text, before, first);

            // "was 30 ms in edition 2": the edition says when.
            i -= tokens.IsNumber(before) && i == before - 1 && tokens.Is(i, WordClass.Reference) && tokens.Is(i - 1, WordClass.Preposition) ? 1 : 0;
            return true;
        }

        var start = NounChunk.StartBefore(tokens, text, before + 1);
        if (start > before)
        {
            i = before - 1;
            return true;
        }

        // "supplies 21,000 people with 5 tons": what another number counts is not the subject of this one.
        if (tokens.IsNumber(start - 1) && start - 1 > first)
        {
            i = Clauses.SkipAmount(tokens, text, start - 1, first);
            return true;
        }

        if (IsVague(tokens, start, before + 1))
        {
            for (var k = start; k <= before; k++)
            {
                TakeVague(tokens[k].Word!);
            }

            i = start - 1;
            return true;
        }

        if (TakePredicate(tokens, text, start, before + 1, first))
        {
            return false;
        }

        // The object of a verb: "deducted the fare from", or the head noun of a label: "speeds up to".
        Subject = Clauses.HeadOf(tokens, text, start, before + 1, first);
        return false;
    }

    // "is valid for 24 hours": one word behind a form of be says something of the subject and names nothing.
    private bool TakePredicate(TokenList tokens, string text, int start, int end, int first)
    {
        var isPredicate = end - start == 1 && start - 1 >= first && tokens.Is(start - 1, WordClass.Auxiliary) && !tokens.Is(start - 1, WordClass.Determiner);
        if (isPredicate)
        {
            TakeVerb(tokens, text, start - 1, first);
        }

        return isPredicate;
    }

    private void TakeVerb(TokenList tokens, string text, int i, int first)
    {
        Verb = tokens[i].Word!.Lemma;
        Direction = tokens[i].Word!.Direction;
        IsPassive = tokens.Is(i, WordClass.Participle) && (tokens.Is(i - 1, "be") || tokens.Is(i - 1, "been") || tokens.Is(i - 1, "is") || tokens.Is(i - 1, "are") || tokens.Is(i - 1, "was") || tokens.Is(i - 1, "were"));
        Aspect = Aspect.Length == 0 && Verb is "cost" ? "cost" : Aspect;
        Subject = Clauses.SubjectBefore(tokens, text, i, first);
    }
}
