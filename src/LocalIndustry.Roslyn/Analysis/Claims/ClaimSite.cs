using System.Collections.Generic;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>What a place in code says of the number in it.</summary>
/// <param name="Expression">The number: a literal with its sign, or arithmetic around it.</param>
/// <param name="Labels">The names that may say what the number is, the most telling first.</param>
internal sealed record ClaimSite(ExpressionSyntax Expression, IReadOnlyList<ClaimLabel> Labels)
{
    /// <summary>The unit of the factory around the number; null if there is none.</summary>
    public string? Unit { get; init; }

    /// <summary>The comparison that the number stands in; null if there is none.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>The expression with the factory around it, as a message names it.</summary>
    public ExpressionSyntax? Whole { get; init; }
}

/// <summary>One name for a number.</summary>
/// <param name="Name">The words that must all be the figure's.</param>
internal sealed record ClaimLabel(string Name)
{
    /// <summary>What tells the row of a table apart: its strings, its enum members.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>What the number belongs to: collection, method, enum.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>The column of the number where its name says nothing of a figure and only its row does; empty else. Such a number is told of where most of its column are the document's.</summary>
    public string Column { get; init; } = "";

    /// <summary>What else is said around it, as the year of its row.</summary>
    public IReadOnlyList<string> Around { get; init; } = [];
}

/// <summary>What stands beside a number in its row and says which row it is.</summary>
/// <param name="Name">The name of the cell; empty if it has none.</param>
/// <param name="Key">What it holds: a string, an enum member, a year.</param>
/// <param name="At">Its place in the row.</param>
internal sealed record RowKey(string Name, string Key, int At = 0);
