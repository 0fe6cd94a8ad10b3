using System;
using System.Collections.Generic;
using System.Text;

namespace LocalIndustry.Figures.Documents;

/// <summary>Text as a reader sees it, each character with its offset in the file.</summary>
internal sealed class MappedText
{
    // Null where the text is one unbroken piece of the file.
    private readonly int[]? _offsets;

    // Null where each character stands for one character of the file: no entity, no superscript.
    private readonly int[]? _ends;
    private readonly int _start;

    private MappedText(string text, int start, int[]? offsets, int[]? ends)
    {
        Text = text;
        _start = start;
        _offsets = offsets;
        _ends = ends;
    }

    public static MappedText Empty { get; } = new("", 0, null, null);

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>An unbroken piece of <paramref name="source"/>.</summary>
    public static MappedText Slice(string source, int start, int length) =>
        new(source.Substring(start, length), start, null, null);

    /// <summary>The file's offset of the character at <paramref name="index"/>; the end of the text maps to just after its last character.</summary>
    public int ToSource(int index)
    {
        if (_offsets is null)
        {
            return _start + index;
        }

        return index < _offsets.Length ? _offsets[index] : _offsets.Length == 0 ? _start : EndOf(_offsets.Length - 1);
    }

    /// <summary>The file's span of <c>[start, end)</c>; markup inside it is included, markup around it is not.</summary>
    public (int Start, int Length) ToSource(int start, int end)
    {
        var first = ToSource(start);
        var last = end > start ? EndOf(end - 1) : first;
        return (first, Math.Max(0, last - first));
    }

    /// <summary>A part of this text.</summary>
    public MappedText Part(int start, int length)
    {
        if (_offsets is null)
        {
            return new(Text.Substring(start, length), _start + start, null, null);
        }

        return new(Text.Substring(start, length), ToSource(start), Piece(_offsets, start, length), _ends is null ? null : Piece(_ends, start, length));
    }

    private static int[] Piece(int[] items, int start, int length)
    {
        var piece = new int[length];
        Array.Copy(items, start, piece, 0, length);
        return piece;
    }

    private int EndOf(int index) => _ends is null ? ToSource(index) + 1 : _ends[index];

    /// <summary>Collects text piece by piece.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();

        // Empty as long as the text is one unbroken piece of the file, as it nearly always is.
        private readonly List<int> _offsets = [];
        private readonly List<int> _ends = [];
        private bool _hasWideCharacters;
        private int _start;

        public int Length => _text.Length;

        public char this[int index] => _text[index];

        private bool IsUnbroken => _offsets.Count == 0;

        /// <summary>Adds one character that stands for what begins at <paramref name="offset"/>.</summary>
        public void Append(char character, int offset) => Append(character, offset, offset + 1);

        /// <summary>Adds one character that stands for <c>[offset, end)</c> of the file: an entity, a superscript.</summary>
        public void Append(char character, int offset, int end)
        {
            _start = _text.Length == 0 ? offset : _start;
            if (IsUnbroken && offset == _start + _text.Length && end == offset + 1)
            {
                _text.Append(character);
                return;
            }

            Break();
            _text.Append(character);
            _offsets.Add(offset);
            _ends.Add(end);
            _hasWideCharacters |= end != offset + 1;
        }

        // From here on each character has an offset of its own.
        private void Break()
        {
            for (var i = _offsets.Count; i < _text.Length; i++)
            {
                _offsets.Add(_start + i);
                _ends.Add(_start + i + 1);
            }
        }

        /// <summary>Adds a piece of the file as it is.</summary>
        public void Append(string source, int start, int length)
        {
            for (var i = start; i < start + length; i++)
            {
                Append(source[i], i);
            }
        }

        /// <summary>Adds <c>[start, end)</c> of a text that is mapped already.</summary>
        public void Append(MappedText text, int start, int end)
        {
            for (var i = start; i < end; i++)
            {
                Append(text.Text[i], text.ToSource(i), text.EndOf(i));
            }
        }

        /// <summary>Takes back everything from <paramref name="length"/> on and returns it.</summary>
        public MappedText CutFrom(int length)
        {
            Break();
            var count = _text.Length - length;
            var cut = new MappedText(
                _text.ToString(length, count),
                count > 0 ? _offsets[length] : 0,
                [.. _offsets.GetRange(length, count)],
                [.. _ends.GetRange(length, count)]);
            _text.Length = length;
            _offsets.RemoveRange(length, count);
            _ends.RemoveRange(length, count);
            return cut;
        }

        /// <summary>The collected text, without white space at its ends.</summary>
        public MappedText ToTrimmedText()
        {
            var start = 0;
            while (start < _text.Length && char.IsWhiteSpace(_text[start]))
            {
                start++;
            }

            var end = _text.Length;
            while (end > start && char.IsWhiteSpace(_text[end - 1]))
            {
                end--;
            }

            if (IsUnbroken && end > start)
            {
                return new MappedText(_text.ToString(start, end - start), _start + start, null, null);
            }

            Break();
            return new MappedText(_text.ToString(), 0, _offsets.ToArray(), _hasWideCharacters ? _ends.ToArray() : null).Part(start, end - start);
        }
    }
}
