using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using SharpFuzz;

namespace LocalIndustry.Fuzzing;

/// <summary>
/// Throws texts at the engine. <c>afl</c> reads them from a fuzzer outside, <c>replay FILE…</c> reads what one has saved; else they are mutations of the files below the
/// folders given, in this process: <c>[--count N] [--seconds N] [--seed N] FOLDER…</c>.
/// </summary>
internal static class Program
{
    private const int SlowMilliseconds = 1000;
    private const int HangingSeconds = 60;

    private static string _current = "";
    private static long _choice;
    private static long _began;

    public static int Main(string[] arguments)
    {
        if (arguments is ["afl", ..])
        {
            Fuzzer.OutOfProcess.Run(Check);
            return 0;
        }

        if (arguments is ["replay", .. var files])
        {
            foreach (var file in files)
            {
                using var stream = File.OpenRead(file);
                var clock = Stopwatch.StartNew();
                Check(stream);
                Console.WriteLine($"{file}: {clock.ElapsedMilliseconds} ms");
            }

            return 0;
        }

        var count = Number(arguments, "--count", 100_000);
        var seconds = Number(arguments, "--seconds", long.MaxValue / TimeSpan.TicksPerSecond);
        var seed = (int)Number(arguments, "--seed", 1);
        var corpus = Lines(arguments.Where(Directory.Exists)).ToList();
        return Run(new Mutator(corpus.Count > 0 ? corpus : ["12 mills"], new Random(seed)), count, seconds);
    }

    private static void Check(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        var text = reader.ReadToEnd();
        Target.Check(text, text.Length);
    }

    private static int Run(Mutator mutator, long count, long seconds)
    {
        using var watch = new Timer(static _ => EndIfHanging(), null, 1000, 1000);
        var clock = Stopwatch.StartNew();
        var found = new Dictionary<string, int>();
        long done = 0;
        for (; done < count && clock.Elapsed.TotalSeconds < seconds; done++)
        {
            var text = mutator.Next();
            var began = Stopwatch.GetTimestamp();
            (_current, _choice) = (text, done % 240);
            Volatile.Write(ref _began, began);
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

    // What never comes back would never be told.
    private static void EndIfHanging()
    {
        if (Volatile.Read(ref _began) is > 0 and var began && Stopwatch.GetElapsedTime(began).TotalSeconds > HangingSeconds)
        {
            Console.WriteLine($"hangs\n  choice {_choice}: {Escape(_current)}");
            Environment.Exit(1);
        }
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
