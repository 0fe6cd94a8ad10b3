using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Gives each passage of a page its kind, by the elements around it.</summary>
internal sealed class HtmlPassages(DraftDocument document)
{
    private const int DeepestList = 50;

    // Whether the item open at each level has its text already.
    private readonly List<bool> _lists = [];
    private Draft? _term;
    private int _heading;
    private bool _isDefinition;
    private bool _isTerm;
    private bool _isInFront = true;

    public bool IsInHeading => _heading > 0;

    public void Open(string name)
    {
        switch (name)
        {
            case "ul" or "ol" or "menu" or "dir" when _lists.Count < DeepestList:
                _lists.Add(true);
                break;
            case "li":
                if (_lists.Count == 0)
                {
                    _lists.Add(true);
                }

                _lists[_lists.Count - 1] = false;
                break;
            case "dl":
                _term = null;
                break;
            case "dt" or "dd":
                _isTerm = name == "dt";
                _isDefinition = name == "dd";
                break;
            default:
                _heading = HeadingLevel(name);
                break;
        }
    }

    public void Close(string name)
    {
        switch (name)
        {
            case "ul" or "ol" or "menu" or "dir" when _lists.Count > 0:
                _lists.RemoveAt(_lists.Count - 1);
                break;
            case "li" when _lists.Count > 0:
                _lists[_lists.Count - 1] = true;
                break;
            case "dt" or "dd" or "dl":
                _isTerm = _isDefinition = false;
                break;
            default:
                _heading = HeadingLevel(name) > 0 ? 0 : _heading;
                break;
        }
    }

    public void AddRule()
    {
        document.Add(Draft.Rule());
        _isInFront = true;
    }

    public void EndFront() => _isInFront = false;

    public void Add(MappedText text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (text.Length < 200 && AddFrame(text))
        {
            return;
        }

        if (_heading > 0)
        {
            _isInFront = _isInFront && !document.EndsWithHeading();
            document.Add(BlockKind.Heading, text, _heading);
            return;
        }

        _isInFront = false;
        var style = ListMarker.Read(text.Text, 0, text.Length, out var content);

        // A dash in a page that has lists of its own is a dash.
        document.Add(style is MarkerStyle.None or MarkerStyle.Bullet
            ? ToDraft(text, MarkerStyle.None)
            : ToDraft(text.Part(content, text.Length - content), style));
    }

    private Draft ToDraft(MappedText text, MarkerStyle style)
    {
        if (_isTerm)
        {
            return _term = new Draft(BlockKind.Paragraph, text);
        }

        if (_isDefinition)
        {
            return new Draft(BlockKind.ListItem, text) { Level = 1, Introduction = _term };
        }

        if (_lists.Count > 0 && !_lists[_lists.Count - 1])
        {
            _lists[_lists.Count - 1] = true;
            return new Draft(BlockKind.ListItem, text) { Level = _lists.Count, Marker = style };
        }

        return ListNesting.IsAlwaysItem(style)
            ? new Draft(BlockKind.ListItem, text) { Level = 1, Marker = style }
            : new Draft(BlockKind.Paragraph, text) { Marker = style };
    }

    // Lines about the page, and the one that announces the original.
    private bool AddFrame(MappedText text)
    {
        if (MetadataLines.IsOriginalMarker(text.Text))
        {
            document.Add(new Draft(BlockKind.Metadata, text) { IsOriginalMarker = true });
            _isInFront = true;
            return true;
        }

        if (_heading > 0 || !(MetadataLines.IsPageFrame(text.Text) || (_isInFront && MetadataLines.IsHeaderLine(text.Text))))
        {
            return false;
        }

        document.TakeMetadata(text.Text);
        document.Add(BlockKind.Metadata, text);
        return true;
    }

    private static int HeadingLevel(string name) =>
        name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}
