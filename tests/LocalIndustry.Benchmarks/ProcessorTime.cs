using System;
using System.Runtime.InteropServices;

namespace LocalIndustry.Benchmarks;

/// <summary>The processor time of all processes that this one has started and that have ended, with theirs in turn.</summary>
internal static class ProcessorTime
{
    private const int Children = -1;

    /// <summary>Null where the system does not tell it.</summary>
    public static TimeSpan? OfChildren() =>
        OperatingSystem.IsLinux() && GetUsage(Children, out var usage) == 0
            ? TimeSpan.FromSeconds(usage.UserSeconds + usage.SystemSeconds) + TimeSpan.FromMicroseconds(usage.UserMicroseconds + usage.SystemMicroseconds)
            : null;

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetUsage(int who, out Usage usage);

    // The four numbers that count, and room for the fourteen after them.
    [StructLayout(LayoutKind.Sequential, Size = 18 * sizeof(long))]
    private struct Usage
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
    }
}
