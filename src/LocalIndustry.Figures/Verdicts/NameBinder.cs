using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// Finds the one figure that a name denotes. Each word of the name must fit the figure, and each word that tells the figure
/// from others must be in the name; a doubt is a no.
/// </summary>
internal sealed class NameBinder
{
    private const int FewestWordsWithUnit = 2;

    private readonly List<FigureWords> _figures;

    // The words of a code base are few, its names are many.
    private readonly ConcurrentDictionary<string, WordRole> _roles = new(StringComparer.Ordinal);
    private readonly Func<string, WordRole> _findRole;
    private readonly ConcurrentDictionary<(IndexedDocument, string), bool> _places = new();

    public NameBinder(IReadOnlyList<FigureTarget> targets)
    {
        var rows = targets.ToLookup(RowOf);
        var parts = targets.GroupBy(static target => target.Source).ToDictionary(static group => group.Key, YearPartOf);
        _figures = new(targets.Count);
        FigureTarget? previous = null;
        for (var i = 0; i < targets.Count; i++)
        {
            previous = i > 0 && targets[i - 1].Figure.Sentence != targets[i].Figure.Sentence ? targets[i - 1] : previous;
            _figures.Add(new FigureWords(targets[i], rows[RowOf(targets[i])].ToList(), previous?.Source == targets[i].Source ? previous.Figure : null, parts[targets[i].Source]));
        }

        _findRole = FindRole;
    }

    /// <summary>Whether some figure has room for all words of a name: quick, and mostly false.</summary>
    public bool MayBind(string name) => Fitting(name, out var said).Count > 0 || (HasUnit(said) && said.Words.All(IsSaid)) || Speaking(said).Count > 0 || (IsOneWordWithUnit(said) && IsSubject(said.Words[0]));

    /// <summary>The words that say what figures are about, and the phrases of their originals.</summary>
    public (IEnumerable<string> Words, IEnumerable<string> Phrases) Subjects =>
        (_figures.SelectMany(static figure => figure.Subject.Words.Concat(figure.Name.Words)).Distinct(), _figures.Select(static figure => figure.Target.Figure.Original?.Subject ?? "").Concat(_figures.Select(static figure => figure.Target.Figure.Subject)).Distinct());

    /// <summary>Whether a word is one of a figure's subject.</summary>
    public bool IsSubject(string word) => _roles.GetOrAdd(Abbreviations.Expand(word), _findRole).IsSubject;

    /// <summary>How many words of a text say what a figure is about, and whether one of them does so anywhere.</summary>
    public (int Count, bool IsTelling) Subject(FigureTarget target, string text)
    {
        var words = _figures.First(figure => ReferenceEquals(figure.Target.Figure, target.Figure));
        var said = FigureWords.Content(text).Where(words.IsSubject).Distinct().ToList();
        return (said.Sum(Weight), said.Any(static word => !Vocabulary.IsCommon(word)));
    }

    /// <summary>Whether all these names are the document's, too.</summary>
    public bool SpeaksOf(FigureTarget target, IEnumerable<string> names) =>
        _figures.FirstOrDefault(figure => ReferenceEquals(figure.Target.Figure, target.Figure)) is { } words && names.All(name => FigureWords.Content(name).All(words.SpeaksOf));

    public FigureTarget? Bind(ClaimName name)
    {
        var fitting = Fitting(name.Name, out var said, name.IsProse);
        if (fitting.Count == 0 && !HasUnit(said))
        {
            return null;
        }

        var containers = name.Containers.Select(ContainerWords).ToList();
        // A plan of 2024 may speak of 2030: the year that the name itself says counts.
        var saysYear = said.Words.Any(FigureWords.IsYear);
        var around = containers.SelectMany(static container => container).Where(word => !saysYear || !FigureWords.IsYear(word)).ToList();
        var candidates = fitting
            .Where(figure => IsOfPlace(figure, name, containers))
            .Where(figure => IsCompatible(figure, said) && !SpeaksOfOtherMeasure(figure, name.Owners) && !around.Any(figure.IsContrary) && name.Rows.All(row => FigureWords.Content(row).All(figure.SpeaksOf)))
            .Select(figure => new Candidate(figure, Lent(figure, said, containers)))
            .Where(candidate => said.Words.Any(candidate.Figure.IsSubject) && candidate.Figure.IsCovered(candidate.Said))
            .ToList();
        if (said.Words.Any(static word => YearParts.IsSign(word)) && candidates.Exists(static candidate => YearParts.Of(candidate.Figure.Target.Figure.AsOf) is not null))
        {
            candidates.RemoveAll(static candidate => YearParts.Of(candidate.Figure.Target.Figure.AsOf) is null);
        }

        var found = candidates.Count switch
        {
            0 => OfUnit(said, name, containers, around),
            1 => candidates[0].Figure,
            _ => Identical(candidates, name.Name) ?? Discriminate(candidates, said),
        };
        return found is not null && !IsNeighboursOwn(found, said) && (HasWitness(found, said, HasKinds(found, said) ? [] : around) || IsListedWith(found, name.Siblings)) ? found.Target with { Part = PartOf(found, said) } : null;
    }

