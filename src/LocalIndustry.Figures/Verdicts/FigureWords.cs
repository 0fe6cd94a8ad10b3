using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The words of a figure, sorted by what they do for its identity.</summary>
internal sealed partial class FigureWords
{
    // What names tell items of a list apart by: Item2 is what every tuple has.
    private const string PlaceInList = "item";

    /// <summary>What is said of all that is done every so often.</summary>
    public const string Interval = "interval";

    private const string Non = "non";
    private static readonly WordSet s_none = new([]);

    // Under "Code" or "Offset" no things are counted.
    private readonly bool _isMark;
    private readonly bool _saysCount;
    private readonly bool _hasMean;

    // What is done every 18 months is done at intervals.
    private readonly bool _isInterval;
    private readonly bool _isCondition;
    private readonly WordSet _header;
    private readonly WordSet _commonHeader;
    private readonly WordSet _rowHeader;

    // Where no other cell of the row has its unit, the unit stands for the column.
    private readonly bool _isOnlyOfUnit;
    private readonly WordSet _columnHeader;

    // What a column's numbers are counted per need not be said where the column is the only one of its name.
    private readonly WordSet _rateHeader;
    private readonly WordSet _ratedHeader;

    // Whom the whole document is about need not be said again: the revenue of Harbour Group in the results of Harbour Group.
    private readonly WordSet _publisher;
    private readonly WordSet _clause;
    private readonly HashSet<string> _clauseStems;

    // Of members and of non-members: what stands right behind the number tells which.
    private readonly WordSet _negated = s_none;
    private readonly WordSet _own = s_none;
    private readonly WordSet _sentence;
    private readonly HashSet<string> _sentenceStems;
    private readonly WordSet _everything;
    private readonly string _original;
    private readonly string? _unitName;
    private readonly UnitMeasure? _measure;

    // What its unit measures, where its subject is only what is measured: a header of 20 bytes has a length.
    private readonly WordSet? _measureNouns;
    private readonly WordSet _per;
    private readonly string? _baseUnitName;
    private readonly string? _perUnit;
    private readonly string _perName;
    private readonly QuotientMeasure? _quotient;
    private readonly UnitMeasure? _denominator;
    private readonly Lazy<FamilyStems> _families;

    // What is done so many times, by the stem of its verb; empty for other figures.
    private readonly string _action;

