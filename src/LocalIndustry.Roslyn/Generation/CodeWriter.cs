using System.Text;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>Text with indentation; lines end with a line feed on every system.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    public CodeWriter Open(string header) => Line(header).OpenBlock();

    public CodeWriter OpenBlock() => Line("{").Indent();

    public CodeWriter Close() => CloseBlock("}");

    public CodeWriter CloseBlock(string end) => Outdent().Line(end);

    public CodeWriter Indent()
    {
        _depth++;
        return this;
    }

    public CodeWriter Outdent()
    {
        _depth--;
        return this;
    }

    public override string ToString() => _text.ToString();
}
