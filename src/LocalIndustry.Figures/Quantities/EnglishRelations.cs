using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Words before or behind a number that widen it to a set of values. To teach a phrase, add it to its line.</summary>
internal static class EnglishRelations
{
    internal static readonly (Relation Relation, string[] Phrases)[] Before =
    [
        (Relation.GreaterThan,
        [
            "more than", "over", "above", "greater than", "larger than", "higher than", "longer than", "older than", "bigger than", "heavier than", "faster than",
            "in excess of", "upwards of", "upward of", "beyond", "exceeding", "exceed", "exceeds", "exceeded", "surpassing", "surpass", "surpasses", "surpassed",
            "topping", "topped", "tops", "just over", "well over", "slightly over", "a little over", "slightly more than", "slightly above", "just above", "well above", "north of", "hotter than", "warmer than", "wider than", "thicker than", "deeper than", "taller than", "stronger than", "later than", "farther than", "further than",
        ]),
        (Relation.GreaterThanOrEqual,
        [
            "at least", "no less than", "not less than", "no fewer than", "not fewer than", "never less than", "a minimum of", "the minimum of", "minimum of", "minimum", "min",
            "greater than or equal to", "greater or equal to", "greater or equal than", "more than or equal to", "more or equal to", "more or equal than", "larger than or equal to", "equal to or greater than", "equal to or more than", "equal or greater than",
            "equal or more than", "at least or equal to", "bigger than or equal to", "higher than or equal to", "larger or equal to", "larger or equal than", "higher or equal to", "higher or equal than",
            "bigger or equal to", "bigger or equal than", "above or equal to", "over or equal to",
            "no lower than", "not lower than", "no smaller than", "not smaller than", "no shorter than", "not shorter than", "no earlier than", "not under", "not below", "starting at", "starting from", "as few as", "as little as",
        ]),
        (Relation.LessThan,
        [
            "less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than", "younger than", "short of", "just under", "well under", "slightly under", "a little under",
            "colder than", "cooler than", "narrower than", "thinner than", "slower than", "earlier than", "nearer than", "closer than", "lighter than", "just below", "well below", "slightly below", "slightly less than", "south of", "just short of",
        ]),
        (Relation.LessThanOrEqual,
        [
            "up to", "at most", "at the most", "no more than", "not more than", "never more than", "not exceeding", "not to exceed", "a maximum of", "the maximum of", "maximum of", "maximum", "max",
            "less than or equal to", "less or equal to", "less or equal than", "fewer than or equal to", "smaller than or equal to", "lower than or equal to", "equal to or less than", "equal to or fewer than", "equal or less than", "at most or equal to", "smaller or equal to", "smaller or equal than", "lower or equal to", "lower or equal than", "fewer or equal to",
            "fewer or equal than", "under or equal to", "below or equal to",
            "not over", "not above", "no higher than", "not higher than", "no later than", "not later than", "no longer than", "not longer than", "no greater than", "not greater than", "no larger than", "not larger than",
            "within", "limited to", "restricted to", "capped at", "a limit of", "as many as", "as much as", "as high as", "as long as",
        ]),
        (Relation.Approximate,
        [
            "about", "around", "approximately", "approx", "roughly", "some", "nearly", "almost", "close to", "circa", "ca", "an estimated", "estimated", "estimated at", "in the region of", "in the order of", "on the order of",
            "nearing", "approaching", "somewhere around", "just about", "virtually", "practically", "more or less", "in the neighbourhood of", "in the neighborhood of", "or so", "perhaps", "maybe", "roundly",
        ]),
    ];

    internal static readonly (Relation Relation, string[] Phrases)[] After =
    [
        (Relation.GreaterThanOrEqual,
        [
            "or more", "or above", "or higher", "or greater", "or longer", "or older", "or larger", "and above", "and over", "and more", "and up", "and upwards", "and older", "or upwards", "or greater than", "or more than", "or higher than", "or larger than", "or over", "and greater",
            "at least", "at minimum", "at a minimum", "minimum", "min", "upwards", "plus",
        ]),
        (Relation.LessThanOrEqual,
        [
            "or less", "or fewer", "or under", "or below", "or lower", "or shorter", "or younger", "or smaller", "or less than", "or fewer than", "or lower than", "or smaller than", "and under", "and below", "and younger", "at most", "at the most", "at maximum", "at a maximum", "maximum", "max",
        ]),
        (Relation.Approximate, ["or so", "or thereabouts", "approximately", "approx", "odd", "give or take"]),
    ];

