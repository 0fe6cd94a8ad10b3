using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>Cuts section numbers off paragraphs (<c>3.2.1 The device …</c>) where a neighbour shows that they count on.</summary>
internal static class ParagraphNumbers
{
    public static void Remove(List<Draft> drafts)
    {
        var numbered = new List<(Draft Draft, int Content, IReadOnlyList<int> Numbers)>();
        foreach (var draft in drafts)
        {
            if (draft.Kind is BlockKind.Heading or BlockKind.Paragraph && TryRead(draft.Text.Text, out var content, out var numbers))
            {
                numbered.Add((draft, content, numbers));
            }
        }

        for (var i = 0; i < numbered.Count; i++)
        {
            var (draft, content, numbers) = numbered[i];
            if (draft.Kind == BlockKind.Paragraph
                && ((i > 0 && CountsOn(numbered[i - 1].Numbers, numbers)) || (i + 1 < numbered.Count && CountsOn(numbers, numbered[i + 1].Numbers))))
            {
                draft.Text = draft.Text.Part(content, draft.Text.Length - content);
            }
        }
    }

    private static bool TryRead(string text, out int content, out IReadOnlyList<int> numbers)
    {
        content = 0;
        numbers = [];
        if (text.Length < 4 || !Characters.IsAsciiDigit(text[0]))
        {
            return false;
        }

        var index = 0;
        if (!SectionNumber.TryReadNumbers(text, ref index, out var read) || (read.Count > 1 && text[index - 1] == '.'))
        {
            return false;
        }

        var space = index < text.Length && text[index] == '.' ? index + 1 : index;
        content = space;
        while (content < text.Length && char.IsWhiteSpace(text[content]))
        {
            content++;
        }

        numbers = read;
        return content > space && content < text.Length && (char.IsUpper(text[content]) || Characters.IsHan(text[content]));
    }

    // 3.1 → 3.2, 3 → 3.1, 3.1.4 → 3.2
    private static bool CountsOn(IReadOnlyList<int> before, IReadOnlyList<int> after)
    {
        if (after.Count == before.Count + 1)
        {
            return after[after.Count - 1] == 1 && SharesPrefix(before, after, before.Count);
        }

        return after.Count <= before.Count
            && after[after.Count - 1] == before[after.Count - 1] + 1
            && (after.Count > 1 || before.Count > 1)
            && SharesPrefix(before, after, after.Count - 1);
    }

    private static bool SharesPrefix(IReadOnlyList<int> before, IReadOnlyList<int> after, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (before[i] != after[i])
            {
                return false;
            }
        }

        return true;
    }
}
