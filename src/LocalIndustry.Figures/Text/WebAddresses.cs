using System;

namespace LocalIndustry.Figures.Text;

/// <summary>Web addresses in a text; their digits state nothing.</summary>
internal static class WebAddresses
{
    private static readonly string[] Starts = ["http://", "https://", "ftp://", "www."];

    /// <summary>The end of the address that begins at <paramref name="at"/>; <paramref name="at"/> itself if none does.</summary>
    public static int End(string text, int at)
    {
        if (text[at] is not ('h' or 'H' or 'f' or 'F' or 'w' or 'W'))
        {
            return at;
        }

        foreach (var start in Starts)
        {
            if (string.Compare(text, at, start, 0, start.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                var end = at + start.Length;
                while (end < text.Length && text[end] is > ' ' and < '\u007F' and not ('"' or '<' or '>'))
                {
                    end++;
                }

                return end;
            }
        }

        return at;
    }
}
