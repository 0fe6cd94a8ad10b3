namespace LocalIndustry.Roslyn.Generation;

/// <summary>The names of the generator's steps, for tests of its caching.</summary>
internal static class Steps
{
    public const string Documents = "LocalIndustry.Documents";
    public const string Models = "LocalIndustry.Models";
    public const string Names = "LocalIndustry.Names";
    public const string Types = "LocalIndustry.Types";
    public const string Outputs = "LocalIndustry.Outputs";
}
