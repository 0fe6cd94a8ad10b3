using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>A table while its tags come in.</summary>
internal sealed class HtmlTable(Draft draft)
{
    private const int WidestSpan = 1_000;
    private const int HighestSpan = 65_534;

    // A cell with so many paragraphs lays out the page.
    private const int MostParagraphs = 3;

    private readonly List<HtmlRow> _rows = [];
    private readonly MappedText.Builder _text = new();
    private HtmlCell? _cell;
    private bool _isInCaption;
    private bool _isInHead;
    private bool _isLayout;
    private int _paragraphs;

    public Draft Draft { get; } = draft;

    public bool IsInCell => !_isLayout && _cell is not null;

    public void OpenPart(HtmlTag tag, string source)
    {
        if (_isLayout)
        {
            return;
        }

        FinishCell();
        switch (tag.Name)
        {
            case "caption":
                _isInCaption = true;
                break;
            case "tr":
                _rows.Add(new HtmlRow(_isInHead));
                break;
            case "td" or "th":
                if (_rows.Count == 0)
                {
                    _rows.Add(new HtmlRow(_isInHead));
                }

                _cell = new HtmlCell(tag.Name == "th", Span(tag, source, "colspan", WidestSpan), Span(tag, source, "rowspan", HighestSpan));
                _paragraphs = 0;
                break;
            default:
                _isInHead = tag.Name == "thead";
                break;
        }
    }

    public void ClosePart(string name)
    {
        if (_isLayout)
        {
            return;
        }

        FinishCell();
        _isInHead = _isInHead && name != "thead";
    }

    public bool TryTake(MappedText text)
    {
        if (_isLayout || (_cell is null && !_isInCaption))
        {
            return false;
        }

        if (_text.Length > 0)
        {
            // The seam of two passages in a cell stands for the tags between them.
            _text.Append(' ', _text.End, text.ToSource(0));
        }

        _text.Append(text, 0, text.Length);
        return true;
    }

    public bool EntersLayout(string name)
    {
        if (!IsInCell)
        {
            return false;
        }

        _paragraphs += name == "p" ? 1 : 0;
        _isLayout = _paragraphs >= MostParagraphs || (name.Length == 2 && name[0] == 'h' && Characters.IsAsciiDigit(name[1]));
        return _isLayout;
    }

    public MappedText TakeCellText()
    {
        _cell = null;
        return _text.CutFrom(0);
    }

    /// <summary>Fills the draft; passages instead, where the table is none.</summary>
    public List<Draft>? Finish(CancellationToken cancellationToken)
    {
        FinishCell();
        _rows.RemoveAll(row => row.Cells.Count == 0);
        if (_rows.TrueForAll(row => row.Cells.Count == 1 && !row.Cells[0].IsHeader) || (_rows.Count == 1 && _isLayout))
        {
            return Passages();
        }

        var notes = TakeNotes();
        var grid = HtmlGrid.Spread(_rows, cancellationToken);
        var headerRows = HeaderRows();
        Draft.Rows = headerRows > 0 ? TableGrid.WithHeader(grid, headerRows) : TableGrid.WithDetectedHeader(grid);
        return notes.Count == 0 ? null : [Draft, .. notes];
    }

    // Rows at the foot that are one sentence across the table.
    private List<Draft> TakeNotes()
    {
        var notes = new List<Draft>();
        while (_rows.Count > 1
            && _rows[_rows.Count - 1].Cells is [{ IsHeader: false, Columns: > 1 } note]
            && Characters.EndsSentence(note.Text.Text))
        {
            notes.Add(new Draft(BlockKind.Paragraph, note.Text));
            _rows.RemoveAt(_rows.Count - 1);
        }

        notes.Reverse();
        return notes;
    }

    // One cell a row: a box around text.
    private List<Draft> Passages()
    {
        var passages = new List<Draft>();
        if (Draft.Caption is not null)
        {
            passages.Add(new Draft(BlockKind.Paragraph, Draft.Caption));
        }

        foreach (var row in _rows)
        {
            foreach (var cell in row.Cells)
            {
                if (cell.Text.Length > 0)
                {
                    passages.Add(new Draft(BlockKind.Paragraph, cell.Text));
                }
            }
        }

        return passages;
    }

    private int HeaderRows()
    {
        var count = 0;
        while (count < _rows.Count - 1 && (_rows[count].IsInHead || (_rows[count].IsAllHeader && !(count > 0 && _rows[count].Cells.Count == 1))))
        {
            count++;
        }

        return count;
    }

    private void FinishCell()
    {
        var text = _text.Length > 0 ? _text.ToTrimmedText() : MappedText.Empty;
        if (_text.Length > 0)
        {
            _text.CutFrom(0);
        }

        if (_isInCaption)
        {
            Draft.Caption = text.Length > 0 ? text : Draft.Caption;
            _isInCaption = false;
        }
        else if (_cell is not null)
        {
            _cell.Text = text;
            _rows[_rows.Count - 1].Cells.Add(_cell);
            _cell = null;
        }
    }

    private static int Span(HtmlTag tag, string source, string name, int most) =>
        int.TryParse(tag.Attribute(source, name)?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Max(1, Math.Min(span, most))
            : 1;
}

/// <summary>A row as its tags give it.</summary>
internal sealed class HtmlRow(bool isInHead)
{
    public bool IsInHead { get; } = isInHead;

    public List<HtmlCell> Cells { get; } = [];

    public bool IsAllHeader => Cells.TrueForAll(cell => cell.IsHeader);
}

/// <summary>A cell as its tag gives it.</summary>
internal sealed class HtmlCell(bool isHeader, int columns, int rows)
{
    public bool IsHeader { get; } = isHeader;

    public int Columns { get; } = columns;

    public int Rows { get; } = rows;

    public MappedText Text { get; set; } = MappedText.Empty;
}
