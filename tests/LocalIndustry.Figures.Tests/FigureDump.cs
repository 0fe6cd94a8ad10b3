using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Tests;

/// <summary>Figures as short lines that a table of cases can state.</summary>
internal static class FigureDump
{
    /// <summary>One figure: relation, value or range, unit.</summary>
    public static string Of(Figure figure) =>
        $"{figure.Relation.Sign()} {figure.Value}{(figure.Upper is { } upper ? ".." + upper : "")} {figure.Unit}".TrimEnd();

    /// <summary>All figures of a text, set apart by semicolons.</summary>
    public static string Read(string text, string fileName = "document.txt", ReadingOptions? options = null) =>
        string.Join("; ", Figures(text, fileName, options).Select(Of));

    /// <summary>The names of all figures of a text.</summary>
    public static string Names(string text, string fileName = "document.txt") => string.Join(" ", Figures(text, fileName).Select(f => f.Name));

    public static IReadOnlyList<Figure> Figures(string text, string fileName = "document.txt", ReadingOptions? options = null) =>
        FigureReader.Read(text, fileName, options).Figures;

    /// <summary>The problems of a document: id, severity, line.</summary>
    public static string Diagnostics(string text, string fileName = "document.txt") =>
        string.Join("; ", FigureReader.Read(text, fileName).Diagnostics.Select(d => $"{d.Id} {d.Severity} {d.Place.Line}"));
}
