using System;
using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Takes plain text and Markdown apart, line by line. Plain text may hold parts that look like Markdown.</summary>
internal sealed partial class TextBlockReader
{
    private readonly string _source;
    private readonly List<Line> _lines;
    private readonly bool _isMarkdown;
    private readonly DraftDocument _document;
    private readonly CancellationToken _cancellationToken;
    private readonly MarkdownInline _inline;
    private readonly MarkdownInline _cellInline;
    private readonly LineWrapping _wrapping;
    private readonly ListNesting _nesting = new();
    private readonly PlainHeadings _plainHeadings;
    private int _noTableBefore;
    private bool _mayCloseComment = true;
    private bool _mayCloseTable = true;

    // The first lines of a text or of its original, where header data stands.
    private bool _isInFront = true;

    public TextBlockReader(string source, List<Line> lines, bool isMarkdown, DraftDocument document, CancellationToken cancellationToken)
    {
        _source = source;
        _lines = lines;
        _isMarkdown = isMarkdown;
        _document = document;
        _cancellationToken = cancellationToken;
        var references = LinkReferences.Collect(source, lines);
        _cellInline = new MarkdownInline(isMarkdown: true, references);
        _inline = isMarkdown ? _cellInline : MarkdownInline.Plain;
        _wrapping = new LineWrapping(source, lines);
        _plainHeadings = new PlainHeadings(source, lines, _wrapping);
    }

