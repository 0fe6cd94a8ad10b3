using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Verdicts;

/// <content>What of a figure and its document goes into the words.</content>
internal sealed partial class FigureWords
{
    // The parts of kN/m² as a name spells them: KnPerM2.
    private static IEnumerable<string> UnitSymbols(string unit) => unit
        .Split([' ', '/', '·', '(', ')', '*'], StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(static symbol => new[] { symbol, symbol.TrimEnd('²', '³') })
        .Where(static symbol => symbol.Length is > 0 and < 6)
        .Select(static symbol => string.Concat(IdentifierWords.Split(symbol)));

    // What states no period speaks of the document's: of its date, or of the year in its title.
    private static IEnumerable<string> Periods(Figure figure, FigureDocument document, string? yearPart) => string.IsNullOrEmpty(figure.AsOf) && figure.Cell is null && YearParts.Of(yearPart) is { } own ? [own.Year, own.Sign, .. own.Words.Split(' ')]
        : string.IsNullOrEmpty(figure.AsOf)
        ? IdentifierWords.Split(document.Date).Concat(IdentifierWords.Split(document.Title).Where(IsYear))
        : YearParts.Of(figure.AsOf) is { } part ? [part.Year, part.Sign, .. part.Words.Split(' ')]
        : IdentifierWords.Split(figure.AsOf!);

    // "The barge is 30 m long. It takes 50 carts."
    private static IEnumerable<string> Antecedent(Figure figure, Figure? previous)
    {
        const int Lines = 2;
        return previous is not null && figure.Cell is null && previous.Cell is null && figure.Language == Language.English
            && figure.Sentence != previous.Sentence
            && figure.Place.Line - previous.Place.Line is >= 0 and <= Lines
            && IdentifierWords.Split(figure.Sentence) is ["it" or "its" or "they" or "their", ..]
            ? Content(previous.Subject).Where(word => !Vocabulary.OtherMeasure.Contains(word))
            : [];
    }

    // What stands behind a figure in its sentence, up to the next number.
    private static string Behind(Figure figure)
    {
        var start = figure.Sentence.IndexOf(figure.PlainQuote, StringComparison.Ordinal) + figure.PlainQuote.Length;
        var end = start;
        while (end < figure.Sentence.Length && !char.IsDigit(figure.Sentence[end]))
        {
            end++;
        }

        return start < figure.PlainQuote.Length ? "" : figure.Sentence.Substring(start, end - start);
    }

    // The OFL of "Open Ferry Line (OFL)".
    private static IEnumerable<string> Acronyms(string title)
    {
        const int Shortest = 3;
        return title.Split([' ', '(', ')', '/', '-', ',', ':', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Where(static word => word.Length >= Shortest && word.All(static c => c is >= 'A' and <= 'Z') && !Vocabulary.Container.Contains(word.ToLowerInvariant()))
            .Select(static word => word.ToLowerInvariant());
    }

    private static IEnumerable<string> ProperNames(string subject) => subject.Split(' ').Skip(1).Where(static word => word.Length > 1 && char.IsUpper(word[0])).SelectMany(Content);

    private static bool HasHeader(Figure figure) => figure.Subject.LastIndexOf(", ", StringComparison.Ordinal) > 0;

    private static string HeaderOf(Figure figure) => HasHeader(figure) ? figure.Subject.Substring(figure.Subject.LastIndexOf(", ", StringComparison.Ordinal)) : "";

    private static string WithoutRate(string header) => header.IndexOf(" per ", StringComparison.Ordinal) is > 0 and var per ? header.Substring(0, per) : header;

    private static string StripExtension(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        return dot > 0 ? fileName.Substring(0, dot) : fileName;
    }
}
