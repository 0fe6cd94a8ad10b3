using System;

namespace LocalIndustry.Figures.Documents;

/// <summary>A tag, as far as it can be told without a grammar.</summary>
internal readonly struct HtmlTag(string name, bool isClosing, int nameEnd, int end)
{
    private const int LongestName = 20;

    /// <summary>The name in lower case; <c>!</c> for a comment, declaration or instruction.</summary>
    public string Name { get; } = name;

    public bool IsClosing { get; } = isClosing;

    /// <summary>The offset behind the closing bracket.</summary>
    public int End { get; } = end;

    /// <summary>
    /// Reads the tag or comment at <paramref name="start"/>. Attributes end at the next bracket outside quotes;
    /// a further opening bracket means that this one opened nothing.
    /// </summary>
    public static bool TryRead(string text, int start, int limit, out HtmlTag tag)
    {
        tag = default;
        var i = start + 1;
        if (i >= limit)
        {
            return false;
        }

        if (text[i] is '!' or '?')
        {
            return TryReadComment(text, start, limit, out tag);
        }

        var isClosing = text[i] == '/';
        i += isClosing ? 1 : 0;
        var nameStart = i;
        while (i < limit && i - nameStart <= LongestName && (Characters.IsAsciiLetter(text[i]) || (i > nameStart && Characters.IsAsciiDigit(text[i]))))
        {
            i++;
        }

        if (i == nameStart || i >= limit || !(text[i] is '>' or '/' || char.IsWhiteSpace(text[i])))
        {
            return false;
        }

        var nameEnd = i;
        while (i < limit && text[i] is not ('>' or '<'))
        {
            if (text[i] is '"' or '\'' && text[i - 1] is '=' or ' ')
            {
                var close = text.IndexOf(text[i], i + 1, limit - i - 1);
                i = close < 0 ? i : close;
            }

            i++;
        }

        if (i >= limit || text[i] == '<')
        {
            return false;
        }

        tag = new HtmlTag(text.Substring(nameStart, nameEnd - nameStart).ToLowerInvariant(), isClosing, nameEnd, i + 1);
        return true;
    }

    /// <summary>The value of an attribute; null where it is missing.</summary>
    public string? Attribute(string text, string name)
    {
        var i = nameEnd;
        while (i < End - 1)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < End - 1 && (char.IsLetterOrDigit(text[i]) || text[i] is '-' or ':' or '_'))
            {
                i++;
            }

            var isWanted = i - start == name.Length && string.Compare(text, start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
            var (valueStart, valueEnd) = Value(text, ref i);
            if (isWanted)
            {
                return text.Substring(valueStart, valueEnd - valueStart);
            }
        }

        return null;
    }

    private (int Start, int End) Value(string text, ref int i)
    {
        var last = End - 1;
        var equals = i;
        while (equals < last && char.IsWhiteSpace(text[equals]))
        {
            equals++;
        }

        if (equals >= last || text[equals] != '=')
        {
            return (i, i);
        }

        i = equals + 1;
        while (i < last && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        var start = i;
        if (i < last && text[i] is '"' or '\'')
        {
            var close = text.IndexOf(text[i], i + 1, last - i - 1);
            i = close < 0 ? last : close + 1;
            return (start + 1, close < 0 ? last : close);
        }

        while (i < last && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return (start, i);
    }

    private static bool TryReadComment(string text, int start, int limit, out HtmlTag tag)
    {
        var isComment = string.CompareOrdinal(text, start, "<!--", 0, 4) == 0;
        var end = isComment
            ? text.IndexOf("-->", start + 2, limit - start - 2, StringComparison.Ordinal)
            : text.IndexOf('>', start, limit - start);
        tag = new HtmlTag("!", isClosing: false, start + 2, end < 0 ? limit : end + (isComment ? 3 : 1));
        return end >= 0;
    }
}
