using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Finds the documents' own words in comments.</summary>
internal sealed class Quotations(IReadOnlyList<(IndexedDocument Indexed, RegisteredDocument Registered)> documents)
{
    // A quotation of fewer words is somebody's own.
    private const int FewestWords = 3;
    private const int FewestIdeographs = 5;
    /// <summary>The marks that begin a quotation.</summary>
    public const string Opening = "\"“「『";
    private const string Closing = "\"”」』";

    private readonly Lazy<List<FoldedDocument>> _folded = new(() => documents.Select(static document => new FoldedDocument(document.Indexed, document.Registered)).ToList());
    private readonly Lazy<ILookup<string, FigureTarget>> _byNumber = new(() => documents
        .SelectMany(static document => document.Indexed.Document.Figures.Select(figure => new FigureTarget(document.Indexed, figure, FigurePart.Whole)))
        .Where(static target => IsLongEnough(target.Figure.Quote, new TextSpan(0, target.Figure.Quote.Length)))
        .SelectMany(static target => Numbers(target.Figure.Quote, 0, target.Figure.Quote.Length).Select(number => (number, target)))
        .ToLookup(static pair => pair.number, static pair => pair.target));

    private readonly Lazy<HashSet<string>> _byQuotedNumber = new(() => new(documents
        .SelectMany(static document => document.Indexed.Document.Figures)
        .SelectMany(static figure => Numbers(figure.Quote, 0, figure.Quote.Length).Concat(figure.Original is { } original ? Numbers(original.Quote, 0, original.Quote.Length) : []))));

    /// <summary>Whether a comment is worth to be looked at: it holds a quotation, where numbers stand in words, too, or a number of some figure's quote.</summary>
    public bool MayQuote(string source, SourcePiece comment)
    {
        if (comment.HasQuotation)
        {
            foreach (var quote in Quoted(source, comment.Span))
            {
                if (IsLongEnough(source, quote))
                {
                    return true;
                }
            }
        }

        return comment.HasNumber && Numbers(source, comment.Span.Start, comment.Span.End).Any(_byNumber.Value.Contains);
    }

    /// <summary>The figure that a comment quotes, or the document that it claims to quote, covering nothing yet; null if it does neither.</summary>
    public Citation? Find(string comment, int offset)
    {
        foreach (var span in Quoted(comment, new TextSpan(0, comment.Length)))
        {
            if (!IsLongEnough(comment, span))
            {
                continue;
            }

            var quote = comment.Substring(span.Start, span.Length);

            // A number in digits that no figure's quote has is in no quotation of a figure.
            var file = documents.Select(static document => document.Registered.File.Item.FileName).FirstOrDefault(name => Names(comment, name, span.Start));
            if (file is null && Numbers(quote, 0, quote.Length).Any() && !Numbers(quote, 0, quote.Length).Any(_byQuotedNumber.Value.Contains))
            {
                continue;
            }

            var figures = _folded.Value.SelectMany(document => document.FindQuoted(quote)).ToList();
            if (figures.Count == 1)
            {
                return new Citation([], default) { Quoted = figures[0] };
            }

            if (file is not null && !_folded.Value.Any(document => document.Contains(quote)))
            {
                return new Citation([], default, IsReference: true) { MissingQuote = new CitedName(file, new TextSpan(offset + span.Start, span.Length)) };
            }
        }

        var quoted = Numbers(comment, 0, comment.Length).SelectMany(number => _byNumber.Value[number]).Distinct().ToList();
        if (quoted.Count == 0)
        {
            return null;
        }

        var folded = Fold(comment).Text;
        var plain = quoted
            .Where(target => folded.IndexOf(Fold(target.Figure.Quote).Text, StringComparison.Ordinal) >= 0)
            .ToList();
        return plain.Count == 1 ? new Citation([], default, IsReference: true) { Quoted = plain[0], IsPlain = true } : null;
    }

    // The file before the quotation: doc.txt:8 "176 food factories".
    private static bool Names(string comment, string file, int quoteStart) => comment.IndexOf(file, 0, quoteStart, StringComparison.OrdinalIgnoreCase) >= 0;

    private static IEnumerable<TextSpan> Quoted(string text, TextSpan comment)
    {
        var start = -1;
        var closing = '"';
        for (var i = comment.Start; i < comment.End; i++)
        {
            if (start >= 0 && text[i] == closing)
            {
                yield return TextSpan.FromBounds(start, i);
                start = -1;
            }
            else if (start < 0 && Opening.IndexOf(text[i]) is >= 0 and var kind)
            {
                start = i + 1;
                closing = Closing[kind];
            }
        }
    }

    private static bool IsLongEnough(string text, TextSpan quote)
    {
        var words = 0;
        var ideographs = 0;
        for (var i = quote.Start; i < quote.End; i++)
        {
            words += text[i] is not (' ' or '\n' or '\t') && (i == quote.Start || text[i - 1] is ' ' or '\n' or '\t') ? 1 : 0;
            ideographs += text[i] is >= '\u3400' and <= '\u9fff' ? 1 : 0;
        }

        return words >= FewestWords || ideographs >= FewestIdeographs;
    }

    // The digits of each number, separators left out.
    private static IEnumerable<string> Numbers(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                continue;
            }

            var first = i;
            while (i < end && (text[i] is >= '0' and <= '9' || (text[i] is ',' or '.' && i + 1 < end && text[i + 1] is >= '0' and <= '9')))
            {
                i++;
            }

            yield return text.Substring(first, i - first).Replace(",", "").Replace(".", "");
        }
    }

    // Lower case, white space as one blank; and where each character stood.
    private static (string Text, List<int> Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isSpace = char.IsWhiteSpace(text[i]);
            if (!isSpace || (folded.Length > 0 && folded[folded.Length - 1] != ' '))
            {
                folded.Append(isSpace ? ' ' : char.ToLowerInvariant(text[i]));
                places.Add(i);
            }
        }

        return (folded.ToString(), places);
    }

    private sealed class FoldedDocument
    {
        private readonly IndexedDocument _document;
        private readonly string _text;
        private readonly List<int> _places;
        private readonly int _mark;

        public FoldedDocument(IndexedDocument indexed, RegisteredDocument registered)
        {
            _document = indexed;
            var text = registered.Text.ToString();
            _mark = text.Length > 0 && text[0] == '\ufeff' ? 1 : 0;
            (_text, _places) = Fold(text);
        }

        public bool Contains(string quote) => _text.IndexOf(Fold(quote).Text.Trim(), StringComparison.Ordinal) >= 0;

        public IEnumerable<FigureTarget> FindQuoted(string quote)
        {
            var folded = Fold(quote).Text.Trim();
            var at = _text.IndexOf(folded, StringComparison.Ordinal);
            if (at < 0)
            {
                return [];
            }

            var start = _places[at] - _mark;
            var end = _places[at + folded.Length - 1] - _mark;
            return _document.Document.Figures
                .Where(figure => IsWithin(figure.Place) || (figure.Original is { File: null } original && IsWithin(original.Place)))
                .Select(figure => new FigureTarget(_document, figure, FigurePart.Whole));

            // The number may stand at the end of what is quoted, its relation words before it.
            bool IsWithin(TextPlace place) => place.Start < end && place.End > start && Math.Min(place.End - 1, end) - Math.Max(place.Start, start) >= Math.Min(place.Length, 4) - 1;
        }
    }
}
