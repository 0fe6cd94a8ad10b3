using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Tells a line that goes on in the next from one that ends its paragraph.</summary>
internal sealed class LineWrapping(string source, IReadOnlyList<Line> lines)
{
    // Beyond this a line is a paragraph, whatever follows: nobody wraps there.
    private const int LongestWrapped = 20_000;

    private int _chunkEnd = -1;
    private int _widest;

    /// <summary>Whether a new paragraph begins with the line at <paramref name="index"/>, which follows another without a blank line.</summary>
    public bool Separates(int index)
    {
        var before = lines[index - 1];
        var after = lines[index];
        if (before.End - before.Start > LongestWrapped || after.End - after.Start > LongestWrapped)
        {
            return true;
        }

        var last = before.Trim(source);
        var next = after.Trim(source);
        var lastLanguage = LanguageDetector.Detect(source, last.Start, last.End);
        var nextLanguage = LanguageDetector.Detect(source, next.Start, next.End) ?? lastLanguage;
        lastLanguage ??= nextLanguage;
        if (lastLanguage != nextLanguage)
        {
            return Characters.EndsChineseParagraph(source, last.Start, last.End);
        }

        return lastLanguage == Language.Chinese
            ? Characters.EndsChineseParagraph(source, last.Start, last.End) || (after.Indentation(source) >= 2 && SeparatesIndented(index))
            : IsFieldLine(last) && IsFieldLine(next) || (Characters.EndsSentence(source, last.Start, last.End) && after.Indentation(source) > before.Indentation(source) + 1);
    }

    // Among lines that are all indented, only a full line goes on in the next.
    private bool SeparatesIndented(int index)
    {
        if (lines[index].Indentation(source) > lines[index - 1].Indentation(source))
        {
            return true;
        }

        if (index >= _chunkEnd)
        {
            MeasureChunk(index);
        }

        var width = Width(lines[index - 1]);
        return width < 30 || width < _widest - 4;
    }

    private void MeasureChunk(int index)
    {
        _widest = Width(lines[index - 1]);
        _chunkEnd = index;
        while (_chunkEnd < lines.Count && !lines[_chunkEnd].IsBlank(source))
        {
            _widest = Math.Max(_widest, Width(lines[_chunkEnd++]));
        }
    }

    private int Width(Line line)
    {
        var width = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            width += Characters.IsWide(source[i]) ? 2 : 1;
        }

        return width;
    }

    // Supply voltage: 5 V
    private bool IsFieldLine(Line field) =>
        field.End - field.Start < 100 && field.Text(source) is var line && MetadataLines.TrySplitKey(line, out _, out var value) && value.Length > 0 && !Characters.EndsSentence(line);
}
