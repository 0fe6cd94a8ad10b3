using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Extraction;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Tables;

/// <summary>Reads the figures of a table: a cell's subject is its row and column, its unit stands in cell, column, unit column or caption.</summary>
internal sealed class TableExtractor
{
    // Labels are cut where names would grow out of hand.
    private const int MostLabelWords = 8;

    /// <summary>Headers that say only that a number stands under them.</summary>
    private static readonly HashSet<string> EmptyHeaders = new(StringComparer.OrdinalIgnoreCase) { "value", "values", "amount", "figure", "figures", "数值", "值", "数量", "quantity", "data", "result", "results" };

    /// <summary>Headers over numbers that mark things and count none.</summary>
    private static readonly HashSet<string> MarkHeaders = new(StringComparer.OrdinalIgnoreCase) { "code", "opcode", "error code", "status code", "offset", "address", "register", "id", "identifier", "position", "index", "rank", "port", "pin", "page", "代码", "编号", "地址" };

    private readonly Block _block;
    private readonly int _blockIndex;
    private readonly string _source;
    private readonly NumberFormat _format;
    private readonly TableLayout _layout;
    private readonly HeaderText? _caption;
    private readonly UnitSpelling? _currency;
    private readonly List<FigureDraft> _drafts;
    private readonly string _rowHeader;
    private string _group = "";
    private string _lastLabel = "";

    private TableExtractor(Block block, int blockIndex, string source, NumberFormat format, UnitSpelling? currency, List<FigureDraft> drafts)
    {
        (_block, _blockIndex, _source, _format, _drafts) = (block, blockIndex, source, format, drafts);
        _layout = TableLayout.Of(block.Table!, format);
        var labels = Array.IndexOf(_layout.Roles, ColumnRole.Label);
        _rowHeader = labels >= 0 ? _layout.Headers[labels].Label : "";
        var caption = block.Table!.Caption ?? block.Introduction?.Text;
        _currency = _layout.HasUnits ? null : currency;
        _caption = caption is { Length: > 0 and < 300 } ? HeaderText.Read(caption.Text, format) : null;
    }

