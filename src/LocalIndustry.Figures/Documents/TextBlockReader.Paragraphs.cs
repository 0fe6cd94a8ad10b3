using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <content>Paragraphs: where they begin, which lines go on them, what ends them.</content>
internal sealed partial class TextBlockReader
{
    private void ReadParagraph(ref int i)
    {
        var goesOn = _nesting.IsOpen && _lines[i].Indentation(_source) >= 2;
        if (!goesOn)
        {
            _nesting.Clear();
        }

        var start = LinkReferences.SkipFootnoteMark(_source, _lines[i].Trim(_source), _isMarkdown);
        var pieces = new List<Line> { new(start, _lines[i++].End) };
        while (i < _lines.Count && !Interrupts(i))
        {
            if (UnderlineLevel(pieces, i) is var level and > 0)
            {
                i++;
                AddHeading(_inline.Read(TextJoiner.Join(_source, pieces)), level);
                return;
            }

            if (_wrapping.Separates(i) || (_isInFront && pieces.Count == 1 && IsNameOverHeader(pieces[0], i)))
            {
                break;
            }

            pieces.Add(_lines[i++]);
        }

        var text = _inline.Read(TextJoiner.Join(_source, pieces));
        if (text.Length > 0)
        {
            _document.Add(new Draft(BlockKind.Paragraph, text) { GoesOnItem = goesOn });
            _isInFront = _isInFront && i < _lines.Count && IsNameOverHeader(pieces[0], i);
        }
    }

    // Who issued it, on the line above the date.
    private bool IsNameOverHeader(Line line, int next)
    {
        var name = line.Trim(_source);
        var below = _lines[next].Trim(_source);
        return name.End - name.Start <= 60
            && below.End - below.Start <= 100
            && Characters.LooksLikeTitle(name.Text(_source), 60)
            && !Characters.HasDigit(name.Text(_source))
            && MetadataLines.IsHeaderLine(below.Text(_source))
            && !MetadataLines.IsPageNumber(below.Text(_source));
    }

    private int UnderlineLevel(List<Line> pieces, int i)
    {
        var line = _lines[i].Trim(_source);
        var level = LineMarks.UnderlineLevel(_source, line);
        if (level == 0 || pieces.Count > 2)
        {
            return 0;
        }

        // In plain text a rule may stand close below a paragraph.
        var above = pieces[pieces.Count - 1].Trim(_source);
        var isTitle = Characters.LooksLikeTitle(above.Text(_source), 120) && line.End - line.Start >= (above.End - above.Start) / 2;
        return _isMarkdown || isTitle ? level : 0;
    }

    // Whether the line cannot go on the paragraph above it.
    private bool Interrupts(int i)
    {
        var line = _lines[i].Trim(_source);
        if (line.Start == line.End
            || LineMarks.HeadingLevel(_source, line, out _) > 0
            || (LineMarks.IsRule(_source, line) && LineMarks.UnderlineLevel(_source, line) == 0)
            || (LineMarks.IsRule(_source, line) && !_isMarkdown && !Characters.LooksLikeTitle(_lines[i - 1].Trim(_source).Text(_source), 120))
            || LineMarks.FenceLength(_source, line) > 0
            || (line.End - line.Start < 200 && MetadataLines.IsOriginalMarker(line.Text(_source)))
            || (_isMarkdown && _mayCloseTable && LineMarks.OpensTag(_source, line, "table")))
        {
            return true;
        }

        if (MayInterrupt(ListMarker.Read(_source, line.Start, line.End, out _), i, line) || _plainHeadings.IsChineseSection(line))
        {
            return true;
        }

        return PipeTables.Begins(_source, _lines, i) || (i >= _noTableBefore && FixedWidthTables.TryRead(_source, _lines, i, _cancellationToken, out _, out _, out _noTableBefore));
    }

    private bool MayInterrupt(MarkerStyle style, int i, Line line) => style switch
    {
        MarkerStyle.None => false,
        MarkerStyle.Bullet => _source[line.Start] is not ('+' or '–' or '—') || EndsClause(i - 1),
        MarkerStyle.Number => _source[line.Start] == '1' && !Characters.IsAsciiDigit(_source[line.Start + 1]) || EndsClause(i - 1),
        MarkerStyle.Circled or MarkerStyle.Chinese => true,
        _ => EndsClause(i - 1),
    };

    private bool EndsClause(int i)
    {
        var line = _lines[i].Trim(_source);
        return line.End > line.Start && _source[line.End - 1] is '.' or ':' or ';' or ',' or '。' or '：' or '；' or '，';
    }

    // Within a list each marker begins the next item.
    private bool IsMarked(int i)
    {
        var line = _lines[i].Trim(_source);
        return ListMarker.Read(_source, line.Start, line.End, out _) != MarkerStyle.None;
    }
}
