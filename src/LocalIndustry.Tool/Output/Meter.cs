using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading;

namespace LocalIndustry.Tool.Output;

/// <summary>Tells a person at a terminal how far a work on many files has come, whichever thread does it; says nothing in a pipe.</summary>
internal sealed class Meter(string work, int count) : IDisposable
{
    private static readonly long s_pause = Stopwatch.Frequency / 10;

    // A short work is over before its line is read.
    private readonly bool _isShown = count > 50 && !Console.IsErrorRedirected;
    private readonly Lock _lock = new();
    private int _done;
    private long _next = Stopwatch.GetTimestamp() + s_pause;
    private int _length;

    /// <summary>Counts one file more.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        if (!_isShown || Stopwatch.GetTimestamp() < Volatile.Read(ref _next))
        {
            return;
        }

        lock (_lock)
        {
            // Another thread may have been here in the meantime, and have written more.
            if (Stopwatch.GetTimestamp() < _next)
            {
                return;
            }

            Volatile.Write(ref _next, Stopwatch.GetTimestamp() + s_pause);
            var line = string.Create(CultureInfo.InvariantCulture, $"{work} {done}/{count}");
            _length = Math.Max(_length, line.Length);
            Console.Error.Write("\r" + line);
        }
    }

    /// <summary>Gives the line back.</summary>
    public void Dispose()
    {
        if (_length > 0)
        {
            Console.Error.Write("\r" + new string(' ', _length) + "\r");
        }
    }
}
