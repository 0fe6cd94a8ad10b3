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

    public static Task<Tool> Run(params string[] arguments) => RunWith([], arguments);

    public static async Task<Tool> RunWith(Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Metadata("Tool"), .. arguments])
        {
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

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var output = new MemoryStream();
        var copying = process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        var errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await copying;
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Tool(process.ExitCode, output.ToArray(), errors);
    }

    private static string Metadata(string key) =>
        typeof(Tool).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
