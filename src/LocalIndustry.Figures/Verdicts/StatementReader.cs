using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Extraction;
using LocalIndustry.Figures.Tables;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Reads what strings and comments state, by the rules that documents are read by.</summary>
public static class StatementReader
{
    /// <summary>The numbers that <paramref name="text"/> states of something, in its order. Never throws on any text.</summary>
    public static IReadOnlyList<Statement> Read(string text, CancellationToken cancellationToken = default)
    {
        if (KeyedNumbers.OfSql(text) is { Count: > 0 } rows)
        {
            return rows;
        }

        if (text.TrimStart() is ['{' or '[', ..] && KeyedNumbers.OfJson(text) is { Count: > 0 } members)
        {
            return members;
        }

        var drafts = new List<FigureDraft>();
        SpacedHan? joined = null;
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
            var language = LanguageDetector.Detect(text) ?? Language.English;
            joined = language == Language.Chinese ? SpacedHan.Join(text) : null;
            text = joined?.Text ?? text;
            var block = new Block(BlockKind.Paragraph, MappedText.Slice(text, 0, text.Length)) { Language = language };
            ProseExtractor.Extract(block, 0, 0, text, "", NumberFormat.Invariant, drafts, cancellationToken);
        }

        var statements = drafts.OrderBy(static draft => draft.Start).Select(draft => ToStatement(draft, text, joined)).ToList();
        for (var i = statements.Count - 1; i > 0 && joined is null; i--)
        {
            if (IsRest(statements[i - 1], statements[i], text))
            {
                statements.RemoveAt(i);
            }
        }

        return statements;
    }

    // 6 hours 15 minutes are one span of time, and its hours say what it is.
    private static bool IsRest(Statement whole, Statement rest, string text)
    {
        if (whole.Kind != FigureKind.Time || rest.Kind != FigureKind.Time)
        {
            return false;
        }

        var end = whole.Start + whole.Length;
        var between = text.Substring(end, Math.Max(0, rest.Start - end)).Trim();
        return between.EndsWith(" and", StringComparison.Ordinal) ? IsWord(between.Substring(0, between.Length - 4)) : IsWord(between);

        static bool IsWord(string between) => between.Length > 0 && between.All(char.IsLetter);
    }

    private static Statement ToStatement(FigureDraft draft, string text, SpacedHan? joined)
    {
        var quantity = draft.Quantity;
        var (value, upper) = quantity.Upper is { } other && other.CompareTo(quantity.Value) < 0 ? (other, quantity.Value) : (quantity.Value, quantity.Upper);
        var (start, length) = draft.NumberPlace;
        var (first, end) = joined?.ToSource(start, start + length) ?? (start, start + length);
        return new Statement
        {
            Value = value,
            Upper = upper,
            Relation = quantity.Relation,
            Kind = quantity.Kind,
            Unit = draft.Unit,
            Subject = draft.Subject.Text,
            Period = draft.Subject.Period is { } period ? period.Iso.Length > 0 ? period.Iso : period.Words : "",
            Clause = SentenceClause.Around(draft.Sentence, draft.VisibleQuote),
            Sentence = draft.Sentence,
            Number = text.Substring(start, length),
            Start = first,
            Length = end - first,
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
