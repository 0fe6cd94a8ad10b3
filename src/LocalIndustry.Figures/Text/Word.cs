using System;
using LocalIndustry.Figures.Numbers;

namespace LocalIndustry.Figures.Text;

/// <summary>What a word can be in a sentence; a word may be several.</summary>
[Flags]
internal enum WordClass
{
    None = 0,

    /// <summary>the, each, its, this.</summary>
    Determiner = 1 << 0,

    /// <summary>it, they, who: stands for a noun and ends a noun phrase.</summary>
    Pronoun = 1 << 1,

    Preposition = 1 << 2,

    /// <summary>and, or, but.</summary>
    Conjunction = 1 << 3,

    /// <summary>be, have, do, modal verbs.</summary>
    Auxiliary = 1 << 4,

    /// <summary>A form of a listed verb.</summary>
    Verb = 1 << 5,

    /// <summary>Verbs that read as nouns behind an article or adjective: rise, cost, increase.</summary>
    VerbOrNoun = 1 << 6,

    Adverb = 1 << 7,

    /// <summary>not, no, never.</summary>
    Negation = 1 << 8,

    /// <summary>which, that, who, whose, where.</summary>
    Relative = 1 << 9,

    /// <summary>if, when, because, while: opens a clause.</summary>
    Subordinator = 1 << 10,

    Month = 1 << 11,

    Weekday = 1 << 12,

    /// <summary>A noun in front of a number that only identifies: section, page, figure, No.</summary>
    Reference = 1 << 13,

    /// <summary>A plural not made with s: people, children, cattle.</summary>
    IrregularPlural = 1 << 14,

    /// <summary>A singular that ends in s: news, gas, basis.</summary>
    SingularInS = 1 << 15,

    /// <summary>required, planned, expected: says that the figure is not a fact but a demand, plan or forecast.</summary>
    Modality = 1 << 16,

    /// <summary>gain, rise, total, level: a noun that says nothing without its "of" or its clause.</summary>
    Vague = 1 << 17,

    /// <summary>average, median, total, minimum: tells two figures of one subject apart.</summary>
    Statistic = 1 << 18,

    /// <summary>A number in words.</summary>
    Numeral = 1 << 19,

    /// <summary>year, quarter, month, week: names a period.</summary>
    Period = 1 << 20,

    /// <summary>last, this, next, previous: points at a period.</summary>
    Pointer = 1 << 21,

    /// <summary>A comparative: more, less, higher; ends a counted noun phrase when "than" follows.</summary>
    Comparative = 1 << 22,

    /// <summary>A past participle or gerund of a listed verb.</summary>
    Participle = 1 << 23,

    /// <summary>use, place, keep: opens an instruction.</summary>
    Imperative = 1 << 25,

    /// <summary>crowd, workforce: many in the singular.</summary>
    Collective = 1 << 24,
}

/// <summary>An entry of the lexicon.</summary>
internal sealed class Word(string text, int id, uint hash, Word? next)
{
    /// <summary>The word in lower case.</summary>
    public string Text { get; } = text;

    public WordClass Classes { get; set; }

    /// <summary>The way that a verb, noun or adverb of change points.</summary>
    public Direction Direction { get; set; }

    /// <summary>The base form of a verb form; else the word itself.</summary>
    public string Lemma { get; set; } = text;

    /// <summary>Its place in the lexicon, by which tables find what they know of it.</summary>
    public int Id { get; } = id;

    /// <summary>The number that it stands for; null if it is no number word.</summary>
    public NumeralWord? Number { get; set; }

    /// <summary>The part that it names as a denominator: third, fifths; null if it names none.</summary>
    public decimal? Part { get; set; }

    /// <summary>Whether a number may begin with it, or a few tokens before it.</summary>
    public bool IsCue { get; set; }

    /// <summary>Of the lexicon alone.</summary>
    internal uint Hash { get; } = hash;

    /// <summary>Of the lexicon alone: the next word of the same bucket.</summary>
    internal Word? Next { get; } = next;
}
