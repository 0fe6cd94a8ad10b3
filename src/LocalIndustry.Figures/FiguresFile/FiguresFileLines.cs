using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>A line of a figures file: where it stands, its words and its own line ending.</summary>
internal readonly record struct FiguresFileLine(int Start, int Number, string Text, string Ending)
{
    private static readonly char[] s_endOfKey = [':', ' ', '\t'];

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    public bool IsComment => Text.TrimStart().StartsWith("#", StringComparison.Ordinal);

    /// <summary>The word that says what the line holds.</summary>
    public string Key
    {
        get
        {
            var text = Text.Trim();
            var end = text.IndexOfAny(s_endOfKey);
            return end < 0 ? text : text.Substring(0, end);
        }
    }

    /// <summary>What follows the key.</summary>
    public string Content => Text.Trim().Substring(Key.Length).TrimStart(s_endOfKey).Trim();

    /// <summary>Where the words stand, without the white space around them.</summary>
    public TextPlace Place
    {
        get
        {
            var indent = Text.Length - Text.TrimStart().Length;
            return new TextPlace(Start + indent, Text.Trim().Length, Number, indent + 1);
        }
    }

    public static List<FiguresFileLine> Split(string text)
    {
        var lines = new List<FiguresFileLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            var stop = end < 0 ? text.Length : end > start && text[end - 1] == '\r' ? end - 1 : end;
            lines.Add(new FiguresFileLine(start, lines.Count + 1, text.Substring(start, stop - start), text.Substring(stop, next - stop)));
            start = next;
        }

        return lines;
    }

    /// <summary>Cuts lines at blank ones: each part holds the lines of one record, or comments alone, with the blank lines after it.</summary>
    public static List<List<FiguresFileLine>> Blocks(IReadOnlyList<FiguresFileLine> lines)
    {
        var blocks = new List<List<FiguresFileLine>>();
        var wasBlank = true;
        foreach (var line in lines)
        {
            if (blocks.Count == 0 || (wasBlank && !line.IsBlank && blocks[blocks.Count - 1].Exists(static other => !other.IsBlank)))
            {
                blocks.Add([]);
            }

            blocks[blocks.Count - 1].Add(line);
            wasBlank = line.IsBlank;
        }

        return blocks;
    }
}
