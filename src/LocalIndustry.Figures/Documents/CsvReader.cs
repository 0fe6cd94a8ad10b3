using System;
using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Reads delimited text: one table, with the lines above it that name it and the notes below it.</summary>
internal static class CsvReader
{
    public static void Read(string source, bool isTabbed, DraftDocument document, CancellationToken cancellationToken)
    {
        var delimiter = isTabbed && source.IndexOf('\t') >= 0 ? '\t' : CsvDelimiter.Detect(source);
        var records = new CsvRecords(source, delimiter).Read(cancellationToken);
        var first = FirstTableRow(records);
        MappedText? caption = null;
        for (var i = 0; i < first; i++)
        {
            var line = AddLineAbove(source, records[i], document);
            caption ??= line;
        }

        var end = EndOfTable(records, first);
        var rows = new List<List<TableCell>>();
        for (var i = first; i < end; i++)
        {
            if (!records[i].IsBlank)
            {
                rows.Add(records[i].Cells.ConvertAll(text => text.Length == 0 ? TableCell.Empty : new TableCell(text, isHeader: false, isSpread: false)));
            }
        }

        if (rows.Count > 0)
        {
            document.Add(Draft.OfTable(TableGrid.WithDetectedHeader(rows), caption));
        }

        for (var i = end; i < records.Count; i++)
        {
            document.Add(BlockKind.Paragraph, IsNumberedNote(records[i]) ? NoteText(source, records[i]) : WithoutHash(records[i].Whole(source)));
        }
    }

    // Titles, comments and dates above the header: rows with a single cell.
    private static int FirstTableRow(List<CsvRecord> records)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (records[i].FilledCells > 1 && !records[i].IsComment)
            {
                return i;
            }
        }

        var first = 0;
        while (first < records.Count && (records[first].IsComment || records[first].IsBlank))
        {
            first++;
        }

        return first;
    }

    private static MappedText? AddLineAbove(string source, CsvRecord record, DraftDocument document)
    {
        var text = WithoutHash(record.Whole(source));
        if (text.Length == 0)
        {
            return null;
        }

        if (MetadataLines.IsHeaderLine(text.Text))
        {
            document.TakeMetadata(text.Text);
            document.Add(BlockKind.Metadata, text);
            return null;
        }

        var isTitle = document.Title.Length == 0 && !Characters.EndsSentence(text.Text);
        if (isTitle)
        {
            document.Title = Characters.WithSingleSpaces(text.Text);
        }

        document.Add(isTitle ? BlockKind.Heading : BlockKind.Paragraph, text, level: isTitle ? 1 : 0);
        return Characters.EndsSentence(text.Text) ? null : text;
    }

    // From the bottom up: rows with a sentence in the first cell and nothing else are notes.
    private static int EndOfTable(List<CsvRecord> records, int first)
    {
        var end = records.Count;
        var columns = 0;
        for (var i = first; i < records.Count; i++)
        {
            columns = Math.Max(columns, records[i].FilledCells);
        }

        while (columns > 1 && end > first + 1 && (records[end - 1].IsBlank || records[end - 1].IsComment || IsNote(records, end - 1, first)))
        {
            end--;
        }

        return end;
    }

    private static bool IsNote(List<CsvRecord> records, int index, int first)
    {
        var record = records[index];
        var text = record.Cells[0].Text;
        if (record.FilledCells == 1 && text.Length > 0)
        {
            return Characters.EndsSentence(text)
                || StartsWithNoteWord(text)
                || WordCount(text) >= 5
                || (index > first && records[index - 1].IsBlank && WordCount(text) > 1);
        }

        if (IsNumberedNote(record))
        {
            return true;
        }

        // A note whose commas nobody quoted.
        var colon = text.IndexOfAny([':', '：']);
        return colon > 0 && colon < 12 && StartsWithNoteWord(text);
    }

    // "3;Vehicles over two metres pay more": a number or mark, then a sentence, and nothing behind it.
    private static bool IsNumberedNote(CsvRecord record) =>
        record.FilledCells >= 2 && record.FilledCells * 2 <= record.Cells.Count && record.Cells[0].Text.Length is > 0 and <= 4 && record.Cells[1].Length > 0
        && (Characters.EndsSentence(record.Cells[1].Text) || WordCount(record.Cells[1].Text) >= 5)
        && !record.Cells.Exists(cell => cell != record.Cells[0] && TableHeaders.IsNumber(cell.Text));

    // From the sentence's first cell to the last: a semicolon that nobody quoted may have cut it.
    private static MappedText NoteText(string source, CsvRecord record)
    {
        var last = record.Cells.FindLast(cell => cell.Length > 0)!;
        var start = record.Cells[1].ToSource(0);
        var (lastStart, lastLength) = last.ToSource(0, last.Length);
        return MappedText.Slice(source, start, lastStart + lastLength - start);
    }

    private static bool StartsWithNoteWord(string text)
    {
        foreach (var word in DocumentWords.NoteWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase)
                && (text.Length == word.Length || !Characters.IsAsciiLetter(text[word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static int WordCount(string text)
    {
        var words = 1;
        foreach (var c in text)
        {
            words += c == ' ' || Characters.IsHan(c) ? 1 : 0;
        }

        return words;
    }

    private static MappedText WithoutHash(MappedText text)
    {
        var start = 0;
        while (start < text.Length && (text.Text[start] == '#' || char.IsWhiteSpace(text.Text[start])))
        {
            start++;
        }

        return start == 0 || text.Text[0] != '#' ? text : text.Part(start, text.Length - start);
    }
}
