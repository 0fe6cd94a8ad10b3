using System;
using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Takes HTML apart, forgivingly: tags open and close blocks, nothing needs to be balanced.</summary>
internal sealed class HtmlReader
{
    private readonly string _source;
    private readonly int _end;
    private readonly DraftDocument _document;
    private readonly CancellationToken _cancellationToken;
    private readonly HtmlPassages _passages;
    private readonly HtmlTables _tables;
    private readonly HashSet<string> _neverClosed = new(StringComparer.Ordinal);
    private HtmlText _text = new();
    private string _title = "";

    private HtmlReader(string source, int end, DraftDocument document, CancellationToken cancellationToken)
    {
        _source = source;
        _end = end;
        _document = document;
        _cancellationToken = cancellationToken;
        _passages = new HtmlPassages(document);
        _tables = new HtmlTables(document, _passages);
    }

    /// <summary>Reads a whole page.</summary>
    public static void Read(string source, DraftDocument document, CancellationToken cancellationToken)
    {
        var reader = new HtmlReader(source, source.Length, document, cancellationToken);
        reader.Read(0);
        var heading = document.Drafts.Find(draft => draft.Kind == BlockKind.Heading && draft.Level == 1);
        document.Title = heading is not null ? Characters.WithSingleSpaces(heading.Text.Text) : reader._title;
    }

    /// <summary>Reads a piece of HTML inside another format.</summary>
    public static void ReadPart(string source, int start, int end, DraftDocument document, CancellationToken cancellationToken) =>
        new HtmlReader(source, end, document, cancellationToken).Read(start);

    private void Read(int start)
    {
        for (var i = start; i < _end;)
        {
            if (_source[i] == '<' && TryReadTag(ref i))
            {
                continue;
            }

            if (_source[i] == '&' && HtmlEntities.TryRead(_source, i, _end, out var value, out var after))
            {
                foreach (var c in value)
                {
                    _text.Append(c, i, after);
                }

                i = after;
                continue;
            }

            _text.AppendRaw(_source[i], i);
            i++;
        }

        Flush();
        while (_tables.IsOpen)
        {
            CloseTable();
        }

        Flush();
        _tables.InsertParts();
    }

    private bool TryReadTag(ref int i)
    {
        if (i + 1 >= _end || (_source[i + 1] is '!' or '?' && _neverClosed.Contains("!")))
        {
            return false;
        }

        _cancellationToken.ThrowIfCancellationRequested();
        if (!HtmlTag.TryRead(_source, i, _end, out var tag))
        {
            if (tag.Name == "!")
            {
                _neverClosed.Add("!");
            }

            return false;
        }

        var start = i;
        i = tag.End;
        if (tag.Name == "!")
        {
            return true;
        }

        if (HtmlNames.IsSkipped(tag.Name) || tag.Name == "title" || tag.Name == "pre")
        {
            ReadElement(tag, ref i);
        }
        else if (tag.IsClosing)
        {
            Close(tag, start);
        }
        else
        {
            Open(tag, start);
        }

        return true;
    }

    // Elements whose content is not read as the rest is.
    private void ReadElement(HtmlTag tag, ref int i)
    {
        if (tag.IsClosing || _neverClosed.Contains(tag.Name))
        {
            return;
        }

        var close = _source.IndexOf("</" + tag.Name, i, _end - i, StringComparison.OrdinalIgnoreCase);
        if (close < 0)
        {
            _neverClosed.Add(tag.Name);
            i = tag.Name is "script" or "style" ? _end : i;
            return;
        }

        var content = new Line(i, close);
        if (tag.Name == "title")
        {
            ReadTitle(content);
            i = close;
        }
        else if (tag.Name != "pre")
        {
            i = close;
        }
        else if (!_tables.IsInCell && TryReadPreformatted(content))
        {
            i = close;
        }
        else
        {
            Flush();
        }
    }

