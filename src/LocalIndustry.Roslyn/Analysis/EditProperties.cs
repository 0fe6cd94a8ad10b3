using System.Collections.Immutable;
using LocalIndustry.Figures.FiguresFile;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>A change of a figures file on its way from the diagnostic to its fix.</summary>
internal static class EditProperties
{
    public const string Path = "FiguresFile";
    private const string Record = nameof(Record);
    private const string After = nameof(After);
    private const string Name = nameof(Name);
    private const string Values = nameof(Values);
    private const string Unit = nameof(Unit);
    private const string Quote = nameof(Quote);

    public static ImmutableDictionary<string, string?> Of(FiguresFileEdit edit, string path)
    {
        var properties = ImmutableDictionary<string, string?>.Empty.Add(Path, path).Add(Record, edit.Record).Add(After, edit.After);
        return edit.Figure is { } figure
            ? properties.Add(Name, figure.Name).Add(Values, figure.Values).Add(Unit, figure.Unit).Add(Quote, figure.Quote)
            : properties;
    }

    /// <summary>The change that a diagnostic proposes; null if it proposes none.</summary>
    public static FiguresFileEdit? Read(ImmutableDictionary<string, string?> properties) => properties.ContainsKey(Path)
        ? new FiguresFileEdit(
            properties[Record],
            properties[After],
            properties.TryGetValue(Name, out var name) ? new FigureRecord(name!, properties[Values]!, properties[Unit]!, properties[Quote]!) : null)
        : null;
}
