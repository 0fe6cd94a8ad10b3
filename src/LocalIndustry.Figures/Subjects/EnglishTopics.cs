using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>
/// Says what an English quantity is about in the words of its sentence, from the nearest to the widest: the noun it describes or
/// belongs to, then the subject of its clause. Things that it counts are its unit and not named again.
/// </summary>
internal sealed class EnglishTopics(TokenList tokens, string text, SharedStrings strings)
{
    private const int MostVerbs = 3;
    private const int Reach = 40;

    private readonly List<PhraseSpan> _spans = [];
    private string _last = "";
    private int _lastSentence = -1;
    private PhraseSpan? _lastSubject;

    /// <summary>The topics of <paramref name="quantity"/>, set apart by commas; empty if the sentence names none.</summary>
    public string Find(Quantity quantity, int sentence, int first, int end)
    {
        if (_lastSentence != sentence)
        {
            (_last, _lastSubject, _lastSentence) = ("", null, sentence);
        }

        (first, end) = EnglishSubjects.Near(quantity, first, end);
        if (quantity.IsRestatement)
        {
            return _last;
        }

        var spans = _spans;
        spans.Clear();
        if (quantity.Kind != FigureKind.Time)
        {
            AddComplement(quantity, end, spans);
            AddHead(quantity, first, spans);
        }
        else if (quantity.Unit?.Unit == Units.FindAge().Unit)
        {
            AddAged(quantity, first, end, spans);
        }

        if (ClauseSubject(quantity, first) is { } subject)
        {
            Add(spans, subject, quantity);
            _lastSubject = subject;
        }

        var topics = Join(spans);
        if (topics.Length == 0 && quantity.Kind != FigureKind.Count && quantity.Unit is not null)
        {
            // ", up 9%": still about what the quantity before was about.
            topics = _last;
        }

        _last = topics;
        return topics;
    }

    // What the number describes or is a part of: "80 yard touchdown", "20% of sales", "35 wells of the field".
    private void AddComplement(Quantity quantity, int end, List<PhraseSpan> spans)
    {
        var at = SkipRestatement(quantity.EndToken);
        if (quantity.Kind == FigureKind.Count && quantity.NounEnd == quantity.NounStart && quantity.ElidedNoun.Length > 0 && tokens.Is(at, "of"))
        {
            // "one of the mills": what it counts.
            return;
        }

        if (quantity.Kind == FigureKind.Money && tokens.Is(at, "for") && tokens.Is(at + 1, WordClass.Determiner))
        {
            // "$300 for a new roof"
            AddChunk(at + 2, end, quantity, spans);
            return;
        }

        if (tokens.Is(at, "of") || (quantity.IsFraction && tokens.Is(at, WordClass.Determiner)) || (quantity.Kind == FigureKind.Count && (tokens.Is(at, "in") || tokens.Is(at, "at")) && tokens.IsCapitalised(text, at + 1)))
        {
            var start = Phrases.SkipDeterminers(tokens, tokens.Is(at, WordClass.Determiner) ? at : at + 1);
            while (tokens.IsNumber(start) || tokens.Is(start, WordClass.Numeral))
            {
                // "two-thirds of the 1,500 households"
                start++;
            }

            AddChunk(start, end, quantity, spans);
            return;
        }

        if (quantity.IsFraction && at < end && EnglishNouns.IsPlural(tokens[at], text))
        {
            // "1 in 4 drivers"
            AddChunk(at, end, quantity, spans);
            return;
        }

        if (quantity.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Multiple || tokens.IsClauseBreak(at))
        {
            if (quantity.NounEnd > quantity.NounStart && quantity.IsCompound)
            {
                AddChunk(at, end, quantity, spans);
            }

            return;
        }

        at += tokens.IsHyphen(at) && tokens.IsGlued(at) ? 1 : 0;
        if (tokens.IsWord(at) && !tokens.IsVerb(at) && !IsDimension(at) && !tokens.Is(at, WordClass.Participle | WordClass.Comparative | WordClass.Adverb | WordClass.Pointer | WordClass.Period | WordClass.Month | WordClass.Weekday))
        {
            AddChunk(at, end, quantity, spans);
        }
    }