    /// <param name="target">The figure.</param>
    /// <param name="row">The figures of the same row of a table, itself among them: alone, its column need not be named.</param>
    /// <param name="previous">The last figure of another sentence before it in the document; null if there is none.</param>
    /// <param name="yearPart">The quarter or half of a year that the document is about, as an interval; null if it is about none.</param>
    public FigureWords(FigureTarget target, IReadOnlyList<FigureTarget> row, Figure? previous = null, string? yearPart = null)
    {
        var isRowAlone = row.Count == 1;
        Target = target;
        var figure = target.Figure;
        var document = target.Source.Document;
        var basis = Content(figure.Basis).ToList();
        Class = new WordSet(Content(target.Source.ClassName));
        Context = new WordSet(basis.Concat(Periods(figure, document, yearPart)).Concat(Antecedent(figure, previous)));
        Subject = new WordSet(Content(figure.Subject));
        Unit = new WordSet(Content(figure.Unit).Concat(UnitSymbols(figure.Unit)));

        Name = new WordSet(Content(figure.Name));
        IsSubjectBasis = basis.Count > 0 && Subject.Words.All(basis.Contains);
        Kind = figure.Kind switch
        {
            FigureKind.Percent => Vocabulary.Percent,
            FigureKind.Multiple => Vocabulary.Multiple,
            FigureKind.Money => Vocabulary.Money,
            FigureKind.Time => Vocabulary.Time,
            _ => s_none,
        };
        Document = new WordSet(Content(document.Title).Where(static word => word.Length > 4).Concat(Acronyms(document.Title)).Concat(Class.Words).Concat(Subject.Words).Concat(Content(StripExtension(document.FileName))));
        _everything = new WordSet(Document.Words.Concat(Content(document.Title)).Concat(Content(figure.PlainQuote)).Concat(basis));
        _clause = new WordSet(Content(figure.Clause));
        if (figure.Sentence.IndexOf(Non, StringComparison.OrdinalIgnoreCase) >= 0)
        {
            var own = IdentifierWords.Split(figure.Subject + " " + Behind(figure));
            _own = new WordSet(own);
            _negated = new WordSet(Negated(own));
        }

        _clauseStems = new(_clause.Words.Select(Vocabulary.Stem));
        var sentenceWords = IdentifierWords.Split(figure.Sentence);
        _sentence = new WordSet(sentenceWords.Select(Abbreviations.Expand).Where(IsContent));
        _sentenceStems = new(_sentence.Words.Select(Vocabulary.Stem));
        _hasMean = sentenceWords.Concat(Content(figure.Subject)).Any(Vocabulary.Mean.Contains);
        _isInterval = figure.Kind == FigureKind.Time && WordBefore(figure) is "every" or "each";
        _isCondition = figure.Relation == Relation.GreaterThan && sentenceWords.Any(Vocabulary.Consequence.Contains) && !sentenceWords.Any(Vocabulary.Obligation.Contains);
        _header = isRowAlone ? new WordSet(Content(HeaderOf(figure))) : s_none;
        // A decimal code is no number of what it stands for: the name has to say code.
        var isCode = Content(HeaderOf(figure)).LastOrDefault() is "code" or "codes" && figure.Quote.IndexOf("0x", StringComparison.OrdinalIgnoreCase) < 0;
        _header = isCode ? s_none : _header;
        _isMark = figure.Kind == FigureKind.Number && Content(HeaderOf(figure)).LastOrDefault() is { } column && Vocabulary.OtherMeasure.Contains(column);
        _saysCount = IdentifierWords.Split(figure.Subject).Any(Vocabulary.Count.Contains);
        _commonHeader = new WordSet(isCode || row.Count < 2 || !HasHeader(figure) ? [] : Content(HeaderOf(figure)).Where(word => row.All(other => new WordSet(Content(HeaderOf(other.Figure))).Contains(word))));
        _rowHeader = new WordSet(Content(figure.Cell?.RowHeader));
        _isOnlyOfUnit = figure.Cell is not null && row.Count > 1 && figure.Unit.Length > 0 && row.Count(other => other.Figure.Unit == figure.Unit) == 1;
        _columnHeader = new WordSet(_isOnlyOfUnit ? Content(HeaderOf(figure)) : []);
        _ratedHeader = new WordSet(Content(WithoutRate(HeaderOf(figure))));
        _rateHeader = new WordSet(figure.Cell is not null && WithoutRate(HeaderOf(figure)) is { Length: > 0 } named && row.Count(other => WithoutRate(HeaderOf(other.Figure)) == named) == 1 ? Content(HeaderOf(figure).Substring(named.Length)) : []);
        _publisher = new WordSet(figure.Cell is null ? ProperNames(figure.Subject).Where(new WordSet(Content(document.Title)).Contains) : []);
        _original = figure.Original?.Subject ?? "";
        _unitName = UnitMeasures.NameOf(figure.Unit);
        _measure = UnitMeasures.Of(figure.Unit);
        _measureNouns = _measure is not null && !Subject.Words.Any(Vocabulary.OtherMeasure.Contains) ? Vocabulary.NounsOf(_measure.Dimension) : null;
        var per = figure.Unit.IndexOf(" per ", StringComparison.Ordinal);
        _baseUnitName = per < 0 ? null : UnitMeasures.NameOf(figure.Unit.Substring(0, per));
        _perName = per < 0 ? "" : figure.Unit.Substring(per + 5);
        _perUnit = per < 0 ? null : UnitMeasures.NameOf(_perName);
        _quotient = _measure is null ? UnitMeasures.QuotientOf(figure.Unit) : null;
        _denominator = UnitMeasures.DenominatorOf(figure.Unit);
        _families = new(() => new FamilyStems(this));
        _action = Action(figure);
        _per = new WordSet(Content(per < 0 ? "" : figure.Unit.Substring(per)).Concat(basis).Concat(_clause.Words).Concat(Subject.Words));
    }

