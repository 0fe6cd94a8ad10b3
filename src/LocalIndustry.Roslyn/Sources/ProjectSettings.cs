using LocalIndustry.Roslyn.Generation;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>The settings of a project that all its documents share.</summary>
/// <param name="RootNamespace">A valid namespace; empty for the global one.</param>
/// <param name="Directory">The project's folder with forward slashes; empty if unknown.</param>
internal sealed record ProjectSettings(string RootNamespace, string Directory)
{
    public static ProjectSettings Read(AnalyzerConfigOptions global)
    {
        global.TryGetValue(SourceMetadata.RootNamespace, out var rootNamespace);
        global.TryGetValue(SourceMetadata.ProjectDirectory, out var directory);
        return new ProjectSettings(CSharpNames.ToNamespace(rootNamespace ?? ""), Paths.Normalize(directory ?? ""));
    }
}