    // Kilns where the document has shaft kilns and rotary kilns as well: the plain word may be any of them.
    private bool HasKinds(FigureWords found, SaidWords said) => said.Words.Count == 1 && found.Subject.Words.Count == 1 && _figures.Exists(other => other != found
        && other.Target.Source == found.Target.Source
        && other.Target.Figure.Kind == found.Target.Figure.Kind
        && other.Subject.Words.Count > 1
        && other.IsHeadOfSubject(said.Words[0]));

    // "The ferry to Arden will take 30 minutes; at present it takes 40": who says present does not mean what will be.
    private bool IsNeighboursOwn(FigureWords found, SaidWords said) => _figures.Exists(other => other != found
        && other.Target.Source == found.Target.Source
        && other.Target.Figure.Sentence == found.Target.Figure.Sentence
        && other.Target.Figure.Subject == found.Target.Figure.Subject
        && said.Words.Any(word => other.Name.Contains(word) && !found.Name.Contains(word) && !found.IsSubject(word) && !found.Context.Contains(word)));

    /// <summary>
    /// The figure that a name means if its number is a slip of the figure's: a name that leaves out words of the document's, or puts
    /// others of their families. Who may be wrong about the name is not told of a number that may be right.
    /// </summary>
    public FigureTarget? BindLoosely(ClaimName name)
    {
        var said = SaidWords.Of(name.Name, IsSubject);
        var isOneWord = IsOneWordWithUnit(said);
        var speaking = isOneWord ? _roles.GetOrAdd(said.Words[0], _findRole).AsHead : Speaking(said);
        if (speaking.Count == 0)
        {
            return null;
        }

        var containers = name.Containers.Select(ContainerWords).ToList();
        var around = containers.SelectMany(static container => container).ToList();
        if (isOneWord)
        {
            // JitterPercent of "a random jitter": the unit and the type have to say it, too.
            speaking = speaking.Where(figure => figure.IsHeadOfSubject(said.Words[0]) && figure.IsUnit(said.Unit!) && around.Any(word => word != said.Words[0] && figure.Document.Contains(word))).ToList();
        }

        var fitting = speaking.Where(figure => IsCompatible(figure, said) && IsOfPlace(figure, name, containers) && !SpeaksOfOtherMeasure(figure, name.Owners) && !around.Any(figure.IsContrary) && name.Rows.All(row => FigureWords.Content(row).All(figure.SpeaksOf))).ToList();
        var found = !isOneWord ? LooseFit.Single(fitting, said.Words, said.Words[said.Head], said.Unit) : fitting.Count() == 1 ? fitting.First() : null;
        return found is not null && !IsNeighboursOwn(found, said) ? found.Target with { Part = PartOf(found, said) } : null;
    }

    private static bool IsOneWordWithUnit(SaidWords said) => said.Unit is not null && said.Words.Count == 1 && !Vocabulary.IsCommon(said.Words[0]) && !said.Words[0].All(char.IsDigit);

    private bool IsOfPlace(FigureWords figure, ClaimName name, List<List<string>> containers)
    {
        Func<string, bool> isKnown = word => IsSpokenOf(word, figure.Target.Source);
        return !containers.Any(container => figure.IsElsewhere(container, isKnown))
            && !name.Containers.Any(container => figure.IsOfOtherPlace(container, FigureWords.Content(container).ToList(), isKnown));
    }