    public FigureTarget Target { get; }

    /// <summary>Words of the constant's name.</summary>
    public WordSet Name { get; }

    /// <summary>Words of the subject.</summary>
    public WordSet Subject { get; }

    /// <summary>Words of the class that holds the constants.</summary>
    public WordSet Class { get; }

    /// <summary>Words of the basis and the period.</summary>
    public WordSet Context { get; }

    /// <summary>Words that go with the kind of number.</summary>
    public WordSet Kind { get; }

    public WordSet Unit { get; }

    /// <summary>What a type or namespace must share to be a second witness.</summary>
    public WordSet Document { get; }

    private bool IsSubjectBasis { get; }

    private Relation Relation => Target.Figure.Relation;

    /// <summary>Whether the word says what the figure is about.</summary>
    public bool IsSubject(string word) => Subject.Contains(word) || (Name.Contains(word) && !IsUnitOfName(word) && word != PlaceInList) || IsAction(word) || IsOriginal(word);

    /// <summary>Whether the word is the noun of the subject, which the words before it only describe.</summary>
    public bool IsHeadOfSubject(string word) => Target.Figure.Cell is null && Subject.Words.Count > 0 && Subject.Words[Subject.Words.Count - 1] == word;

    /// <summary>Whether a name of this figure may hold the word; <paramref name="isHead"/> says that it is what the name speaks of.</summary>
    public bool Admits(string word, bool isHead = false) =>
        IsSubject(word)
        || Unit.Contains(word)
        || Kind.Contains(word)
        || Context.Contains(word)
        || Class.Contains(word)
        || IsBoundWord(word)
        || (_perUnit is not null && (UnitWords.Find([word])?.Name ?? UnitMeasures.NameOf(word)) == _perUnit)
        || (_perName.Length > 0 && Vocabulary.PeriodOf(word) == _perName)
        || _rowHeader.Contains(word)
        || (_measureNouns is { } nouns && nouns.Contains(word))
        || (_hasMean && Vocabulary.Mean.Contains(word))
        || (Vocabulary.Forecast.Contains(word) && Name.Words.Any(Vocabulary.Forecast.Contains))
        || (_isInterval && word == Interval)
        || (Vocabulary.ScaleOf(word) is { } scale && Math.Abs(Target.Figure.Value.Double) >= (double)scale)
        || (Vocabulary.Growth.Contains(word) && AdmitsGrowth(Vocabulary.Decrease.Contains(word)))
        || (Target.Figure.Kind == FigureKind.Percent && Vocabulary.Fraction.Contains(word))
        || ((!isHead || Vocabulary.IsDeverbal(word) || IsDone(_clause, word)) && IsInClause(word));

    /// <summary>Whether what is a unit elsewhere may stand in a name of this figure: beside a unit of its own, only where it says what the figure is about.</summary>
    public bool AdmitsAsUnit(string word) => Target.Figure.Kind is not (FigureKind.Measure or FigureKind.Time or FigureKind.Money) ? Admits(word) : Admits(word) && (IsSubject(word) || Unit.Contains(word) || !IsInClause(word));

    /// <summary>Whether the words around the figure hold the word.</summary>
    public bool IsInClause(string word) => IsIn(_clause, _clauseStems, word) || (_isInterval && word == Interval);

    /// <summary>Whether the sentence around the figure holds the word.</summary>
    public bool IsInSentence(string word) => IsIn(_sentence, _sentenceStems, word);

    private static bool IsIn(WordSet words, HashSet<string> stems, string word) =>
        words.Contains(word) || IsDone(words, word) || (Vocabulary.IsDeverbal(word) && stems.Contains(Vocabulary.Stem(word))) || (Vocabulary.IsMeasured(word) && words.Words.Any(said => Vocabulary.IsMeasuredBy(word, said)));

