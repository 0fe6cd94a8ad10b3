using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Finds the stars, underscores and tildes that emphasise, and leaves those that multiply or annotate.</summary>
internal static class MarkdownEmphasis
{
    /// <summary>Marks as removed each delimiter that has its counterpart; runs shorter than <paramref name="minimum"/> are text.</summary>
    public static void Mark(string text, Mark[] marks, string delimiters, int minimum)
    {
        foreach (var delimiter in delimiters)
        {
            // Strikethrough takes two; a single tilde says "about".
            MarkPairs(text, marks, delimiter, delimiter == '~' ? 2 : minimum);
        }
    }

    private static void MarkPairs(string text, Mark[] marks, char delimiter, int minimum)
    {
        var openers = new Stack<Run>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != delimiter || marks[i] != Documents.Mark.None)
            {
                continue;
            }

            var end = i + 1;
            while (end < text.Length && text[end] == delimiter && marks[end] == Documents.Mark.None)
            {
                end++;
            }

            var run = new Run { Start = i, End = end };
            if (end - i >= minimum && !StandsBetweenDigits(text, i, end))
            {
                Match(text, marks, delimiter, minimum, openers, run);
            }

            i = end - 1;
        }
    }

    private static void Match(string text, Mark[] marks, char delimiter, int minimum, Stack<Run> openers, Run run)
    {
        var before = run.Start > 0 ? text[run.Start - 1] : ' ';
        var after = run.End < text.Length ? text[run.End] : ' ';
        var isWordInside = delimiter == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
        if (isWordInside)
        {
            return;
        }

        if (Closes(before, after))
        {
            while (openers.Count > 0 && run.End - run.Start >= minimum)
            {
                var opener = openers.Pop();
                var length = System.Math.Min(opener.End - opener.Start, run.End - run.Start);
                for (var k = 0; k < length; k++)
                {
                    marks[--opener.End] = marks[run.Start++] = Documents.Mark.Removed;
                }

                if (opener.End - opener.Start >= minimum)
                {
                    openers.Push(opener);
                }
            }
        }

        if (run.End - run.Start >= minimum && Opens(before, after))
        {
            openers.Push(run);
        }
    }

    private static bool Opens(char before, char after) =>
        !char.IsWhiteSpace(after) && (!IsPunctuation(after) || char.IsWhiteSpace(before) || IsPunctuation(before));

    private static bool Closes(char before, char after) =>
        !char.IsWhiteSpace(before) && (!IsPunctuation(before) || char.IsWhiteSpace(after) || IsPunctuation(after) || Characters.IsHan(after));

    private static bool IsPunctuation(char c) => char.IsPunctuation(c) || char.IsSymbol(c);

    // 2*3*4
    private static bool StandsBetweenDigits(string text, int start, int end) =>
        start > 0 && end < text.Length && Characters.IsDigit(text[start - 1]) && Characters.IsDigit(text[end]);

    private struct Run
    {
        public int Start;
        public int End;
    }
}
