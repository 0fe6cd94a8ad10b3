using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using LocalIndustry.Package.Tests;
using Xunit;

[assembly: AssemblyFixture(typeof(PackedPackage))]

namespace LocalIndustry.Package.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, under a version that no cache has seen.</summary>
public sealed class PackedPackage : IAsyncLifetime
{
    public PackedPackage()
    {
        Root = Directory.CreateTempSubdirectory("localindustry-").FullName;
        Feed = Directory.CreateDirectory(Path.Combine(Root, "feed")).FullName;
        Cache = Path.Combine(Root, "packages");
        Version = "0.0.1-test." + DateTime.UtcNow.Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    public static string Repository { get; } = Metadata("Repository");

    public static string Seed { get; } = Path.Combine(Repository, "seeds", "local-industry-1959.txt");

    public string Root { get; }

    public string Feed { get; }

    public string Cache { get; }

    public string Version { get; }

    public string File => Directory.GetFiles(Feed, "*.nupkg").Single();

    public async ValueTask InitializeAsync()
    {
        var project = Path.Combine(Repository, "src", "LocalIndustry", "LocalIndustry.csproj");
        var packed = await Command.Dotnet(Repository, "pack", project, "--no-restore", "-c", Metadata("Configuration"), "-o", Feed, "-p:PackageVersion=" + Version);
        packed.Succeeded();
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Root, recursive: true);
        return default;
    }

    private static string Metadata(string key) =>
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