    /// <param name="block">The table's block.</param>
    /// <param name="blockIndex">Which block of its language part it is.</param>
    /// <param name="source">The file's text.</param>
    /// <param name="format">Which sign is the decimal separator.</param>
    /// <param name="currency">The currency that the document states for all its amounts; null if it states none.</param>
    /// <param name="drafts">Where the figures go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static void Extract(Block block, int blockIndex, string source, NumberFormat format, UnitSpelling? currency, List<FigureDraft> drafts, CancellationToken cancellationToken)
    {
        if (block.Table is null || block.Table.Rows.Count == 0)
        {
            return;
        }

        var extractor = new TableExtractor(block, blockIndex, source, format, currency, drafts);
        var row = 0;
        foreach (var each in block.Table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!each.IsHeader)
            {
                extractor.ReadRow(each, row++);
            }
        }
    }

    private void ReadRow(TableRow row, int index)
    {
        var filled = row.Cells.Count(c => !c.IsSpread && CellReader.HasContent(c.Text.Text));
        if (filled == 1 && row.Cells.Count > 1 && !CellReader.IsAmount(row.Cells[0].Text.Text, _format) && CellReader.HasContent(row.Cells[0].Text.Text))
        {
            _group = row.Cells[0].Text.Text.Trim();
            return;
        }

        var rowText = RowText(row);
        var labels = Labels(row);
        var label = HeaderText.Read(labels.Count > 0 ? labels[0] : "", _format, isRow: true);
        var condition = string.Join(" ", labels.Skip(1).Concat(Texts(row, ColumnRole.Condition)));
        var rowUnit = Texts(row, ColumnRole.Unit).Select(ReadUnit).FirstOrDefault();
        for (var c = 0; c < row.Cells.Count && c < _layout.Roles.Length; c++)
        {
            if (_layout.Roles[c] is not (ColumnRole.Value or ColumnRole.Prose) || row.Cells[c].IsSpread)
            {
                continue;
            }

            var text = row.Cells[c].Text.Text;
            foreach (var quantity in CellReader.ReadAll(text, _format))
            {
                Add(quantity, row.Cells[c].Text, label, _layout.Headers[c], rowUnit, condition, index, rowText, c);
            }
        }
    }

    // What stands in a column of units is one, whether the table of units knows it or not.
    private UnitPhrase ReadUnit(string text) =>
        UnitPhrase.Read(text, _format) ?? new UnitPhrase(new UnitSpelling(new Unit(text, text.StartsWith("times", StringComparison.OrdinalIgnoreCase) || text.StartsWith("倍", StringComparison.Ordinal) ? FigureKind.Multiple : FigureKind.Measure), text), "", 1, 0);

    private List<string> Labels(TableRow row)
    {
        var labels = Texts(row, ColumnRole.Label).ToList();
        var first = Array.IndexOf(_layout.Roles, ColumnRole.Label);
        var isBlank = first >= 0 && first < row.Cells.Count && !CellReader.HasContent(row.Cells[first].Text.Text);
        if (isBlank && _lastLabel.Length > 0)
        {
            labels.Insert(0, _lastLabel);
        }
        else if (labels.Count > 0)
        {
            _lastLabel = labels[0];
        }

        return labels;
    }

    private IEnumerable<string> Texts(TableRow row, ColumnRole role)
    {
        for (var c = 0; c < row.Cells.Count && c < _layout.Roles.Length; c++)
        {
            if (_layout.Roles[c] == role && CellReader.HasContent(row.Cells[c].Text.Text))
            {
                yield return row.Cells[c].Text.Text.Trim();
            }
        }
    }

    private void Add(Quantity quantity, MappedText cell, HeaderText row, HeaderText column, UnitPhrase? rowUnit, string condition, int index, string rowText, int columnIndex)
    {
        var unit = ApplyUnit(quantity, cell.Text, row, column, rowUnit);
        var words = LabelWords(row.Label).Concat(EmptyHeaders.Contains(column.Label) ? [] : LabelWords(column.Label)).ToList();
        var subject = new Subject { Text = string.Join(", ", new[] { row.Label, column.Label }.Where(t => t.Length > 0)), Words = words };
        var year = column.Year.Length > 0 ? column.Year : row.Year;
        if (year.Length > 0)
        {
            subject.Period = new Period(year, year, IsStatedWithFigure: true);
        }

        var (start, length) = cell.ToSource(quantity.Start, quantity.End);
        var heading = _block.Table!.Caption?.Text ?? (_block.Headings.Count > 0 ? _block.Headings[_block.Headings.Count - 1].Text.Text : "");
        _drafts.Add(new FigureDraft(quantity, subject, _block, unit, rowText, start, Math.Min(length, _source.Length - start))
        {
            VisibleQuote = Phrases.Fold(cell.Text.Substring(quantity.Start, Math.Min(quantity.End, cell.Text.Length) - quantity.Start)),
            NumberPlace = cell.ToSource(quantity.NumberStart, quantity.NumberEnd),
            BlockIndex = _blockIndex,
            SentenceIndex = index,
            Column = columnIndex,
            RowLabel = row.Label,
            RowHeader = _rowHeader,
            Context = [condition, _group, heading],
        });
    }

    // The unit nearest to the number counts: in the cell, the column, the unit column, the row label, the caption.
    private string ApplyUnit(Quantity quantity, string cell, HeaderText row, HeaderText column, UnitPhrase? rowUnit)
    {
        // A column that counts has no use for the row's unit: "Samples (n)".
        var phrase = column.Unit is { Unit: not null } || Counts(column.Label) ? column.Unit : rowUnit ?? row.Unit ?? column.Unit;

        // 9.80 € in a row of 100 kg is a price of that much.
        var isOther = rowUnit is not null && phrase == rowUnit && quantity.Unit is { } own && rowUnit.Unit is { } rows && own.Unit.Kind != rows.Unit.Kind;
        phrase = isOther ? null : phrase;
        var scale = phrase is { Factor: not 1 } ? phrase : column.Unit is { Factor: not 1 } ? column.Unit : _layout.Corner ?? _caption?.Unit;
        var spelling = quantity.Unit ?? phrase?.Unit;

        // "18 persons" are no euros, whatever the other columns hold.
        spelling ??= quantity.NounEnd > quantity.NounStart ? null : _layout.Corner?.Unit ?? _caption?.Unit?.Unit ?? _currency;
        if (quantity.Unit is null && spelling is not null)
        {
            quantity.Unit = spelling;
            quantity.Per = phrase?.Per ?? "";
            quantity.Kind = spelling.Unit.Kind;
        }

        if (scale is { Factor: not 1 } && quantity.Kind is not (FigureKind.Percent or FigureKind.Multiple) && row.Label.IndexOf("per ", StringComparison.OrdinalIgnoreCase) < 0 && column.Label.IndexOf("per ", StringComparison.OrdinalIgnoreCase) < 0)
        {
            quantity.Value = scale.Apply(quantity.Value);
            quantity.Upper = quantity.Upper is { } upper ? scale.Apply(upper) : null;
        }

        if (quantity.Unit is null && quantity.NounEnd > quantity.NounStart)
        {
            return EnglishNouns.SingularOfPhrase(cell.Substring(quantity.NounStart, quantity.NounEnd - quantity.NounStart));
        }

        if (quantity.Unit is null)
        {
            return CountedNoun(quantity, row, column);
        }

        return quantity.Per.Length > 0 ? quantity.Unit.Text + " per " + quantity.Per : quantity.Unit.Text;
    }

    private static bool Counts(string label) =>
        label.EndsWith("(n)", StringComparison.Ordinal) || label is "n" or "N" || label.StartsWith("Number of ", StringComparison.OrdinalIgnoreCase) || label.StartsWith("No. of ", StringComparison.OrdinalIgnoreCase);

    // A plural header over whole numbers counts its things: "Factories", "Number of pupils".
    private static string CountedNoun(Quantity quantity, HeaderText row, HeaderText column)
    {
        // A code of data counts no data, and doses per vial are no vaccines.
        var isOfRow = !MarkHeaders.Contains(column.Label) && column.Label.IndexOf(" per ", StringComparison.OrdinalIgnoreCase) < 0;
        foreach (var label in isOfRow ? new[] { column.Label, row.Label } : [column.Label])
        {
            var words = label.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            var isCount = words.Length > 0 && quantity.Value.LastPlace >= 0 && quantity.Kind == FigureKind.Number && !quantity.Value.ToString().StartsWith("0x", StringComparison.Ordinal);
            var last = words.Length > 0 ? words[words.Length - 1] : "";
            var tokens = Tokenizer.Read(last, NumberFormat.Invariant);
            if (isCount && tokens.Count == 1 && EnglishNouns.IsPlural(tokens[0], last))
            {
                quantity.Kind = FigureKind.Count;
                return EnglishNouns.Singular(last);
            }
        }

        return "";
    }

    private static IEnumerable<string> LabelWords(string label)
    {
        var words = new List<string>();
        var tokens = Tokenizer.Read(label, NumberFormat.Invariant);
        for (var i = 0; tokens.Reaches(i); i++)
        {
            var token = tokens[i];
            if (token.Sign is '-' or '–' or '—' && words.Count > 0 && char.IsDigit(words[words.Count - 1][0]))
            {
                words.Add("to");
            }
            else if (token.Kind != TokenKind.Sign && !token.Is(WordClass.Determiner | WordClass.Auxiliary))
            {
                words.Add(EnglishUnits.Slice(label, token));
            }
            else if (token.Kind == TokenKind.Sign && Scripts.IsHan(token.Sign))
            {
                if (words.Count > 0 && token.Start > 0 && Scripts.IsHan(label[token.Start - 1]))
                {
                    words[words.Count - 1] += token.Sign;
                }
                else
                {
                    words.Add(token.Sign.ToString());
                }
            }
        }

        if (words.Count == 0 && tokens.Count > 0 && tokens[0].Kind == TokenKind.Word)
        {
            // "A", "B": letters that name rows.
            words.Add(EnglishUnits.Slice(label, tokens[0]));
        }

        // Prepositions and "and" stand inside a name, never at its end.
        var last = words.Count;
        while (last > 1 && Lexicon.Find(words[last - 1]) is { } word && (word.Classes & (WordClass.Preposition | WordClass.Conjunction)) != 0)
        {
            last--;
        }

        return words.Take(Math.Min(last, MostLabelWords));
    }

    private static string RowText(TableRow row) =>
        Phrases.Fold(string.Join(" | ", row.Cells.Where(c => !c.IsSpread).Take(40).Select(c => c.Text.Text)));
}