    // The fill of a tank that is filled; a noun as short as that may be any.
    private static bool IsDone(WordSet words, string word)
    {
        const int Shortest = 4;
        return word.Length >= Shortest && !Vocabulary.IsCommon(word) && (words.Contains(word + "ed") || (word[word.Length - 1] == 'e' && words.Contains(word + "d")));
    }

    /// <summary>Whether the figure may be of what a word says, or denies: members, or non-members.</summary>
    public bool Agrees(string word, bool isNegated) => !_own.Contains(word) || _negated.Contains(word) == isNegated;

    /// <summary>The words that stand behind "non".</summary>
    public static IReadOnlyList<string> Negated(IReadOnlyList<string> words) => !words.Contains(Non) ? [] : words.Skip(1).Where((_, i) => words[i] == Non).ToList();

    /// <summary>Whether the document gives the figure in just this unit.</summary>
    public bool IsUnit(string unit) => unit == _unitName || unit == Target.Figure.Unit || unit == _baseUnitName;

    /// <summary>Whether the document gives the figure in a unit of the same dimension; months are no days.</summary>
    public bool IsOfDimension(string unit) => IsUnit(unit) || UnitMeasures.OfName(unit) is not { } said || (_measure ?? _quotient?.Numerator) is not { } stated || said.Dimension == stated.Dimension;

    /// <summary>Whether the figure's number may be given in a unit.</summary>
    public bool AdmitsUnit(string unit) =>
        IsUnit(unit)
        || (UnitMeasures.OfName(unit) is { } measure && (_measure ?? _quotient?.Numerator) is { } stated && UnitMeasures.Factors(measure, stated).Count > 0)
        || (Target.Figure.Kind == FigureKind.Multiple && unit == "%")
        || (UnitMeasures.HasCents(Target.Figure) && unit == UnitMeasures.Cent);

    /// <summary>Whether the number may be counted per something.</summary>
    public bool AdmitsPer(string word) => !(Target.Figure.Kind == FigureKind.Time && _measure is not null && UnitMeasures.Of(UnitWords.Find([word])?.Name ?? word)?.Dimension == _measure.Dimension)
        && (_per.Contains(word)
            || (UnitWords.Find([word]) is { Name: var unit } && unit.IndexOf(' ') > 0 && unit.Split(' ').All(_per.Contains))
            || (_perUnit is not null && (UnitWords.Find([word])?.Name ?? UnitMeasures.NameOf(word)) == _perUnit));

    /// <summary>Whether the number may be given per so much of a unit.</summary>
    public bool AdmitsPerUnit(string unit) => _denominator is { } stated && UnitMeasures.OfName(unit) is { } said && said.Dimension == stated.Dimension;

    /// <summary>Whether a word, or another of its family, says what the figure is about.</summary>
    public bool IsAkinToSubject(string word) => IsSubject(word) || _families.Value.Subject.Contains(WordStems.OfFamily(word));

    /// <summary>Whether a word, or another of its family, stands around the figure.</summary>
    public bool IsAkinToClause(string word) => IsInClause(word) || _families.Value.Clause.Contains(WordStems.OfFamily(word));

    /// <summary>Whether a word, or another of its family, stands in the figure's sentence.</summary>
    public bool IsAkinToSentence(string word) => IsInSentence(word) || _families.Value.Sentence.Contains(WordStems.OfFamily(word));

    /// <summary>Whether a word is the plural of one that the document has in the singular over a code or an offset: those number no things.</summary>
    public bool IsCountOfMarked(string word) => _isMark && !Vocabulary.OtherMeasure.Contains(word) && word.EndsWith("s", StringComparison.Ordinal) && Subject.Contains(word) && !Subject.Words.Contains(word);

    /// <summary>Whether a word for number of things fits.</summary>
    public bool AdmitsCount => _saysCount || (!_isMark && Target.Figure.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Multiple or FigureKind.Measure);

    /// <summary>The words without which a name means something else or something wider; none where words of the kind or the period are all there is.</summary>
    public IReadOnlyList<string> Required(WordSet words)
    {
        var required = words.Words.Where(word => !IsDispensable(word)).ToList();
        var narrow = required.Where(word => !Class.Contains(word)).ToList();
        return narrow.Count > 0 ? narrow : required;
    }

