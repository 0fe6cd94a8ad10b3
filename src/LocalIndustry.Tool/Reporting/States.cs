using LocalIndustry.Figures;

namespace LocalIndustry.Tool.Reporting;

/// <summary>States and uses in words and signs: colour alone tells nobody anything who cannot see it.</summary>
internal static class States
{
    /// <summary>The name of a state in style sheets.</summary>
    public static string Style(this FigureState state) => state switch
    {
        FigureState.Wrong => "wrong",
        FigureState.Doubtful => "doubtful",
        FigureState.Right => "right",
        _ => "unused",
    };

    /// <summary>A sign that differs in shape.</summary>
    public static string Sign(this FigureState state) => state switch
    {
        FigureState.Wrong => "✗",
        FigureState.Doubtful => "?",
        FigureState.Right => "✓",
        _ => "○",
    };

    /// <summary>What the code does with a figure.</summary>
    public static string Words(this FigureState state) => state switch
    {
        FigureState.Wrong => "contradicted",
        FigureState.Doubtful => "doubtful",
        FigureState.Right => "right",
        _ => "unused",
    };

    /// <summary>The state that a use speaks for.</summary>
    public static FigureState State(this UseKind kind) => kind switch
    {
        UseKind.Contradicts => FigureState.Wrong,
        UseKind.MayMisread => FigureState.Doubtful,
        UseKind.Suppressed => FigureState.Unused,
        _ => FigureState.Right,
    };

    /// <summary>What a place does.</summary>
    public static string Words(this UseKind kind) => kind switch
    {
        UseKind.Contradicts => "contradicts it",
        UseKind.MayMisread => "may misread it",
        UseKind.Suppressed => "suppressed",
        UseKind.Uses => "uses it",
        _ => "repeats it rightly",
    };

    /// <summary>The attribute of a language other than the page's.</summary>
    public static string Attribute(this Language language) => language == Language.Chinese ? " lang=\"zh\"" : "";
}
