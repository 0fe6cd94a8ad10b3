using System;
using System.IO;

namespace LocalIndustry.Tool.Output;

/// <summary>Tells a person at a terminal which of several files is being read; says nothing in a pipe.</summary>
internal sealed class Progress(int count) : IDisposable
{
    private readonly bool _isShown = count > 1 && !Console.IsErrorRedirected;
    private int _current;
    private int _length;

    public void Next(string path)
    {
        _current++;
        if (_isShown)
        {
            Clear();
            var line = $"{_current}/{count} {Terminal.OneLine(Path.GetFileName(path))}";
            _length = Math.Min(line.Length, Math.Max(Console.WindowWidth - 1, 0));
            Console.Error.Write(line[.._length]);
        }
    }

    /// <summary>Gives the line back before something else is printed.</summary>
    public void Clear()
    {
        if (_length > 0)
        {
            // A wide character takes two cells.
            Console.Error.Write("\r" + new string(' ', Math.Min(2 * _length, Math.Max(Console.WindowWidth - 1, 0))) + "\r");
            _length = 0;
        }
    }

    public void Dispose() => Clear();
}
