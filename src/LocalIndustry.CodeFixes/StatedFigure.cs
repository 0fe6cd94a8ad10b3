using System.Globalization;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.CodeFixes;

/// <summary>What the analyzer says of the figure.</summary>
/// <param name="DisplayName">The constant as people say it.</param>
/// <param name="Constant">The constant fully qualified.</param>
/// <param name="Value">Its number.</param>
/// <param name="Divisor">What the number is divided by in the notation of the code.</param>
internal sealed record StatedFigure(string DisplayName, string Constant, decimal Value, decimal Divisor)
{
    /// <summary>Null where a diagnostic carries no figure, or one beyond a decimal, which no fix handles.</summary>
    public static StatedFigure? Of(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FigureProperties.DisplayName, out var displayName)
        && diagnostic.Properties.TryGetValue(FigureProperties.Constant, out var constant)
        && diagnostic.Properties.TryGetValue(FigureProperties.Value, out var value)
        && diagnostic.Properties.TryGetValue(FigureProperties.Divisor, out var divisor)
        && decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && decimal.TryParse(divisor, NumberStyles.Float, CultureInfo.InvariantCulture, out var by)
        && by != 0
            ? new StatedFigure(displayName!, constant!, number, by)
            : null;
}
