using System;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>The part of a figure's sentence that speaks of it.</summary>
internal static class SentenceClause
{
    private static readonly char[] s_ends = [',', ';', ':', '.', '(', ')', '—', '，', '；', '：', '。', '、', '|'];

    /// <summary>The words around the quote up to the next punctuation on either side.</summary>
    public static string Around(Figure figure) => Around(figure.Sentence, figure.Quote);

    /// <summary>The words around a piece of a sentence.</summary>
    public static string Around(string sentence, string quote)
    {
        var at = sentence.IndexOf(quote, StringComparison.Ordinal);
        if (at < 0)
        {
            return "";
        }

        var start = at == 0 ? -1 : sentence.LastIndexOfAny(s_ends, at - 1);
        var end = sentence.IndexOfAny(s_ends, at + quote.Length);
        return sentence.Substring(start + 1, (end < 0 ? sentence.Length : end) - start - 1);
    }
}
