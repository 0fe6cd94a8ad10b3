using Microsoft.CodeAnalysis;

namespace LocalIndustry.Tool.Reporting;

/// <summary>How the code as a whole stands to a figure, the gravest first.</summary>
internal enum FigureState
{
    /// <summary>A warning says that the code contradicts it.</summary>
    Wrong,

    /// <summary>A suggestion says that the code may not mean it.</summary>
    Doubtful,

    /// <summary>The code uses it or repeats it rightly.</summary>
    Right,

    /// <summary>The code neither uses nor repeats it.</summary>
    Unused,
}

/// <summary>What a place in code does with a figure.</summary>
internal enum UseKind
{
    /// <summary>A finding at warning or above, but for copies that differ from each other.</summary>
    Contradicts,

    /// <summary>A suggestion, or copies that differ from each other.</summary>
    MayMisread,

    /// <summary>A finding that the code suppresses.</summary>
    Suppressed,

    /// <summary>A reference to the generated constant.</summary>
    Uses,

    /// <summary>A number of its own that satisfies the figure.</summary>
    Repeats,
}

/// <summary>A place in code with its line.</summary>
/// <param name="Path">The file as it was given.</param>
/// <param name="Line">The 1-based line.</param>
/// <param name="Column">The 1-based column.</param>
/// <param name="Before">The line before what is meant, its indentation left out.</param>
/// <param name="Marked">What is meant.</param>
/// <param name="After">The line after it.</param>
internal sealed record CodePlace(string Path, int Line, int Column, string Before, string Marked, string After)
{
    private const int Longest = 120;

    /// <summary>The place of a location in a file.</summary>
    public static CodePlace Of(Location location)
    {
        var span = location.GetLineSpan();
        var start = span.StartLinePosition;
        var line = location.SourceTree!.GetText().Lines[start.Line];
        var text = line.ToString();
        var end = span.EndLinePosition.Line == start.Line ? span.EndLinePosition.Character : text.Length;
        var before = text[..start.Character].TrimStart();
        var after = text[end..].TrimEnd();
        return new CodePlace(
            span.Path.Replace('\\', '/'),
            start.Line + 1,
            start.Character + 1,
            before.Length > Longest ? "…" + before[^Longest..] : before,
            text[start.Character..end],
            after.Length > Longest ? after[..Longest] + "…" : after);
    }
}

/// <summary>A place in code that speaks of a figure.</summary>
/// <param name="Kind">What it does with it.</param>
/// <param name="Place">Where.</param>
/// <param name="Finding">What the rules say of it; null where nothing is wrong.</param>
internal sealed record CodeUse(UseKind Kind, CodePlace Place, Diagnostic? Finding = null)
{
    /// <summary>Whether it is a setting that is wrong, told at the beginning of a file that it holds for, and no code.</summary>
    public bool IsSetting => Finding is { Location.SourceSpan.IsEmpty: true };
}
