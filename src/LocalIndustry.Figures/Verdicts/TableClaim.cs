using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A row, or a cell, of a table in code, held against the figure that its labels denote.</summary>
/// <param name="Claim">The number.</param>
/// <param name="Target">The figure.</param>
/// <param name="Verdict">How they stand.</param>
public sealed record TableClaim(Claim Claim, FigureTarget Target, Verdict Verdict);

/// <summary>How a table in code differs as a whole from the one that it copies.</summary>
public sealed record TableVerdict
{
    /// <summary>The claims, by their place in what was given, that hold a number of another row: three at least, or two that are off alike; else none.</summary>
    public IReadOnlyList<int> Displaced { get; init; } = [];

    /// <summary>Whose numbers those are, in the same order.</summary>
    public IReadOnlyList<FigureTarget> Holders { get; init; } = [];

    /// <summary>By how many rows of the document all displaced numbers are off; 0 where they are not off alike.</summary>
    public int Shift { get; init; }

    /// <summary>Whether the claims are about most of a table, or list, of the document and at least three of its rows.</summary>
    public bool IsCopy { get; init; }

    /// <summary>The figures of the document's table that no claim is about, where only few are missing.</summary>
    public IReadOnlyList<FigureTarget> Missing { get; init; } = [];
}
