using System.IO;
using System.Threading.Tasks;

namespace LocalIndustry.Package.Tests;

/// <summary>A project of somebody else: outside the repository, with the package and the seed article.</summary>
internal sealed class Consumer
{
    // The package's own failures are mere warnings to the compiler.
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            {Framework}
            <RootNamespace>Regional.Statistics</RootNamespace>
            <RestorePackagesPath>{Cache}</RestorePackagesPath>
            <RestoreAdditionalProjectSources>{Feed}</RestoreAdditionalProjectSources>
            <WarningsAsErrors>$(WarningsAsErrors);CS8785;CS8032;CS8034;CS9057;AD0001</WarningsAsErrors>
            {Properties}
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="LocalIndustry" Version="{Version}" PrivateAssets="all" />
            <FigureSource Include="seeds/local-industry-1959.txt" ClassName="LocalIndustries" {Metadata} />
            {Items}
          </ItemGroup>
        </Project>
        """;

    public Consumer(PackedPackage package, string name, string code, string properties = "", string metadata = "", string items = "", string framework = "<TargetFramework>net10.0</TargetFramework><OutputType>Exe</OutputType>")
    {
        Directory = System.IO.Directory.CreateDirectory(Path.Combine(package.Root, name)).FullName;
        System.IO.Directory.CreateDirectory(Path.Combine(Directory, "seeds"));
        File.Copy(Path.Combine(PackedPackage.Repository, "seeds", "local-industry-1959.txt"), Path.Combine(Directory, "seeds", "local-industry-1959.txt"));
        File.WriteAllText(Path.Combine(Directory, Path.GetFileName(name) + ".csproj"), Project
            .Replace("{Cache}", package.Cache, System.StringComparison.Ordinal)
            .Replace("{Feed}", package.Feed, System.StringComparison.Ordinal)
            .Replace("{Version}", package.Version, System.StringComparison.Ordinal)
            .Replace("{Properties}", properties, System.StringComparison.Ordinal)
            .Replace("{Metadata}", metadata, System.StringComparison.Ordinal)
            .Replace("{Framework}", framework, System.StringComparison.Ordinal)
            .Replace("{Items}", items, System.StringComparison.Ordinal));
        File.WriteAllText(CodePath, code);
    }

    public string Directory { get; }

    public string Code => File.ReadAllText(CodePath);

    private string CodePath => Path.Combine(Directory, "Program.cs");

    public Consumer Write(string file, string text)
    {
        var path = Path.Combine(Directory, file);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    public Task<Command> Build() => Command.Dotnet(Directory, "build", "--no-incremental", "-v:q", "-clp:NoSummary");

    public Task<Command> Run() => Command.Dotnet(Directory, "run", "--no-build");

    public Task<Command> Format(params string[] ids) =>
        Command.Dotnet(Directory, ["format", "analyzers", "--diagnostics", .. ids, "--severity", "info", "--no-restore"]);
}
