using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>The assemblies compiled ahead: the same code, taken by builds on the machines that they are made for.</summary>
public sealed class ReadyToRunTests(PackedPackage package)
{
    private const string Portable = "analyzers/dotnet/cs";

    [Theory]
    [InlineData("linux-x64")]
    [InlineData("win-x64")]
    public void They_are_the_portable_assemblies_with_compiled_code(string runtime)
    {
        using var archive = ZipFile.OpenRead(package.File);
        foreach (var name in new[] { "LocalIndustry.Figures.dll", "LocalIndustry.Roslyn.dll" })
        {
            var (portable, isPortableCompiled) = Read(archive, $"{Portable}/{name}");
            var (ahead, isCompiled) = Read(archive, $"tools/{runtime}/{name}");

            Assert.Equal((portable, false, true), (ahead, isPortableCompiled, isCompiled));
        }
    }

    [Fact]
    public async Task A_build_takes_those_of_its_machine_and_an_editor_the_portable_ones()
    {
        var consumer = new Consumer(package, "Ahead", "System.Console.WriteLine(Regional.Statistics.LocalIndustries.FoodFactories);");
        (await Command.Dotnet(consumer.Directory, "restore")).Succeeded();
        var folder = RuntimeInformation.RuntimeIdentifier is "linux-x64" or "win-x64" ? "tools/" + RuntimeInformation.RuntimeIdentifier : Portable;

        Assert.Equal(folder, await AnalyzerFolder(consumer, "LocalIndustry.Roslyn"));
        Assert.Equal(Portable, await AnalyzerFolder(consumer, "LocalIndustry.Roslyn", "-p:LocalIndustryReadyToRun=false"));
        Assert.Equal(Portable, await AnalyzerFolder(consumer, "LocalIndustry.CodeFixes", "-p:DesignTimeBuild=true"));
    }

    private static (Guid Version, bool IsCompiled) Read(ZipArchive archive, string name)
    {
        using var content = new MemoryStream();
        using (var stream = archive.GetEntry(name)!.Open())
        {
            stream.CopyTo(content);
        }

        content.Position = 0;
        using var assembly = new PEReader(content);
        var metadata = assembly.GetMetadataReader();
        return (metadata.GetGuid(metadata.GetModuleDefinition().Mvid), assembly.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0);
    }

    private static async Task<string> AnalyzerFolder(Consumer consumer, string assembly, params string[] options)
    {
        var build = (await Command.Dotnet(consumer.Directory, ["build", "--no-restore", "--no-incremental", "-getItem:Analyzer", .. options])).Succeeded();
        using var result = JsonDocument.Parse(build.Output);
        var path = result.RootElement.GetProperty("Items").GetProperty("Analyzer").EnumerateArray()
            .Where(item => item.GetProperty("Filename").GetString() == assembly)
            .Select(item => item.GetProperty("FullPath").GetString()!.Replace('\\', '/'))
            .Single();
        Assert.True(File.Exists(path), path);
        return string.Join('/', Path.GetDirectoryName(path)!.Replace('\\', '/').Split('/').SkipWhile(part => part is not ("tools" or "analyzers")));
    }
}
