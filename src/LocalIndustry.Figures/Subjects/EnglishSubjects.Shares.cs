using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <content>Parts of things named before, and percentages that a noun right behind them names.</content>
internal sealed partial class EnglishSubjects
{
    // "40 looms, 30% of which", "12 members, 3 of whom": a number of the clause's own, and no "the 5 of the firms which".
    private bool IsRelativePart(Quantity quantity) =>
        (tokens.Is(quantity.EndToken + 1, "which") || tokens.Is(quantity.EndToken + 1, "whom")) && tokens.Sign(quantity.FirstToken - 1) is ',' or '(' or '–' or '—';

    // A percentage of things is their share; a whole number of them counts them.
    private SubjectPhrase AsPart(Quantity quantity, SubjectPhrase things)
    {
        if (quantity is { Kind: FigureKind.Number, IsFraction: false, Value.IsWhole: true })
        {
            quantity.Kind = FigureKind.Count;
            quantity.ElidedNoun = Phrases.Slice(tokens, text, things.Start, things.End);
        }

        return quantity.Kind == FigureKind.Percent ? things with { Aspect = "share", Basis = new PhraseSpan(things.Start, things.End) } : things;
    }

    // "plus 5% charge", "a 5% share": a noun that is also a verb, where no verb can stand.
    private bool IsShareNoun(Quantity quantity, int next) =>
        IsNamedBehind(quantity) && tokens.Is(next, WordClass.VerbOrNoun) && !tokens.IsVerb(next) && tokens[next].Word!.Direction == Direction.None;

    // "7% goods tax": a plural in front of the noun that is named.
    private int EndOfShare(Quantity quantity, int end)
    {
        var isTail = IsNamedBehind(quantity) && tokens.IsWord(end) && !tokens.IsVerb(end) && (tokens[end].Word is not { } word || (word.Classes & ~(WordClass.Verb | WordClass.VerbOrNoun)) == 0);
        return isTail ? end + 1 : end;
    }

    private bool IsNamedBehind(Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        return quantity.Kind == FigureKind.Percent && (tokens.Is(before, "plus") || tokens.Is(before, "with") || tokens.Is(before, "a") || tokens.Is(before, "an") || tokens.Is(before, "the"));
    }
}
