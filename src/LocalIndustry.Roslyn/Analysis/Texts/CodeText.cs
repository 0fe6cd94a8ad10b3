using System;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Texts;

/// <summary>
/// A piece of source read as text: what is no text of it, quotation marks, comment marks, tags and escapes, is blank, so that
/// every character stands where it stood.
/// </summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text;

    public CodeText(string source, TextSpan span)
    {
        _text = new StringBuilder(source, span.Start, span.Length, span.Length);
        Start = span.Start;
    }

    /// <summary>Where it begins in the source.</summary>
    public int Start { get; }

    public int Length => _text.Length;

    public char this[int index]
    {
        get => _text[index];
        set => _text[index] = value;
    }

    /// <summary>Blanks out <c>[start, end)</c>; the lines stay.</summary>
    public void Blank(int start, int end)
    {
        for (var i = start; i < Math.Min(end, _text.Length); i++)
        {
            if (_text[i] is not ('\n' or '\r'))
            {
                _text[i] = ' ';
            }
        }
    }

    /// <summary>Blanks out the line of a reference: <c>handbook.md:7</c>.</summary>
    public void BlankLineNumbers()
    {
        for (var i = 1; i + 1 < _text.Length; i++)
        {
            if (_text[i] != ':' || !char.IsLetter(_text[i - 1]) || !char.IsDigit(_text[i + 1]))
            {
                continue;
            }

            var end = i + 1;
            while (end < _text.Length && char.IsDigit(_text[end]))
            {
                end++;
            }

            Blank(i, end);
        }
    }

    public override string ToString() => _text.ToString();
}
