using System;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The part of a figure's sentence that speaks of it.</summary>
internal static class SentenceClause
{
    private static readonly char[] s_ends = [',', ';', ':', '.', '(', ')', '—', '，', '；', '：', '。', '、', '|'];

    /// <summary>The words around the quote up to the next punctuation on either side.</summary>
    public static string Around(Figure figure)
    {
        var at = figure.Sentence.IndexOf(figure.Quote, StringComparison.Ordinal);
        if (at < 0)
        {
            return "";
        }

        var start = at == 0 ? -1 : figure.Sentence.LastIndexOfAny(s_ends, at - 1);
        var end = figure.Sentence.IndexOfAny(s_ends, at + figure.Quote.Length);
        return figure.Sentence.Substring(start + 1, (end < 0 ? figure.Sentence.Length : end) - start - 1);
    }
}