    /// <summary>Whether words tell the figure apart from others: those of its name or of its subject.</summary>
    public bool IsCovered(WordSet said)
    {
        // SequenceNumberBits in a table with one column of bits: the unit says which.
        var isUnitSaid = _isOnlyOfUnit && said.Words.Any(Unit.Contains);
        if (_rateHeader.Words.Any(word => !said.Contains(word)) && !_ratedHeader.Words.All(said.Contains))
        {
            return false;
        }

        return Covers(Name) || (!IsSubjectBasis && Covers(Subject)) || (_action.Length > 0 && said.Words.Any(IsAction)) || said.Words.Any(word => IsWholeOriginal(word));

        bool Covers(WordSet set) => Required(set) is { Count: > 0 } required && required.All(word => said.Contains(word) || (isUnitSaid && _columnHeader.Contains(word)));
    }

    /// <summary>Whether a type or namespace word speaks of something that the document does not: another place, another year.</summary>
    public bool IsContrary(string word) =>
        IsYear(word) ? !Context.Contains(word) : !_everything.Contains(word) && ((Vocabulary.OppositeOf(word) is { } opposite && _everything.Contains(opposite)) || Kin.Of(word).Any(_everything.Contains));

    /// <summary>Whether a type or namespace is about another place than the document: another country, county or town.</summary>
    public bool IsElsewhere(IReadOnlyList<string> container, Func<string, bool> isKnown) =>
        container.Any(word => (Places.IsCountry(word) || (Places.IsDirection(word) && container.Count > 1)) && !isKnown(word)) || (container.Count > 1 && Places.IsDistrict(container[container.Count - 1]) && !isKnown(container[container.Count - 2]));

    /// <summary>Whether a type is about another place's document of the same sort: the tariff of another county.</summary>
    public bool IsOfOtherPlace(string container, IReadOnlyList<string> words, Func<string, bool> isKnown) =>
        (words.Count > 1 && container.IndexOf('.') < 0 && _everything.Contains(words[words.Count - 1]) && Places.IsMadeOfPlace(words[words.Count - 2]) && !isKnown(words[words.Count - 2]))
        || (Places.OfDistrict(container) is { } place && !isKnown(place));

    /// <summary>Whether the document speaks of it where it speaks of the figure.</summary>
    public bool SpeaksOf(string word) => Admits(word) || _everything.Contains(word);

    /// <summary>Whether a word is more than grammar and more than a word for number.</summary>
    public static bool IsContent(string word) => !Vocabulary.Stop.Contains(word) && !Vocabulary.Neutral.Contains(word);

    /// <summary>The words of a phrase that count, abbreviations written out.</summary>
    public static IEnumerable<string> Content(string? phrase)
    {
        var words = IdentifierWords.Split(phrase ?? "");
        return Enumerable.Range(0, words.Count).Select(i => Abbreviations.Expand(words, i)).Where(IsContent);
    }

    public static bool IsYear(string word) => word.Length == 4 && word.All(char.IsDigit) && word[0] is '1' or '2';

    private bool IsDispensable(string word) =>
        (Kind.Contains(word) && (Target.Figure.Kind is not (FigureKind.Money or FigureKind.Time) || Subject.Words.Any(other => !Kind.Contains(other))))
        || (Vocabulary.Vacuous.Contains(word) && !(Vocabulary.TellsRows.Contains(word) && Target.Figure.Cell is not null))
        || (_publisher.Contains(word) && Subject.Words.Any(other => !_publisher.Contains(other)))
        || _commonHeader.Contains(word)
        || _rateHeader.Contains(word)
        || (_header.Contains(word) && Subject.Words.Any(other => !_header.Contains(other)))
        || (Context.Contains(word) && (!Subject.Contains(word) || IsSubjectBasis) && HasOwnName())
        || (Target.Figure.Direction != Direction.None && Vocabulary.Growth.Contains(word) && !Subject.Contains(word))
        || (word.All(char.IsDigit) && !Subject.Contains(word));

