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

    /// <summary>Whether a preposition stands between the verb or noun and the quantity.</summary>
    public bool IsPrepositional { get; private set; }

    /// <summary>average, minimum: from "an average of".</summary>
    public List<string> Qualifiers { get; } = [];

    /// <summary>cost, income: from "at a cost of" or the verb "cost".</summary>
    public string Aspect { get; private set; } = "";

    public static Governor Find(List<Token> tokens, string text, Quantity quantity, int first)
    {
        var governor = new Governor();
        governor.Walk(tokens, text, quantity.FirstToken - 1, first);
        return governor;
    }

    private void Walk(List<Token> tokens, string text, int i, int first)
    {
        for (var step = 0; step < MostSteps && i >= first; step++)
        {
            i = SkipFillers(tokens, i, first);
            if (i < first)
            {
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
                if (tokens.Sign(i) is ':' or '(' && NounChunk.StartBefore(tokens, text, i) is var labelled && labelled < i)
                {
                    Subject = new PhraseSpan(labelled, i);
                }

                return;
            }

            if (IsVerb(tokens, i))
            {
                TakeVerb(tokens, text, i, first);
                return;
            }

            var start = NounChunk.StartBefore(tokens, text, i + 1);
            if (start > i)
            {
                return;
            }

            // A verb may stand right before the noun: "adding a further 27".
            Subject = Clauses.HeadOf(tokens, text, start, i + 1, first);
            return;
        }
    }

    private static int SkipFillers(List<Token> tokens, int i, int first)
    {
        while (i >= first && (tokens.Is(i, "a") || tokens.Is(i, "an") || tokens.Is(i, "the") || tokens.Is(i, "another") || tokens.Is(i, "up") || tokens.Is(i, "down") || tokens.Is(i, "also")
            || (tokens.Is(i, WordClass.Adverb) && !tokens.Is(i, WordClass.Preposition | WordClass.Verb | WordClass.Statistic)) || tokens.Is(i, "estimated") || tokens.Sign(i) is '"' or '“'))
        {
            i--;
        }

        return i;
    }

    private static bool IsNounBefore(List<Token> tokens, string text, int i) => NounChunk.StartBefore(tokens, text, i) < i;

    // "a gain of 13%" says nothing by itself; "a credit of 640 crowns" does.
    private bool TakeNounOf(List<Token> tokens, string text, ref int i, int first)
    {
        var start = NounChunk.StartBefore(tokens, text, i);
        if (start >= i || start < first)
        {
            if (start >= i && i - 1 >= first && IsVerb(tokens, i - 1))
            {
                i--;
                return true;
            }

            return false;
        }

        IsPrepositional = true;
        if (i - start == 1 && tokens.Is(start, WordClass.Vague))
        {
            TakeVague(tokens[start].Word!);
            i = start - 1;
            return true;
        }

        Subject = Clauses.HeadOf(tokens, text, start, i, first);
        return false;
    }

    private void TakeVague(Word word)
    {
        if ((word.Classes & WordClass.Statistic) != 0)
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
    private bool TakePrepositional(List<Token> tokens, string text, ref int i, int first)
    {
        var before = SkipFillers(tokens, i - 1, first);
        if (before < first || tokens.IsClauseBreak(before))
        {
            i = before;
            return false;
        }

        if (IsVerb(tokens, before) || tokens.Is(before, WordClass.Preposition))
        {
            i = before;
            return true;
        }

        // Another amount: "rose from A to B".
        if (tokens.IsNumber(before) || Clauses.IsAmountEnd(tokens, text, before))
        {
            i = Clauses.SkipAmount(tokens, text, before, first);
            return true;
        }

        var start = NounChunk.StartBefore(tokens, text, before + 1);
        if (start > before)
        {
            i = before - 1;
            return true;
        }

        if (before + 1 - start == 1 && tokens.Is(start, WordClass.Vague))
        {
            TakeVague(tokens[start].Word!);
            i = start - 1;
            return true;
        }

        // The object of a verb: "deducted the fare from", or the head noun of a label: "speeds up to".
        Subject = Clauses.HeadOf(tokens, text, start, before + 1, first);
        return false;
    }

    private void TakeVerb(List<Token> tokens, string text, int i, int first)
    {
        Verb = tokens[i].Word!.Lemma;
        Aspect = Aspect.Length == 0 && Verb is "cost" ? "cost" : Aspect;
        Subject = Clauses.SubjectBefore(tokens, text, i, first);
    }

    private static bool IsVerb(List<Token> tokens, int i) =>
        tokens.Is(i, WordClass.Verb | WordClass.Auxiliary | WordClass.Participle) && !(tokens.Is(i, WordClass.VerbOrNoun) && (tokens.Is(i - 1, WordClass.Determiner | WordClass.Statistic) || (tokens[i].Word!.Direction == Direction.None && !tokens.Is(i, WordClass.Participle) && !tokens.Is(i, WordClass.Auxiliary))));
}
