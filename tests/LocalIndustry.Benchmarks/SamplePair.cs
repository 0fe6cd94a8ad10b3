using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace LocalIndustry.Benchmarks;

/// <summary>
/// The sample twice, outside the repository: once with the packed package, once without it and with the generated code as
/// ordinary files. Both compile the same program.
/// </summary>
internal sealed class SamplePair : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <OutputType>Exe</OutputType>
            <RootNamespace>LocalIndustry.Sample</RootNamespace>
            <AssemblyName>LocalIndustry.Sample</AssemblyName>
            <Nullable>enable</Nullable>
            <RestorePackagesPath>{0}/packages</RestorePackagesPath>
            <RestoreAdditionalProjectSources>{0}/feed</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Spectre.Console" Version="0.57.2" />
            {1}
          </ItemGroup>
        </Project>
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("localindustry-").FullName;

    public string With => Path.Combine(_root, "with");

    public string Without => Path.Combine(_root, "without");

    public static async Task<SamplePair> Create()
    {
        var pair = new SamplePair();
        var version = "0.0.1-benchmark." + DateTime.UtcNow.Ticks;
        await Dotnet.Run(Repository.Root, "pack", Path.Combine("src", "LocalIndustry"), "-c", "Release", "-o", Path.Combine(pair._root, "feed"), "-p:PackageVersion=" + version);

        pair.Write(pair.With, $"""
            <PackageReference Include="LocalIndustry" Version="{version}" PrivateAssets="all" />
            <FigureSource Include="seeds/local-industry-1959.txt" ClassName="LocalIndustries" />
            """);
        Directory.CreateDirectory(Path.Combine(pair.With, "seeds"));
        File.Copy(Repository.Seed, Path.Combine(pair.With, "seeds", Path.GetFileName(Repository.Seed)));
        await Dotnet.Run(pair.With, "build", "-p:EmitCompilerGeneratedFiles=true");

        pair.Write(pair.Without, "");
        var generated = Directory.GetFiles(Path.Combine(pair.With, "obj"), "*.g.cs", SearchOption.AllDirectories)
            .Where(static file => file.Contains("FigureGenerator", StringComparison.Ordinal))
            .ToList();
        foreach (var file in generated)
        {
            File.Copy(file, Path.Combine(pair.Without, Path.GetFileName(file)));
        }

        await Dotnet.Run(pair.Without, "build");
        return generated.Count > 0 ? pair : throw new InvalidOperationException("The package generated nothing.");
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string folder, string items)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Sample.csproj"), string.Format(System.Globalization.CultureInfo.InvariantCulture, Project, _root, items));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "samples", "LocalIndustry.Sample"), "*.cs"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }
}