    private static readonly PhraseTable<RelationPhrase> BeforeTable = Build(Before);
    private static readonly PhraseTable<RelationPhrase> AfterTable = Build(After);

    internal static void Register()
    {
        foreach (var table in new[] { BeforeTable, AfterTable })
        {
            foreach (var word in table.Words)
            {
                Lexicon.Add(word);
            }
        }
    }

    /// <summary>The relation whose words end before token <paramref name="i"/>.</summary>
    public static Relation? MatchBefore(TokenList tokens, int i, out int first)
    {
        first = i;
        if (i <= 0)
        {
            return null;
        }

        switch (tokens[i - 1].Sign)
        {
            case '>' when i >= 2 && tokens[i - 2].Sign == '=':
            case '≥':
            case '⩾':
            case '≧':
                first = i - 1;
                return Relation.GreaterThanOrEqual;
            case '=' when i >= 2 && tokens[i - 2].Sign == '>':
                first = i - 2;
                return Relation.GreaterThanOrEqual;
            case '=' when i >= 2 && tokens[i - 2].Sign == '<':
                first = i - 2;
                return Relation.LessThanOrEqual;
            case '≤':
            case '⩽':
            case '≦':
                first = i - 1;
                return Relation.LessThanOrEqual;
            case '<' when i >= 2 && tokens[i - 2].Sign == '=':
                first = i - 2;
                return Relation.LessThanOrEqual;
            case '>' when i >= 2 && tokens[i - 2].Sign == '<':
                // <> excludes the number and bounds nothing.
                return null;
            case '>' or '＞':
                first = i - 1;
                return Relation.GreaterThan;
            case '<' or '＜':
                first = i - 1;
                return Relation.LessThan;
            case '-' or '‐' or '‑' when i >= 2 && tokens[i - 2].Is("sub") && !tokens[i].SpaceBefore:
                // "sub-5 nm"
                first = i - 2;
                return Relation.LessThan;
            case '~' or '≈' or '≅' or '∼' or '～':
                first = i - 1;
                return Relation.Approximate;
            case '.' when i >= 2 && (tokens[i - 2].Is("approx") || tokens[i - 2].Is("ca") || tokens[i - 2].Is("max") || tokens[i - 2].Is("min")):
                return BeforeTable.MatchBackward(tokens, i - 2, out first)?.Relation;
        }

        return BeforeTable.MatchBackward(tokens, i - 1, out first)?.Relation;
    }

    /// <summary>The relation whose words begin at token <paramref name="i"/>.</summary>
    public static Relation? MatchAfter(TokenList tokens, int i, out int end) => AfterTable.MatchForward(tokens, i, out end)?.Relation;

    /// <summary>The relation under a "not": not more than 5 is at most 5.</summary>
    public static Relation Negate(Relation relation) => relation switch
    {
        Relation.GreaterThan => Relation.LessThanOrEqual,
        Relation.LessThan => Relation.GreaterThanOrEqual,
        Relation.GreaterThanOrEqual => Relation.LessThan,
        Relation.LessThanOrEqual => Relation.GreaterThan,
        _ => relation,
    };

    private static PhraseTable<RelationPhrase> Build((Relation Relation, string[] Phrases)[] lines)
    {
        var table = new PhraseTable<RelationPhrase>();
        foreach (var (relation, phrases) in lines)
        {
            var meaning = new RelationPhrase(relation);
            foreach (var phrase in phrases)
            {
                table.Add(phrase, meaning);
            }
        }

        return table;
    }

    private sealed class RelationPhrase(Relation relation)
    {
        public Relation Relation { get; } = relation;
    }
}