    // Where the subject is all that a share is measured against, the name has to bring words of its own.
    private bool HasOwnName() => !IsSubjectBasis || Name.Words.Any(word => !Context.Contains(word) && !Kind.Contains(word));

    /// <summary>Whether a figure is what something came to, not by how much it changed: what rose to 34.5% is 34.5%.</summary>
    public static bool IsLevel(Figure figure) => WordBefore(figure) is "to" or "from" or "at";

    private static string? WordBefore(Figure figure)
    {
        var at = figure.Sentence.IndexOf(figure.PlainQuote, StringComparison.Ordinal);
        var before = IdentifierWords.Split(figure.Sentence.Substring(0, Math.Max(at, 0)));
        return before.Count > 0 ? before[before.Count - 1] : null;
    }

    // What fell by 8% did not rise by it; and what a change came to is no change.
    private bool AdmitsGrowth(bool isDecrease) => Target.Figure.Direction switch
    {
        not Direction.None when Target.Figure.Kind is not (FigureKind.Percent or FigureKind.Multiple) && IsLevel(Target.Figure) => false,
        Direction.Up => !isDecrease,
        Direction.Down => isDecrease,
        _ => Target.Figure.Kind == FigureKind.Multiple,
    };

    /// <summary>Whether the word marks the end that the figure is: Min of what is at least so.</summary>
    public bool IsBoundWord(string word) => Relation switch
    {
        Relation.Between => Vocabulary.Bound.Contains(word),
        // What more than so much calls for something is a maximum of what does not.
        Relation.GreaterThan => Vocabulary.Bound.Contains(word) && (_isCondition || !Vocabulary.Upper.Contains(word)),
        Relation.GreaterThanOrEqual => Vocabulary.Bound.Contains(word) && !Vocabulary.Upper.Contains(word),
        Relation.LessThan or Relation.LessThanOrEqual => Vocabulary.Bound.Contains(word) && !Vocabulary.Lower.Contains(word),
        _ => false,
    };

    // MaxRetransmissions of what must not be retransmitted more than so many times.
    private bool IsAction(string word) => _action.Length > 0 && WordStems.OfFamily(word) == _action;

    // "retransmit a frame", and Retransmitted of "frame": what the name has beyond the subject, or else the verb that the subject begins with.
    private static string Action(Figure figure)
    {
        const string Times = "time";
        if (figure.Kind != FigureKind.Count || figure.Unit != Times || figure.Language != Language.English)
        {
            return "";
        }

        var subject = Content(figure.Subject).ToList();
        var own = Content(figure.Name).Where(word => !subject.Contains(word)).ToList();
        return own.Count > 0 ? WordStems.OfFamily(own[own.Count - 1]) : subject.Count > 1 ? WordStems.OfFamily(subject[0]) : "";
    }

    private bool IsOriginal(string word) => word.Length > 1 && IsIdeographic(word) && _original.IndexOf(word, StringComparison.Ordinal) >= 0;

    private bool IsWholeOriginal(string word) => word.Length > 1 && word == _original && IsIdeographic(word);

    // A unit that ends a constant's name says nothing of what it is about: GuestBerthDays.
    private bool IsUnitOfName(string word) => Target.Figure.Kind != FigureKind.Count && Unit.Contains(word);

    private static bool IsIdeographic(string word) => word[0] is >= '\u3400' and <= '\u9fff';

    /// <summary>What the words of a figure share with others of their families.</summary>
    private sealed class FamilyStems(FigureWords figure)
    {
        public HashSet<string> Subject { get; } = new(figure.Subject.Words.Concat(figure.Name.Words.Where(word => !figure.IsUnitOfName(word))).Select(WordStems.OfFamily));

        public HashSet<string> Clause { get; } = new(figure._clause.Words.Select(WordStems.OfFamily));

        public HashSet<string> Sentence { get; } = new(figure._sentence.Words.Select(WordStems.OfFamily));
    }
}
