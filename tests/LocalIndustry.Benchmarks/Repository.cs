using System.IO;
using System.Linq;
using System.Reflection;

namespace LocalIndustry.Benchmarks;

/// <summary>The files of this repository that the benchmarks read.</summary>
internal static class Repository
{
    /// <summary>The repository's folder.</summary>
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(static attribute => attribute.Key == "Repository").Value!;

    /// <summary>The article that the sample cites.</summary>
    public static string Seed { get; } = Path.Combine(Root, "seeds", "local-industry-1959.txt");
}
