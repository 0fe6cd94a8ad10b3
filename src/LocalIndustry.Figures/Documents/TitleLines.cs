using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Finds the title, and the lines under it that only say it again.</summary>
internal static class TitleLines
{
    // Shorter lines may be part of a title by chance.
    private const int ShortestRepetition = 4;

    // A text that goes on with headings has come to its sections.
    private const int MostTitles = 6;

    public static void Settle(DraftDocument document)
    {
        if (document.Title.Length == 0)
        {
            document.Title = FirstHeading(document.Drafts);
        }

        var titles = new List<string> { Characters.WithoutSpace(document.Title) };
        var isInFront = true;
        foreach (var draft in document.Drafts)
        {
            if (draft.IsRule || draft.IsOriginalMarker)
            {
                isInFront = true;
            }
            else if (titles.Count > MostTitles)
            {
                break;
            }
            else if (draft.Kind is BlockKind.Paragraph or BlockKind.Heading && isInFront && Repeats(draft.Text.Text, titles))
            {
                draft.IsRepetition = draft.Kind == BlockKind.Paragraph || titles.Count > 2;
                draft.Level = Math.Max(draft.Level, 1);
                draft.Kind = BlockKind.Heading;
                titles.Add(Characters.WithoutSpace(draft.Text.Text));
            }
            else if (draft.Kind == BlockKind.Heading && isInFront)
            {
                titles.Add(Characters.WithoutSpace(draft.Text.Text));
            }
            else if (draft.Kind != BlockKind.Metadata)
            {
                isInFront = false;
            }
        }
    }

    private static bool Repeats(string text, List<string> titles)
    {
        if (text.Length > 300)
        {
            return false;
        }

        var line = Characters.WithoutSpace(text);
        return line.Length >= ShortestRepetition && titles.Exists(title => title.IndexOf(line, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    // A title stands before anything there is to read.
    private static string FirstHeading(List<Draft> drafts)
    {
        foreach (var draft in drafts)
        {
            if (draft.Kind == BlockKind.Heading)
            {
                return Characters.WithSingleSpaces(draft.Text.Text);
            }

            if (draft.Kind is not BlockKind.Metadata)
            {
                return "";
            }
        }

        return "";
    }
}
