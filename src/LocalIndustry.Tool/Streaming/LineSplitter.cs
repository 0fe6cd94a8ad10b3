using System;
using System.Collections.Generic;
using System.IO;

namespace LocalIndustry.Tool.Streaming;

/// <summary>One line of input, without its end.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Bytes">Its bytes; empty where it is too long to be kept.</param>
/// <param name="IsTooLong">Whether it is longer than <see cref="LineSplitter.LongestLine"/>.</param>
internal sealed record InputLine(long Number, ReadOnlyMemory<byte> Bytes, bool IsTooLong);

/// <summary>Cuts a stream of bytes into lines as they arrive; holds one line, or one buffer of short ones, at a time.</summary>
internal sealed class LineSplitter(Stream input)
{
    /// <summary>The longest line that is read, in bytes. Without a bound, an input without line ends would fill the memory.</summary>
    public const int LongestLine = 8_000_000;

    private const int MostLines = 64;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private readonly byte[] _buffer = new byte[65536];
    private int _start;
    private int _end;
    private long _number;

    /// <summary>The next line, waited for; null at the end of the input.</summary>
    public InputLine? Next()
    {
        using var line = new MemoryStream();
        var isTooLong = false;
        while (true)
        {
            if (_start == _end)
            {
                (_start, _end) = (0, input.Read(_buffer));
                if (_end == 0)
                {
                    return line.Length == 0 && !isTooLong ? null : Complete(line, isTooLong);
                }
            }

            var newline = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var length = newline < 0 ? _end - _start : newline;
            if (isTooLong || line.Length + length > LongestLine)
            {
                isTooLong = true;
                line.SetLength(0);
            }
            else
            {
                line.Write(_buffer, _start, length);
            }

            _start += length;
            if (newline >= 0)
            {
                _start++;
                return Complete(line, isTooLong);
            }
        }
    }

    /// <summary>The next line, waited for, and those behind it that have arrived with it; empty at the end of the input.</summary>
    public List<InputLine> NextBatch()
    {
        var batch = new List<InputLine>();
        for (var size = 0; batch.Count < MostLines && size < _buffer.Length && (batch.Count == 0 || HasWholeLine) && Next() is { } line; size += line.Bytes.Length)
        {
            batch.Add(line);
        }

        return batch;
    }

    private bool HasWholeLine => _buffer.AsSpan(_start, _end - _start).Contains((byte)'\n');

    private InputLine Complete(MemoryStream line, bool isTooLong)
    {
        ReadOnlyMemory<byte> bytes = line.ToArray();
        if (++_number == 1 && bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        return new InputLine(_number, bytes.Span is [.., (byte)'\r'] ? bytes[..^1] : bytes, isTooLong);
    }
}
