using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

/// <summary>One run of the tool.</summary>
internal sealed record Tool(int ExitCode, byte[] Output, string Errors)
{
    public static string Seed { get; } = Metadata("Seed");

    public string Text => Encoding.UTF8.GetString(Output);

    public string[] ErrorLines => Errors.TrimEnd('\n') is { Length: > 0 } errors ? errors.Split('\n') : [];

    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    public string[] Lines => Text.TrimEnd('\n').Split('\n');

    /// <summary>The path of the tool, as <c>dotnet</c> runs it.</summary>
    public static string Assembly { get; } = Metadata("Tool");

    public static Task<Tool> Run(params string[] arguments) => RunWith([], arguments);

    public static Task<Tool> RunWith(Dictionary<string, string> environment, params string[] arguments) => Run(environment, [], arguments);

    /// <summary>Runs it in a folder.</summary>
    public static Task<Tool> RunIn(string folder, params string[] arguments) => Run([], [], arguments, folder);

    /// <summary>Runs it with <paramref name="input"/> on standard input.</summary>
    public static Task<Tool> RunOn(byte[] input, params string[] arguments) => Run([], input, arguments);

    /// <summary>Starts it; the caller talks to it.</summary>
    public static Process Start(params string[] arguments) => Start([], arguments);

    private static async Task<Tool> Run(Dictionary<string, string> environment, byte[] input, string[] arguments, string folder = "")
    {
        using var process = Start(environment, arguments, folder);
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.BaseStream.WriteAsync(input, TestContext.Current.CancellationToken);
        process.StandardInput.Close();
        await copying;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Tool(process.ExitCode, output.ToArray(), await errors);
    }

    private static Process Start(Dictionary<string, string> environment, string[] arguments, string folder = "")
    {
        var start = new ProcessStartInfo("dotnet", [Assembly, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment.Remove("COLUMNS");
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>A value that the project file hands to the tests.</summary>
    public static string Metadata(string key) =>
        typeof(Tool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
