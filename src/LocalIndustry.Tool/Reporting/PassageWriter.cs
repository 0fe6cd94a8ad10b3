using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Tool.Reporting;

/// <summary>Writes the text of a document with its figures marked, beside its original where it has one.</summary>
internal sealed class PassageWriter
{
    private readonly Html _html;
    private readonly DocumentReport _report;
    private readonly Dictionary<(FigureEntry Entry, bool IsOriginal), string> _marked = new();

    public PassageWriter(Html html, DocumentReport report)
    {
        _html = html;
        _report = report;
    }

    /// <summary>The anchor of a figure's place in the text.</summary>
    public static string AnchorOf(FigureEntry entry) => "text-" + entry.Id;

    /// <summary>The words of a figure as a reader sees them, entities and markup resolved; null if it has not been marked.</summary>
    public string? MarkedWords(FigureEntry entry, bool isOriginal) => _marked.GetValueOrDefault((entry, isOriginal));

    /// <summary>Writes all passages.</summary>
    public void Write()
    {
        var marks = _report.Entries.Select(static entry => (entry, entry.Figure.Place)).ToList();
        var originals = _report.Entries.Where(static entry => entry.Figure.Original is not null).Select(static entry => (entry, entry.Figure.Original!.Place)).ToList();
        _html.Raw(_report.HasOriginal ? "<div class=\"passages paired\">\n" : "<div class=\"passages\">\n");
        if (_report.HasOriginal)
        {
            _html.Raw("<div class=\"row heads\" aria-hidden=\"true\"><div>Text</div><div>Original");
            _html.Raw(_report.OriginalFile is null ? "" : ": ").Text(_report.OriginalFile ?? "").Raw("</div></div>\n");
        }

        foreach (var row in _report.Rows)
        {
            _html.Raw("<div class=\"row\">\n<div>\n");
            WriteBlocks(row.Text, marks, isOriginal: false);
            _html.Raw("</div>\n");
            if (_report.HasOriginal)
            {
                _html.Raw("<div class=\"original\">\n");
                WriteBlocks(row.Original, originals, isOriginal: true);
                _html.Raw("</div>\n");
            }

            _html.Raw("</div>\n");
        }

        _html.Raw("</div>\n");
    }

    private void WriteBlocks(IReadOnlyList<Block> blocks, IReadOnlyList<(FigureEntry, TextPlace)> marks, bool isOriginal)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var language = block.Language.Attribute();
            if (block.Kind == BlockKind.ListItem)
            {
                _html.Raw(i > 0 && blocks[i - 1].Kind == BlockKind.ListItem ? "" : "<ul>\n").Raw($"<li{language}>");
                WriteText(block.Text, marks, isOriginal);
                _html.Raw("</li>\n").Raw(i + 1 < blocks.Count && blocks[i + 1].Kind == BlockKind.ListItem ? "" : "</ul>\n");
            }
            else if (block.Table is { } table)
            {
                WriteTable(table, language, marks, isOriginal);
            }
            else
            {
                var style = block.Kind switch
                {
                    BlockKind.Heading => " class=\"heading\"",
                    BlockKind.Metadata => " class=\"metadata\"",
                    _ => "",
                };
                _html.Raw($"<p{style}{language}>");
                WriteText(block.Text, marks, isOriginal);
                _html.Raw("</p>\n");
            }
        }
    }

    private void WriteTable(Table table, string language, IReadOnlyList<(FigureEntry, TextPlace)> marks, bool isOriginal)
    {
        // A table wider than the page is scrolled, by the keyboard as well.
        _html.Raw($"<div class=\"wide\" role=\"group\" aria-label=\"Table\" tabindex=\"0\"><table{language}>\n");
        if (table.Caption is { } caption)
        {
            _html.Raw("<caption>");
            WriteText(caption, marks, isOriginal);
            _html.Raw("</caption>\n");
        }

        foreach (var row in table.Rows)
        {
            _html.Raw("<tr>");
            foreach (var cell in row.Cells)
            {
                var name = row.IsHeader ? "th scope=\"col\"" : cell.IsHeader ? "th scope=\"row\"" : "td";
                _html.Raw($"<{name}>");
                if (!cell.IsSpread)
                {
                    WriteText(cell.Text, marks, isOriginal);
                }

                _html.Raw($"</{name[..2]}>");
            }

            _html.Raw("</tr>\n");
        }

        _html.Raw("</table></div>\n");
    }

    private void WriteText(MappedText text, IReadOnlyList<(FigureEntry Entry, TextPlace Place)> marks, bool isOriginal)
    {
        if (text.Length == 0)
        {
            return;
        }

        var (start, length) = text.ToSource(0, text.Length);
        var here = marks.Where(mark => mark.Place.Start < start + length && mark.Place.End > start).OrderBy(static mark => mark.Place.Start).ThenByDescending(static mark => mark.Place.Length).ToList();
        var at = 0;
        foreach (var (entry, place) in here)
        {
            var first = IndexOf(text, place.Start, at);
            var last = IndexOf(text, place.End, first);
            if (first >= last)
            {
                // Its words are another figure's as well: its sign stands behind them.
                _html.Raw(OpenLink(entry, isOriginal, "also", "")).Raw(CloseLink(entry));
                continue;
            }

            var words = text.Text[first..last];
            _html.Text(text.Text[at..first]).Raw(OpenLink(entry, isOriginal, "mark", words)).Text(words).Raw(CloseLink(entry));
            at = last;
        }

        _html.Text(text.Text[at..]);
    }

    private string OpenLink(FigureEntry entry, bool isOriginal, string style, string words)
    {
        var id = _marked.TryAdd((entry, isOriginal), words) && !isOriginal ? $" id=\"{Html.Escape(AnchorOf(entry))}\"" : "";
        return $"<a class=\"{style} {entry.State.Style()}\"{id} href=\"#{Uri.EscapeDataString(entry.Id)}\"><span class=\"unseen\">{entry.State.Words()}: </span>";
    }

    // The word joiner keeps the sign on the line of its figure.
    private static string CloseLink(FigureEntry entry) =>
        $"<span class=\"sign\" aria-hidden=\"true\">&#x2060;{entry.State.Sign()}</span></a>";

    // The first character that stands at the offset or behind it.
    private static int IndexOf(MappedText text, int offset, int from)
    {
        var i = from;
        while (i < text.Length && text.ToSource(i) < offset)
        {
            i++;
        }

        return i;
    }
}
