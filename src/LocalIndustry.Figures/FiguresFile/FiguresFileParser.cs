using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>Reads figures files. What cannot be read is told once and left out; the rest counts.</summary>
public static class FiguresFileParser
{
    internal const string Name = "name";
    internal const string Value = "value";
    internal const string Unit = "unit";
    internal const string Quote = "quote";
    internal const string Omit = "omit";
    internal const string Override = "override";
    private const string Because = "because";

    private static readonly string[] s_keys = [Name, Value, Unit, Quote, Omit, Override];
    private static readonly string[] s_conflictMarks = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    /// <summary>Reads the text of a figures file; a leading byte order mark is not counted.</summary>
    public static AcceptedFigures Parse(string text)
    {
        var figures = new List<AcceptedFigure>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        FiguresFileProblem? problem = null;
        foreach (var block in FiguresFileLine.Blocks(FiguresFileLine.Split(WithoutMark(text))))
        {
            var lines = block.Where(static line => !line.IsBlank && !line.IsComment).ToList();
            if (lines.Count == 0)
            {
                continue;
            }

            var (figure, found) = ParseRecord(lines);
            if (figure is not null && !names.Add(figure.Name))
            {
                found = new FiguresFileProblem($"two records are named '{figure.Name}'; a name belongs to one figure", figure.NamePlace);
                figure = null;
            }

            problem ??= found;
            if (figure is not null)
            {
                figures.Add(figure);
            }
        }

        return new AcceptedFigures(figures.ToEquatableArray(), problem);
    }

    internal static string WithoutMark(string text) => text.StartsWith("\uFEFF", StringComparison.Ordinal) ? text.Substring(1) : text;

    private static (AcceptedFigure? Figure, FiguresFileProblem? Problem) ParseRecord(List<FiguresFileLine> lines)
    {
        var fields = new Dictionary<string, FiguresFileLine>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (Check(line, fields) is { } message)
            {
                return (null, new FiguresFileProblem(message, line.Place));
            }

            fields.Add(line.Key, line);
        }

        foreach (var key in new[] { Name, Value, Quote })
        {
            if (!fields.ContainsKey(key))
            {
                return (null, new FiguresFileProblem($"the record has no line '{key}: …'", lines[0].Place));
            }
        }

        return (
            new AcceptedFigure
            {
                Name = fields[Name].Content,
                Values = ValueSet.Parse(fields[Value].Content)!,
                Unit = fields.TryGetValue(Unit, out var unit) ? unit.Content : null,
                Quote = Fold(fields[Quote].Content),
                IsOmitted = fields.ContainsKey(Omit),
                Override = fields.TryGetValue(Override, out var line2) ? ParseOverride(line2) : null,
                NamePlace = fields[Name].Place,
                QuotePlace = fields[Quote].Place,
            },
            null);
    }

    private static string? Check(FiguresFileLine line, Dictionary<string, FiguresFileLine> fields)
    {
        var key = line.Key;
        if (Array.Exists(s_conflictMarks, mark => line.Text.StartsWith(mark, StringComparison.Ordinal)))
        {
            return "a merge has left its conflict here; keep one of the two sides";
        }

        if (!s_keys.Contains(key, StringComparer.Ordinal))
        {
            var near = s_keys.OrderBy(known => EditDistance.Between(known, key)).First();
            return $"'{key}' is no field of a figures file ({string.Join(", ", s_keys)})" + (EditDistance.Between(near, key) <= 2 ? $"; did you mean '{near}'?" : "");
        }

        if (fields.ContainsKey(key))
        {
            return key == Name ? "a blank line has to stand between two records" : $"the record has two lines '{key}'";
        }

        return key switch
        {
            Name when !IsIdentifier(line.Content) => $"'{line.Content}' cannot be the name of a constant",
            Value when ValueSet.Parse(line.Content) is null => $"'{line.Content}' is no value: write '= 176', '> 1000', '~ 5' or 'between 10 and 20'",
            Quote when line.Content.Length == 0 => "the quote is empty",
            Omit when line.Content.Length > 0 => "'omit' stands alone on its line",
            Override when ParseOverride(line) is null => "an override needs the right value and its reason: 'override: = 177 because …'",
            _ => null,
        };
    }

    private static FigureOverride? ParseOverride(FiguresFileLine line)
    {
        var content = line.Content;
        var because = content.IndexOf(" " + Because + " ", StringComparison.Ordinal);
        return because > 0 && ValueSet.Parse(content.Substring(0, because)) is { } values
            ? new FigureOverride(values, content.Substring(because + Because.Length + 2).Trim(), line.Place)
            : null;
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && (char.IsLetter(name[0]) || name[0] == '_') && name.All(static c => char.IsLetterOrDigit(c) || c == '_');

    internal static string Fold(string text) => string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
