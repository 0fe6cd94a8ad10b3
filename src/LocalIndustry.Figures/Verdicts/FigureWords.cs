using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The words of a figure, sorted by what they do for its identity.</summary>
internal sealed class FigureWords
{
    public FigureWords(FigureTarget target)
    {
        Target = target;
        var figure = target.Figure;
        var document = target.Source.Document;
        var unit = Content(figure.Unit);
        var basis = Content(figure.Basis);
        Class = new WordSet(IdentifierWords.Split(target.Source.ClassName).Where(IsContent));
        Context = new WordSet(basis.Concat(Periods(figure, document)));
        Name = new WordSet(Content(figure.Name));
        Subject = new WordSet(Content(figure.Subject));
        Kind = figure.Kind switch
        {
            FigureKind.Percent => Vocabulary.Percent,
            FigureKind.Multiple => Vocabulary.Multiple,
            _ => s_none,
        };
        Unit = new WordSet(unit);
        Document = new WordSet(Content(document.Title).Where(static word => word.Length > 4).Concat(Class.Words).Concat(Subject.Words).Concat(Content(StripExtension(document.FileName))));
        Everything = new WordSet(Document.Words.Concat(Content(document.Title)).Concat(Content(figure.Quote)).Concat(basis));
        HasMean = Content(figure.Sentence).Concat(Content(figure.Subject)).Any(Vocabulary.Mean.Contains);
        IsBound = figure.Relation is not (Relation.Equal or Relation.Approximate);
    }

    private static readonly WordSet s_none = new([]);

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

    private WordSet Everything { get; }

    private bool HasMean { get; }

    private bool IsBound { get; }

    /// <summary>Whether the word says what the figure is about.</summary>
    public bool IsSubject(string word) => Name.Contains(word) || Subject.Contains(word);

    /// <summary>Whether a name of this figure may hold the word.</summary>
    public bool Admits(string word) =>
        IsSubject(word)
        || Unit.Contains(word)
        || Kind.Contains(word)
        || Context.Contains(word)
        || Class.Contains(word)
        || (IsBound && Vocabulary.Bound.Contains(word))
        || (HasMean && Vocabulary.Mean.Contains(word))
        || (Vocabulary.ScaleOf(word) is { } scale && Math.Abs(Target.Figure.Value.Double) >= (double)scale)
        || (Target.Figure.Direction != Direction.None && Vocabulary.Growth.Contains(word));

    /// <summary>The words without which a name means something else or something wider; none where words of the kind or the period are all there is.</summary>
    public IReadOnlyList<string> Required(WordSet words)
    {
        var required = words.Words.Where(word => !Kind.Contains(word) && (!Context.Contains(word) || Subject.Contains(word))).ToList();
        var narrow = required.Where(word => !Class.Contains(word)).ToList();
        return narrow.Count > 0 ? narrow : required;
    }

    /// <summary>Whether a type or namespace word speaks of something that the document does not: another place, another year.</summary>
    public bool IsContrary(string word) =>
        IsYear(word) ? !Context.Contains(word) : !Everything.Contains(word) && Vocabulary.OppositeOf(word) is { } opposite && Everything.Contains(opposite);

    /// <summary>Whether a word is more than grammar and more than a word for number.</summary>
    public static bool IsContent(string word) => !Vocabulary.Stop.Contains(word) && !Vocabulary.Neutral.Contains(word);

    private static bool IsYear(string word) => word.Length == 4 && word.All(char.IsDigit);

    private static IEnumerable<string> Content(string? phrase) => IdentifierWords.Split(phrase ?? "").Where(IsContent);

    private static IEnumerable<string> Periods(Figure figure, FigureDocument document) =>
        IdentifierWords.Split(string.IsNullOrEmpty(figure.AsOf) ? document.Date : figure.AsOf!);

    private static string StripExtension(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        return dot > 0 ? fileName.Substring(0, dot) : fileName;
    }
}
