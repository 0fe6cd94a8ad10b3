namespace LocalIndustry.Roslyn.Sources;

/// <summary>The option names under which a project's items and properties reach the compiler.</summary>
internal static class SourceMetadata
{
    public const string Group = Prefix + "SourceItemGroup";
    public const string ClassName = Prefix + "ClassName";
    public const string Namespace = Prefix + "Namespace";
    public const string Visibility = Prefix + "Visibility";
    public const string Language = Prefix + "Language";
    public const string Original = Prefix + "Original";
    public const string NumberFormat = Prefix + "NumberFormat";

    public const string RootNamespace = "build_property.RootNamespace";
    public const string ProjectDirectory = "build_property.ProjectDir";

    public const string DocumentGroup = "FigureSource";
    public const string OriginalGroup = "FigureOriginal";
    public const string FiguresFileGroup = "FiguresFile";

    private const string Prefix = "build_metadata.AdditionalFiles.";
}
