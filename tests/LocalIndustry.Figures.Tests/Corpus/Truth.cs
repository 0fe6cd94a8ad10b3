using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace LocalIndustry.Figures.Tests.Corpus;

/// <summary>What a careful reader takes from a document.</summary>
internal sealed class Truth
{
    private Truth(string fileName, string text, JsonElement json)
    {
        FileName = fileName;
        Text = text;
        var lines = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                lines.Add(i + 1);
            }
        }

        Figures = [.. json.GetProperty("figures").EnumerateArray().Select(f => new TrueFigure(f, lines))];
        Neutral = [.. json.GetProperty("neutral").EnumerateArray().Select(f => Span.Of(f, lines))];
        Diagnostics = json.TryGetProperty("diagnostics", out var found)
            ? [.. found.EnumerateArray().Select(d => (d.GetProperty("id").GetString()!, d.GetProperty("line").GetInt32()))]
            : [];
    }

    public string FileName { get; }

    public string Text { get; }

    public IReadOnlyList<TrueFigure> Figures { get; }

    public IReadOnlyList<Span> Neutral { get; }

    public IReadOnlyList<(string Id, int Line)> Diagnostics { get; }

    public static IEnumerable<Truth> ReadAll(string folder) =>
        from file in Directory.EnumerateFiles(Path.Combine(folder, "truth"), "*.json").Order(StringComparer.Ordinal)
        let name = Path.GetFileNameWithoutExtension(file)
        select new Truth(name, File.ReadAllText(Path.Combine(folder, name)).TrimStart('\uFEFF').ReplaceLineEndings("\n"), JsonDocument.Parse(File.ReadAllText(file)).RootElement);
}

/// <summary>A piece of a document.</summary>
internal readonly record struct Span(int Start, int End)
{
    public static Span Of(JsonElement item, List<int> lines, string quote = "quote")
    {
        var start = lines[item.GetProperty("line").GetInt32() - 1] + item.GetProperty("column").GetInt32() - 1;
        return new Span(start, start + item.GetProperty(quote).GetString()!.Length);
    }

    public bool Overlaps(TextPlace place) => place.Start < End && Start < place.End;
}

/// <summary>A figure as a careful reader takes it; several readings may be right.</summary>
internal sealed class TrueFigure
{
    private readonly JsonElement _json;

    public TrueFigure(JsonElement json, List<int> lines)
    {
        _json = json;
        Span = Span.Of(json, lines);
        Original = json.TryGetProperty("original_quote", out var original) ? original.GetString() : null;
    }

    public Span Span { get; }

    public string? Original { get; }

    /// <summary>Whether the figure gives one of the accepted numbers.</summary>
    public bool HasValue(Figure figure) => Readings().Any(r => Close(figure.Value.Double, Number(r, "value")!.Value, r) && (Number(r, "upper") is { } upper ? figure.Upper is { } end && Close(end.Double, upper, r) : figure.Upper is null));

    public bool HasRelation(Figure figure) => Readings().Any(r => Accepts(r, "relation", figure.Relation.Sign()));

    public bool HasKind(Figure figure) => Readings().Any(r => Accepts(r, "kind", figure.Kind.Word()));

    public bool HasName(Figure figure) => _json.GetProperty("name_must").EnumerateArray().All(stem => stem.GetString()!.Split('|').Any(s => Plain(figure.Name).Contains(Plain(s), StringComparison.OrdinalIgnoreCase)));

    public override string ToString() => _json.GetProperty("quote").GetString()!;

    // A reading that leaves a field out has it as the first has it.
    private IEnumerable<JsonElement> Readings() => _json.TryGetProperty("alt", out var others) ? others.EnumerateArray().Prepend(_json) : [_json];

    private JsonElement Field(JsonElement reading, string name) => reading.TryGetProperty(name, out var own) ? own : _json.GetProperty(name);

    private double? Number(JsonElement reading, string name) => Field(reading, name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private bool Accepts(JsonElement reading, string name, string value) => Field(reading, name) is { ValueKind: JsonValueKind.Array } list
        ? list.EnumerateArray().Any(each => each.GetString() == value)
        : Field(reading, name).GetString() == value;

    private bool Close(double a, double b, JsonElement reading)
    {
        var tolerance = reading.TryGetProperty("tolerance", out var own) || _json.TryGetProperty("tolerance", out own) ? own.GetDouble() : 1e-9;
        return Math.Abs(a - b) <= tolerance * Math.Max(Math.Abs(a), Math.Abs(b));
    }

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