    private void ReadTitle(Line content)
    {
        var text = new HtmlText();
        for (var i = content.Start; i < content.End; i++)
        {
            if (_source[i] == '&' && HtmlEntities.TryRead(_source, i, content.End, out var value, out var after))
            {
                text.Append(value[0], i, after);
                i = after - 1;
            }
            else
            {
                text.AppendRaw(_source[i], i);
            }
        }

        var title = text.ToText();
        _title = _title.Length > 0 ? _title : Characters.WithSingleSpaces(title.Text);
        _document.Add(BlockKind.Metadata, title);
    }

    // Text without markup is read line by line, tables and all; code is not read.
    private bool TryReadPreformatted(Line content)
    {
        var hasMarkup = _source.IndexOfAny(['<', '&'], content.Start, content.End - content.Start) >= 0;
        if (hasMarkup && !LineMarks.OpensTag(_source, content.Trim(_source), "code"))
        {
            return false;
        }

        Flush();
        if (hasMarkup)
        {
            var code = content.Trim(_source);
            _document.Add(BlockKind.Metadata, MappedText.Slice(_source, code.Start, code.End - code.Start));
        }
        else
        {
            var lines = LineReader.Split(_source, content.Start, content.End);
            new TextBlockReader(_source, lines, isMarkdown: false, _document, _cancellationToken).Read(0);
        }

        return true;
    }

    private void Open(HtmlTag tag, int start)
    {
        switch (tag.Name)
        {
            case "br":
                Break(start, tag.End);
                break;
            case "sup":
                _text.OpenSuperscript(start);
                break;
            case "hr":
                Flush();
                _passages.AddRule();
                break;
            case "meta":
                HtmlHead.ReadMeta(_source, tag, _document);
                break;
            case "time" when _document.Date.Length == 0:
                _document.Date = DateReader.FindFirst(tag.Attribute(_source, "datetime") ?? "");
                break;
            case "table":
                OpenTable();
                break;
            case "caption" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" when _tables.IsOpen:
                OpenTablePart(tag);
                break;
            default:
                if (HtmlNames.IsBlock(tag.Name))
                {
                    Flush();
                    if (_tables.EntersLayout(tag.Name))
                    {
                        _passages.Add(_tables.TakeCellText());
                    }

                    _passages.Open(tag.Name);
                }

                break;
        }
    }

    private void Close(HtmlTag tag, int start)
    {
        switch (tag.Name)
        {
            case "sup":
                _text.CloseSuperscript(tag.End);
                break;
            case "br":
                Break(start, tag.End);
                break;
            case "table":
                Flush();
                CloseTable();
                break;
            case "caption" or "tr" or "td" or "th" or "thead" or "tbody" or "tfoot" when _tables.IsOpen:
                Flush();
                _tables.ClosePart(tag.Name);
                break;
            default:
                if (HtmlNames.IsBlock(tag.Name))
                {
                    Flush();
                    _passages.Close(tag.Name);
                }

                break;
        }
    }

    private void OpenTable()
    {
        Flush();
        _tables.Open();
    }

    private void CloseTable() => _tables.Close(_cancellationToken);

    private void OpenTablePart(HtmlTag tag)
    {
        Flush();
        _tables.OpenPart(tag, _source);
    }

    // A break after a sentence, or two of them, end the paragraph as authors mean it.
    private void Break(int start, int end)
    {
        if (_tables.IsInCell || _passages.IsInHeading)
        {
            _text.AppendRaw(' ', start);
        }
        else if (_text.EndsSentence || _text.EndsWithBreak)
        {
            Flush();
        }
        else
        {
            _text.AppendBreak(start, end);
        }
    }

    private void Flush()
    {
        var text = _text.ToText();
        if (_text.Length > 0)
        {
            _text = new HtmlText();
        }

        if (text.Length > 0 && !_tables.TryTake(text))
        {
            _passages.Add(text);
        }
    }
}
