using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Extraction;

namespace LocalIndustry.Figures.Pairing;

/// <summary>
/// Finds each figure's counterpart in the original: blocks are aligned by order and by the values they share, figures inside
/// them by value, unit and kind; what is left over in one place pairs by kind and order, which is how mistranslations show.
/// </summary>
internal static class TranslationAligner
{
    private const double Same = 1e-9;

    public static void Pair(List<FigureDraft> drafts, List<FigureDraft> originals)
    {
        if (originals.Count == 0 || drafts.Count == 0)
        {
            return;
        }

        var free = new HashSet<FigureDraft>(originals);
        var candidates = new List<(double Score, FigureDraft Draft, FigureDraft Original)>();
        var blocks = drafts.Max(d => d.BlockIndex) + 1;
        var originalBlocks = originals.Max(d => d.BlockIndex) + 1;
        foreach (var draft in drafts)
        {
            foreach (var original in originals)
            {
                var score = Score(draft, original, drafts, originals, blocks, originalBlocks);
                if (score > 0)
                {
                    candidates.Add((score, draft, original));
                }
            }
        }

        foreach (var (_, draft, original) in candidates.OrderByDescending(c => c.Score).ThenBy(c => c.Draft.Start).ThenBy(c => c.Original.Start))
        {
            if (draft.Original is null && free.Remove(original))
            {
                draft.Original = original;
            }
        }
    }

    // Equal value counts most, nearness in the text decides between equals; unequal values need the same place and unit.
    private static double Score(FigureDraft draft, FigureDraft original, List<FigureDraft> drafts, List<FigureDraft> originals, int blocks, int originalBlocks)
    {
        var distance = Math.Abs(((draft.BlockIndex + 0.5) / blocks) - ((original.BlockIndex + 0.5) / originalBlocks)) * Math.Max(blocks, originalBlocks);
        var order = Math.Abs(Position(draft, drafts) - Position(original, originals));
        var sameUnit = Units(draft, original);
        if (SameValue(draft, original))
        {
            var unit = sameUnit ? 3 : draft.Quantity.Kind == original.Quantity.Kind ? 2 : 0;
            return distance > 2.5 && !sameUnit ? 0 : 10 + unit - Math.Min(distance, 5) - order;
        }

        var kinds = draft.Quantity.Kind == original.Quantity.Kind;
        return kinds && distance < 0.8 && (sameUnit || draft.Quantity.Unit is null) ? 3 + (sameUnit ? 1 : 0) + (Digits(draft, original) ? 2 : 0) - distance - (order * 3) : 0;
    }

    private static double Position(FigureDraft draft, List<FigureDraft> all) => all.IndexOf(draft) / (double)all.Count;

    private static bool SameValue(FigureDraft a, FigureDraft b) =>
        Close(a.Quantity.Value, b.Quantity.Value) && (a.Quantity.Upper is { } upper ? b.Quantity.Upper is { } other && Close(upper, other) : b.Quantity.Upper is null);

    private static bool Close(FigureValue a, FigureValue b) => Math.Abs(a.Double - b.Double) <= Same * Math.Max(1, Math.Max(Math.Abs(a.Double), Math.Abs(b.Double)));

    private static bool Units(FigureDraft a, FigureDraft b) => a.Quantity.Unit is { } unit && b.Quantity.Unit is { } other && unit.Unit.Name == other.Unit.Name;

    // The same digits in another order, or another power of ten: a slip, not another figure.
    private static bool Digits(FigureDraft a, FigureDraft b)
    {
        var first = a.Quantity.Value.ToString().Replace(".", "").Trim('0').OrderBy(c => c);
        var second = b.Quantity.Value.ToString().Replace(".", "").Trim('0').OrderBy(c => c);
        return first.SequenceEqual(second);
    }
}
