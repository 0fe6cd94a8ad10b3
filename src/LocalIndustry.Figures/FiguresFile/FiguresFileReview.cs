using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>A document as its figures file has it.</summary>
/// <param name="Document">The document with the names, omissions and overrides of the file; its diagnostics hold those that stand in the document.</param>
/// <param name="FileDiagnostics">The problems that stand in the figures file.</param>
/// <param name="Edits">What would make the file say what the document says.</param>
public sealed record ReviewedDocument(FigureDocument Document, EquatableArray<DocumentDiagnostic> FileDiagnostics, EquatableArray<FiguresFileEdit> Edits);

/// <summary>Holds a document against its figures file: LI0103, LI0106 and LI0109.</summary>
public sealed class FiguresFileReview
{
    private readonly FigureDocument _document;
    private readonly AcceptedFigures _accepted;
    private readonly string _fileName;
    private readonly List<Figure> _figures = [];
    private readonly List<DocumentDiagnostic> _inDocument = [];
    private readonly List<DocumentDiagnostic> _inFile = [];
    private readonly List<FiguresFileEdit> _edits = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> _renamed = [];

    private FiguresFileReview(FigureDocument document, AcceptedFigures accepted)
    {
        _document = document;
        _accepted = accepted;
        _fileName = document.FileName + AcceptedFigures.Extension;
    }

    /// <summary>The document under <paramref name="accepted"/>.</summary>
    public static ReviewedDocument Apply(FigureDocument document, AcceptedFigures accepted) => new FiguresFileReview(document, accepted).Run();

    private ReviewedDocument Run()
    {
        // Dates and places in an order are no constants: nobody reviews them.
        var figures = _document.Figures.Where(IsConstant).ToList();
        var matcher = FigureMatcher.Match(_accepted.Figures, figures);
        foreach (var record in matcher.FigureOf.Select((figure, record) => (figure, record)).Where(static pair => pair.figure >= 0))
        {
            Take(_accepted.Figures[record.record].Name, figures[record.figure].Upper is not null);
        }

        Review(matcher);
        if (_accepted.Problem is { } problem)
        {
            _inDocument.Clear();
            _inFile.Clear();
            _edits.Clear();
            _inFile.Add(new DocumentDiagnostic("LI0106", DocumentSeverity.Warning, "The figures file cannot be read here: " + problem.Message, problem.Place));
        }

        var kept = _document.Diagnostics.Where(diagnostic => diagnostic.Id != "LI0102" || !_renamed.Contains(diagnostic.Place.Start));
        return new ReviewedDocument(
            _document with
            {
                Figures = _figures.ToEquatableArray(),
                Diagnostics = kept.Concat(_inDocument).OrderBy(static diagnostic => diagnostic.Place.Start).ToEquatableArray(),
            },
            _inFile.OrderBy(static diagnostic => diagnostic.Place.Start).ToEquatableArray(),
            _edits.ToEquatableArray());
    }

    private static bool IsConstant(Figure figure) => figure.Kind is not (FigureKind.Date or FigureKind.Ordinal);

    private void Review(FigureMatcher matcher)
    {
        string? before = null;
        var index = 0;
        foreach (var figure in _document.Figures)
        {
            if (!IsConstant(figure))
            {
                _figures.Add(figure);
                continue;
            }

            var record = matcher.RecordOf[index++];
            if (record < 0)
            {
                AddAppeared(figure, before);
                continue;
            }

            var accepted = _accepted.Figures[record];
            before = accepted.Name;
            AddAccepted(figure, accepted, matcher.HasSameQuote(record));
        }

        for (var record = 0; record < matcher.FigureOf.Length; record++)
        {
            if (matcher.FigureOf[record] < 0)
            {
                AddVanished(_accepted.Figures[record]);
            }
        }
    }

    private void AddAppeared(Figure figure, string? before)
    {
        var name = figure.Name;
        for (var number = 2; !Take(name, figure.Upper is not null); number++)
        {
            name = figure.Name + number.ToString(CultureInfo.InvariantCulture);
        }

        var added = name == figure.Name ? figure : figure with { Name = name };
        _figures.Add(added);
        var edit = new FiguresFileEdit(null, before, FigureRecord.Of(added));
        _edits.Add(edit);
        _inDocument.Add(new DocumentDiagnostic(
            "LI0106", DocumentSeverity.Warning, $"{name} has appeared: {Says(figure)}; {_fileName} does not have it", figure.Place)
        { Edit = edit });
    }

