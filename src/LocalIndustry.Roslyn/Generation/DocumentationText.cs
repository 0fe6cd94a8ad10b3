using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>What a reader is shown on hover, as plain text.</summary>
internal static class DocumentationText
{
    /// <summary>One line on the document.</summary>
    public static string OfDocument(FigureDocument document)
    {
        var count = document.Figures.Count == 1 ? "1 figure" : document.Figures.Count.ToString(CultureInfo.InvariantCulture) + " figures";
        var from = new List<string>();
        if (document.Title.Length > 0)
        {
            from.Add($"“{document.Title}”");
        }

        if (document.Author.Length > 0)
        {
            from.Add(document.Author);
        }

        if (document.Date.Length > 0)
        {
            from.Add(document.Date);
        }

        from.Add(document.FileName);
        return $"{count} from {string.Join(", ", from)}.";
    }

    /// <summary>Paragraphs on a constant: the quote; what it says in words; where it stands, in which original.</summary>
    public static IEnumerable<string> OfConstant(FigureConstant constant, string fileName)
    {
        var figure = constant.Figure;
        yield return SaysItsSubject(figure) ? $"“{Fold(figure.PlainQuote)}”" : $"{Capitalize(Fold(figure.Subject))}: “{Fold(figure.PlainQuote)}”";
        yield return Capitalize(string.Join("; ", Facts(constant))) + ".";
        if (figure.Erratum is { } erratum)
        {
            yield return $"Corrected, for the document prints {erratum.Printed}: {erratum.Reason}";
        }

        yield return Provenance(figure, fileName);
    }

    /// <summary>White space as single spaces: where a document breaks its lines, and how it ends them, is no matter of the figure.</summary>
    public static string Fold(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // "2.6 times" and a table's "12.80" tell nobody what they are about.
    private static bool SaysItsSubject(Figure figure) =>
        figure.Subject.Length == 0 || figure.Quote.IndexOf(figure.Subject, StringComparison.OrdinalIgnoreCase) >= 0 || figure.Kind == FigureKind.Count && figure.Quote.Any(char.IsLetter);

    private static IEnumerable<string> Facts(FigureConstant constant)
    {
        var figure = constant.Figure;
        yield return Value(figure);

        switch (constant.Part)
        {
            case FigurePart.Lower:
                yield return "this is the lower end";
                break;
            case FigurePart.Upper:
                yield return "this is the upper end";
                break;
        }

        if (figure.Uncertainty is { } uncertainty)
        {
            yield return $"give or take {uncertainty}";
        }

        if (figure.Unit.Length > 0)
        {
            yield return $"unit: {figure.Unit}";
        }

        if (figure.Direction != Direction.None)
        {
            yield return $"direction: {figure.Direction.Word()}";
        }

        if (!string.IsNullOrEmpty(figure.AsOf))
        {
            yield return $"as of {figure.AsOf}";
        }

        if (!string.IsNullOrEmpty(figure.Basis))
        {
            yield return $"basis: {figure.Basis}";
        }
    }

    private static string Value(Figure figure)
    {
        var words = figure.Relation.Words();
        var value = figure.Upper is { } upper ? $"{figure.Value} and {upper}" : figure.Value.ToString();
        return words.Length == 0 ? $"exactly {value}" : $"{words} {value}";
    }

    private static string Provenance(Figure figure, string fileName)
    {
        var place = $"{fileName}:{Line(figure.Place)}";
        return figure.Original is { } original
            ? $"{place}; in the original “{Fold(original.Quote)}”, {original.File ?? fileName}:{Line(original.Place)}"
            : place;
    }

    private static string Line(TextPlace place) => place.Line.ToString(CultureInfo.InvariantCulture);

    private static string Capitalize(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text.First()) + text.Substring(1);
}
