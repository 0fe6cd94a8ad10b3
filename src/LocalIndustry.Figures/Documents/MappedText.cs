using System;
using System.Collections.Generic;
using System.Text;

namespace LocalIndustry.Figures.Documents;

/// <summary>Text as a reader sees it, each character with its offset in the file.</summary>
internal sealed class MappedText
{
    // Null where the text is one unbroken piece of the file.
    private readonly int[]? _offsets;
    private readonly int _start;

    private MappedText(string text, int start, int[]? offsets)
    {
        Text = text;
        _start = start;
        _offsets = offsets;
    }

    public static MappedText Empty { get; } = new("", 0, null);

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>An unbroken piece of <paramref name="source"/>.</summary>
    public static MappedText Slice(string source, int start, int length) =>
        new(source.Substring(start, length), start, null);

    /// <summary>The file's offset of the character at <paramref name="index"/>; the end of the text maps to just after its last character.</summary>
    public int ToSource(int index)
    {
        if (_offsets is null)
        {
            return _start + index;
        }

        return index < _offsets.Length ? _offsets[index] : _offsets.Length == 0 ? _start : _offsets[_offsets.Length - 1] + 1;
    }

    /// <summary>The file's span of <c>[start, end)</c>; markup inside it is included, markup around it is not.</summary>
    public (int Start, int Length) ToSource(int start, int end)
    {
        var first = ToSource(start);
        var last = end > start ? ToSource(end - 1) + 1 : first;
        return (first, Math.Max(0, last - first));
    }

    /// <summary>A part of this text.</summary>
    public MappedText Part(int start, int length)
    {
        if (_offsets is null)
        {
            return new(Text.Substring(start, length), _start + start, null);
        }

        var offsets = new int[length];
        Array.Copy(_offsets, start, offsets, 0, length);
        return new(Text.Substring(start, length), ToSource(start), offsets);
    }

    /// <summary>Collects text piece by piece.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<int> _offsets = [];

        public int Length => _text.Length;

        public char this[int index] => _text[index];

        /// <summary>Adds one character that stands for what begins at <paramref name="offset"/>.</summary>
        public void Append(char character, int offset)
        {
            _text.Append(character);
            _offsets.Add(offset);
        }

        /// <summary>Adds a piece of the file as it is.</summary>
        public void Append(string source, int start, int length)
        {
            for (var i = start; i < start + length; i++)
            {
                Append(source[i], i);
            }
        }

        /// <summary>The collected text, without white space at its ends.</summary>
        public MappedText ToTrimmedText()
        {
            var text = _text.ToString();
            var start = 0;
            while (start < text.Length && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            var end = text.Length;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            return new MappedText(text, 0, _offsets.ToArray()).Part(start, end - start);
        }
    }
}