    private void AddVanished(AcceptedFigure accepted)
    {
        var what = $"{accepted.Values} ('{accepted.Quote}')";
        if (accepted.IsDecided)
        {
            _inFile.Add(new DocumentDiagnostic(
                "LI0103", DocumentSeverity.Warning, $"{_document.FileName} does not hold the quote that {(accepted.IsOmitted ? "the omission" : "the override")} of {accepted.Name} hangs on: '{accepted.Quote}'", accepted.QuotePlace));
            return;
        }

        var edit = new FiguresFileEdit(accepted.Name, null, null);
        _edits.Add(edit);
        _inFile.Add(new DocumentDiagnostic(
            "LI0106", DocumentSeverity.Warning, $"{accepted.Name} has vanished: accepted was {what}, and {_document.FileName} does not state it any more", accepted.NamePlace)
        { Edit = edit });
    }

    private void AddAccepted(Figure figure, AcceptedFigure accepted, bool hasSameQuote)
    {
        if (accepted.Name != figure.Name || accepted.IsOmitted)
        {
            _renamed.Add(figure.Place.Start);
        }

        CheckDrift(figure, accepted, hasSameQuote);
        if (accepted.IsOmitted)
        {
            return;
        }

        var named = accepted.Name == figure.Name ? figure : figure with { Name = accepted.Name };
        _figures.Add(accepted.Override is { } right && !right.Values.IsSame(ValueSet.Of(figure))
            ? named with
            {
                Relation = right.Values.Relation,
                Value = right.Values.Value,
                Upper = right.Values.Upper,
                Uncertainty = null,
                Erratum = new FigureErratum(right.Reason, ValueSet.Of(figure).ToString()),
            }
            : named);
    }

    private void CheckDrift(Figure figure, AcceptedFigure accepted, bool hasSameQuote)
    {
        var values = ValueSet.Of(figure);
        if (accepted.Override is { } right && right.Values.IsSame(values))
        {
            _inFile.Add(new DocumentDiagnostic(
                "LI0109", DocumentSeverity.Info, $"The override of {accepted.Name} is no longer needed: {_document.FileName} itself {Says(figure)}", right.Place));
            return;
        }

        var isSameUnit = accepted.Unit is null || accepted.Unit == FigureRecord.Of(figure).Unit;
        if (values.IsSame(accepted.Values) && isSameUnit && hasSameQuote)
        {
            return;
        }

        var edit = new FiguresFileEdit(accepted.Name, null, FigureRecord.Of(figure));
        _edits.Add(edit);
        var (id, message) = values.IsSame(accepted.Values) && isSameUnit
            ? accepted.Name == figure.Name
                ? ("LI0103", $"The quote that {_fileName} pins for {accepted.Name} is not in the document: '{accepted.Quote}'; it {Says(figure)}")
                : ("LI0106", $"{accepted.Name} is renamed: accepted was '{accepted.Quote}', the document now {Says(figure)}, which would be {figure.Name}")
            : ("LI0106", $"{accepted.Name} has changed: accepted was {accepted.Values}{Unit(accepted.Unit)} ('{accepted.Quote}'), the document now {Says(figure)}");
        _inDocument.Add(new DocumentDiagnostic(id, DocumentSeverity.Warning, message, figure.Place, accepted.QuotePlace, _fileName) { Edit = edit });
    }

    private static string Says(Figure figure) => $"says {ValueSet.Of(figure)}{Unit(figure.Unit)} ('{FiguresFileParser.Fold(figure.Quote)}')";

    private static string Unit(string? unit) => string.IsNullOrEmpty(unit) ? "" : " " + unit;

    private bool Take(string name, bool isRange)
    {
        if (!_names.Add(name))
        {
            return false;
        }

        if (isRange)
        {
            _names.Add(name + "Min");
            _names.Add(name + "Max");
        }

        return true;
    }
}
