using System;
using System.Diagnostics;
using System.IO;
using System.Runtime;
using System.Threading.Tasks;
using LocalIndustry.Figures;

namespace LocalIndustry.Benchmarks;

/// <summary>The engine in a fresh process: nearly all of a first reading is the runtime compiling methods, not reading.</summary>
internal static class FirstReading
{
    public static Task<int> Run(string[] arguments)
    {
        var path = arguments.Length > 0 ? arguments[0] : Repository.Seed;
        var text = File.ReadAllText(path);
        foreach (var reading in new[] { "first", "second", "third" })
        {
            var methods = JitInfo.GetCompiledMethodCount();
            var compiling = JitInfo.GetCompilationTime();
            var start = Stopwatch.GetTimestamp();
            var figures = FigureReader.Read(text, Path.GetFileName(path)).Figures.Count;
            var elapsed = Stopwatch.GetElapsedTime(start);
            Console.WriteLine(FormattableString.Invariant(
                $"{reading} reading: {elapsed.TotalMilliseconds:F1} ms, of that {(JitInfo.GetCompilationTime() - compiling).TotalMilliseconds:F1} ms compiling {JitInfo.GetCompiledMethodCount() - methods} methods; {figures} figures"));
        }

        return Task.FromResult(0);
    }
}
