using System;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The part of a sentence that speaks of a number.</summary>
internal static class SentenceClause
{
    private static readonly char[] s_ends = [',', ';', ':', '.', '(', ')', '—', '，', '；', '：', '。', '、', '|'];

    /// <summary>The words around a piece of a sentence up to the next punctuation on either side; empty where the piece is not in it.</summary>
    public static string Around(string sentence, string quote)
    {
        var at = quote.Length == 0 ? -1 : sentence.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0)
        {
            return "";
        }

        var start = at == 0 ? -1 : sentence.LastIndexOfAny(s_ends, at - 1);
        var end = sentence.IndexOfAny(s_ends, at + quote.Length);
        return sentence.Substring(start + 1, (end < 0 ? sentence.Length : end) - start - 1);
    }
}