    // The figures whose sentences hold every word of a name.
    private IReadOnlyList<FigureWords> Speaking(SaidWords said)
    {
        if (said.Words.Count(static word => !word.All(char.IsDigit)) < FewestWordsWithUnit)
        {
            return [];
        }

        IReadOnlyList<FigureWords>? speaking = null;
        foreach (var word in said.Words)
        {
            var figures = _roles.GetOrAdd(word, _findRole).Speaking;
            speaking = speaking is null ? figures : figures.Count == 0 ? figures : speaking.Where(figures.Contains).ToList();
            if (speaking.Count == 0)
            {
                return [];
            }
        }

        return speaking ?? [];
    }

    // A name may leave out words of the document's where its unit and two words of the clause, or else of the sentence, single
    // one figure out.
    private FigureWords? OfUnit(SaidWords said, ClaimName name, List<List<string>> containers, List<string> around)
    {
        if (said.Unit is not { } unit || !HasUnit(said))
        {
            return null;
        }

        var ofUnit = _figures
            .Where(figure => figure.Target.Figure.Kind is FigureKind.Measure or FigureKind.Time or FigureKind.Money or FigureKind.Percent or FigureKind.Multiple
                && figure.AdmitsUnit(unit)
                && IsCompatible(figure, said)
                && !SpeaksOfOtherMeasure(figure, name.Owners)
                && !around.Any(figure.IsContrary)
                && IsOfPlace(figure, name, containers))
            .ToList();
        return Single(ofUnit.Where(figure => said.Words.All(word => figure.IsSubject(word) || figure.IsInClause(word) || figure.IsBoundWord(word))))
            ?? (name.IsProse ? null : Single(ofUnit.Where(figure => said.Words.All(word => figure.IsSubject(word) || figure.IsInSentence(word) || figure.IsBoundWord(word)))));

        static FigureWords? Single(IEnumerable<FigureWords> found) => found.Take(2).ToList() is [var one] ? one : null;
    }

    // The results of a quarter say so here and there: what says nothing else is of the last one.
    private static string? YearPartOf(IEnumerable<FigureTarget> document) =>
        document.Select(static target => target.Figure.AsOf).Where(static period => YearParts.Of(period) is not null).GroupBy(static period => period).Where(static group => group.Count() > 1).Select(static group => group.Key).OrderBy(static period => period, StringComparer.Ordinal).LastOrDefault();

    private static FigureRow RowOf(FigureTarget target)
    {
        var subject = target.Figure.Subject;
        var comma = subject.LastIndexOf(", ", StringComparison.Ordinal);
        return new FigureRow(target.Source, comma > 0 ? subject.Substring(0, comma) : subject, target.Figure.Place.Line);
    }

    private static FigurePart PartOf(FigureWords figure, SaidWords said)
    {
        if (figure.Target.Figure.Upper is null)
        {
            return FigurePart.Whole;
        }

        return said.Words.Any(Vocabulary.Lower.Contains) ? FigurePart.Lower : said.Words.Any(Vocabulary.Upper.Contains) ? FigurePart.Upper : FigurePart.Whole;
    }

    // The constant's own identifier, whatever its words weigh; not where its neighbour is told from it by a number alone.
    private static FigureWords? Identical(List<Candidate> candidates, string name)
    {
        var plain = Plain(name);
        var identical = candidates.Where(candidate => Plain(candidate.Figure.Target.Figure.Name) == plain).ToList();
        var isNumbered = candidates.Any(candidate => Plain(candidate.Figure.Target.Figure.Name) is var other && other != plain && other.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == plain);
        return identical.Count == 1 && !isNumbered && !candidates.Any(candidate => IsOtherPeriod(identical[0].Figure.Target.Figure, candidate.Figure.Target.Figure)) ? identical[0].Figure : null;
    }

    // Dues of this year and dues of last year: the plain name is as good for either.
    private static bool IsOtherPeriod(Figure one, Figure other) => one.AsOf is { Length: > 0 } && other.AsOf is { Length: > 0 } && one.AsOf != other.AsOf && one.Kind == other.Kind && one.Unit == other.Unit;

    private static string Plain(string name) => name.Replace("_", "").ToUpperInvariant();

    // Of IntervalDayToSecond only the units say what it is about.
    private static bool HasUnit(SaidWords said) => said.Unit is not null && said.Words.Count(static word => !word.All(char.IsDigit) && word != FigureWords.Interval && Verdicts.UnitWords.Find([word]) is null) >= FewestWordsWithUnit;

