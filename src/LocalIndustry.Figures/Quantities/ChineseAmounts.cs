using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>What readings that want every number of a Chinese text look at besides: minus words, dozens, currencies in front, bounds in pairs.</summary>
internal static class ChineseAmounts
{
    /// <summary>In front of 负, characters that make a verb or noun of the two: 肩负, 自负.</summary>
    private const string BurdenWords = "肩担擔胜勝背欺辜抱自身债債欠正";

    /// <summary>Behind 打, characters that make a verb of the two.</summary>
    private const string StrikeWords = "开開听聽算造击擊扫掃断斷扰擾包折架仗工猎印败破动下出电量法招";

    /// <summary>Words of one character that go on with the sentence and are counted by no 一.</summary>
    internal const string Joins = "却卻而但或和与與及還还";

    /// <summary>Financial numerals, which are also characters of everyday words: 陆地, 收拾, 放肆.</summary>
    private const string FinancialDigits = "壹弌贰貳叁參叄肆伍陆陸柒捌玖拾佰仟";

    /// <summary>The number that 负 at <paramref name="at"/> makes negative; <paramref name="at"/> itself if it is none.</summary>
    public static int AfterMinus(string text, int at)
    {
        if (text[at] is not ('负' or '負') || (at > 0 && BurdenWords.IndexOf(text[at - 1]) >= 0))
        {
            return at;
        }

        var next = at + 1 + (at + 1 < text.Length && text[at + 1] == '的' ? 1 : 0);
        return next < text.Length && (Scripts.IsDigit(text[next]) || ChineseNumerals.IsNumeral(text[next]) || (text[next] == '百' && next > at)) ? next : at;
    }

    /// <summary>Whether a character behind 打 makes a verb of it: 打开.</summary>
    public static bool IsStrike(char behind) => StrikeWords.IndexOf(behind) >= 0;

    /// <summary>Whether 个多 and a unit of time begin here: 个多小时.</summary>
    public static bool IsMoreThanUnits(string text, int at) =>
        at + 2 < text.Length && text[at] is '个' or '個' && text[at + 1] == '多' && Units.MatchChinese(text, at + 2, out _) is { Unit.Kind: FigureKind.Time } && Units.MatchChinese(text, at, out _) is null;

    /// <summary>Bounds a number that something is compared with: 比三十大, 比5吨重.</summary>
    public static void TakeComparison(Quantity quantity, string text)
    {
        if (quantity.Relation != Relation.Equal || quantity.Upper is not null || quantity.Start == 0 || text[quantity.Start - 1] != '比' || quantity.End >= text.Length)
        {
            return;
        }

        var relation = text[quantity.End] switch
        {
            '大' or '多' or '高' or '长' or '長' or '重' or '贵' or '貴' => Relation.GreaterThan,
            '小' or '少' or '低' or '短' or '轻' or '輕' => Relation.LessThan,
            _ => Relation.Equal,
        };
        if (relation != Relation.Equal)
        {
            quantity.Relation = relation;
            quantity.Start--;
            quantity.End++;
        }
    }

    /// <summary>Counts dozens: 三打 is 36.</summary>
    public static void TakeDozen(Quantity quantity, string text)
    {
        var end = quantity.End;
        if (end < text.Length && text[end] == '打' && (end + 1 == text.Length || !IsStrike(text[end + 1])) && quantity.Value.IsExact && quantity.Value.IsWhole && quantity.Value.Decimal is > 0 and < 1_000_000)
        {
            quantity.Value = FigureValue.Of(quantity.Value.Decimal * 12);
            quantity.Upper = quantity.Upper is { IsExact: true } upper ? FigureValue.Of(upper.Decimal * 12) : quantity.Upper;
            quantity.NumberEnd = quantity.End = end + 1;
        }
    }

    /// <summary>Takes the digits behind a metre into the number: 一米八 is 1.8 m, 一米八五 1.85 m.</summary>
    public static void TakeHeight(Quantity quantity, string text)
    {
        if (quantity.Unit is not { Unit.Name: "metre" } || quantity.Value is not { IsExact: true, LastPlace: 0 } || quantity.Upper is not null)
        {
            return;
        }

        var end = quantity.End;
        var value = quantity.Value.Decimal;
        var factor = 1m;
        while (end < text.Length && end - quantity.End < 2 && ChineseNumerals.Digit(text[end]) is >= 0 and var digit && text[end] is not ('两' or '兩' or '俩' or '倆'))
        {
            factor /= 10;
            value += digit * factor;
            end++;
        }

        if (end > quantity.End && ChineseRatios.IsFree(text, end))
        {
            quantity.Value = FigureValue.Of(value, quantity.End - end);
            quantity.NumberEnd = quantity.End = end;
        }
    }

