using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Pairing;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Extraction;

/// <summary>Finds what is wrong with a document: LI0101, LI0102, LI0104; sums and shares are <see cref="SelfChecks"/>.</summary>
internal sealed class DocumentChecks(string fileName, Document document, List<FigureDraft> drafts, List<FigureDraft> numbered, LineMap lines, LineMap originalLines, string? originalFile)
{
    private readonly List<DocumentDiagnostic> _found = [];

    public List<DocumentDiagnostic> Run()
    {
        CheckReadable();
        foreach (var draft in drafts)
        {
            CheckAmbiguity(draft);
            CheckOriginal(draft);
        }

        foreach (var draft in numbered)
        {
            Add("LI0102", DocumentSeverity.Info, draft, $"only the number in its name tells '{draft.Name}' from another figure; rename it in a figures file");
        }

        SelfChecks.Run(drafts, (draft, message) => Add("LI0105", DocumentSeverity.Info, draft, message));
        return [.. _found.OrderBy(d => d.Place.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private void CheckReadable()
    {
        var source = document.Source;
        var bad = source.IndexOf('\uFFFD');
        var nul = source.IndexOf('\0');
        if (nul >= 0)
        {
            _found.Add(new DocumentDiagnostic("LI0101", DocumentSeverity.Warning, $"{fileName} holds a NUL character: it is no text", lines.Place(nul, 1)));
        }
        else if (bad >= 0)
        {
            _found.Add(new DocumentDiagnostic("LI0101", DocumentSeverity.Warning, $"{fileName} is not valid UTF-8 here; save it as UTF-8", lines.Place(bad, 1)));
        }
        else if (string.IsNullOrWhiteSpace(source))
        {
            _found.Add(new DocumentDiagnostic("LI0101", DocumentSeverity.Warning, $"{fileName} is empty", lines.Place(0, 0)));
        }
        else if (drafts.Count == 0)
        {
            _found.Add(new DocumentDiagnostic("LI0101", DocumentSeverity.Warning, $"{fileName} states no figure", lines.Place(0, 0)));
        }
    }

    private void CheckAmbiguity(FigureDraft draft)
    {
        if (draft.Quantity.Ambiguity.Length > 0)
        {
            var value = draft.Quantity.Value;
            Add("LI0102", DocumentSeverity.Info, draft, $"'{Quote(draft)}' can mean {value} times as much or {value} times on top of it; read as {value}");
        }
    }

    private void CheckOriginal(FigureDraft draft)
    {
        if (draft.Original is not { } original)
        {
            return;
        }

        var (translated, printed) = (draft.Quantity, original.Quantity);
        if (!TranslationAligner.SameValue(draft, original))
        {
            Contradict(draft, original, DocumentSeverity.Warning, $"the translation says '{Quote(draft)}' ({Values(translated)}), the original '{Quote(original)}' ({Values(printed)})");
        }
        else if (IsInclusiveAgainstExclusive(translated.Relation, printed.Relation))
        {
            Contradict(draft, original, DocumentSeverity.Info, $"'{Quote(draft)}' {Bound(translated)}, the original '{Quote(original)}' {Bound(printed)}");
        }
        else if (IsContrary(translated.Relation, printed.Relation))
        {
            Contradict(draft, original, DocumentSeverity.Warning, $"'{Quote(draft)}' is {translated.Relation.Words()} {translated.Value}, the original '{Quote(original)}' {printed.Relation.Words()} {printed.Value}");
        }
    }

    private void Contradict(FigureDraft draft, FigureDraft original, DocumentSeverity severity, string message) =>
        _found.Add(new DocumentDiagnostic("LI0104", severity, message, lines.Place(draft.Start, draft.Length), originalLines.Place(original.Start, original.Length), originalFile));

    private void Add(string id, DocumentSeverity severity, FigureDraft draft, string message) =>
        _found.Add(new DocumentDiagnostic(id, severity, message, lines.Place(draft.Start, draft.Length)));

    private static bool IsInclusiveAgainstExclusive(Relation a, Relation b) =>
        (a, b) is (Relation.GreaterThan, Relation.GreaterThanOrEqual) or (Relation.GreaterThanOrEqual, Relation.GreaterThan) or (Relation.LessThan, Relation.LessThanOrEqual) or (Relation.LessThanOrEqual, Relation.LessThan);

    private static bool IsContrary(Relation a, Relation b) => (IsLower(a) && IsUpper(b)) || (IsUpper(a) && IsLower(b));

    private static bool IsLower(Relation relation) => relation is Relation.GreaterThan or Relation.GreaterThanOrEqual;

    private static bool IsUpper(Relation relation) => relation is Relation.LessThan or Relation.LessThanOrEqual;

    private static string Bound(Quantity quantity) => (quantity.Relation is Relation.GreaterThan or Relation.LessThan ? "excludes " : "includes ") + quantity.Value;

    private static string Values(Quantity quantity) => quantity.Upper is { } upper ? $"{quantity.Value} to {upper}" : quantity.Value.ToString();

    private static string Quote(FigureDraft draft) => Subjects.Phrases.Fold(draft.Block.Text.Length > 0 ? draft.Block.Text.Text.Substring(draft.Quantity.Start, Math.Min(draft.Quantity.End, draft.Block.Text.Length) - draft.Quantity.Start) : draft.Quantity.Value.ToString());
}
