using System;
using System.Globalization;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>What a reader is shown of a document: the quote of a figure, and the words around it where the quote says not what it is about.</summary>
internal static class DocumentPassage
{
    private const int Longest = 90;

    /// <summary>Where the figure stands and its words: <c>news.txt:8: '176 food factories'</c>, <c>bridge.txt:3: 'Main span: 184 m'</c>.</summary>
    public static string Quoted(FigureTarget target) =>
        $"{target.Source.Document.FileName}:{target.Figure.Place.Line.ToString(CultureInfo.InvariantCulture)}: '{Words(target.Figure, IsShared(target))}'";

    /// <summary>Whether more is shown than the quote.</summary>
    public static bool IsWidened(Figure figure) => Words(figure, isShared: false).Length > figure.PlainQuote.Length;

    // "Up to 6 persons" is not enough where the document speaks of persons elsewhere, too.
    private static bool IsShared(FigureTarget target) => target.Source.Document.Figures.Any(other => !ReferenceEquals(other, target.Figure) && other.Subject == target.Figure.Subject);

    // "280 rpm" is anybody's; "The extractor spins frames at 280 rpm" is not.
    private static string Words(Figure figure, bool isShared)
    {
        var quote = figure.PlainQuote;
        if (figure.Cell is { } cell)
        {
            return InCell(figure, cell, quote);
        }

        if (!isShared && NamesSubject(quote, figure.Subject) && !IsBareNoun(figure))
        {
            return quote;
        }

        var clause = Trimmed(figure.Clause);
        var sentence = Trimmed(figure.Sentence);
        foreach (var text in new[] { NamesSubject(clause, figure.Subject) && !IsTorn(clause, sentence) ? clause : sentence, sentence })
        {
            if (text.Length <= Longest && IsPlain(text) && IndexOf(text, quote) >= 0)
            {
                return text;
            }
        }

        return IsPlain(sentence) ? Window(NamesSubject(clause, figure.Subject) && !IsTorn(clause, sentence) ? clause : sentence, quote) : quote;
    }

    // Spring water (million m³), 2022: 2.1
    private static string InCell(Figure figure, FigureCell cell, string quote)
    {
        var end = figure.Sentence.IndexOf(" | ", StringComparison.Ordinal);
        var row = end > 0 ? figure.Sentence.Substring(0, end).Trim() : "";
        row = row.Length > 0 && row != quote && row.IndexOf(cell.RowLabel, StringComparison.OrdinalIgnoreCase) >= 0 ? row : cell.RowLabel;
        var comma = figure.Subject.LastIndexOf(", ", StringComparison.Ordinal);
        var column = comma > 0 ? figure.Subject.Substring(comma + 2) : figure.AsOf ?? "";
        var label = string.Join(", ", new[] { row, row.IndexOf(column, StringComparison.OrdinalIgnoreCase) >= 0 ? "" : column }.Where(static part => part.Length > 0));
        return label.Length > 0 && label.Length + quote.Length < Longest ? label + ": " + quote : quote;
    }

    // "214 people" does not say which.
    private static bool IsBareNoun(Figure figure) =>
        figure.Kind == FigureKind.Count && figure.Subject.IndexOf(' ') < 0 && new WordSet([figure.Subject.ToLowerInvariant()]).Contains(figure.Unit.ToLowerInvariant());

    private static string Trimmed(string text) => text.Trim().TrimEnd('.', ',', ';', ':', '。', '，', '；');

    // The point of 96.4 ends no clause and begins none.
    private static bool IsTorn(string clause, string sentence)
    {
        var at = sentence.IndexOf(clause, StringComparison.Ordinal);
        var end = at + clause.Length;
        return at < 0
            || (end + 1 < sentence.Length && char.IsDigit(sentence[end + 1]))
            || (at > 1 && char.IsDigit(clause[0]) && sentence[at - 1] != ' ' && char.IsDigit(sentence[at - 2]));
    }

    // Markup and the bars between the cells of a row are no words.
    private static bool IsPlain(string text) => text.IndexOfAny(['<', '|', '*', '`', '\t']) < 0;

    private static bool NamesSubject(string quote, string subject) =>
        subject.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => word.Length > 1 && quote.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);

    // Whole words around the quote, as many as fit: they say what it is about.
    private static string Window(string text, string quote)
    {
        var at = IndexOf(text, quote);
        var room = Longest - quote.Length;
        if (at < 0 || room < Longest / 3)
        {
            return quote;
        }

        var end = at + quote.Length;
        var before = Math.Max(room / 2, room - (text.Length - end));
        var first = at <= before ? 0 : text.IndexOf(' ', at - before, before) + 1;
        var last = Math.Min(text.Length, end + room - Math.Min(at, before));
        last = last == text.Length ? last : text.LastIndexOf(' ', last, last - end + 1);
        if (last < end || (first == 0 && at > before))
        {
            return quote;
        }

        return (first > 0 ? "… " : "") + text.Substring(first, last - first).TrimEnd(',', ';', ':') + (last < text.Length ? " …" : "");
    }

    // A quote may occur twice; then nobody can tell which is meant.
    private static int IndexOf(string text, string quote)
    {
        var at = text.IndexOf(quote, StringComparison.Ordinal);
        return at >= 0 && text.IndexOf(quote, at + 1, StringComparison.Ordinal) < 0 ? at : -1;
    }
}
