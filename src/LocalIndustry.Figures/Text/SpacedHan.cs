using System;
using System.Text;

namespace LocalIndustry.Figures.Text;

/// <summary>
/// A Chinese text without the spaces that stand between its characters and numbers, which mean nothing: 二 十 亿, 共 176 个.
/// Offsets lead back to the text as it was.
/// </summary>
internal sealed class SpacedHan
{
    private readonly int[]? _offsets;

    private SpacedHan(string text, int[]? offsets)
    {
        Text = text;
        _offsets = offsets;
    }

    /// <summary>The text to read.</summary>
    public string Text { get; }

    public static SpacedHan Join(string text)
    {
        var first = FirstSpace(text);
        if (first < 0)
        {
            return new SpacedHan(text, null);
        }

        var joined = new StringBuilder(text.Length).Append(text, 0, first);
        var offsets = new int[text.Length];
        for (var i = 0; i < first; i++)
        {
            offsets[i] = i;
        }

        for (var i = first; i < text.Length;)
        {
            var end = EndOfSpaces(text, i);
            if (end > i && IsJoined(text, i, end))
            {
                i = end;
                continue;
            }

            for (end = Math.Max(end, i + 1); i < end; i++)
            {
                offsets[joined.Length] = i;
                joined.Append(text[i]);
            }
        }

        Array.Resize(ref offsets, joined.Length);
        return new SpacedHan(joined.ToString(), offsets);
    }

    /// <summary>Where <c>Text[start, end)</c> stands in the text as it was.</summary>
    public (int Start, int End) ToSource(int start, int end) =>
        _offsets is null ? (start, end) : end <= start ? (_offsets[start], _offsets[start]) : (_offsets[start], _offsets[end - 1] + 1);

    private static int FirstSpace(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            var end = EndOfSpaces(text, i);
            if (end > i && IsJoined(text, i, end))
            {
                return i;
            }

            i = Math.Max(i, end - 1);
        }

        return -1;
    }

    private static bool IsJoined(string text, int start, int end) => start > 0 && end < text.Length && AreJoined(text[start - 1], text[end]);

    private static int EndOfSpaces(string text, int i)
    {
        while (i < text.Length && IsSpace(text[i]))
        {
            i++;
        }

        return i;
    }

    private static bool IsSpace(char c) => c is ' ' or '\u3000' or '\u00A0';

    // Two numbers in digits stay two; a dash between them may be set apart.
    private static bool AreJoined(char before, char behind) =>
        (Scripts.IsHan(before) || Scripts.IsHan(behind) || IsDash(before) || IsDash(behind))
        && (Scripts.IsHan(before) || Scripts.IsDigit(before) || IsDash(before))
        && (Scripts.IsHan(behind) || Scripts.IsDigit(behind) || IsDash(behind));

    private static bool IsDash(char c) => c is '-' or '–' or '~' or '～';
}
