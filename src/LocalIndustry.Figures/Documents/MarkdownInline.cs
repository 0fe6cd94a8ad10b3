using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Takes the inline markup out of a passage: what a reader sees stays, mapped to where it stands.</summary>
/// <param name="isMarkdown">False for plain text, where only double stars are taken for markup.</param>
/// <param name="references">The link definitions of the document, in lower case.</param>
internal sealed class MarkdownInline(bool isMarkdown, ISet<string> references)
{
    private const string Escapable = "\\`*_{}[]()#+-.!|<>~\"'$%&,/:;=?@^";

    public static MarkdownInline Plain { get; } = new(isMarkdown: false, new HashSet<string>());

    public MappedText Read(MappedText raw)
    {
        var text = raw.Text;
        if (text.IndexOfAny(isMarkdown ? ['*', '_', '`', '[', '\\', '&', '<', '~'] : ['*']) < 0)
        {
            return raw;
        }

        var marks = new Mark[text.Length];
        if (isMarkdown)
        {
            MarkLiterals(text, marks);
            MarkLinks(text, marks);
        }

        MarkdownEmphasis.Mark(text, marks, isMarkdown ? "*_~" : "*", minimum: isMarkdown ? 1 : 2);
        return Write(raw, marks);
    }

    private MappedText Write(MappedText raw, Mark[] marks)
    {
        var text = raw.Text;
        var builder = new MappedText.Builder();
        var superscripts = new Superscripts(builder);
        for (var i = 0; i < text.Length; i++)
        {
            if (marks[i] == Mark.Removed)
            {
                continue;
            }

            if (marks[i] == Mark.Tag && text[i] == '<' && HtmlTag.TryRead(text, i, text.Length, out var tag))
            {
                var (start, length) = raw.ToSource(i, tag.End);
                WriteTag(tag, start, start + length, builder, superscripts);
                i = tag.End - 1;
            }
            else if (isMarkdown && marks[i] == Mark.None && text[i] == '&' && HtmlEntities.TryRead(text, i, text.Length, out var value, out var end))
            {
                var (start, length) = raw.ToSource(i, end);
                foreach (var c in value)
                {
                    builder.Append(c, start, start + length);
                }

                i = end - 1;
            }
            else
            {
                builder.Append(raw, i, i + 1);
            }
        }

        return builder.ToTrimmedText();
    }

    private static void WriteTag(HtmlTag tag, int start, int end, MappedText.Builder builder, Superscripts superscripts)
    {
        switch (tag.Name)
        {
            case "sup" when tag.IsClosing:
                superscripts.Close(end);
                break;
            case "sup":
                superscripts.Open(start);
                break;
            case "br" when builder.Length > 0:
                builder.Append(' ', start, end);
                break;
            default:
                break;
        }
    }

    // Code, escapes, tags and comments: nothing inside them is markup.
    private static void MarkLiterals(string text, Mark[] marks)
    {
        var nextTicks = NextTicks(text);
        var hasCommentEnd = true;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\' when i + 1 < text.Length && Escapable.IndexOf(text[i + 1]) >= 0:
                    marks[i] = Mark.Removed;
                    marks[++i] = Mark.Literal;
                    break;
                case '`':
                    i = MarkCode(text, marks, i, nextTicks) - 1;
                    break;
                case '<' when hasCommentEnd || (i + 1 < text.Length && text[i + 1] is not ('!' or '?')):
                    if (HtmlTag.TryRead(text, i, text.Length, out var tag) && (tag.Name == "!" || HtmlNames.IsInline(tag.Name)))
                    {
                        Fill(marks, i, tag.End, tag.Name == "!" ? Mark.Removed : Mark.Tag);
                        i = tag.End - 1;
                    }
                    else if (i + 1 < text.Length && text[i + 1] is '!' or '?')
                    {
                        hasCommentEnd = false;
                    }
                    else
                    {
                        MarkAutolink(text, marks, i);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    // <https://…>: the brackets are markup, the address is text.
    private static void MarkAutolink(string text, Mark[] marks, int start)
    {
        var i = start + 1;
        var isAddress = false;
        while (i < text.Length && i - start < 500 && text[i] is not ('<' or '>' or ' ' or '\n'))
        {
            isAddress |= text[i] is '@' || (text[i] == ':' && i + 1 < text.Length && text[i + 1] == '/');
            i++;
        }

        if (isAddress && i < text.Length && text[i] == '>')
        {
            marks[start] = marks[i] = Mark.Removed;
            Fill(marks, start + 1, i, Mark.Literal);
        }
    }

    private static int MarkCode(string text, Mark[] marks, int start, int[] nextTicks)
    {
        var length = 1;
        while (start + length < text.Length && text[start + length] == '`')
        {
            length++;
        }

        // Behind an escaped tick the run begins in its middle, which the table does not know.
        var close = nextTicks[start];
        if (close <= start)
        {
            Fill(marks, start, start + length, Mark.Literal);
            return start + length;
        }

        Fill(marks, start, start + length, Mark.Removed);
        Fill(marks, start + length, close, Mark.Literal);
        Fill(marks, close, close + length, Mark.Removed);
        return close + length;
    }

    // For each run of back ticks where the next run of the same length begins.
    private static int[] NextTicks(string text)
    {
        if (text.IndexOf('`') < 0)
        {
            return [];
        }

        var next = new int[text.Length];
        var lastByLength = new Dictionary<int, int>();
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] != '`')
            {
                continue;
            }

            var end = i + 1;
            while (i > 0 && text[i - 1] == '`')
            {
                i--;
            }

            next[i] = lastByLength.TryGetValue(end - i, out var close) ? close : -1;
            lastByLength[end - i] = i;
        }

