using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>The result of a <c>dotnet</c> command.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    // What the test host's own build left in the environment must not steer the builds under test.
    private static readonly string[] s_inherited = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly"];

    /// <summary>Lines with a diagnostic, each once.</summary>
    public IReadOnlyList<string> Diagnostics =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal)).Distinct()];

    public static Task<Command> Dotnet(string directory, params string[] arguments) => Dotnet(directory, [], arguments);

    public static async Task<Command> Dotnet(string directory, (string Name, string Value)[] environment, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in s_inherited)
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Command(process.ExitCode, await output + await errors);
    }

    public Command Succeeded()
    {
        Assert.True(ExitCode == 0, Output);
        return this;
    }
}
