using LocalIndustry.Figures.FiguresFile;

namespace LocalIndustry.Figures;

/// <summary>A document as read: what it is, what it states, and what is wrong with it.</summary>
public sealed record FigureDocument
{
    /// <summary>The file name without folder.</summary>
    public required string FileName { get; init; }

    /// <summary>The name of the class that holds the constants.</summary>
    public required string ClassName { get; init; }

    /// <summary>The title stated by the document; empty if it states none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The author stated by the document; empty if it states none.</summary>
    public string Author { get; init; } = "";

    /// <summary>The date of publication as ISO text (<c>1959-05-20</c>, <c>2022-11</c>, <c>2022</c>); empty if none is stated.</summary>
    public string Date { get; init; } = "";

    /// <summary>The figures in document order.</summary>
    public EquatableArray<Figure> Figures { get; init; }

    /// <summary>The problems found, in document order.</summary>
    public EquatableArray<DocumentDiagnostic> Diagnostics { get; init; }
}

/// <summary>How grave a problem in a document is.</summary>
public enum DocumentSeverity
{
    /// <summary>A suspicion: worth a look.</summary>
    Info,

    /// <summary>A contradiction, or a document that cannot be read.</summary>
    Warning,
}

/// <summary>A problem in a document.</summary>
/// <param name="Id">The rule, <c>LI0101</c> to <c>LI0109</c>.</param>
/// <param name="Severity">Its severity in this case.</param>
/// <param name="Message">What was found and what stands against it, in words, without a full stop.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Related">Another place that it speaks of, such as the original's words; null if there is none.</param>
/// <param name="RelatedFile">The file name of <paramref name="Related"/> if it is not the document itself.</param>
public sealed record DocumentDiagnostic(
    string Id,
    DocumentSeverity Severity,
    string Message,
    TextPlace Place,
    TextPlace? Related = null,
    string? RelatedFile = null)
{
    /// <summary>The change of the figures file that accepts what was found; null where nothing is to be accepted.</summary>
    public FiguresFileEdit? Edit { get; init; }
}