    /// <summary>The unit behind a number where everyday tables have none: 两 as a weight, 个加仑, an English word, a mark of feet or inches.</summary>
    public static UnitSpelling? UnitBehind(string text, int at, out int end)
    {
        end = at;
        if (at >= text.Length)
        {
            return null;
        }

        if (text[at] is '两' or '兩' && (at + 1 == text.Length || (!ChineseNumerals.IsNumeral(text[at + 1]) && ChineseLexicon.MatchMeasureWord(text, at + 1, out _) is null)))
        {
            end = at + 1;
            return new UnitSpelling(Units.MatchChinese("市两", 0, out _)!.Unit, "两");
        }

        if (text[at] is '个' or '個' && Units.MatchChinese(text, at + 1, out var unitEnd) is { Unit.Kind: FigureKind.Measure } counted)
        {
            end = unitEnd;
            return counted;
        }

        if (text[at] is '\'' or '′' && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1])))
        {
            end = at + 1;
            return Units.FindSymbol("ft", 0, 2);
        }

        var word = at + (text[at] == ' ' ? 1 : 0);
        var wordEnd = word;
        while (wordEnd < text.Length && wordEnd - word < 20 && Scripts.IsLatin(text[wordEnd]))
        {
            wordEnd++;
        }

        if (wordEnd - word >= 3 && Units.FindWord(text, word, wordEnd) is { } english)
        {
            end = wordEnd;
            return english;
        }

        return null;
    }

    /// <summary>The currency in words right before a number: 人民币3.14.</summary>
    public static UnitSpelling? CurrencyBefore(string text, int at, out int start)
    {
        var end = at - (at > 0 && text[at - 1] == ' ' ? 1 : 0);
        return Units.MatchChineseBefore(text, end, out start) is { Unit.Kind: FigureKind.Money } unit && end - start >= 2 && (start == 0 || !ChineseNumerals.IsNumeral(text[start - 1]) && !Scripts.IsDigit(text[start - 1])) ? unit : null;
    }

    /// <summary>Whether the lone financial numeral at <paramref name="at"/> is a character of a word: 登陆, 收拾, 肆意.</summary>
    public static bool IsWordCharacter(string text, int at)
    {
        if (FinancialDigits.IndexOf(text[at]) < 0)
        {
            return false;
        }

        var unit = Units.MatchChinese(text, at + 1, out _);
        var hanBefore = at > 0 && Scripts.IsHan(text[at - 1]) && text[at - 1] is not ('负' or '負' or '第') && !IsEquation(text[at - 1]);
        var hanBehind = at + 1 < text.Length && Scripts.IsHan(text[at + 1]) && text[at + 1] is not ('分' or '又' or '成' or '折' or '倍' or '点' or '點' or '打');
        return unit is not { Unit.Kind: FigureKind.Money } && (hanBefore || (hanBehind && unit is null && ChineseLexicon.MatchMeasureWord(text, at + 1, out _) is null));
    }

    /// <summary>Whether a bare Han numeral is a number and not part of a word.</summary>
    public static bool IsNumber(string text, Quantity quantity)
    {
        var length = quantity.NumberEnd - quantity.NumberStart;
        var first = text[quantity.NumberStart];
        var hanBehind = quantity.End < text.Length && Scripts.IsHan(text[quantity.End]);
        if (length == 2 && first == text[quantity.NumberStart + 1] && (hanBehind || (quantity.Start > 0 && Scripts.IsHan(text[quantity.Start - 1]) && !IsEquation(text[quantity.Start - 1]))))
        {
            // 六六 inside a text names something: the number is 六十六.
            return false;
        }

        return !(length == 1 && first == '一' && hanBehind && !(quantity.Start > 0 && IsEquation(text[quantity.Start - 1]) && Joins.IndexOf(text[quantity.End]) >= 0));
    }

    // 是, 为: what stands behind is what something is.
    private static bool IsEquation(char c) => c is '是' or '为' or '為' or '等' or '于' or '於';

    /// <summary>Joins a lower and an upper bound that stand side by side: 最多100最少20, 大于10并小于20.</summary>
    public static void JoinBounds(List<Quantity> quantities, string text)
    {
        for (var i = quantities.Count - 1; i > 0; i--)
        {
            var (first, second) = (quantities[i - 1], quantities[i]);
            var gap = second.Start - first.End;
            if (gap is < 0 or > 2 || first.Upper is not null || second.Upper is not null || first.Role != QuantityRole.Figure || second.Role != QuantityRole.Figure || !IsConnector(text, first.End, second.Start))
            {
                continue;
            }

            var (low, high) = IsLower(first.Relation) && IsUpper(second.Relation) ? (first, second) : IsUpper(first.Relation) && IsLower(second.Relation) ? (second, first) : (null, null);
            if (low is null || low.Value.CompareTo(high!.Value) > 0 || (first.Unit is { } one && second.Unit is { } other && one.Unit != other.Unit))
            {
                continue;
            }

            (first.Value, first.Upper) = (low.Value, high.Value);
            first.Relation = Relation.Between;
            first.Kind = second.Kind;
            first.Unit = second.Unit ?? first.Unit;
            first.ElidedNoun = second.ElidedNoun;
            first.End = second.End;
            quantities.RemoveAt(i);
        }
    }

    /// <summary>Joins two orders into a range: 第三到第七, 在第三和第七之间.</summary>
    public static void JoinOrdinals(List<Quantity> quantities, string text)
    {
        for (var i = quantities.Count - 1; i > 0; i--)
        {
            var (first, second) = (quantities[i - 1], quantities[i]);
            if (first.Role != QuantityRole.Ordinal || second.Role != QuantityRole.Ordinal || first.Upper is not null || second.Upper is not null || second.Start - first.End != 1 || first.Value.CompareTo(second.Value) >= 0)
            {
                continue;
            }

            var isRange = text[first.End] is '到' or '至' or '-' or '~' or '～' or '—' or '–';
            var closing = text[first.End] is '和' or '与' or '與' or '跟' or '到' or '至' ? BetweenEnd(text, second.End) : second.End;
            if (isRange || closing > second.End)
            {
                (first.Upper, first.Relation, first.End) = (second.Value, Relation.Between, closing);
                quantities.RemoveAt(i);
            }
        }
    }

    /// <summary>The end of 之间 or 间 at <paramref name="at"/>; <paramref name="at"/> itself if neither stands there.</summary>
    public static int BetweenEnd(string text, int at)
    {
        var i = at + (at < text.Length && text[at] == '之' ? 1 : 0);
        return i < text.Length && text[i] is '间' or '間' ? i + 1 : at;
    }

    /// <summary>Adds the part of a currency that follows: 6美元40美分.</summary>
    public static void TakePart(Quantity quantity, string text, ChineseMaterial material, ReadingScope scope)
    {
        if (quantity is not { Kind: FigureKind.Money, Unit: { } whole, Upper: null, Value: { IsExact: true, LastPlace: 0 } } || quantity.End >= text.Length
            || ChineseNumberReader.Read(text, quantity.End, material, scope) is not { Upper: null, IsVague: false, Value: { IsExact: true, IsWhole: true } } number)
        {
            return;
        }

        if (Units.MatchChinese(text, number.End, out var end) is not { Unit.Kind: FigureKind.Money } part)
        {
            return;
        }

        foreach (var (name, small, parts) in CurrencyTable.Parts)
        {
            if (name == whole.Unit.Name && small == part.Unit.Name && number.Value.Decimal < parts)
            {
                quantity.Value = FigureValue.Of(quantity.Value.Decimal + (number.Value.Decimal / parts), -2);
                quantity.NumberEnd = quantity.End = end;
                return;
            }
        }
    }

    private static bool IsConnector(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not ('并' or '並' or '且' or '而' or '但' or '是' or '也' or '又' or '同' or '时' or '時' or '和' or '，' or ',' or '、' or ' '))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLower(Relation relation) => relation is Relation.GreaterThan or Relation.GreaterThanOrEqual;

    private static bool IsUpper(Relation relation) => relation is Relation.LessThan or Relation.LessThanOrEqual;
}