        return next;
    }

    private void MarkLinks(string text, Mark[] marks)
    {
        var brackets = Pairs(text, marks, '[', ']');
        if (brackets.Count == 0)
        {
            return;
        }

        var parentheses = Pairs(text, marks, '(', ')');
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '[' || !brackets.TryGetValue(i, out var close))
            {
                continue;
            }

            if (text[i + 1] == '^' && close > i + 2)
            {
                Fill(marks, i, close + 1, Mark.Removed);
                i = close;
                continue;
            }

            var end = LinkEnd(text, close, brackets, parentheses);
            if (end == close + 1 && !references.Contains(text.Substring(i + 1, Math.Min(close - i - 1, 200)).ToLowerInvariant()))
            {
                continue;
            }

            if (i > 0 && text[i - 1] == '!' && marks[i - 1] == Mark.None)
            {
                Fill(marks, i - 1, end, Mark.Removed);
                i = end - 1;
                continue;
            }

            marks[i] = Mark.Removed;
            Fill(marks, close, end, Mark.Removed);
        }
    }

    // Behind [text](address) or [text][reference]; else just behind the bracket.
    private int LinkEnd(string text, int close, Dictionary<int, int> brackets, Dictionary<int, int> parentheses)
    {
        var after = close + 1;
        if (after < text.Length && text[after] == '(' && parentheses.TryGetValue(after, out var end) && IsAddress(text, after + 1, end))
        {
            return end + 1;
        }

        return after < text.Length
            && text[after] == '['
            && brackets.TryGetValue(after, out end)
            && references.Contains(text.Substring(after + 1, Math.Min(end - after - 1, 200)).ToLowerInvariant())
                ? end + 1
                : after;
    }

    // [5] (or 6 of them) is prose: an address has no space before its title.
    private static bool IsAddress(string text, int start, int end)
    {
        var i = start;
        while (i < end && text[i] == ' ')
        {
            i++;
        }

        while (i < end && !char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        while (i < end && char.IsWhiteSpace(text[i]))
        {
            i++;
        }

        return i == end || text[i] is '"' or '\'' or '(';
    }

    private static Dictionary<int, int> Pairs(string text, Mark[] marks, char open, char close)
    {
        var pairs = new Dictionary<int, int>();
        var opened = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (marks[i] != Mark.None)
            {
                continue;
            }

            if (text[i] == open)
            {
                opened.Push(i);
            }
            else if (text[i] == close && opened.Count > 0)
            {
                pairs[opened.Pop()] = i;
            }
        }

        return pairs;
    }

    private static void Fill(Mark[] marks, int start, int end, Mark mark)
    {
        for (var i = start; i < end; i++)
        {
            marks[i] = mark;
        }
    }
}

/// <summary>What a character of marked-up text is.</summary>
internal enum Mark : byte
{
    None,
    Removed,
    Literal,
    Tag,
}
