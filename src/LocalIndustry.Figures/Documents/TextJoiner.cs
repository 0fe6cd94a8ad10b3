using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Joins the lines of a hard-wrapped paragraph.</summary>
internal static class TextJoiner
{
    public static MappedText Join(string source, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 1)
        {
            var line = lines[0].Trim(source);
            return MappedText.Slice(source, line.Start, line.End - line.Start);
        }

        var builder = new MappedText.Builder();
        var before = new Line(0, 0);
        foreach (var wrapped in lines)
        {
            var line = wrapped.Trim(source);
            if (line.Start == line.End)
            {
                continue;
            }

            if (builder.Length > 0)
            {
                AppendSeam(builder, source, before, line);
            }

            builder.Append(source, line.Start, line.End - line.Start);
            before = line;
        }

        return builder.ToTrimmedText();
    }

    private static void AppendSeam(MappedText.Builder builder, string source, Line before, Line after)
    {
        var last = source[before.End - 1];
        var next = source[after.Start];
        if (Characters.IsWide(last) || Characters.IsWide(next))
        {
            return;
        }

        if (last == '\u00AD')
        {
            builder.CutFrom(builder.Length - 1);
            return;
        }

        if (last == '-' && before.End - before.Start > 1 && char.IsLetter(source[before.End - 2]) && char.IsLetterOrDigit(next))
        {
            if (char.IsLower(next) && !DocumentWords.HyphenKeepers.Contains(LastWord(source, before)))
            {
                builder.CutFrom(builder.Length - 1);
            }

            return;
        }

        if (IsNumberPart(last) && IsNumberPart(next) && HasHan(source, before) && HasHan(source, after))
        {
            return;
        }

        builder.Append(' ', before.End, after.Start);
    }

    private static bool IsNumberPart(char c) => Characters.IsAsciiDigit(c) || c is '.' or ',' or '%';

    private static bool HasHan(string source, Line line)
    {
        for (var i = line.Start; i < line.End; i++)
        {
            if (Characters.IsHan(source[i]))
            {
                return true;
            }
        }

        return false;
    }

    // The letters before the hyphen at the line's end.
    private static string LastWord(string source, Line line)
    {
        var start = line.End - 1;
        while (start > line.Start && line.End - start < 20 && char.IsLetter(source[start - 1]))
        {
            start--;
        }

        return source.Substring(start, line.End - 1 - start);
    }
}
