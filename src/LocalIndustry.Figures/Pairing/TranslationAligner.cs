using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Extraction;

namespace LocalIndustry.Figures.Pairing;

/// <summary>
/// Finds each figure's counterpart in the original: blocks are aligned by their order, figures inside them by value, unit and
/// kind; what is left over in one place pairs by kind and order, which is how mistranslations show.
/// </summary>
internal static class TranslationAligner
{
    private const double Tolerance = 1e-9;

    // Translators split and join paragraphs, but keep their order: so many blocks away a counterpart may stand.
    private const double Reach = 2.5;

    public static void Pair(List<FigureDraft> drafts, List<FigureDraft> originals)
    {
        if (originals.Count == 0 || drafts.Count == 0)
        {
            return;
        }

        var candidates = Candidates(drafts, originals);
        candidates.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Draft != b.Draft ? a.Draft.CompareTo(b.Draft) : a.Original.CompareTo(b.Original));
        var taken = new bool[originals.Count];
        foreach (var (_, draft, original) in candidates)
        {
            if (drafts[draft].Original is null && !taken[original])
            {
                drafts[draft].Original = originals[original];
                taken[original] = true;
            }
        }
    }

    private static List<(double Score, int Draft, int Original)> Candidates(List<FigureDraft> drafts, List<FigureDraft> originals)
    {
        var candidates = new List<(double, int, int)>();
        var blocks = drafts.Max(d => d.BlockIndex) + 1;
        var originalBlocks = originals.Max(d => d.BlockIndex) + 1;
        var scale = Math.Max(blocks, originalBlocks);
        var first = 0;
        for (var i = 0; i < drafts.Count; i++)
        {
            var place = (drafts[i].BlockIndex + 0.5) / blocks * scale;
            while (first < originals.Count && Place(originals[first], originalBlocks, scale) < place - Reach)
            {
                first++;
            }

            for (var k = first; k < originals.Count && Place(originals[k], originalBlocks, scale) <= place + Reach; k++)
            {
                var order = Math.Abs((i / (double)drafts.Count) - (k / (double)originals.Count));
                var score = Score(drafts[i], originals[k], Math.Abs(Place(originals[k], originalBlocks, scale) - place), order);
                if (score > 0)
                {
                    candidates.Add((score, i, k));
                }
            }
        }

        return candidates;
    }

    private static double Ratio(FigureDraft a, FigureDraft b)
    {
        var (first, second) = (Math.Abs(a.Quantity.Value.Double), Math.Abs(b.Quantity.Value.Double));
        return first == 0 || second == 0 ? double.MaxValue : Math.Max(first, second) / Math.Min(first, second);
    }

    private static double Place(FigureDraft draft, int blocks, int scale) => (draft.BlockIndex + 0.5) / blocks * scale;

    // Equal value counts most, nearness in the text decides between equals; unequal values need the same place and unit.
    private static double Score(FigureDraft draft, FigureDraft original, double distance, double order)
    {
        var sameUnit = SameUnit(draft, original);
        var sameKind = draft.Quantity.Kind == original.Quantity.Kind;
        if (SameValue(draft, original))
        {
            return 10 + (sameUnit ? 3 : sameKind ? 2 : 0) - distance - order;
        }

        // A slip keeps the digits, or at least the size; 2 and 36,000 are two things.
        var sameDigits = SameDigits(draft, original);
        var isAlike = sameDigits || (sameUnit && Ratio(draft, original) < 5) || Ratio(draft, original) < 2;
        var isSameSort = sameKind || (sameDigits && draft.Quantity.Kind is FigureKind.Number && original.Quantity.Kind is FigureKind.Count);
        if (!isSameSort || !isAlike || distance >= 0.8 || !(sameUnit || draft.Quantity.Unit is null))
        {
            return 0;
        }

        return 3 + (sameUnit ? 1 : 0) + (sameDigits ? 2 : 0) - distance - (order * 3);
    }

    /// <summary>Whether two figures state the same numbers.</summary>
    public static bool SameValue(FigureDraft a, FigureDraft b) =>
        SameNumber(a, b) || (a.Quantity.Kind == FigureKind.Multiple && b.Quantity.Kind == FigureKind.Multiple && (IsIncreaseOf(a, b) || IsIncreaseOf(b, a)));

    // 增加一倍 is twice as much.
    private static bool IsIncreaseOf(FigureDraft increase, FigureDraft multiple) =>
        increase.Block.Language == Language.Chinese && increase.Quantity.Direction == Direction.Up && increase.Quantity.Unit?.Text == "倍"
        && Math.Abs(increase.Quantity.Value.Double + 1 - multiple.Quantity.Value.Double) <= Tolerance;

    private static bool SameNumber(FigureDraft a, FigureDraft b) =>
        Close(a.Quantity.Value, b.Quantity.Value) && (a.Quantity.Upper is { } upper ? b.Quantity.Upper is { } other && Close(upper, other) : b.Quantity.Upper is null);

    private static bool Close(FigureValue a, FigureValue b) => Math.Abs(a.Double - b.Double) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(a.Double), Math.Abs(b.Double)));

    private static bool SameUnit(FigureDraft a, FigureDraft b) => a.Quantity.Unit is { } unit && b.Quantity.Unit is { } other && unit.Unit.Name == other.Unit.Name;

    // The same digits in another order, or another power of ten: a slip, not another figure.
    private static bool SameDigits(FigureDraft a, FigureDraft b) => Digits(a).SequenceEqual(Digits(b));

    private static IEnumerable<char> Digits(FigureDraft draft) => draft.Quantity.Value.ToString().Where(char.IsDigit).Where(c => c != '0').OrderBy(c => c);
}
