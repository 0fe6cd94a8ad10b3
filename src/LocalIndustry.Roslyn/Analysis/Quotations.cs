using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Finds the documents' own words in comments.</summary>
internal sealed class Quotations(IReadOnlyList<QuotableDocument> documents)
{
    // A quotation of fewer words is somebody's own.
    private const int FewestWords = 3;
    private const int FewestIdeographs = 5;

    /// <summary>The marks that begin a quotation.</summary>
    public const string Opening = "\"“「『";
    private const string Closing = "\"”」』";

    private readonly Lazy<QuotedNumbers> _numbers = new(() => new QuotedNumbers(documents));

    /// <summary>Whether a comment is worth to be looked at: it holds a quotation, where numbers stand in words, too, or a number of some figure's quote.</summary>
    public bool MayQuote(string source, SourcePiece comment)
    {
        if (comment.Has(SourceMarks.Quotation))
        {
            foreach (var quote in Quoted(source, comment.Span))
            {
                if (IsLongEnough(source, quote))
                {
                    return true;
                }
            }
        }

        return comment.Has(SourceMarks.Number) && _numbers.Value.MayStandIn(source, comment.Span);
    }

    /// <summary>The figure that a comment quotes, or the document that it claims to quote, covering nothing yet; null if it does neither.</summary>
    public Citation? Find(string comment, int offset)
    {
        foreach (var span in Quoted(comment, new TextSpan(0, comment.Length)))
        {
            if (IsLongEnough(comment, span) && FindQuoted(comment, span, offset) is { } citation)
            {
                return citation;
            }
        }

        return FindPlain(comment);
    }

    private Citation? FindQuoted(string comment, TextSpan span, int offset)
    {
        // A number in digits that no figure's quote has is in no quotation of a figure.
        var quote = comment.Substring(span.Start, span.Length);
        var file = FileBefore(comment, span.Start);
        if (file is null && QuotedNumbers.Read(quote) is var numbers && numbers.Any() && !numbers.Any(_numbers.Value.IsInAnyQuote))
        {
            return null;
        }

        var figures = documents.SelectMany(document => document.FindQuoted(quote)).ToList();
        if (figures.Count == 1)
        {
            return new Citation([], default) { Quoted = figures[0] };
        }

        return file is not null && !documents.Any(document => document.Contains(quote))
            ? new Citation([], default, IsReference: true) { MissingQuote = new CitedName(file, new TextSpan(offset + span.Start, span.Length)) }
            : null;
    }

    // The document's words without quotation marks.
    private Citation? FindPlain(string comment)
    {
        if (!_numbers.Value.MayStandIn(comment, new TextSpan(0, comment.Length)))
        {
            return null;
        }

        var folded = QuotableDocument.Fold(comment);
        var plain = QuotedNumbers.Read(comment)
            .SelectMany(_numbers.Value.FindFigures)
            .Distinct()
            .Where(target => folded.IndexOf(QuotableDocument.Fold(target.Figure.Quote), StringComparison.Ordinal) >= 0)
            .ToList();
        return plain.Count == 1 ? new Citation([], default, IsReference: true) { Quoted = plain[0], IsPlain = true } : null;
    }

    // The file before the quotation: doc.txt:8 "176 food factories".
    private string? FileBefore(string comment, int quoteStart)
    {
        foreach (var document in documents)
        {
            if (comment.IndexOf(document.FileName, 0, quoteStart, StringComparison.OrdinalIgnoreCase) >= 0)
            {
                return document.FileName;
            }
        }

        return null;
    }

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

    /// <summary>Whether so many words are the document's and nobody else's.</summary>
    public static bool IsLongEnough(string text, TextSpan quote)
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
}
