using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using SharpFuzz;

namespace LocalIndustry.Fuzzing;

/// <summary>
/// Throws texts at the engine. <c>afl</c> reads them from a fuzzer outside; else they are mutations of the files below the
/// folders given, in this process: <c>[--count N] [--seconds N] [--seed N] FOLDER…</c>.
/// </summary>
internal static class Program
{
    private const int SlowMilliseconds = 1000;

    public static int Main(string[] arguments)
    {
        if (arguments is ["afl", ..])
        {
            Fuzzer.OutOfProcess.Run(static stream =>
            {
                using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
                var text = reader.ReadToEnd();
                Target.Check(text, text.Length);
            });
            return 0;
        }

        var count = Number(arguments, "--count", 100_000);
        var seconds = Number(arguments, "--seconds", long.MaxValue / TimeSpan.TicksPerSecond);
        var seed = (int)Number(arguments, "--seed", 1);
        var corpus = Lines(arguments.Where(Directory.Exists)).ToList();
        return Run(new Mutator(corpus.Count > 0 ? corpus : ["12 mills"], new Random(seed)), count, seconds);
    }

    private static int Run(Mutator mutator, long count, long seconds)
    {
        var clock = Stopwatch.StartNew();
        var found = new Dictionary<string, int>();
        long done = 0;
        for (; done < count && clock.Elapsed.TotalSeconds < seconds; done++)
        {
            var text = mutator.Next();
            var began = Stopwatch.GetTimestamp();
            var problem = "";
            try
            {
                Target.Check(text, (int)(done % 240));
            }
            catch (Exception exception)
            {
                problem = exception.GetType().Name + " " + exception.Message + (exception.StackTrace?.Split('\n').FirstOrDefault(static line => line.Contains("Figures.", StringComparison.Ordinal)) ?? "").TrimEnd();
            }

            if (problem.Length == 0 && Stopwatch.GetElapsedTime(began).TotalMilliseconds > SlowMilliseconds)
            {
                problem = "slow";
            }

            // Each kind of problem is told once, with the text that shows it.
            if (problem.Length > 0 && found.TryAdd(problem, 0))
            {
                Console.WriteLine($"{problem}\n  choice {done % 240}: {Escape(text)}");
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{done} texts in {clock.Elapsed.TotalSeconds:0} s, {found.Count} kinds of problems"));
        return found.Count == 0 ? 0 : 1;
    }

    private static long Number(string[] arguments, string name, long otherwise)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? long.Parse(arguments[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }

    private static IEnumerable<string> Lines(IEnumerable<string> folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        where Path.GetExtension(file) is ".txt" or ".md" or ".html" or ".csv" or ".tsv"
        from line in File.ReadLines(file)
        where line.Length > 10
        select line;

    private static string Escape(string text) =>
        string.Concat(text.Select(static c => char.IsControl(c) || char.IsSurrogate(c) || c == '\\' ? $"\\u{(int)c:x4}" : c.ToString()));
}
