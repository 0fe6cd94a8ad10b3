namespace LocalIndustry.Figures.Documents;

/// <summary>Collects the text of a passage: white space becomes one space, superscripts what they mean.</summary>
internal sealed class HtmlText
{
    private readonly MappedText.Builder _builder = new();
    private readonly Superscripts _superscripts;
    private int _spaceAt = -1;
    private bool _isLineEnd;

    public HtmlText() => _superscripts = new Superscripts(_builder);

    public int Length => _builder.Length;

    public bool EndsSentence => Last is '.' or '!' or '?' or '。' or '！' or '？' or '”' or '」';

    public bool EndsWithBreak => Last == '\n';

    private char Last => _builder.Length > 0 ? _builder[_builder.Length - 1] : '\0';

    /// <summary>Adds a character of the file as it stands.</summary>
    public void AppendRaw(char c, int offset)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            _spaceAt = _spaceAt < 0 ? offset : _spaceAt;
            _isLineEnd |= c is '\n' or '\r';
            return;
        }

        Append(c, offset, offset + 1);
    }

    public void Append(char c, int offset, int end)
    {
        AppendSpace(c, offset);
        _builder.Append(c, offset, end);
    }

    public void AppendBreak(int start, int end)
    {
        _spaceAt = -1;
        if (_builder.Length > 0)
        {
            _builder.Append('\n', start, end);
        }
    }

    public void OpenSuperscript(int offset)
    {
        _spaceAt = -1;
        _superscripts.Open(offset);
    }

    public void CloseSuperscript(int end) => _superscripts.Close(end);

    public MappedText ToText() => _builder.Length == 0 ? MappedText.Empty : _builder.ToTrimmedText();

    // A line's end between two Chinese characters is no space.
    private void AppendSpace(char next, int end)
    {
        if (_spaceAt >= 0 && _builder.Length > 0 && Last != '\n' && !(_isLineEnd && Characters.IsWide(Last) && Characters.IsWide(next)))
        {
            _builder.Append(' ', _spaceAt, end);
        }

        _spaceAt = -1;
        _isLineEnd = false;
    }
}