    // Whether some figure's sentence, at least, holds the word.
    private bool IsSaid(string word) => _roles.GetOrAdd(word, _findRole).IsSaid;

    private IReadOnlyList<FigureWords> Fitting(string name, out SaidWords said, bool isProse = false)
    {
        said = SaidWords.Of(name, IsSubject);
        IReadOnlyList<FigureWords>? fitting = null;
        var speaksOfSubject = false;
        for (var i = 0; i < said.Words.Count; i++)
        {
            var role = _roles.GetOrAdd(said.Words[i], _findRole);
            speaksOfSubject |= role.IsSubject;
            var figures = i == said.Head && !isProse ? role.AsHead : role.Figures;
            fitting = fitting is null ? figures : figures.Count == 0 ? figures : fitting.Where(figures.Contains).ToList();
            if (fitting.Count == 0)
            {
                return [];
            }
        }

        return speaksOfSubject && fitting is not null ? fitting : [];
    }

    // Whether a document speaks of a place at all.
    private bool IsSpokenOf(string place, IndexedDocument source) => _places.GetOrAdd((source, place), _ =>
        Places.IsSpokenOf(place, FigureWords.Content(source.Document.Title).Concat(FigureWords.Content(source.ClassName)).Concat(source.Document.Figures.SelectMany(static figure => FigureWords.Content(figure.Sentence)))));

    private WordRole FindRole(string word) => new(_figures, word);

    private static List<string> ContainerWords(string name) =>
        FigureWords.Content(name).Where(static word => !Vocabulary.Container.Contains(word)).ToList();

    private static bool IsCompatible(FigureWords figure, SaidWords said) =>
        (said.Unit is not { } unit || figure.AdmitsUnit(unit) || said.UnitWords.All(figure.AdmitsAsUnit))
        && (!said.SaysCount || figure.AdmitsCount)
        && !said.Words.Any(figure.IsCountOfMarked)
        && said.Words.All(word => figure.Agrees(word, said.Negated.Contains(word)))
        && said.Per.All(figure.AdmitsPer)
        && (said.PerUnit is not { } per || figure.AdmitsPer(per) || figure.AdmitsPerUnit(per));

    // Under Widths or in an enum of VolumeMl, numbers are no temperatures.
    private bool SpeaksOfOtherMeasure(FigureWords figure, IReadOnlyList<string> owners) => owners.Any(owner =>
        FigureWords.Content(owner).Any(word => Vocabulary.OtherMeasure.Contains(word) && !figure.Admits(word, isHead: true))
        || (figure.Target.Figure.Kind is FigureKind.Measure or FigureKind.Time or FigureKind.Money or FigureKind.Percent && SaidWords.Of(owner, IsSubject) is { Unit: { } unit } said && !figure.AdmitsUnit(unit) && !said.UnitWords.All(figure.AdmitsAsUnit)));

    // A type lends its words only when all of them speak of the document: FoodService does not make its factories food factories.
    private static WordSet Lent(FigureWords figure, SaidWords said, List<List<string>> containers) => new(said.Words.Concat(said.UnitWords).Concat(said.Per.SelectMany(static word => (Verdicts.UnitWords.Find([word])?.Name ?? word).Split(' '))).Concat(containers
        .Where(container => container.All(word => figure.Admits(word) || figure.Document.Contains(word)))
        .SelectMany(static container => container)));

    // Several figures fit: one of them is meant only where the name is its own name, word for word, or holds all of its
    // words and one that the others lack. Figures that only a number tells apart share their words: none of them is meant.
    private static FigureWords? Discriminate(List<Candidate> candidates, SaidWords said)
    {
        var inPeriod = candidates.Where(static candidate => candidate.Said.Words.Where(FigureWords.IsYear).ToList() is { Count: > 0 } years && years.All(candidate.Figure.Context.Contains)).ToList();
        if (inPeriod.Count == 1 && candidates.Any(candidate => candidate.Said.Words.Any(FigureWords.IsYear)) && candidates.All(candidate => candidate.Figure.Target.Figure.AsOf is { Length: > 0 }))
        {
            return inPeriod[0].Figure;
        }

        var named = candidates.Where(candidate => IsNamed(candidate.Figure, candidate.Said, said)).ToList();
        if (named.Count == 1)
        {
            return named[0].Figure;
        }

        var complete = candidates.Where(static candidate => candidate.Figure.Name.Words.All(candidate.Said.Contains)).ToList();
        if (complete.Count != 1)
        {
            return null;
        }

        var (figure, own) = complete[0];
        return candidates.All(other => other.Figure == figure || figure.Name.Words.Any(word => !other.Figure.Name.Contains(word) && own.Contains(word)))
            ? figure
            : null;
    }

