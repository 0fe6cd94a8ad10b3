using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>The tables that are open, each inside a cell of the one before.</summary>
internal sealed class HtmlTables(DraftDocument document, HtmlPassages passages)
{
    // Deeper tables are layout; their text goes to the cell around them.
    private const int Deepest = 16;

    private readonly List<HtmlTable> _open = [];
    private readonly Dictionary<Draft, List<Draft>> _parts = [];
    private int _tooDeep;

    public bool IsOpen => _open.Count > 0;

    public bool IsInCell => IsOpen && Current.IsInCell;

    private HtmlTable Current => _open[_open.Count - 1];

    public void Open()
    {
        if (_open.Count == Deepest)
        {
            _tooDeep++;
            return;
        }

        var draft = Draft.OfTable([], caption: null);
        document.Add(draft);
        _open.Add(new HtmlTable(draft));
    }

    public void Close(CancellationToken cancellationToken)
    {
        if (_tooDeep > 0)
        {
            _tooDeep--;
            return;
        }

        if (!IsOpen)
        {
            return;
        }

        var table = Current;
        _open.RemoveAt(_open.Count - 1);
        var parts = table.Finish(cancellationToken);
        if (parts is not null)
        {
            _parts[table.Draft] = parts;
        }

        passages.EndFront();
    }

    public void OpenPart(HtmlTag tag, string source)
    {
        if (_tooDeep == 0)
        {
            Current.OpenPart(tag, source);
        }
    }

    public void ClosePart(string name)
    {
        if (_tooDeep == 0)
        {
            Current.ClosePart(name);
        }
    }

    /// <summary>Takes a passage into the cell or caption that is open; false where there is none.</summary>
    public bool TryTake(MappedText text) => IsOpen && Current.TryTake(text);

    /// <summary>Whether an element that opens inside a cell shows that the table only lays out the page; from then on it is none.</summary>
    public bool EntersLayout(string name) => IsOpen && Current.EntersLayout(name);

    public MappedText TakeCellText() => Current.TakeCellText();

    /// <summary>Puts what layout tables hold where they stand.</summary>
    public void InsertParts()
    {
        if (_parts.Count == 0)
        {
            return;
        }

        var drafts = new List<Draft>();
        foreach (var draft in document.Drafts)
        {
            if (_parts.TryGetValue(draft, out var parts))
            {
                drafts.AddRange(parts);
            }
            else
            {
                drafts.Add(draft);
            }
        }

        document.Drafts.Clear();
        document.Drafts.AddRange(drafts);
    }
}
