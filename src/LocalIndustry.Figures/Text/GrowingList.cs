using System;
using System.Collections;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Text;

/// <summary>A list that grows by pieces, so that a long one is never copied.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class GrowingList<T> : IReadOnlyList<T>
{
    // A power of two.
    private const int PieceSize = 512;
    private const int FewestItems = 4;

    private readonly List<T[]> _full = [];
    private T[] _last = [];
    private int _count;

    public int Count => (_full.Count * PieceSize) + _count;

    public T this[int index]
    {
        get
        {
            var piece = index / PieceSize;
            return piece < _full.Count ? _full[piece][index % PieceSize]
                : index < Count ? _last[index % PieceSize]
                : throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public void Add(T item)
    {
        if (_count == PieceSize)
        {
            _full.Add(_last);
            (_last, _count) = (new T[PieceSize], 0);
        }
        else if (_count == _last.Length)
        {
            Array.Resize(ref _last, Math.Max(FewestItems, _last.Length * 2));
        }

        _last[_count++] = item;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
