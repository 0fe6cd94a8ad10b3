using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace LocalIndustry.Benchmarks;

/// <summary>Runs a benchmark by its name: <c>dotnet run -c Release --project tests/LocalIndustry.Benchmarks -- NAME</c>.</summary>
internal static class Program
{
    private static readonly Dictionary<string, (string Purpose, Func<string[], Task<int>> Run)> s_benchmarks = new(StringComparer.Ordinal)
    {
        ["cold-build"] = ("what the package adds to a build from nothing [rounds]", ColdBuild.Run),
        ["analyzer-cost"] = ("what the analyzers add to the compiler on 200,000 lines [rounds]", AnalyzerCost.Run),
        ["first-reading"] = ("what the engine's first reading costs a fresh process, and the second", FirstReading.Run),
        ["reading"] = ("the engine once it is warm (BenchmarkDotNet)", Reading.Run),
        ["throughput"] = ("what a character costs the engine, beside a loop that only splits words [characters of the largest text [reader]]", Throughput.Run),
    };

    private static async Task<int> Main(string[] arguments)
    {
        if (arguments.Length > 0 && s_benchmarks.TryGetValue(arguments[0], out var benchmark))
        {
            return await benchmark.Run([.. arguments.Skip(1)]);
        }

        Console.Error.WriteLine("Name a benchmark:");
        foreach (var (name, (purpose, _)) in s_benchmarks)
        {
            Console.Error.WriteLine($"  {name,-14} {purpose}");
        }

        return 2;
    }
}
