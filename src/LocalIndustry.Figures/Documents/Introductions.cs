using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Gives list items and tables the line that introduces them.</summary>
internal static class Introductions
{
    public static void Attach(List<Draft> drafts)
    {
        Draft? before = null;
        Draft? listIntroduction = null;
        var parents = new List<Draft>();
        foreach (var draft in drafts)
        {
            switch (draft.Kind)
            {
                case BlockKind.ListItem:
                    if (before?.Kind != BlockKind.ListItem && draft.Level <= 1)
                    {
                        listIntroduction = before is { Kind: BlockKind.Paragraph } && Characters.LeadsOn(before.Text.Text) ? before : null;
                        parents.Clear();
                    }

                    AttachItem(draft, listIntroduction, parents);
                    break;
                case BlockKind.Table when draft.Introduction is null && before is { Kind: BlockKind.Paragraph or BlockKind.ListItem }:
                    draft.Introduction = before;
                    break;
                default:
                    break;
            }

            before = draft.GoesOnItem && before?.Kind == BlockKind.ListItem ? before : draft;
        }
    }

    private static void AttachItem(Draft item, Draft? listIntroduction, List<Draft> parents)
    {
        while (parents.Count > 0 && parents[parents.Count - 1].Level >= item.Level)
        {
            parents.RemoveAt(parents.Count - 1);
        }

        item.Introduction ??= parents.Count > 0 ? parents[parents.Count - 1] : listIntroduction;
        parents.Add(item);
    }
}