    private static bool IsNamed(FigureWords figure, WordSet withLent, SaidWords said)
    {
        var name = figure.Name.Words.Where(word => !word.All(char.IsDigit)).ToList();
        return name.Count > 0 && name.All(withLent.Contains) && said.Words.All(word => figure.Name.Contains(word) || ((FigureWords.IsYear(word) || YearParts.IsSign(word)) && figure.Context.Contains(word)));
    }

    private static bool HasWitness(FigureWords figure, SaidWords said, List<string> around)
    {
        // A type that says no more than the name is no second witness: the order of an Ordering.
        var own = new WordSet(said.Words);
        var subjects = said.Words.Where(word => figure.IsSubject(word) && !figure.Kind.Contains(word)).ToList();
        return (subjects.Sum(Weight) > 1 && !subjects.All(Vocabulary.IsCommon))
            || said.Words.Any(word => !figure.IsSubject(word) && (figure.Unit.Contains(word) || figure.Context.Contains(word) || figure.IsInClause(word)))
            || said.Words.Any(word => figure.Kind.Contains(word) && Vocabulary.UnitOfKind.Contains(word))
            || (said.Unit is { } unit && figure.AdmitsUnit(unit) && !(subjects.Count == 1 && Vocabulary.IsCommon(subjects[0])))
            || around.Any(word => figure.Document.Contains(word) && !own.Contains(word));
    }

    // "Ponds" beside small reservoirs and pumping stations, as in the document's own list.
    private bool IsListedWith(FigureWords figure, IReadOnlyList<string> siblings)
    {
        const int Fewest = 2;
        return siblings.Where(sibling => IsBeside(figure, FigureWords.Content(sibling).ToList())).Take(Fewest).Count() == Fewest;
    }

    private bool IsBeside(FigureWords figure, List<string> sibling)
    {
        if (sibling.Count == 0 || sibling.All(figure.IsSubject))
        {
            return false;
        }

        return figure.Target.Figure.Cell is { } cell
            ? _figures.Any(other => other.Target.Source == figure.Target.Source && other.Target.Figure.Cell is { } place && place.Table == cell.Table && place.Row != cell.Row && FigureWords.Content(place.RowLabel).ToList() is { Count: > 0 } label && label.All(new WordSet(sibling).Contains))
            : sibling.All(figure.IsInSentence);
    }

    // A run of ideographs is several words.
    private static int Weight(string word) => word[0] is >= '\u3400' and <= '\u9fff' ? (word.Length + 1) / 2 : 1;

    /// <summary>A figure that a name may denote, and what the name and its containers say of it.</summary>
    private sealed record Candidate(FigureWords Figure, WordSet Said);

    /// <summary>What the figures of one row of a table have in common.</summary>
    private sealed record FigureRow(IndexedDocument Source, string Label, int Line);

    /// <summary>What a word can do for a name, and the figures that admit it.</summary>
    /// <remarks>Of most words only the first is asked, so each is found where it is wanted; two threads may both find it.</remarks>
    private sealed class WordRole(List<FigureWords> all, string word)
    {
        private IReadOnlyList<FigureWords>? _figures;
        private IReadOnlyList<FigureWords>? _asHead;
        private IReadOnlyList<FigureWords>? _speaking;

        public bool IsSubject { get; } = all.Exists(figure => figure.IsSubject(word));

        public bool IsSaid => IsSubject || all.Exists(figure => figure.IsInSentence(word) || figure.IsBoundWord(word));

        public IReadOnlyList<FigureWords> Figures => _figures ??= all.FindAll(figure => figure.Admits(word));

        public IReadOnlyList<FigureWords> AsHead => _asHead ??= all.FindAll(figure => figure.Admits(word, isHead: true));

        public IReadOnlyList<FigureWords> Speaking => _speaking ??= all.FindAll(figure => figure.Admits(word) || figure.Document.Contains(word) || figure.IsAkinToSentence(word));
    }
}