    public void Read(int first)
    {
        for (var i = first; i < _lines.Count;)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_lines[i].IsBlank(_source))
            {
                i++;
            }
            else if (!TryReadMarkup(ref i) && !TryReadTable(ref i) && !TryReadRule(ref i) && !TryReadFrame(ref i) && !TryReadTitle(ref i) && !TryReadItem(ref i))
            {
                ReadParagraph(ref i);
            }
        }
    }

    // Fences, comments, definitions, headings with #.
    private bool TryReadMarkup(ref int i)
    {
        var line = _lines[i].Trim(_source);
        if (LineMarks.FenceLength(_source, line) is var fence and > 0)
        {
            var first = i++;
            while (i < _lines.Count && !ClosesFence(_lines[i].Trim(_source), _source[line.Start], fence))
            {
                i++;
            }

            i = Math.Min(i + 1, _lines.Count);
            AddRaw(first, i);
            return true;
        }

        if (LineMarks.OpensComment(_source, line))
        {
            return TryReadComment(line, ref i);
        }

        if (_isMarkdown && LinkReferences.IsDefinition(_source, line))
        {
            AddRaw(i, i + 1);
            i++;
            return true;
        }

        var level = LineMarks.HeadingLevel(_source, line, out var text);
        if (level == 0)
        {
            return false;
        }

        i++;
        AddHeading(Text(text), level);
        return true;
    }

    private bool TryReadComment(Line line, ref int i)
    {
        if (!_mayCloseComment)
        {
            return false;
        }

        var end = _source.IndexOf("-->", line.Start, _lines[_lines.Count - 1].End - line.Start, StringComparison.Ordinal);
        _mayCloseComment = end >= 0;
        var last = i;
        while (end >= 0 && _lines[last].End < end + 3)
        {
            last++;
        }

        // Text behind the comment on its last line: the inline markup takes the comment out.
        if (end < 0 || !new Line(end + 3, _lines[last].End).IsBlank(_source))
        {
            return false;
        }

        AddRaw(i, last + 1);
        i = last + 1;
        return true;
    }

    private bool ClosesFence(Line line, char sign, int length)
    {
        var end = line.Start;
        while (end < line.End && _source[end] == sign)
        {
            end++;
        }

        return end == line.End && end - line.Start >= length;
    }

    private bool TryReadTable(ref int i)
    {
        if (PipeTables.TryRead(_source, _lines, i, _cellInline, _cancellationToken, out var table, out var next)
            || TryReadFixedWidth(i, out table, out next)
            || TryReadHtmlTable(i, out table, out next))
        {
            i = next;
            if (table is not null)
            {
                _document.Add(table);
            }

            _nesting.Clear();
            _isInFront = false;
            return true;
        }

        return false;
    }

    private bool TryReadFixedWidth(int i, out Draft? table, out int next)
    {
        table = null;
        next = i;
        return i >= _noTableBefore && FixedWidthTables.TryRead(_source, _lines, i, _cancellationToken, out table, out next, out _noTableBefore);
    }

    // The reader of HTML adds the table itself.
    private bool TryReadHtmlTable(int i, out Draft? table, out int next)
    {
        table = null;
        next = i;
        var line = _lines[i].Trim(_source);
        if (!_isMarkdown || !_mayCloseTable || !LineMarks.OpensTag(_source, line, "table"))
        {
            return false;
        }

        var end = _source.IndexOf("</table>", line.Start, _lines[_lines.Count - 1].End - line.Start, StringComparison.OrdinalIgnoreCase);
        _mayCloseTable = end >= 0;
        if (end < 0)
        {
            return false;
        }

        end += "</table>".Length;
        while (next < _lines.Count && _lines[next].Start < end)
        {
            next++;
        }

        HtmlReader.ReadPart(_source, line.Start, end, _document, _cancellationToken);
        return true;
    }

    private bool TryReadRule(ref int i)
    {
        if (!LineMarks.IsRule(_source, _lines[i].Trim(_source)))
        {
            return false;
        }

        i++;
        BeginPart(Draft.Rule());
        return true;
    }

    // Lines about the text, not of it.
    private bool TryReadFrame(ref int i)
    {
        var line = _lines[i].Trim(_source);
        if (line.End - line.Start > 200)
        {
            return false;
        }

        var text = line.Text(_source);
        if (MetadataLines.IsOriginalMarker(text))
        {
            i++;
            BeginPart(new Draft(BlockKind.Metadata, Text(line)) { IsOriginalMarker = true });
            return true;
        }

        text = text.Trim('*', '_');
        var isPageFrame = MetadataLines.IsPageFrame(text) && IsAlone(i);
        if (!isPageFrame && !(_isInFront && MetadataLines.IsHeaderLine(text)))
        {
            return false;
        }

        i++;
        _document.TakeMetadata(text);
        _document.Add(BlockKind.Metadata, Text(line));
        return true;
    }

    private bool IsAlone(int i) =>
        (i == 0 || _lines[i - 1].IsBlank(_source)) && (i + 1 == _lines.Count || _lines[i + 1].IsBlank(_source));

    private bool TryReadTitle(ref int i)
    {
        var level = _plainHeadings.Level(i, _isMarkdown, _isInFront, _document);
        if (level == 0)
        {
            return false;
        }

        var wasInFront = _isInFront;
        AddHeading(Text(_lines[i].Trim(_source)), level);
        _isInFront = wasInFront;
        i++;
        return true;
    }

    private bool TryReadItem(ref int i)
    {
        var line = _lines[i].Trim(_source);
        var style = ListMarker.Read(_source, line.Start, line.End, out var content);
        if (style == MarkerStyle.None)
        {
            return false;
        }

        // - (a) on income …
        var isBulleted = style == MarkerStyle.Bullet;
        if (isBulleted
            && ListMarker.Read(_source, content, line.End, out var inner) is var second and (MarkerStyle.LetterInBrackets or MarkerStyle.NumberInBrackets))
        {
            (style, content) = (second, inner);
        }

        var isItem = ListNesting.IsAlwaysItem(style) || isBulleted || _nesting.IsItem(style, _document);
        var indentation = _lines[i].Indentation(_source);
        var pieces = new List<Line> { new(content, line.End) };
        i++;
        var mayBeTitle = !isItem && line.End - content <= 20 && IsChineseTitle(style, new Line(content, line.End).Text(_source), i);
        while (!mayBeTitle && i < _lines.Count && !Interrupts(i) && !IsMarked(i) && !_wrapping.Separates(i))
        {
            pieces.Add(_lines[i++]);
        }

        var text = _inline.Read(TextJoiner.Join(_source, pieces));
        if (text.Length == 0)
        {
            return true;
        }

        if (mayBeTitle)
        {
            AddHeading(text, style == MarkerStyle.Chinese ? 3 : 4);
            return true;
        }

        var level = isItem ? _nesting.Enter(indentation, style) : 0;
        _document.Add(new Draft(isItem ? BlockKind.ListItem : BlockKind.Paragraph, text) { Level = level, Marker = style });
        _isInFront = false;
        return true;
    }

    // 一、工业: a short line over text of its own, not one of several short items.
    private bool IsChineseTitle(MarkerStyle style, string text, int next)
    {
        while (next < _lines.Count && _lines[next].IsBlank(_source))
        {
            next++;
        }

        if (next == _lines.Count || !PlainHeadings.IsChineseTitle(text))
        {
            return false;
        }

        var line = _lines[next].Trim(_source);
        return ListMarker.Read(_source, line.Start, line.End, out _) != style && style is MarkerStyle.Chinese or MarkerStyle.ChineseInBrackets;
    }

    private void BeginPart(Draft draft)
    {
        _document.Add(draft);
        _nesting.Clear();
        _isInFront = true;
    }

    private void AddHeading(MappedText text, int level)
    {
        if (MetadataLines.IsOriginalMarker(text.Text))
        {
            BeginPart(new Draft(BlockKind.Metadata, text) { IsOriginalMarker = true });
            return;
        }

        // Header data may stand below the first heading, not below the next.
        _isInFront = _isInFront && !_document.EndsWithHeading();
        _nesting.Clear();
        _document.Add(BlockKind.Heading, text, level);
    }

    private void AddRaw(int first, int end)
    {
        var raw = new Line(_lines[first].Start, _lines[end - 1].End).Trim(_source);
        _document.Add(BlockKind.Metadata, MappedText.Slice(_source, raw.Start, raw.End - raw.Start));
    }

    private MappedText Text(Line line) => _inline.Read(MappedText.Slice(_source, line.Start, line.End - line.Start));
}
