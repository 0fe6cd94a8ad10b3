using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Puts the relation around a Chinese quantity (超过, 以上, 多), and says which way a change goes.</summary>
internal static class ChineseBounds
{
    private const int DirectionReach = 8;

    /// <summary>In front of 过, what is measured or already reached, so that it exceeds; behind a verb it only says that something was done: 去过三次.</summary>
    internal const string MeasuredBefore = "率比量价價值额額数數龄齡年长長重速温溫高已均";

    private static readonly HanTable<RelationWord> BeforeTable = Build(ChineseWords.Before);
    private static readonly HanTable<RelationWord> AfterTable = Build(ChineseWords.After);

    public static void Apply(Quantity quantity, string text, Relation? vague)
    {
        var relation = vague;
        if (BeforeTable.MatchBackward(text, quantity.Start, out var start) is { } before && !IsOtherWord(text, start, quantity.Start))
        {
            relation ??= before.Relation;
            quantity.Start = start;
        }

        else if (quantity.Start > 1 && ChineseLexicon.IsClauseWordBefore(text, quantity.Start, out var verb) && quantity.Start - verb <= 2
            && BeforeTable.MatchBackward(text, verb, out var far) is { } over && (verb - far >= 2 || (text[far] is '约' && !IsOtherWord(text, far, verb))))
        {
            // 至少收四百斤, 约占三成: a short verb between the relation and its number.
            relation ??= over.Relation;
            quantity.Start = far;
        }
        else if (quantity.Start > 0 && text[quantity.Start - 1] is '上' or '成' && Numbers.ChineseNumerals.Places(text[quantity.Start]) > 1)
        {
            // 上千人, 成百人
            relation ??= Relation.Approximate;
            quantity.Start--;
        }

        else if (quantity.Start > 1 && text[quantity.Start - 1] is '过' or '過' && MeasuredBefore.IndexOf(text[quantity.Start - 2]) >= 0)
        {
            relation ??= Relation.GreaterThan;
            quantity.Start--;
        }

        if (AfterTable.Match(text, quantity.End, out var end) is { } after && !(end - quantity.End == 1 && IsInnerWord(text, end)) && !(after.Relation == Relation.LessThan && IsNumberAt(text, end)))
        {
            relation ??= after.Relation;
            quantity.End = end;
        }

        if (relation is { } stated && quantity.Upper is null)
        {
            quantity.Relation = stated;
        }
    }

    /// <summary>Whether words of a relation begin here: 小于, 最少.</summary>
    public static bool StartsRelation(string text, int at) => BeforeTable.Match(text, at, out var end) is not null && end - at >= 2;

    /// <summary>The relation that reaches over a noun to a fraction: 不到…的三分之一.</summary>
    public static Relation? RelationOver(string text, int end)
    {
        for (var i = end; i > 0 && end - i <= 14 && text[i - 1] is not ('，' or '。' or '；' or '、'); i--)
        {
            if (BeforeTable.MatchBackward(text, i, out var start) is { } before && i - start >= 2)
            {
                return before.Relation;
            }
        }

        return null;
    }

    /// <summary>Whether 介于 or 在 opens a 在…和…之间 before <paramref name="start"/>.</summary>
    public static bool OpensBetween(string text, int start) =>
        start >= 1 && (text[start - 1] is '在' or '于' || (start >= 2 && string.CompareOrdinal(text, start - 2, "介于", 0, 2) == 0));

    public static Direction DirectionBefore(string text, Quantity quantity)
    {
        for (var i = quantity.Start - 1; i >= 0 && quantity.Start - i <= DirectionReach; i--)
        {
            if (text[i] is '，' or '。' or '；' or '、' or '：')
            {
                return Direction.None;
            }

            if (ChineseLexicon.IsUp(text, i, out var upEnd) && upEnd - i >= 2 && !IsNounHere(text, upEnd))
            {
                return Direction.Up;
            }

            if (ChineseLexicon.IsDown(text, i, out var downEnd) && downEnd - i >= 2 && !IsNounHere(text, downEnd))
            {
                return Direction.Down;
            }
        }

        return Direction.None;
    }

    // 不到 in 超过30不到40 belongs to the number behind it.
    private static bool IsNumberAt(string text, int at) => at < text.Length && (Scripts.IsDigit(text[at]) || Numbers.ChineseNumerals.IsNumeral(text[at]));

    // 增加值, 增长率: a quantity by name, not a change.
    private static bool IsNounHere(string text, int end) => end < text.Length && text[end] is '值' or '量' or '额' or '率';

    // 附近, 最近, 条约, 节约, 以上 in 马上: the last character of another word.
    private static bool IsOtherWord(string text, int start, int end) =>
        end - start == 1 && start > 0 && text[start] switch
        {
            '近' => text[start - 1] is '附' or '最' or '接' or '远' or '新' or '邻',
            '约' or '約' => text[start - 1] is '条' or '节' or '合' or '公' or '预' or '大',
            '超' => text[start - 1] is '赶' or '高',
            '>' or '<' or '＞' or '＜' => text[start - 1] is '-' or '=' or '<' or '>' or '＝' or '＜' or '＞',
            _ => false,
        };

    // 来 in 来自, 多 in 多于, 强 in 强调: the first character of another word.
    private static bool IsInnerWord(string text, int end) =>
        end < text.Length && text[end] is '于' or '於' || end < text.Length && Scripts.IsHan(text[end]) && text[end - 1] is '来' or '來' or '许' or '强' or '弱' or '余' or '餘' && ChineseLexicon.MatchMeasureWord(text, end, out _) is null
        && !ChineseLexicon.EndsSubject(text, end);

    private static HanTable<RelationWord> Build((Relation Relation, string Words)[] lines)
    {
        var table = new HanTable<RelationWord>();
        foreach (var (relation, words) in lines)
        {
            table.AddAll(words, new RelationWord(relation));
        }

        return table;
    }

    private sealed class RelationWord(Relation relation)
    {
        public Relation Relation { get; } = relation;
    }
}
