using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Looks up the words of <see cref="ChineseWords"/>.</summary>
internal static class ChineseLexicon
{
    private static readonly HanTable<string> MeasureTable = Build(ChineseWords.MeasureWords);
    private static readonly HanTable<string> IdiomTable = Build(ChineseWords.Idioms);
    private static readonly HanTable<string> ClauseTable = Build(ChineseWords.ClauseWords);
    private static readonly HanTable<string> CutTable = Build(ChineseWords.Cuts);
    private static readonly HanTable<string> CompoundTable = Build(ChineseWords.Compounds);
    private static readonly HanTable<string> PlanTable = Build(ChineseWords.Plans);
    private static readonly HanTable<string> TimeTable = Build(ChineseWords.TimeWords);
    private static readonly HanTable<string> UpTable = Build(ChineseWords.Up);
    private static readonly HanTable<string> DownTable = Build(ChineseWords.Down);

    /// <summary>The measure word, or noun counted without one, at an offset.</summary>
    public static string? MatchMeasureWord(string text, int at, out int end) => MeasureTable.Match(text, at, out end);

    /// <summary>Words of number characters that state no number.</summary>
    public static IEnumerable<string> Idioms => IdiomTable.Words;

    public static bool IsIdiom(string text, int at, out int end) =>
        IdiomTable.Match(text, at, out end) is not null && !(end < text.Length && ((text[end] == '之' && text[end - 1] == '分') || (text[end] is '折' or '成' && end - at == 2)));

    /// <summary>Whether a word begins here that no counted noun or subject contains.</summary>
    public static bool EndsSubject(string text, int at) => ClauseTable.Match(text, at, out var end) is not null && !IsInCompound(text, at, end);

    /// <summary>Whether a word that a subject never runs across ends before <paramref name="end"/>.</summary>
    public static bool IsCutBefore(string text, int end) => CutTable.MatchBackward(text, end, out var start) is not null && !IsInCompound(text, start, end);

    // 产 in 亩产, 就 in 就业: part of a noun.
    private static bool IsInCompound(string text, int start, int end)
    {
        for (var from = System.Math.Max(0, start - 4); from <= start; from++)
        {
            if (CompoundTable.Match(text, from, out var wordEnd) is not null && wordEnd >= end && wordEnd - from > end - start)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word of plan or demand at an offset; null if there is none.</summary>
    public static string? MatchPlan(string text, int at) => PlanTable.Match(text, at, out _);

    /// <summary>The word of time at an offset; null if there is none.</summary>
    public static string? MatchTime(string text, int at, out int end) => TimeTable.Match(text, at, out end);

    /// <summary>The word that ends before <paramref name="end"/> and cuts a subject off from what follows it.</summary>
    public static bool IsClauseWordBefore(string text, int end, out int start) => (ClauseTable.MatchBackward(text, end, out start) is not null
            || (UpTable.MatchBackward(text, end, out start) is not null && end - start >= 2)
            || (DownTable.MatchBackward(text, end, out start) is not null && end - start >= 2))
        && !IsInCompound(text, start, end);

    public static bool IsTimeWord(string text, int at, out int end) => TimeTable.Match(text, at, out end) is not null;

    public static bool IsUp(string text, int at, out int end) => UpTable.Match(text, at, out end) is not null;

    public static bool IsDown(string text, int at, out int end) => DownTable.Match(text, at, out end) is not null;

    private static HanTable<string> Build(string words)
    {
        var table = new HanTable<string>();
        foreach (var word in words.Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries))
        {
            table.Add(word, word);
        }

        return table;
    }
}
