using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Sources;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A document in which quotations are looked up, whatever their case and their line ends.</summary>
internal sealed class QuotableDocument(IndexedDocument indexed, RegisteredDocument registered)
{
    private readonly Lazy<FoldedText> _folded = new(() => FoldText(registered.Text.ToString()));

    public string FileName => registered.File.Item.FileName;

    public IReadOnlyList<Figure> Figures => indexed.Document.Figures;

    public FigureTarget Target(Figure figure) => new(indexed, figure, FigurePart.Whole);

    public bool Contains(string quote) => _folded.Value.Text.IndexOf(Fold(quote).Trim(), StringComparison.Ordinal) >= 0;

    /// <summary>The figures whose numbers stand in a quotation.</summary>
    public IEnumerable<FigureTarget> FindQuoted(string quote)
    {
        var (text, places, mark) = _folded.Value;
        var folded = Fold(quote).Trim();
        var at = text.IndexOf(folded, StringComparison.Ordinal);
        if (at < 0)
        {
            return [];
        }

        var start = places[at] - mark;
        var end = places[at + folded.Length - 1] - mark;
        return Figures
            .Where(figure => IsWithin(figure.Place) || (figure.Original is { File: null } original && IsWithin(original.Place)))
            .Select(Target);

        // The number may stand at the end of what is quoted, its relation words before it.
        bool IsWithin(TextPlace place) => place.Start < end && place.End > start && Math.Min(place.End - 1, end) - Math.Max(place.Start, start) >= Math.Min(place.Length, 4) - 1;
    }

    /// <summary>A text in lower case, its white space as one blank.</summary>
    public static string Fold(string text) => Fold(text, null);

    private static FoldedText FoldText(string text)
    {
        var places = new List<int>(text.Length);
        return new FoldedText(Fold(text, places), places, text.Length > 0 && text[0] == '\ufeff' ? 1 : 0);
    }

    private static string Fold(string text, List<int>? places)
    {
        var folded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (!isSpace || (folded.Length > 0 && folded[folded.Length - 1] != ' '))
            {
                folded.Append(isSpace ? ' ' : char.ToLowerInvariant(text[i]));
                places?.Add(i);
            }
        }

        return folded.ToString();
    }

    /// <summary>A text as quotations are compared.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Places">Where each character stood.</param>
    /// <param name="Mark">The length of the byte order mark, which offsets of figures do not count.</param>
    private sealed record FoldedText(string Text, List<int> Places, int Mark);
}
