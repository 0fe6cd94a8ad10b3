using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// Finds the one figure that a name denotes. Each word of the name must fit the figure, and each word that tells the figure
/// from others must be in the name; a doubt is a no.
/// </summary>
internal sealed class NameBinder
{
    private readonly List<FigureWords> _figures;
    private readonly WordSet _subjects;

    public NameBinder(IEnumerable<FigureTarget> targets)
    {
        _figures = targets.Select(target => new FigureWords(target)).ToList();
        _subjects = new WordSet(_figures.SelectMany(figure => figure.Name.Words.Concat(figure.Subject.Words)));
    }

    public FigureTarget? Bind(ClaimName name)
    {
        var words = IdentifierWords.Split(name.Name).Where(FigureWords.IsContent).ToList();
        if (!words.Any(_subjects.Contains))
        {
            return null;
        }

        var containers = name.Containers.Select(ContainerWords).ToList();
        var around = containers.SelectMany(static container => container).ToList();
        var candidates = _figures.Where(figure => words.All(figure.Admits) && IsCovered(figure, words, containers)).ToList();
        var figure = candidates.Count == 1 ? candidates[0] : Discriminate(candidates, words);
        return figure is not null && HasWitness(figure, words, around) && !around.Any(figure.IsContrary) ? figure.Target : null;
    }

    private static List<string> ContainerWords(string name) =>
        IdentifierWords.Split(name).Where(word => FigureWords.IsContent(word) && !Vocabulary.Container.Contains(word)).ToList();

    private static bool IsCovered(FigureWords figure, List<string> words, List<List<string>> containers)
    {
        // A type lends its words only when all of them speak of the document: FoodService does not make its factories food factories.
        var lent = containers.Where(container => container.All(word => figure.Admits(word) || figure.Document.Contains(word))).SelectMany(static container => container);
        var said = new WordSet(words.Concat(lent));
        return words.Any(figure.IsSubject) && (Covers(figure.Name) || Covers(figure.Subject));

        bool Covers(WordSet set) => figure.Required(set) is { Count: > 0 } required && required.All(said.Contains);
    }

    // Several figures fit: one of them is meant only where the name holds all of its words and one that the others lack.
    private static FigureWords? Discriminate(List<FigureWords> candidates, List<string> words)
    {
        var said = new WordSet(words);
        var complete = candidates.Where(figure => figure.Name.Words.All(said.Contains)).ToList();
        if (complete.Count != 1)
        {
            return null;
        }

        var figure = complete[0];
        return candidates.All(other => other == figure || figure.Name.Words.Any(word => !other.Name.Contains(word) && said.Contains(word)))
            ? figure
            : null;
    }

    private static bool HasWitness(FigureWords figure, List<string> words, List<string> around)
    {
        var subjects = words.Where(word => figure.IsSubject(word) && !figure.Kind.Contains(word)).ToList();
        return subjects.Sum(Weight) > 1
            || words.Any(word => !figure.IsSubject(word) && (figure.Unit.Contains(word) || figure.Context.Contains(word)))
            || words.Any(word => figure.Kind.Contains(word) && Vocabulary.UnitOfKind.Contains(word))
            || around.Any(figure.Document.Contains);
    }

    // A run of ideographs is several words.
    private static int Weight(string word) => word[0] is >= '\u3400' and <= '\u9fff' ? (word.Length + 1) / 2 : 1;
}
