using System.IO;
using System.Threading.Tasks;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LocalIndustry.Figures;

namespace LocalIndustry.Benchmarks;

/// <summary>The engine once it is warm.</summary>
[MemoryDiagnoser]
public class Reading
{
    private readonly string _text = File.ReadAllText(Repository.Seed);

    /// <summary>The seed article from text to figures.</summary>
    [Benchmark]
    public int SeedArticle() => FigureReader.Read(_text, "local-industry-1959.txt").Figures.Count;

    internal static Task<int> Run(string[] arguments)
    {
        // In this process: nothing is built anew, and nothing is left in the repository.
        var config = DefaultConfig.Instance
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "localindustry-benchmarks"));
        BenchmarkRunner.Run<Reading>(config, arguments);
        return Task.FromResult(0);
    }
}
