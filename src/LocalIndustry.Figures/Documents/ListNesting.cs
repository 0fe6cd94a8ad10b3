using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Keeps track of how deep the items of a list lie: by indentation, and by their markers where all stand at the margin.</summary>
internal sealed class ListNesting
{
    private readonly List<(int Indentation, MarkerStyle Style)> _open = [];

    /// <summary>Bullets and the like always make items; <c>(1)</c> and <c>一、</c> may number paragraphs.</summary>
    public static bool IsAlwaysItem(MarkerStyle style) =>
        style is MarkerStyle.Bullet or MarkerStyle.Number or MarkerStyle.LetterInBrackets or MarkerStyle.Circled;

    public bool IsOpen => _open.Count > 0;

    public void Clear() => _open.Clear();

    /// <summary>Whether a marker that may number a paragraph makes an item here: it is led up to, or goes on a list.</summary>
    public bool IsItem(MarkerStyle style, DraftDocument document)
    {
        if (document.Drafts.Count == 0)
        {
            return false;
        }

        var last = document.Drafts[document.Drafts.Count - 1];
        return last.Kind switch
        {
            BlockKind.ListItem => last.Marker == style || EndsWithColon(last.Text.Text) || _open.Exists(level => level.Style == style),
            BlockKind.Paragraph => last.Marker != style && EndsWithColon(last.Text.Text),
            _ => false,
        };
    }

    /// <summary>The level of an item that begins here.</summary>
    public int Enter(int indentation, MarkerStyle style)
    {
        while (_open.Count > 0 && _open[_open.Count - 1].Indentation > indentation + 1)
        {
            _open.RemoveAt(_open.Count - 1);
        }

        var same = _open.FindLastIndex(level => level.Style == style && level.Indentation <= indentation + 1 && level.Indentation >= indentation - 1);
        if (same >= 0)
        {
            _open.RemoveRange(same + 1, _open.Count - same - 1);
        }
        else if (_open.Count < 50)
        {
            _open.Add((indentation, style));
        }

        return _open.Count;
    }

    private static bool EndsWithColon(string text) => text.Length > 0 && text[text.Length - 1] is ':' or '：';
}
