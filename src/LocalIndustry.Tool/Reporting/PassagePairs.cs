using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Tool.Reporting;

/// <summary>Puts the passages of a text beside those of its original.</summary>
internal static class PassagePairs
{
    /// <summary>Rows of both, in order: passages that share a figure stand in one row, between them as many go together as they can.</summary>
    /// <param name="text">The passages of the text.</param>
    /// <param name="original">Those of the original; none if there is none.</param>
    /// <param name="pairs">Which passages share a figure; a negative index is none.</param>
    public static IReadOnlyList<PassageRow> Align(IReadOnlyList<Block> text, IReadOnlyList<Block> original, IEnumerable<(int Text, int Original)> pairs)
    {
        if (original.Count == 0)
        {
            return [.. text.Select(static block => new PassageRow([block], []))];
        }

        var rows = new List<PassageRow>();
        var (lastText, lastOriginal) = (-1, -1);
        foreach (var (at, originalAt) in InOrder(pairs))
        {
            if (at == lastText || originalAt == lastOriginal)
            {
                // One paragraph was made of two, or two of one.
                var last = rows[^1];
                rows[^1] = new PassageRow(
                    [.. last.Text, .. Slice(text, lastText + 1, at + 1)],
                    [.. last.Original, .. Slice(original, lastOriginal + 1, originalAt + 1)]);
            }
            else
            {
                AddBetween(rows, Slice(text, lastText + 1, at), Slice(original, lastOriginal + 1, originalAt));
                rows.Add(new PassageRow([text[at]], [original[originalAt]]));
            }

            (lastText, lastOriginal) = (at, originalAt);
        }

        AddBetween(rows, Slice(text, lastText + 1, text.Count), Slice(original, lastOriginal + 1, original.Count));
        return rows;
    }

    // A pair that crosses those before it says nothing of the order.
    private static IEnumerable<(int Text, int Original)> InOrder(IEnumerable<(int Text, int Original)> pairs)
    {
        var last = -1;
        foreach (var pair in pairs.Where(static pair => pair is { Text: >= 0, Original: >= 0 }).Distinct().OrderBy(static pair => pair.Text).ThenBy(static pair => pair.Original))
        {
            if (pair.Original >= last)
            {
                last = pair.Original;
                yield return pair;
            }
        }
    }

    private static void AddBetween(List<PassageRow> rows, IReadOnlyList<Block> text, IReadOnlyList<Block> original)
    {
        if (text.Count == original.Count)
        {
            rows.AddRange(text.Zip(original, static (one, other) => new PassageRow([one], [other])));
        }
        else
        {
            rows.Add(new PassageRow(text, original));
        }
    }

    private static IReadOnlyList<Block> Slice(IReadOnlyList<Block> blocks, int start, int end) => start < end ? [.. blocks.Skip(start).Take(end - start)] : [];
}
