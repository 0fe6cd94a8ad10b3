using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace LocalIndustry.Benchmarks;

/// <summary>Runs <c>dotnet</c> so that one run is like the other.</summary>
internal static class Dotnet
{
    // What the build of this program left in the environment must not steer the builds under measurement.
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>How long it took, by the clock and, where the system tells it, in processor time; and what it printed.</summary>
    /// <exception cref="InvalidOperationException">The command failed.</exception>
    public static async Task<(TimeSpan Elapsed, TimeSpan? Processor, string Output)> Run(string directory, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = directory, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in s_inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // Nothing outlives a run, unless its options say so.
        start.Environment["UseSharedCompilation"] = "false";

        var before = ProcessorTime.OfChildren();
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var elapsed = Stopwatch.GetElapsedTime(begin);
        return process.ExitCode == 0
            ? (elapsed, ProcessorTime.OfChildren() - before, await output)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} failed:\n{await output}{await errors}");
    }
}