    // "a 19 year-old sailor", "Orr, 54, resigned": whose age it is.
    private void AddAged(Quantity quantity, int first, int end, List<PhraseSpan> spans)
    {
        if (tokens.Sign(quantity.FirstToken - 1) == ',' && quantity.FirstToken - 1 > first)
        {
            AddBefore(quantity.FirstToken - 1, first, quantity, spans);
        }
        else if (tokens.IsWord(quantity.EndToken) && !tokens.IsVerb(quantity.EndToken) && !(tokens.Is(quantity.EndToken, WordClass.VerbOrNoun) && IsThirdPersonForm(quantity.EndToken)))
        {
            AddChunk(quantity.EndToken, end, quantity, spans);
        }
    }

    // "8 miles (13 km) of track"
    private int SkipRestatement(int at)
    {
        if (tokens.Sign(at) != '(')
        {
            return at;
        }

        for (var i = at + 1; tokens.Reaches(i) && i - at < 8; i++)
        {
            if (tokens.Sign(i) == ')')
            {
                return tokens.Is(i + 1, "of") ? i + 1 : at;
            }
        }

        return at;
    }

    // "70 miles wide": says along which way it is measured.
    private bool IsDimension(int i) =>
        tokens.Is(i, "wide") || tokens.Is(i, "long") || tokens.Is(i, "high") || tokens.Is(i, "tall") || tokens.Is(i, "deep") || tokens.Is(i, "thick") || tokens.Is(i, "apart");

    private void AddChunk(int start, int end, Quantity quantity, List<PhraseSpan> spans)
    {
        if (start < end)
        {
            var chunkEnd = System.Math.Min(NounChunk.EndFrom(tokens, text, start), end);
            if (chunkEnd > start)
            {
                Add(spans, new PhraseSpan(start, chunkEnd), quantity);
            }
        }
    }

    // The noun that the quantity hangs on: "winds of 155 mph", "a price of $5".
    private void AddHead(Quantity quantity, int first, List<PhraseSpan> spans)
    {
        var i = quantity.FirstToken - 1;
        i -= i >= first && tokens.Is(i, "from") ? 1 : 0;
        if (i > first && tokens.Is(i, "ranging"))
        {
            // "fees, ranging from $5 to $90"
            AddBefore(tokens.Sign(i - 1) == ',' ? i - 1 : i, first, quantity, spans);
        }
        else if (i > first && (tokens.Is(i, "worth") || (tokens.Is(i, WordClass.Preposition) && !tokens.Is(i, WordClass.Verb))))
        {
            // "winds of 80 mph", "a grant worth $5"
            AddBefore(i, first, quantity, spans);
        }
        else if (quantity.Kind != FigureKind.Count && i > first && tokens.Sign(i) is '(' or ':')
        {
            AddBefore(i, first, quantity, spans);
        }
        else if (i >= first && quantity.Kind is FigureKind.Percent or FigureKind.Measure or FigureKind.Money or FigureKind.Number && tokens.IsWord(i) && !IsVerbOf(quantity, i))
        {
            AddBefore(i + 1, first, quantity, spans);
        }
    }

    private void AddBefore(int end, int first, Quantity quantity, List<PhraseSpan> spans)
    {
        var start = StartBefore(end);
        var isAdverb = start == end - 1 && EndsInLy(start);

        // What another number counts is that one's.
        var isCounted = tokens.IsNumber(start - 1) || tokens.Is(start - 1, WordClass.Numeral);
        if (start < end && start >= first && !isAdverb && !isCounted && !(start == end - 1 && tokens.Is(start, WordClass.Adverb)) && (!tokens.Is(start, WordClass.Verb) || IsNamed(start, end)))
        {
            Add(spans, Clauses.HeadOf(tokens, text, start, end, first), quantity);
        }
    }

    // "a range of", "a claim worth", "fees, ranging": in front of these the word is a noun; "a total of" says nothing.
    private bool IsNamed(int start, int end) =>
        (tokens.Is(end, "of") || tokens.Is(end, "worth") || tokens.Is(end, "ranging") || tokens.Is(end + 1, "ranging")) && tokens.Is(start, WordClass.VerbOrNoun) && !tokens.IsVerb(start) && !tokens.Is(start, WordClass.Statistic);

    private bool EndsInLy(int i) => tokens[i].End - tokens[i].Start > 4 && string.CompareOrdinal(text, tokens[i].End - 2, "ly", 0, 2) == 0;

