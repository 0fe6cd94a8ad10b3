using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A document under the name that its class has in the project.</summary>
/// <param name="Document">The document.</param>
/// <param name="Namespace">The namespace of its class; empty for the global one.</param>
/// <param name="ClassName">Its class.</param>
/// <param name="Constants">The names that its figures can be cited by, beside those of the figures themselves.</param>
public sealed record IndexedDocument(FigureDocument Document, string Namespace, string ClassName, IReadOnlyList<CitableName> Constants)
{
    /// <summary>Two documents may be equal in every word and still be two.</summary>
    public bool Equals(IndexedDocument? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}

/// <summary>A name and the number that it stands for.</summary>
public sealed record CitableName(string Name, Figure Figure, FigurePart Part);

/// <summary>A figure of a project, or one end of it.</summary>
public sealed record FigureTarget(IndexedDocument Source, Figure Figure, FigurePart Part)
{
    /// <summary>How a citation names it: <c>LocalIndustries.FoodFactories</c>.</summary>
    public string DisplayName => $"{Source.ClassName}.{Figure.Name}";

    /// <summary>A figure is itself alone, whatever another one says.</summary>
    public bool Equals(FigureTarget? other) => other is not null && ReferenceEquals(Source, other.Source) && ReferenceEquals(Figure, other.Figure) && Part == other.Part;

    /// <inheritdoc/>
    public override int GetHashCode() => RuntimeHelpers.GetHashCode(Figure);
}

/// <summary>All figures of a project, to be found by citation or by name.</summary>
public sealed class FigureIndex
{
    private readonly Dictionary<string, List<FigureTarget>> _cited = new(StringComparer.Ordinal);
    private readonly NameBinder _binder;
    private readonly OtherFigures _others;
    private readonly TableJudge _tables;
    private readonly WordSieve _telling;
    private readonly WordSieve _subjects;

    /// <summary>Indexes <paramref name="documents"/>.</summary>
    public FigureIndex(IEnumerable<IndexedDocument> documents)
    {
        var targets = new List<FigureTarget>();
        foreach (var document in documents)
        {
            foreach (var figure in document.Document.Figures)
            {
                var target = new FigureTarget(document, figure, FigurePart.Whole);
                targets.Add(target);
                AddCitable(figure.Name, target);
            }

            foreach (var constant in document.Constants)
            {
                AddCitable(constant.Name, new FigureTarget(document, constant.Figure, constant.Part));
            }
        }

        _binder = new NameBinder(targets);
        var (words, phrases) = _binder.Subjects;
        _telling = new WordSieve(words.Where(IsTelling), phrases);
        _subjects = new WordSieve(words, phrases);
        _others = new OtherFigures(targets);
        _tables = new TableJudge(targets.Where(static target => target.Part == FigurePart.Whole).ToList());
    }

    /// <summary>
    /// What a citation names: nothing, one figure, or several where documents share a name.
    /// It is a figure's name, with or without the class, with or without the namespace.
    /// </summary>
    public IReadOnlyList<FigureTarget> FindCited(string citation)
    {
        var dot = citation.LastIndexOf('.');
        if (!_cited.TryGetValue(citation.Substring(dot + 1), out var targets))
        {
            return [];
        }

        return dot < 0 ? targets : targets.Where(target => IsClass(target.Source, citation.Substring(0, dot))).ToList();
    }

    /// <summary>Whether a name may denote a figure at all; where it may not, looking further is idle.</summary>
    public bool MayDenote(string name) => MaySpeakOfSubject(name, 0, name.Length) && _binder.MayBind(name);

    /// <summary>Whether <c>text[start, end)</c> may hold a word of what figures are about; only a no is certain, and it is quick.</summary>
    public bool MaySpeakOfSubject(string text, int start, int end) => _subjects.MayHold(text, start, end);

    /// <summary>The figure that a name denotes by its words; null if it denotes none, or more than one.</summary>
    public FigureTarget? FindNamed(ClaimName name) => _binder.Bind(name);

    /// <summary>The figure that a name means if its number is a slip of the figure's, though it has not just the document's words; null if it means none, or more than one.</summary>
    public FigureTarget? FindLoosely(ClaimName name) => _binder.BindLoosely(name);

    /// <summary>The comparison that a bound, or the end of a range, states; null where there is none.</summary>
    public static ComparisonOperator? OperatorOf(Relation relation, FigurePart end) => BoundComparison.OperatorOf(relation, end);

    /// <summary>The comparison that would be right in place of the one that a claim stands in; null where the figure bounds nothing.</summary>
    public static ComparisonOperator? CorrectedOperator(Comparison comparison, Verdict verdict, Figure figure) =>
        BoundComparison.Corrected(comparison, verdict.Kind, figure, verdict.Part);

