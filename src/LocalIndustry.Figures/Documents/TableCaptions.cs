using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Gives tables the title lines that stand directly above or below them.</summary>
internal static class TableCaptions
{
    private const int LongestCaption = 250;
    private const int LongestUnitLine = 60;

    public static void Attach(List<Draft> drafts)
    {
        var captions = new HashSet<Draft>();
        for (var i = 0; i < drafts.Count; i++)
        {
            if (drafts[i].Kind != BlockKind.Table || drafts[i].Caption is not null)
            {
                continue;
            }

            var caption = Above(drafts, i, captions) ?? Below(drafts, i);
            if (caption is not null)
            {
                drafts[i].Caption = caption.Text;
                captions.Add(caption);
            }
        }

        drafts.RemoveAll(captions.Contains);
    }

    /// <summary>A line such as <c>Table 3: Steel output</c>; a sentence that begins with these words is none.</summary>
    public static bool IsCaption(string text)
    {
        if (text.Length > LongestCaption)
        {
            return false;
        }

        foreach (var word in DocumentWords.TableWords)
        {
            if (!text.StartsWith(word, StringComparison.Ordinal))
            {
                continue;
            }

            var i = word.Length;
            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            var number = i;
            while (i < text.Length && i - number < 10 && (Characters.IsDigit(text[i]) || "一二三四五六七八九十".IndexOf(text[i]) >= 0 || text[i] is '.' or '-' or '–' || char.IsUpper(text[i])))
            {
                i++;
            }

            if (i == number)
            {
                continue;
            }

            if (i == text.Length || text[i - 1] is '.' || text[i] is ':' or '：' or '.' or '—' or ')' or '）' or '\u3000' or '\t')
            {
                return true;
            }

            return text[i] == ' ' && !Characters.EndsSentence(text);
        }

        return false;
    }

    // Between the title and the table a line may give the unit.
    private static Draft? Above(List<Draft> drafts, int index, HashSet<Draft> taken)
    {
        if (index == 0 || drafts[index - 1].Kind is not (BlockKind.Paragraph or BlockKind.Heading) || taken.Contains(drafts[index - 1]))
        {
            return null;
        }

        var above = drafts[index - 1];
        if (IsCaption(above.Text.Text))
        {
            return above;
        }

        return index > 1
            && above.Text.Length <= LongestUnitLine
            && !Characters.EndsSentence(above.Text.Text)
            && drafts[index - 2].Kind == BlockKind.Paragraph
            && !taken.Contains(drafts[index - 2])
            && IsCaption(drafts[index - 2].Text.Text)
                ? drafts[index - 2]
                : null;
    }

    private static Draft? Below(List<Draft> drafts, int index) =>
        index + 1 < drafts.Count
        && drafts[index + 1].Kind == BlockKind.Paragraph
        && IsCaption(drafts[index + 1].Text.Text)
        && (index + 2 == drafts.Count || drafts[index + 2].Kind != BlockKind.Table)
            ? drafts[index + 1]
            : null;
}
