using System;

namespace LocalIndustry.Figures.Documents;

/// <summary>Lines that are markup as a whole: rules, headings, fences, underlines.</summary>
internal static class LineMarks
{
    /// <summary>A line across the page: three or more of one sign, or the tag <c>hr</c>.</summary>
    public static bool IsRule(string source, Line line)
    {
        if (line.Start >= line.End)
        {
            return false;
        }

        var sign = source[line.Start];
        if (sign == '<')
        {
            return line.End - line.Start < 200
                && HtmlTag.TryRead(source, line.Start, line.End, out var tag)
                && tag.Name == "hr"
                && new Line(tag.End, line.End).IsBlank(source);
        }

        return sign is '-' or '*' or '_' or '=' or '—' or '─' or '━' or '~' && CountOnly(source, line, sign) >= 3;
    }

    /// <summary>The level of a heading that opens with <c>#</c>, and its text; 0 where it is none.</summary>
    public static int HeadingLevel(string source, Line line, out Line text)
    {
        text = line;
        var start = line.Start;
        while (start < line.End && source[start] == '#' && start - line.Start < 7)
        {
            start++;
        }

        var level = start - line.Start;
        if (level is 0 or > 6 || (start < line.End && !char.IsWhiteSpace(source[start])))
        {
            return 0;
        }

        var end = line.End;
        while (end > start && source[end - 1] == '#')
        {
            end--;
        }

        end = end > start && char.IsWhiteSpace(source[end - 1]) ? end : line.End;
        text = new Line(start, end).Trim(source);
        return level;
    }

    /// <summary>The level that an underline gives to the line above; 0 where it is none.</summary>
    public static int UnderlineLevel(string source, Line line)
    {
        if (line.End - line.Start < 3 || source[line.Start] is not ('=' or '-'))
        {
            return 0;
        }

        return CountOnly(source, line, source[line.Start]) == line.End - line.Start ? source[line.Start] == '=' ? 1 : 2 : 0;
    }

    /// <summary>How many back ticks or tildes open a fence; 0 where it is none.</summary>
    public static int FenceLength(string source, Line line)
    {
        if (line.Start >= line.End || source[line.Start] is not ('`' or '~'))
        {
            return 0;
        }

        var end = line.Start;
        while (end < line.End && source[end] == source[line.Start])
        {
            end++;
        }

        // `code` at the head of a paragraph has its closing ticks on the same line.
        return end - line.Start >= 3 && source.IndexOf('`', end, line.End - end) < 0 ? end - line.Start : 0;
    }

    /// <summary>Whether the line begins a comment.</summary>
    public static bool OpensComment(string source, Line line) =>
        line.End - line.Start >= 4 && string.CompareOrdinal(source, line.Start, "<!--", 0, 4) == 0;

    public static bool OpensTag(string source, Line line, string name) =>
        line.End - line.Start > name.Length + 1
        && source[line.Start] == '<'
        && string.Compare(source, line.Start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
        && !char.IsLetterOrDigit(source[line.Start + 1 + name.Length]);

    // How often the sign stands in a line of nothing else but spaces; else 0.
    private static int CountOnly(string source, Line line, char sign)
    {
        var count = 0;
        for (var i = line.Start; i < line.End; i++)
        {
            if (source[i] == sign)
            {
                count++;
            }
            else if (source[i] is not (' ' or '\t'))
            {
                return 0;
            }
        }

        return count;
    }
}
