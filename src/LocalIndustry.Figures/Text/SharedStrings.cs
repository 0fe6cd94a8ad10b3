using System;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Text;

/// <summary>The strings that are cut out of a text: those that it repeats are made once and handed out again.</summary>
internal sealed class SharedStrings(string text)
{
    private const int LongText = 4000;

    // By hash, the last string that had it.
    private readonly Entry[] _entries = new Entry[text.Length < LongText ? 32 : 1024];
    private char[] _buffer = new char[128];
    private int _length;
    private int _part;

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/>, white space folded to single spaces.</summary>
    public string Folded(int start, int end)
    {
        AppendFolded(start, end);
        return Take().Text;
    }

    /// <summary>The text from <paramref name="start"/> to <paramref name="end"/> as it is.</summary>
    public string Exact(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            Append(text[i]);
        }

        return Take().Text;
    }

    /// <summary>A folded noun phrase with its last word in the singular.</summary>
    public string Singular(int start, int end)
    {
        AppendFolded(start, end);
        ref var entry = ref Take();
        return entry.Singular ??= EnglishNouns.SingularOfPhrase(entry.Text);
    }

    /// <summary>What is counted per something else.</summary>
    public string Ratio(string unit, string per)
    {
        Append(unit);
        Append(" per ");
        Append(per);
        return Take().Text;
    }

    /// <summary>Adds a folded part to a string that <see cref="TakeParts"/> will end; commas part the parts.</summary>
    public void AddPart(int start, int end)
    {
        var length = _length;
        if (length > 0)
        {
            Append(", ");
        }

        _part = _length;
        AppendFolded(start, end);
        _length = _length == _part ? length : _length;
        _part = 0;
    }

    public string TakeParts() => Take().Text;

    private void AppendFolded(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                Append(text[i]);
            }
            else if (_length > _part && _buffer[_length - 1] != ' ')
            {
                Append(' ');
            }
        }

        while (_length > _part && _buffer[_length - 1] == ' ')
        {
            _length--;
        }
    }

    private void Append(string part)
    {
        foreach (var c in part)
        {
            Append(c);
        }
    }

    private void Append(char c)
    {
        if (_length == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        _buffer[_length++] = c;
    }

    private ref Entry Take()
    {
        var hash = 17u;
        for (var i = 0; i < _length; i++)
        {
            hash = unchecked((hash * 31) + _buffer[i]);
        }

        ref var entry = ref _entries[hash & (_entries.Length - 1)];
        if (!IsInBuffer(entry.Text))
        {
            entry = new Entry { Text = new string(_buffer, 0, _length) };
        }

        _length = 0;
        return ref entry;
    }

    private bool IsInBuffer(string? known)
    {
        if (known is null || known.Length != _length)
        {
            return false;
        }

        for (var i = 0; i < known.Length; i++)
        {
            if (known[i] != _buffer[i])
            {
                return false;
            }
        }

        return true;
    }

    private struct Entry
    {
        public string Text;
        public string? Singular;
    }
}
