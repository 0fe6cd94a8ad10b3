using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>What a record is to say of its figure.</summary>
public sealed record FigureRecord(string Name, string Values, string Unit, string Quote)
{
    /// <summary>The record of a figure as the document states it.</summary>
    public static FigureRecord Of(Figure figure) => new(figure.Name, ValueSet.Of(figure).ToString(), Clean(figure.Unit), Clean(figure.Quote));

    // A control character in a quote must not end its line.
    private static string Clean(string text) => FiguresFileParser.Fold(new string([.. text.Select(static c => char.IsControl(c) || c is '\u2028' or '\u2029' ? ' ' : c)]));
}

/// <summary>One change of a figures file.</summary>
/// <param name="Record">The name of the record that changes; null to add one.</param>
/// <param name="After">Where one is added: the name of the record before it; null for the first.</param>
/// <param name="Figure">What the record is to say; null to remove it.</param>
public sealed record FiguresFileEdit(string? Record, string? After, FigureRecord? Figure);

/// <summary>Changes figures files and leaves alone what it does not change: order, comments, line endings, decisions.</summary>
public static class FiguresFileEditor
{
    /// <summary>Applies <paramref name="edits"/> in one go.</summary>
    public static string Apply(string text, IEnumerable<FiguresFileEdit> edits)
    {
        var mark = text.StartsWith("\uFEFF", StringComparison.Ordinal) ? "\uFEFF" : "";
        var lines = FiguresFileLine.Split(text.Substring(mark.Length));
        var ending = lines.Select(static line => line.Ending).FirstOrDefault(static found => found.Length > 0) ?? "\n";
        var all = edits.ToList();
        var changes = all.Where(static edit => edit.Record is not null).ToDictionary(static edit => edit.Record!, StringComparer.Ordinal);
        var additions = all.Where(static edit => edit.Record is null).ToLookup(static edit => edit.After ?? "", static edit => edit.Figure!, StringComparer.Ordinal);

        var blocks = new List<string>();
        var isFirstRecord = true;
        foreach (var block in FiguresFileLine.Blocks(lines))
        {
            var name = NameOf(block);
            if (name is not null && isFirstRecord)
            {
                isFirstRecord = false;
                blocks.AddRange(additions[""].Select(figure => Print(figure, ending)));
            }

            if (name is null || !changes.TryGetValue(name, out var change))
            {
                blocks.Add(string.Concat(block.Select(static line => line.Text + line.Ending)));
            }
            else if (change.Figure is not null)
            {
                blocks.Add(Update(block, change.Figure, ending));
            }

            if (name is not null)
            {
                blocks.AddRange(additions[name].Select(figure => Print(figure, ending)));
            }
        }

        if (isFirstRecord)
        {
            blocks.AddRange(additions[""].Select(figure => Print(figure, ending)));
        }

        return mark + Join(blocks, ending);
    }

    private static string? NameOf(List<FiguresFileLine> block) =>
        block.Where(static line => !line.IsComment && line.Key == FiguresFileParser.Name).Select(static line => line.Content).FirstOrDefault();

    // Blank lines stand between blocks and not at the end, except where a person has put more.
    private static string Join(List<string> blocks, string ending)
    {
        var text = new StringBuilder();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            if (i == blocks.Count - 1)
            {
                block = block.TrimEnd('\r', '\n', ' ', '\t') + ending;
            }
            else if (!block.EndsWith(ending + ending, StringComparison.Ordinal) && !EndsBlank(block))
            {
                block += block.EndsWith("\n", StringComparison.Ordinal) ? ending : ending + ending;
            }

            text.Append(block);
        }

        return text.ToString();
    }

    private static bool EndsBlank(string block)
    {
        var lines = FiguresFileLine.Split(block);
        return lines.Count > 0 && lines[lines.Count - 1].IsBlank;
    }

    private static string Update(List<FiguresFileLine> block, FigureRecord figure, string ending)
    {
        var text = new StringBuilder();
        var hasUnit = block.Exists(static line => !line.IsComment && line.Key == FiguresFileParser.Unit);
        foreach (var line in block)
        {
            var words = line.IsComment ? null : line.Key switch
            {
                FiguresFileParser.Value => Field(FiguresFileParser.Value, figure.Values),
                FiguresFileParser.Unit => Field(FiguresFileParser.Unit, figure.Unit),
                FiguresFileParser.Quote => Field(FiguresFileParser.Quote, figure.Quote),
                _ => null,
            };
            text.Append(words ?? line.Text).Append(words is null || line.Ending.Length > 0 ? line.Ending : "");
            if (!hasUnit && figure.Unit.Length > 0 && !line.IsComment && line.Key == FiguresFileParser.Value)
            {
                text.Append(line.Ending.Length > 0 ? "" : ending).Append(Field(FiguresFileParser.Unit, figure.Unit)).Append(ending);
            }
        }

        return text.ToString();
    }

    private static string Print(FigureRecord figure, string ending) => string.Concat(
        Field(FiguresFileParser.Name, figure.Name) + ending,
        Field(FiguresFileParser.Value, figure.Values) + ending,
        figure.Unit.Length == 0 ? "" : Field(FiguresFileParser.Unit, figure.Unit) + ending,
        Field(FiguresFileParser.Quote, figure.Quote) + ending);

    private static string Field(string key, string content) => (key + ": " + content).TrimEnd();
}
