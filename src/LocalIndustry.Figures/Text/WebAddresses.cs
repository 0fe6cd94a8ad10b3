using System;

namespace LocalIndustry.Figures.Text;

/// <summary>Web addresses in a text; their digits state nothing.</summary>
internal static class WebAddresses
{
    private static readonly string[] Starts = ["http://", "https://", "ftp://", "www."];

    /// <summary>Whether an address begins at <paramref name="at"/>.</summary>
    public static bool IsStart(string text, int at) => LengthOfStart(text, at) > 0;

    /// <summary>The end of the address that begins at <paramref name="at"/>; <paramref name="at"/> itself if none does.</summary>
    public static int End(string text, int at)
    {
        var length = LengthOfStart(text, at);
        if (length == 0)
        {
            return at;
        }

        var end = at + length;
        while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
        {
            end++;
        }

        return end;
    }

    private static int LengthOfStart(string text, int at)
    {
        if (text[at] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W') || at + 1 >= text.Length || text[at + 1] is not ('t' or 'T' or 'w' or 'W'))
        {
            return 0;
        }

        foreach (var start in Starts)
        {
            if (string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return start.Length;
            }
        }

        return 0;
    }
}
