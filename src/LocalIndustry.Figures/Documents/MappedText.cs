using System;
using System.Collections.Generic;
using System.Text;

namespace LocalIndustry.Figures.Documents;

/// <summary>Text as a reader sees it, each character with its offset in the file.</summary>
internal sealed class MappedText
{
    // In order, without gaps.
    private readonly Piece[] _pieces;
    private readonly int _start;

    private MappedText(string text, int start, Piece[] pieces)
    {
        Text = text;
        _start = start;
        _pieces = pieces;
    }

    public static MappedText Empty { get; } = new("", 0, []);

    public string Text { get; }

    public int Length => Text.Length;

    /// <summary>An unbroken piece of <paramref name="source"/>.</summary>
    public static MappedText Slice(string source, int start, int length) =>
        new(source.Substring(start, length), start, length > 0 ? [new Piece(0, start, start + length)] : []);

    /// <summary>The file's offset of the character at <paramref name="index"/>; the end of the text maps to just after its last character.</summary>
    public int ToSource(int index)
    {
        if (_pieces.Length == 0)
        {
            return _start;
        }

        if (index >= Text.Length)
        {
            return _pieces[_pieces.Length - 1].End;
        }

        var piece = _pieces[PieceAt(index)];
        return piece.Offset + index - piece.Index;
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
        if (length == 0)
        {
            return new("", ToSource(start), []);
        }

        var (first, last) = (PieceAt(start), PieceAt(start + length - 1));
        var pieces = new Piece[last - first + 1];
        for (var i = first; i <= last; i++)
        {
            var from = Math.Max(start, _pieces[i].Index);
            var to = i == last ? start + length : _pieces[i + 1].Index;
            pieces[i - first] = new Piece(from - start, ToSource(from), EndOf(to - 1));
        }

        return new(Text.Substring(start, length), pieces[0].Offset, pieces);
    }

    private int EndOf(int index)
    {
        if (_pieces.Length == 0)
        {
            return _start + index + 1;
        }

        var at = PieceAt(index);
        var isLast = index + 1 == (at + 1 < _pieces.Length ? _pieces[at + 1].Index : Text.Length);
        return isLast ? _pieces[at].End : _pieces[at].Offset + index - _pieces[at].Index + 1;
    }

    // The piece that holds a character; nearly always there is one alone.
    private int PieceAt(int index)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Index <= index)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    /// <summary>Characters that stand one for one in the file, the last perhaps for more: an entity, a superscript, a line end.</summary>
    /// <param name="Index">The first of them in the text.</param>
    /// <param name="Offset">The first of them in the file.</param>
    /// <param name="End">The file's offset behind the last.</param>
    private readonly record struct Piece(int Index, int Offset, int End);

    /// <summary>Collects text piece by piece.</summary>
    internal sealed class Builder
    {
        private readonly StringBuilder _text = new();
        private readonly List<Piece> _pieces = [];

        public int Length => _text.Length;

        public char this[int index] => _text[index];

        /// <summary>The file's offset behind the last character.</summary>
        public int End => _pieces.Count == 0 ? 0 : _pieces[_pieces.Count - 1].End;

        /// <summary>Adds one character that stands for what begins at <paramref name="offset"/>.</summary>
        public void Append(char character, int offset) => Append(character, offset, offset + 1);

        /// <summary>Adds one character that stands for <c>[offset, end)</c> of the file: an entity, a superscript.</summary>
        public void Append(char character, int offset, int end)
        {
            AddPiece(offset, end, 1);
            _text.Append(character);
        }

        /// <summary>Adds a piece of the file as it is.</summary>
        public void Append(string source, int start, int length)
        {
            if (length > 0)
            {
                AddPiece(start, start + length, length);
                _text.Append(source, start, length);
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
            var text = _text.ToString(length, _text.Length - length);
            var first = _pieces.Count;
            while (first > 0 && _text.Length > length && (first == _pieces.Count || _pieces[first].Index > length))
            {
                first--;
            }

            // The piece that is cut through has its first part left.
            var cut = _pieces.GetRange(first, _pieces.Count - first);
            _pieces.RemoveRange(first, cut.Count);
            _text.Length = length;
            if (cut.Count == 0)
            {
                return Empty;
            }

            var kept = length - cut[0].Index;
            if (kept > 0)
            {
                _pieces.Add(cut[0] with { End = cut[0].Offset + kept });
                cut[0] = new Piece(length, cut[0].Offset + kept, cut[0].End);
            }

            return new MappedText(text, cut[0].Offset, [.. cut.ConvertAll(piece => piece with { Index = piece.Index - length })]);
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

            var whole = new MappedText(_text.ToString(), 0, [.. _pieces]);
            return start == 0 && end == whole.Length ? whole : whole.Part(start, end - start);
        }

        // What goes on in the file where the last piece ends belongs to it, unless that one's last character stands for more.
        private void AddPiece(int offset, int end, int length)
        {
            if (_pieces.Count > 0)
            {
                var last = _pieces[_pieces.Count - 1];
                if (last.End == offset && last.End - last.Offset == _text.Length - last.Index)
                {
                    _pieces[_pieces.Count - 1] = last with { End = end };
                    return;
                }
            }

            _pieces.Add(new Piece(_text.Length, offset, end));
        }
    }
}