    // The subject of the nearest verb on the left that has one; a pronoun stands for the subject before it.
    private PhraseSpan? ClauseSubject(Quantity quantity, int first)
    {
        var verbs = 0;
        for (var i = quantity.FirstToken - 1; i > first && quantity.FirstToken - i <= Reach && verbs < MostVerbs; i--)
        {
            if (tokens.Sign(i) is ';' or '•' or '。')
            {
                return null;
            }

            if (!IsVerbOf(quantity, i))
            {
                continue;
            }

            verbs++;
            var before = i;
            while (before > first && tokens.Is(before - 1, WordClass.Auxiliary | WordClass.Negation | WordClass.Adverb) && !tokens.Is(before - 1, WordClass.Determiner))
            {
                before--;
            }

            if (tokens.Is(before - 1, WordClass.Pronoun) && !tokens.Is(before - 1, WordClass.Determiner))
            {
                return IsThirdPerson(before - 1) ? _lastSubject ?? SubjectLeftOf(before - 1, first) : null;
            }

            if (Clauses.SubjectBefore(tokens, text, i, first) is { } span)
            {
                var start = StartBefore(span.End);

                // An index with its number: TA-125.
                var last = tokens.IsHyphen(span.End) && tokens.IsGlued(span.End) && tokens.IsNumber(span.End + 1) && tokens.IsGlued(span.End + 1) ? span.End + 2 : span.End;
                return new PhraseSpan(start < span.Start && start >= first ? start : span.Start, last);
            }
        }

        return null;
    }

    // "The tank holds 40 litres": right before its amount, the third person of a word that is also a noun is a verb.
    private bool IsVerbOf(Quantity quantity, int i) =>
        tokens.IsVerb(i) || (i == quantity.FirstToken - 1 && tokens.Is(i, WordClass.VerbOrNoun) && IsThirdPersonForm(i));

    private bool IsThirdPersonForm(int i) => tokens[i].Word is { } word && word.Text != word.Lemma && word.Text[word.Text.Length - 1] == 's';

    private bool IsThirdPerson(int i) => tokens.Is(i, "it") || tokens.Is(i, "he") || tokens.Is(i, "she") || tokens.Is(i, "they") || tokens.Is(i, "who");

    private PhraseSpan? SubjectLeftOf(int pronoun, int first)
    {
        for (var i = pronoun - 1; i > first && pronoun - i <= Reach; i--)
        {
            if (tokens.IsVerb(i) && Clauses.SubjectBefore(tokens, text, i, first) is { } span)
            {
                return span;
            }
        }

        return null;
    }

    // A chunk with what is glued to it by signs: TA-125, R&D, S&P 500.
    private int StartBefore(int end)
    {
        var at = end;
        if (tokens.IsNumber(at - 1) && tokens.IsHyphen(at - 2) && tokens.IsGlued(at - 1) && tokens.IsGlued(at - 2) && tokens.IsWord(at - 3))
        {
            at -= 2;
        }

        var start = NounChunk.StartBefore(tokens, text, at);
        while (start < at && start > 1 && tokens.Sign(start - 1) is '&' or '/' && tokens.IsGlued(start) && tokens.IsWord(start - 2))
        {
            var next = NounChunk.StartBefore(tokens, text, start - 1);
            if (next >= start - 1)
            {
                break;
            }

            start = next;
        }

        return start < at ? start : end;
    }

    private void Add(List<PhraseSpan> spans, PhraseSpan span, Quantity quantity)
    {
        // The quantity is no topic of itself.
        if (span.Start < quantity.EndToken && span.End > quantity.FirstToken)
        {
            span = new PhraseSpan(span.Start, System.Math.Min(span.End, quantity.FirstToken));
        }

        if (span.End <= span.Start)
        {
            return;
        }

        foreach (var other in spans)
        {
            if (span.Start < other.End && other.Start < span.End)
            {
                return;
            }
        }

        spans.Add(span);
    }

    private string Join(List<PhraseSpan> spans)
    {
        foreach (var span in spans)
        {
            var (start, end) = Phrases.Range(tokens, span.Start, span.End);
            strings.AddPart(start, end);
        }

        return strings.TakeParts();
    }
}
