using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Extraction;
using LocalIndustry.Figures.Tables;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Reads what strings and comments state, by the rules that documents are read by.</summary>
public static class StatementReader
{
    /// <summary>The numbers that <paramref name="text"/> states of something, in its order. Never throws on any text.</summary>
    public static IReadOnlyList<Statement> Read(string text, CancellationToken cancellationToken = default)
    {
        var drafts = new List<FigureDraft>();
        if (IsTable(text, out var fileName))
        {
            var document = DocumentReader.Read(text, fileName, null, cancellationToken);
            foreach (var block in document.Blocks.Where(static block => block.Kind == BlockKind.Table))
            {
                TableExtractor.Extract(block, drafts.Count, document.Source, NumberFormat.Invariant, null, drafts, cancellationToken);
            }
        }
        else
        {
            var block = new Block(BlockKind.Paragraph, MappedText.Slice(text, 0, text.Length)) { Language = LanguageDetector.Detect(text) ?? Language.English };
            ProseExtractor.Extract(block, 0, 0, text, "", NumberFormat.Invariant, drafts, cancellationToken);
        }

        return drafts.OrderBy(static draft => draft.Start).Select(draft => ToStatement(draft, text)).ToList();
    }

    private static Statement ToStatement(FigureDraft draft, string text)
    {
        var quantity = draft.Quantity;
        var (value, upper) = quantity.Upper is { } end && end.CompareTo(quantity.Value) < 0 ? (end, quantity.Value) : (quantity.Value, quantity.Upper);
        var (start, length) = draft.NumberPlace;
        return new Statement
        {
            Value = value,
            Upper = upper,
            Relation = quantity.Relation,
            Kind = quantity.Kind,
            Unit = draft.Unit,
            Subject = draft.Subject.Text,
            Period = draft.Subject.Period is { } period ? period.Iso.Length > 0 ? period.Iso : period.Words : "",
            Clause = SentenceClause.Around(draft.Sentence, text.Substring(draft.Start, Math.Min(draft.Length, text.Length - draft.Start))),
            Start = start,
            Length = length,
        };
    }

    // Rows of cells: pipes, or the same number of separators in every line.
    private static bool IsTable(string text, out string fileName)
    {
        fileName = "";
        var lines = text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0).ToList();
        if (lines.Count < 2)
        {
            return false;
        }

        foreach (var (separator, name) in s_tables)
        {
            var cells = lines[0].Count(c => c == separator);
            if (cells > 0 && lines.All(line => line.Count(c => c == separator) == cells))
            {
                fileName = name;
                return true;
            }
        }

        return false;
    }

    private static readonly (char Separator, string FileName)[] s_tables = [('|', "table.md"), ('\t', "table.tsv"), (';', "table.csv"), (',', "table.csv")];
}
