using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Reads the key lines and the front matter at the top of a text.</summary>
internal static class HeaderReader
{
    /// <summary>Adds the header's lines to <paramref name="document"/> and returns the first line behind them.</summary>
    public static int Read(string source, List<Line> lines, DraftDocument document)
    {
        var first = 0;
        while (first < lines.Count && lines[first].IsBlank(source))
        {
            first++;
        }

        var end = FrontMatterEnd(source, lines, first);
        if (end > 0)
        {
            for (var i = first + 1; i < end - 1; i++)
            {
                AddField(source, lines[i].Trim(source), document);
            }

            return end;
        }

        end = KeyLinesEnd(source, lines, first);
        for (var i = first; i < end; i++)
        {
            AddField(source, lines[i].Trim(source), document);
        }

        return end;
    }

    /// <summary>Takes a header line into the header, whichever field it is.</summary>
    public static void TakeField(string line, DraftDocument document)
    {
        if (!MetadataLines.TrySplitKey(line, out var key, out var value) || !DocumentWords.HeaderKeys.TryGetValue(key, out var field))
        {
            return;
        }

        value = value.Trim('"', '\'', '“', '”');
        switch (field)
        {
            case DocumentWords.HeaderField.Title when document.Title.Length == 0:
                document.Title = Characters.WithSingleSpaces(value);
                break;
            case DocumentWords.HeaderField.Author when document.Author.Length == 0:
                document.Author = Characters.WithSingleSpaces(value);
                break;
            case DocumentWords.HeaderField.Date when document.Date.Length == 0:
                document.Date = DateReader.ReadField(value);
                break;
            default:
                break;
        }
    }

    private static void AddField(string source, Line line, DraftDocument document)
    {
        TakeField(line.Text(source), document);
        document.Add(BlockKind.Metadata, MappedText.Slice(source, line.Start, line.End - line.Start));
    }

    // --- / key: value / ---
    private static int FrontMatterEnd(string source, List<Line> lines, int first)
    {
        if (first >= lines.Count || lines[first].Trim(source).Text(source) != "---")
        {
            return 0;
        }

        var hasKey = false;
        for (var i = first + 1; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.End - line.Start > 2000)
            {
                return 0;
            }

            var text = line.Trim(source).Text(source);
            if (text is "---" or "...")
            {
                return hasKey ? i + 1 : 0;
            }

            if (MetadataLines.TrySplitKey(text, out _, out _))
            {
                hasKey = true;
            }
            else if (text.Length == 0 || (!hasKey && !text.StartsWith("#", StringComparison.Ordinal)))
            {
                return 0;
            }
        }

        return 0;
    }

    // Unknown keys count when a known one leads and the run ends at a blank line.
    private static int KeyLinesEnd(string source, List<Line> lines, int first)
    {
        var end = first;
        var lastKnown = first;
        while (end < lines.Count && lines[end].End - lines[end].Start <= 400)
        {
            var text = lines[end].Trim(source).Text(source);
            if (!MetadataLines.TrySplitKey(text, out var key, out var value) || (value.Length > 120 && Characters.EndsSentence(value)))
            {
                break;
            }

            var isKnown = DocumentWords.HeaderKeys.ContainsKey(key);
            if (!isKnown && (end == first || (Characters.HasDigit(value) && DateReader.FindFirst(value).Length == 0)))
            {
                break;
            }

            end++;
            lastKnown = isKnown ? end : lastKnown;
        }

        return end == lines.Count || lines[end].IsBlank(source) ? end : lastKnown;
    }
}
