namespace LocalIndustry.Figures.Verdicts;

/// <summary>Which number of a figure is meant.</summary>
public enum FigurePart
{
    /// <summary>The figure as a whole.</summary>
    Whole,

    /// <summary>The lower end of a range.</summary>
    Lower,

    /// <summary>The upper end of a range.</summary>
    Upper,
}
