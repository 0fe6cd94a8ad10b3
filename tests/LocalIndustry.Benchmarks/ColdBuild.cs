using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace LocalIndustry.Benchmarks;

/// <summary>
/// What the package adds to a build of the sample, with and without it by turns: with a compiler that starts anew, as on a
/// build machine, and with a compiler server that has built both before, as on a developer's.
/// </summary>
internal static class ColdBuild
{
    private const int Rounds = 15;

    public static async Task<int> Run(string[] arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Rounds;
        using var samples = await SamplePair.Create();
        await Measure("compiler started anew", samples, rounds, ["-p:UseSharedCompilation=false"]);

        // A server of our own: others must not warm it, nor ours serve others.
        var server = "localindustry-" + Guid.NewGuid().ToString("N");
        string[] shared = ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + server];
        try
        {
            await Build(samples.With, shared);
            await Build(samples.Without, shared);
            await Measure("compiler server running", samples, rounds, shared);
        }
        finally
        {
            await Shutdown(server, samples.With);
        }

        return 0;
    }

    private static async Task Measure(string name, SamplePair samples, int rounds, string[] options)
    {
        var with = new List<Measurement>();
        var without = new List<Measurement>();
        for (var round = 0; round < rounds; round++)
        {
            // Each goes first in every other round.
            if (round % 2 == 0)
            {
                without.Add(await Build(samples.Without, options));
                with.Add(await Build(samples.With, options));
            }
            else
            {
                with.Add(await Build(samples.With, options));
                without.Add(await Build(samples.Without, options));
            }
        }

        Console.WriteLine(FormattableString.Invariant($"{name}, {rounds} rounds:"));
        Report("by the clock", with, without, static measurement => measurement.Elapsed);
        if (with[0].Processor is not null)
        {
            // What else the machine does weighs less on this.
            Report("processor", with, without, static measurement => measurement.Processor!.Value);
        }
    }

    private static void Report(string name, List<Measurement> with, List<Measurement> without, Func<Measurement, TimeSpan> time)
    {
        var one = with.ConvertAll(measurement => time(measurement).TotalMilliseconds);
        var other = without.ConvertAll(measurement => time(measurement).TotalMilliseconds);

        // Neighbours in time are compared, so that what else the machine does weighs on both.
        var added = Median(one.Zip(other, static (one, other) => one - other));
        Console.WriteLine(FormattableString.Invariant(
            $"  {name,-12} without {Median(other):F0} ms ({other.Min():F0} to {other.Max():F0}), with {Median(one):F0} ms ({one.Min():F0} to {one.Max():F0}): {added:+0;-0} ms, {100 * added / Median(other):+0.0;-0.0} %; best against best {100 * (one.Min() - other.Min()) / other.Min():+0.0;-0.0} %"));
    }

    private static async Task<Measurement> Build(string folder, string[] options)
    {
        var (elapsed, processor, _) = await Dotnet.Run(folder, ["build", "--no-restore", "--no-incremental", "-v:q", "-clp:NoSummary", .. options]);
        return new Measurement(elapsed, processor);
    }

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }

    private static async Task Shutdown(string server, string folder)
    {
        var (_, _, path) = await Dotnet.Run(folder, "msbuild", "-getProperty:RoslynTargetsPath");
        await Dotnet.Run(folder, Path.Combine(path.Trim(), "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + server);
    }

    private sealed record Measurement(TimeSpan Elapsed, TimeSpan? Processor);
}
