using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Finds a document's date where no header field states it.</summary>
internal static class DocumentDate
{
    private const int MostParagraphs = 4;
    private const int LongestParagraph = 2_000;

    /// <summary>The first date among the metadata, else one that the first paragraphs state as the document's own.</summary>
    public static string Find(List<Draft> drafts)
    {
        var inProse = "";
        var paragraphs = 0;
        foreach (var draft in drafts)
        {
            if (draft.IsOriginalMarker || paragraphs > MostParagraphs)
            {
                break;
            }

            if (draft.Kind == BlockKind.Metadata && draft.Text.Length <= 400)
            {
                var date = DateReader.FindFirst(draft.Text.Text);
                if (date.Length > 0)
                {
                    return date;
                }
            }
            else if (draft.Kind is BlockKind.Paragraph or BlockKind.ListItem && draft.Text.Length <= LongestParagraph)
            {
                paragraphs++;
                inProse = inProse.Length > 0 ? inProse : DatelineOf(draft.Text.Text) is { Length: > 0 } dateline ? dateline : DateBesideAPhrase(draft.Text.Text);
            }
        }

        return inProse;
    }

    // "Lindvik, 24 October 2024. The council …": a place and a whole date before anything else.
    private static string DatelineOf(string text)
    {
        const int Longest = 60;
        const int WholeDate = 10;
        var comma = text.IndexOf(',');
        if (comma is <= 0 or > Longest / 2 || !IsPlaceName(text, comma))
        {
            return "";
        }

        var end = text.IndexOfAny(['.', '–', '—', ':', '(', '\n', ';'], comma, System.Math.Min(text.Length, Longest) - comma);
        var date = DateReader.FindFirst(text.Substring(comma, (end < 0 ? System.Math.Min(text.Length, Longest) : end) - comma));
        return date.Length == WholeDate && (end > 0 || text.Length < Longest) ? date : "";
    }

    private static bool IsPlaceName(string text, int end)
    {
        const int MostWords = 3;
        var words = text.Substring(0, end).Split(' ');
        return words.Length <= MostWords && System.Array.TrueForAll(words, static word => word.Length > 1 && char.IsUpper(word[0]) && !System.Linq.Enumerable.Any(word, char.IsDigit));
    }

    // "as in force on 3 May 2021": the first date behind the words, close to them.
    private static string DateBesideAPhrase(string text)
    {
        const int Reach = 40;
        foreach (var phrase in DocumentWords.DatingPhrases)
        {
            var at = text.IndexOf(phrase, System.StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                continue;
            }

            // In Chinese the word follows its date: 1990年5月1日施行.
            var isChinese = Characters.IsHan(phrase[0]);
            var from = isChinese ? System.Math.Max(0, at - Reach) : at + phrase.Length;
            var date = DateReader.FindFirst(text.Substring(from, System.Math.Min(text.Length - from, isChinese ? 2 * Reach : Reach)));
            if (date.Length > 4)
            {
                return date;
            }
        }

        return "";
    }
}
