using System;
using System.Collections.Concurrent;
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

    // The words of a code base are few, its names are many.
    private readonly ConcurrentDictionary<string, WordRole> _roles = new(StringComparer.Ordinal);
    private readonly Func<string, WordRole> _findRole;

    public NameBinder(IEnumerable<FigureTarget> targets)
    {
        _figures = targets.Select(target => new FigureWords(target)).ToList();
        _findRole = FindRole;
    }

    /// <summary>Whether some figure has room for all words of a name: quick, and mostly false.</summary>
    public bool MayBind(string name) => Fitting(name, out _).Count > 0;

    public FigureTarget? Bind(ClaimName name)
    {
        var fitting = Fitting(name.Name, out var words);
        if (fitting.Count == 0)
        {
            return null;
        }

        var containers = name.Containers.Select(ContainerWords).ToList();
        var around = containers.SelectMany(static container => container).ToList();
        var candidates = fitting.Where(figure => IsCovered(figure, words, containers)).ToList();
        var figure = candidates.Count == 1 ? candidates[0] : Identical(candidates, name.Name) ?? Discriminate(candidates, words);
        return figure is not null && HasWitness(figure, words, around) && !around.Any(figure.IsContrary) ? figure.Target : null;
    }

    // The constant's own identifier, whatever its words weigh; not where its neighbour is told from it by a number alone.
    private static FigureWords? Identical(List<FigureWords> candidates, string name)
    {
        var plain = Plain(name);
        var identical = candidates.Where(figure => Plain(figure.Target.Figure.Name) == plain).ToList();
        var isNumbered = candidates.Any(figure => Plain(figure.Target.Figure.Name) is var other && other != plain && other.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == plain);
        return identical.Count == 1 && !isNumbered ? identical[0] : null;
    }

    private static string Plain(string name) => name.Replace("_", "").ToUpperInvariant();

    private IReadOnlyList<FigureWords> Fitting(string name, out List<string> words)
    {
        words = [];
        IReadOnlyList<FigureWords>? fitting = null;
        var speaksOfSubject = false;
        foreach (var word in IdentifierWords.Split(name))
        {
            var role = _roles.GetOrAdd(word, _findRole);
            if (!role.IsContent)
            {
                continue;
            }

            words.Add(word);
            speaksOfSubject |= role.IsSubject;
            fitting = fitting is null ? role.Figures : role.Figures.Count == 0 ? role.Figures : fitting.Where(role.Figures.Contains).ToList();
            if (fitting.Count == 0)
            {
                return [];
            }
        }

        return speaksOfSubject && fitting is not null ? fitting : [];
    }

    private WordRole FindRole(string word) => new(
        FigureWords.IsContent(word),
        _figures.Any(figure => figure.IsSubject(word)),
        _figures.Where(figure => figure.Admits(word)).ToList());

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

    // Several figures fit: one of them is meant only where the name is its own name, word for word, or holds all of its
    // words and one that the others lack. Figures that only a number tells apart share their words: none of them is meant.
    private static FigureWords? Discriminate(List<FigureWords> candidates, List<string> words)
    {
        var said = new WordSet(words);
        var named = candidates.Where(figure => IsNamed(figure, said, words)).ToList();
        if (named.Count == 1)
        {
            return named[0];
        }

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

    private static bool IsNamed(FigureWords figure, WordSet said, List<string> words)
    {
        var name = figure.Name.Words.Where(word => !word.All(char.IsDigit)).ToList();
        return name.Count > 0 && name.All(said.Contains) && words.All(word => figure.Name.Contains(word));
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

    /// <summary>What a word can do for a name, and the figures that admit it.</summary>
    private sealed record WordRole(bool IsContent, bool IsSubject, IReadOnlyList<FigureWords> Figures);
}
