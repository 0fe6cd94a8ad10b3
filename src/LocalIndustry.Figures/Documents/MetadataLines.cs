using System;

namespace LocalIndustry.Figures.Documents;

/// <summary>Recognises lines about the document itself: keys, bylines, dates and editions, page numbers.</summary>
internal static class MetadataLines
{
    private const int LongestLine = 160;

    /// <summary>Whether a line in the first lines of a text is about the text.</summary>
    public static bool IsHeaderLine(string line) =>
        line.Length <= LongestLine && (IsKeyLine(line) || IsByline(line) || EditionLine.IsMatch(line) || IsPageNumber(line));

    /// <summary>A page number alone on its line, anywhere.</summary>
    public static bool IsPageNumber(string line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            if (Characters.IsDigit(c))
            {
                digits++;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('-' or '–' or '—' or '·' or '[' or ']'))
            {
                return false;
            }
        }

        // - 12 - is a page, - 12 an item of a list.
        return digits is > 0 and <= 4 && line.Length < 16 && (Characters.IsDigit(line[0]) == Characters.IsDigit(line[line.Length - 1]));
    }

    /// <summary>A line of the page's frame wherever it stands: its number, a running foot, a copyright.</summary>
    public static bool IsPageFrame(string line) =>
        line.Length <= LongestLine && (IsPageNumber(line) || IsRunningFoot(line) || IsCopyright(line));

    /// <summary>Whether the line says that the original follows.</summary>
    public static bool IsOriginalMarker(string line)
    {
        if (line.Length > 40)
        {
            return false;
        }

        var words = line.Trim().Trim('#', '*', '_', '-', '—', '=', '[', ']', '【', '】', '（', '）').Trim().TrimEnd(':', '：').Trim();
        return DocumentWords.OriginalMarkers.Contains(words);
    }

    /// <summary>A key that headers use, a colon, and perhaps a value.</summary>
    public static bool IsKeyLine(string line) =>
        TrySplitKey(line, out var key, out var value)
        && DocumentWords.HeaderKeys.ContainsKey(key)
        && !(value.Length > 60 && Characters.EndsSentence(value));

    /// <summary>Takes <c>Key: value</c> apart; any short key of letters will do.</summary>
    public static bool TrySplitKey(string line, out string key, out string value)
    {
        key = value = "";
        var colon = line.IndexOfAny([':', '：']);
        if (colon is <= 0 or > 32)
        {
            return false;
        }

        key = line.Substring(0, colon).Trim();
        value = line.Substring(colon + 1).Trim();
        var spaces = 0;
        foreach (var c in key)
        {
            spaces += c == ' ' ? 1 : 0;
            if (!char.IsLetter(c) && c is not (' ' or '-' or '_'))
            {
                return false;
            }
        }

        return key.Length > 0 && spaces <= 2;
    }

    /// <summary>The author that a byline names; empty where it is none.</summary>
    public static string AuthorOf(string line)
    {
        if (!IsByline(line))
        {
            return "";
        }

        var name = line.Trim().Trim('(', ')', '（', '）');
        if (name.StartsWith("By ", StringComparison.OrdinalIgnoreCase))
        {
            var end = name.IndexOf(',');
            return (end < 0 ? name.Substring(3) : name.Substring(3, end - 3)).Trim();
        }

        foreach (var opening in DocumentWords.ChineseBylines)
        {
            if (name.StartsWith(opening, StringComparison.Ordinal))
            {
                return name.Substring(opening.Length).Trim().TrimStart(':', '：').Trim();
            }
        }

        return "";
    }

    // Doe                Standards Track                [Page 3]
    private static bool IsRunningFoot(string line)
    {
        var open = line.LastIndexOf("[Page ", StringComparison.OrdinalIgnoreCase);
        if (open < 0 || line[line.Length - 1] != ']')
        {
            return false;
        }

        for (var i = open + 6; i < line.Length - 1; i++)
        {
            if (!char.IsLetterOrDigit(line[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCopyright(string line)
    {
        foreach (var opening in DocumentWords.CopyrightOpenings)
        {
            if (line.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsByline(string line)
    {
        var text = line.Trim().Trim('(', ')', '（', '）');
        if (text.Length > 100 || Characters.HasDigit(text))
        {
            return false;
        }

        foreach (var opening in DocumentWords.ChineseBylines)
        {
            if (text.StartsWith(opening, StringComparison.Ordinal))
            {
                return text.Length <= 30 && text.IndexOfAny(['。', '，', '；', '！', '？']) < 0;
            }
        }

        return text.StartsWith("By ", StringComparison.OrdinalIgnoreCase) && !Characters.EndsSentence(text) && NamesSomebody(text);
    }

    // By Maya Thornton, Correspondent: capitals up to the comma, no weekday or month.
    private static bool NamesSomebody(string text)
    {
        var words = 0;
        var end = text.IndexOf(',');
        foreach (var word in (end < 0 ? text : text.Substring(0, end)).Substring(2).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            words++;
            if (DocumentWords.Months.ContainsKey(word) || DocumentWords.EditionFillers.Contains(word) && !DocumentWords.NameParticles.Contains(word))
            {
                return false;
            }

            if (!char.IsUpper(word[0]) && !DocumentWords.NameParticles.Contains(word))
            {
                return false;
            }
        }

        return words is > 0 and <= 8;
    }
}