    /// <summary>Whether a comparison holds of just what a bound excludes.</summary>
    public static bool IsComplement(Comparison comparison, Relation relation, FigurePart end) =>
        OperatorOf(relation, end) is { } stated && Comparison.Complement(stated) == comparison.Operator;

    /// <summary>Whether a word says what some figure is about, and is not one that code holds everywhere.</summary>
    public bool IsTelling(string word) => !Vocabulary.IsCommon(word) && _binder.IsSubject(word);

    /// <summary>How many words of a text say what a figure is about, and whether one of them does so anywhere.</summary>
    internal (int Count, bool IsTelling) SubjectIn(FigureTarget target, string text) => _binder.Subject(target, text);

    /// <summary>Whether a document speaks of everything that goes by these names where it speaks of a figure.</summary>
    internal bool SpeaksOf(FigureTarget target, IEnumerable<string> names) => _binder.SpeaksOf(target, names);

    /// <summary>Whether <c>text[start, end)</c> may hold a telling word; only a no is certain, and it is quick.</summary>
    public bool MayTell(string text, int start, int end) => _telling.MayHold(text, start, end);

    /// <summary>The verdict on a claim about a figure, and whose number it is if it is another's.</summary>
    public Verdict Judge(Claim claim, FigureTarget target)
    {
        var verdict = FigureJudge.Judge(claim, target.Figure, target.Part);
        return verdict.Kind == VerdictKind.Contradicts ? _others.Explain(verdict, claim, target) : verdict;
    }

    /// <summary>How claims that stand in one table of code differ as a whole from the table or the list that they copy; null where they do not, or copy none.</summary>
    public TableVerdict? JudgeTable(IReadOnlyList<TableClaim> claims) => _tables.Judge(claims);

    /// <summary>Whether a label in code is that of a figure's row: one has all words of the other.</summary>
    public bool IsRow(FigureTarget target, string label)
    {
        var own = new WordSet(FigureWords.Content(target.Figure.Cell?.RowLabel ?? target.Figure.Subject));
        var other = new WordSet(FigureWords.Content(label));
        return other.Words.Count > 0 && (own.Words.All(other.Contains) || other.Words.All(own.Contains));
    }

    /// <summary>Whether all words of a label are the words of some figure.</summary>
    public bool SpeaksOfFigures(string label) => IdentifierWords.Split(label) is { Count: > 0 } words && words.All(_binder.IsSubject);

    /// <summary>The figure that a string or a comment speaks of, and how what it states stands to it; null if it speaks of none.</summary>
    /// <param name="statement">What the text states.</param>
    /// <param name="containers">The names of what the text stands in: members, types and namespaces.</param>
    /// <param name="translate">Puts the document's words into a name; null to take names as they are.</param>
    public StatedClaim? JudgeStated(Statement statement, IReadOnlyList<string> containers, Func<string, string>? translate = null) => StatementJudge.Judge(this, statement, containers, translate ?? (static name => name));

    /// <summary>The citable name that was meant by one that names nothing: by its words, as many as it has, else by its letters; null if none is near.</summary>
    public string? Suggest(string citation)
    {
        var name = citation.Substring(citation.LastIndexOf('.') + 1);
        if (_binder.Bind(new ClaimName(name, [])) is { } denoted)
        {
            return denoted.Figure.Name;
        }

        // PriceOfWater for WaterPrice, Records for the one name that holds the word.
        var said = FigureWords.Content(name).ToList();
        var holding = _cited.Keys.Where(known => said.Count > 0 && new WordSet(FigureWords.Content(known)) is var words && said.All(words.Contains)).OrderBy(static known => known.Length).Take(2).ToList();
        if (holding.Count == 1 || (holding.Count == 2 && FigureWords.Content(holding[0]).Count() == said.Count))
        {
            return holding[0];
        }

        return _cited.Keys
            .Select(known => (Name: known, Distance: EditDistance.Between(known, name)))
            .Where(candidate => candidate.Distance <= Math.Max(2, name.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static bool IsClass(IndexedDocument document, string qualifier)
    {
        var full = document.Namespace.Length == 0 ? document.ClassName : document.Namespace + "." + document.ClassName;
        return full == qualifier || full.EndsWith("." + qualifier, StringComparison.Ordinal);
    }

    private void AddCitable(string name, FigureTarget target)
    {
        if (!_cited.TryGetValue(name, out var targets))
        {
            _cited.Add(name, targets = []);
        }

        if (!targets.Contains(target))
        {
            targets.Add(target);
        }
    }
}
