using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A name that may denote a figure, and where it stands.</summary>
/// <param name="Name">The identifier, key or label; of a cell in a table its row and its column.</param>
/// <param name="Containers">The names of what is around it, the nearest first: rows, members, types and namespaces.</param>
public sealed record ClaimName(string Name, IReadOnlyList<string> Containers)
{
    /// <summary>Whether the name is running text, which may end in any of its words, and not a noun phrase, whose last word is what it speaks of.</summary>
    public bool IsProse { get; init; }

    /// <summary>What tells its row in a table, where the name does not hold it: it may not speak of another thing than the document does.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>What stands beside it in the same table, object or type: those that a document lists beside the figure are witnesses of its name.</summary>
    public IReadOnlyList<string> Siblings { get; init; } = [];

    /// <summary>Those of the containers that say what kind of number they hold: an enum, a collection, a method.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];
}
