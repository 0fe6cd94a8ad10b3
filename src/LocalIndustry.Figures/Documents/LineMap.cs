using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Turns offsets into lines and columns; <c>\n</c>, <c>\r\n</c> and <c>\r</c> end a line.</summary>
internal sealed class LineMap
{
    private readonly List<int> _starts = [0];

    public LineMap(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
            {
                _starts.Add(i + 1);
            }
        }
    }

    public TextPlace Place(int start, int length)
    {
        var index = _starts.BinarySearch(start);
        var line = index >= 0 ? index : ~index - 1;
        return new TextPlace(start, Math.Max(0, length), line + 1, start - _starts[line] + 1);
    }
}
