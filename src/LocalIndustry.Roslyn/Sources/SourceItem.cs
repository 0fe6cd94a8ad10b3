using System;
using System.Collections.Generic;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Generation;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>What an additional file is to this package.</summary>
internal enum SourceRole
{
    /// <summary>Nothing; it belongs to someone else.</summary>
    None,

    /// <summary>A cited document.</summary>
    Document,

    /// <summary>The original of a translated document, a file of its own.</summary>
    Original,

    /// <summary>The figures of a document as accepted in review.</summary>
    FiguresFile,
}

/// <summary>An additional file as the project registers it. Invalid settings fall back to their default and are told in <see cref="Problems"/>.</summary>
internal sealed record SourceItem
{
    public required string Path { get; init; }

    public required SourceRole Role { get; init; }

    public string? ClassName { get; init; }

    public string? Namespace { get; init; }

    public bool IsPublic { get; init; }

    public Language? Language { get; init; }

    public NumberFormat NumberFormat { get; init; }

    /// <summary>Path of the original relative to the project, as written; null if the document names none.</summary>
    public string? Original { get; init; }

    public EquatableArray<string> Problems { get; init; }

    public string FileName => Paths.FileName(Path);

    public static SourceItem Read(string path, AnalyzerConfigOptions options)
    {
        var role = Value(options, SourceMetadata.Group) switch
        {
            SourceMetadata.DocumentGroup => SourceRole.Document,
            SourceMetadata.OriginalGroup => SourceRole.Original,
            SourceMetadata.FiguresFileGroup => SourceRole.FiguresFile,
            _ => SourceRole.None,
        };

        if (role != SourceRole.Document)
        {
            return new SourceItem { Path = path, Role = role };
        }

        var problems = new List<string>();
        return new SourceItem
        {
            Path = path,
            Role = role,
            ClassName = ReadName(options, problems),
            Namespace = ReadNamespace(options, problems),
            IsPublic = ReadVisibility(options, problems),
            Language = ReadLanguage(options, problems),
            NumberFormat = ReadNumberFormat(options, problems),
            Original = Value(options, SourceMetadata.Original),
            Problems = problems.ToEquatableArray(),
        };
    }

    private static string? ReadName(AnalyzerConfigOptions options, List<string> problems)
    {
        var name = Value(options, SourceMetadata.ClassName);
        if (name is null || CSharpNames.IsIdentifier(name))
        {
            return name is null ? null : CSharpNames.Unescape(name);
        }

        problems.Add($"ClassName '{name}' is not a C# identifier; the class is named after the file{Suggestion.OfName(name)}");
        return null;
    }

    private static string? ReadNamespace(AnalyzerConfigOptions options, List<string> problems)
    {
        var name = Value(options, SourceMetadata.Namespace);
        if (name is null || CSharpNames.IsNamespace(name))
        {
            return name?.Replace("@", "");
        }

        problems.Add($"Namespace '{name}' is not a C# namespace; the root namespace is used{Suggestion.OfNamespace(name)}");
        return null;
    }

    private static bool ReadVisibility(AnalyzerConfigOptions options, List<string> problems)
    {
        var visibility = Value(options, SourceMetadata.Visibility);
        switch (visibility?.ToLowerInvariant())
        {
            case null or "internal":
                return false;
            case "public":
                return true;
            default:
                problems.Add($"Visibility '{visibility}' is neither 'internal' nor 'public'; the class is internal{Suggestion.Of(visibility!, ("internal", ["private", "friend"]), ("public", []))}");
                return false;
        }
    }

    private static Language? ReadLanguage(AnalyzerConfigOptions options, List<string> problems)
    {
        var language = Value(options, SourceMetadata.Language);
        switch (language?.ToLowerInvariant())
        {
            case null or "auto":
                return null;
            case "en":
                return Figures.Language.English;
            case "zh":
                return Figures.Language.Chinese;
            default:
                problems.Add($"Language '{language}' is none of 'auto', 'en', 'zh'; the language is detected{Suggestion.Of(language!, ("en", ["english", "eng"]), ("zh", ["chinese", "cn", "zho", "chi", "中文"]), ("auto", ["detect"]))}");
                return null;
        }
    }

    private static NumberFormat ReadNumberFormat(AnalyzerConfigOptions options, List<string> problems)
    {
        var format = Value(options, SourceMetadata.NumberFormat);
        switch (format?.ToLowerInvariant())
        {
            case null or "invariant":
                return NumberFormat.Invariant;
            case "de":
                return NumberFormat.German;
            default:
                problems.Add($"NumberFormat '{format}' is neither 'invariant' nor 'de'; numbers are read with a decimal point{Suggestion.Of(format!, ("de", ["german", "comma", "deutsch"]), ("invariant", ["en", "point", "english"]))}");
                return NumberFormat.Invariant;
        }
    }

    private static string? Value(AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
