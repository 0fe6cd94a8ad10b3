namespace LocalIndustry.Figures.FiguresFile;

/// <summary>A record of a figures file: a figure as accepted in review, and what a person decided on it.</summary>
public sealed record AcceptedFigure
{
    /// <summary>The name that its constant gets.</summary>
    public required string Name { get; init; }

    /// <summary>The values accepted.</summary>
    public required ValueSet Values { get; init; }

    /// <summary>The unit accepted; null if the record does not say.</summary>
    public string? Unit { get; init; }

    /// <summary>The document's words, white space folded.</summary>
    public required string Quote { get; init; }

    /// <summary>Whether the figure is left out of the generated code.</summary>
    public bool IsOmitted { get; init; }

    /// <summary>The values that are right although the document says otherwise; null for none.</summary>
    public FigureOverride? Override { get; init; }

    /// <summary>Where the name stands.</summary>
    public required TextPlace NamePlace { get; init; }

    /// <summary>Where the quote stands.</summary>
    public required TextPlace QuotePlace { get; init; }

    /// <summary>Whether a person has decided something that a vanished figure does not undo.</summary>
    public bool IsDecided => IsOmitted || Override is not null;
}

/// <summary>A correction of what a document prints.</summary>
/// <param name="Values">The right values.</param>
/// <param name="Reason">Why they are right.</param>
/// <param name="Place">Where the correction stands.</param>
public sealed record FigureOverride(ValueSet Values, string Reason, TextPlace Place);

/// <summary>Why a figures file cannot be read, and where.</summary>
/// <param name="Message">What is wrong and what would be right.</param>
/// <param name="Place">Where it stands.</param>
public sealed record FiguresFileProblem(string Message, TextPlace Place);

/// <summary>A figures file as read.</summary>
/// <param name="Figures">The records that can be read, in the order of the file.</param>
/// <param name="Problem">The first thing in it that cannot be read; null if all is well.</param>
public sealed record AcceptedFigures(EquatableArray<AcceptedFigure> Figures, FiguresFileProblem? Problem)
{
    /// <summary>What a figures file adds to the name of its document.</summary>
    public const string Extension = ".figures";
}
