using System;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Generation;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>What a setting that cannot be used was meant to be.</summary>
internal static class Suggestion
{
    private const int Near = 2;

    /// <summary><c>; did you mean 'public'?</c>, or nothing where no choice is near.</summary>
    public static string Of(string written, params (string Choice, string[] Names)[] choices)
    {
        var nearest = choices
            .Select(choice => (choice.Choice, Distance: choice.Names.Append(choice.Choice).Min(name => Distance(name, written.ToLowerInvariant()))))
            .OrderBy(static choice => choice.Distance)
            .First();
        return nearest.Distance <= Near ? Ask(nearest.Choice) : "";
    }

    /// <summary><c>; did you mean …?</c> with the nearest of some words, whatever their case, or nothing where none is near.</summary>
    public static string OfWord(string written, System.Collections.Generic.IEnumerable<string> words) =>
        Nearest(written, words) is { } nearest ? Ask(nearest) : "";

    /// <summary>The nearest of some words, whatever their case; null where none is near.</summary>
    public static string? Nearest(string written, System.Collections.Generic.IEnumerable<string> words)
    {
        var lower = written.ToLowerInvariant();
        return words
            .Select(word => (Word: word, Distance: EditDistance.Between(word.ToLowerInvariant(), lower)))
            .Where(word => word.Distance <= Math.Max(Near, lower.Length / 5))
            .OrderBy(static word => word.Distance)
            .ThenBy(static word => word.Word, StringComparer.Ordinal)
            .Select(static word => word.Word)
            .FirstOrDefault();
    }

    /// <summary>The nearest C# name.</summary>
    public static string OfName(string written)
    {
        var words = written.Split([.. written.Where(static c => !char.IsLetterOrDigit(c) && c != '_').Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length == 0 ? "" : Ask(CSharpNames.ToIdentifier(name, "Document"));
    }

    /// <summary>The nearest namespace.</summary>
    public static string OfNamespace(string written) => CSharpNames.ToNamespace(written) is { Length: > 0 } name ? Ask(name) : "";

    /// <summary>The nearest of the paths that there are.</summary>
    public static string OfPath(string written, System.Collections.Generic.IEnumerable<string> paths)
    {
        var name = Paths.FileName(written);
        var nearest = paths
            .Select(path => (Path: path, Distance: EditDistance.Between(Paths.FileName(path), name)))
            .Where(path => path.Distance <= Math.Max(Near, name.Length / 4))
            .OrderBy(static path => path.Distance)
            .ThenBy(static path => path.Path, StringComparer.Ordinal)
            .Select(static path => path.Path)
            .FirstOrDefault();
        return nearest is null ? "" : Ask(nearest);
    }

    // Short words are near to everything; a language tag goes on after its beginning.
    private static int Distance(string choice, string written) =>
        written.StartsWith(choice + "-", StringComparison.Ordinal) || written.StartsWith(choice + "_", StringComparison.Ordinal) ? 0
        : choice.Length <= Near ? choice == written ? 0 : Near + 1
        : EditDistance.Between(choice, written);

    private static string Ask(string suggestion) => $"; did you mean '{suggestion}'?";
}
