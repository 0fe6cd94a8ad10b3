namespace LocalIndustry.Figures.Naming;

/// <summary>Names the class of a document.</summary>
internal static class ClassNames
{
    /// <summary>The name asked for, made valid; else PascalCase of the file name without its extension.</summary>
    public static string Of(string? asked, string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        var name = Identifiers.Pascal(asked is { Length: > 0 } ? asked : dot > 0 ? fileName.Substring(0, dot) : fileName);
        return name.Length > 0 ? name : "Document";
    }
}
