using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>Where things lie on this machine.</summary>
internal static class Repository
{
    public static string Root { get; } = Metadata("Repository");

    public static string Snapshots { get; } = Path.Combine(Root, "tests", "LocalIndustry.Roslyn.Tests", "Generation", "Snapshots");

    public static string SeedText { get; } = File.ReadAllText(Path.Combine(Root, "seeds", ArticleReader.FileName));

    /// <summary>A handbook made for the tests of the rules: counts, bounds, ranges, shares, multiples, units, periods, codes.</summary>
    public static string HarbourText { get; } = File.ReadAllText(Path.Combine(Root, "tests", "LocalIndustry.Roslyn.Tests", "Support", "harbour-handbook.md"));

    public static ImmutableArray<MetadataReference> References { get; } =
        [.. Directory.GetFiles(Metadata("RefPack"), "*.dll").Select(path => MetadataReference.CreateFromFile(path))];

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
