using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Percentages, parts and multiples in Chinese: 百分之九, 三分之二, 四成, 六折, 三点二倍, 翻一番, 五角二分.</summary>
internal static class ChineseRatios
{
    private static readonly UnitSpelling s_times = new(EnglishMultiples.Times.Unit, "倍");
    private static readonly UnitSpelling s_perTenThousand = new(new Unit("per ten thousand", FigureKind.Percent), "‱");

    public static UnitSpelling PercentWord { get; } = new(Units.Percent, "%");

    /// <summary>Ratios that begin with words of their own: 百分之…, 翻…番, 增产一倍.</summary>
    public static Quantity? Read(string text, int at, ChineseMaterial material, ReadingScope scope = ReadingScope.Figures)
    {
        if (Starts(text, at, "百分之") || Starts(text, at, "佰分之") || Starts(text, at, "千分之") || Starts(text, at, "万分之"))
        {
            return ReadPer(text, at, material, scope);
        }

        if (text[at] == '翻')
        {
            return ReadDoubling(text, at, material);
        }

        if ((Starts(text, at, "一半") || Starts(text, at, "半数")) && !(at > 0 && text[at - 1] is '另' or '下' or '上' or '前' or '后'))
        {
            var half = material.NewQuantity(at, at + 2, FigureValue.Of(0.5m, -1), FigureKind.Number);
            half.IsFraction = true;
            ChineseBounds.Apply(half, text, null);
            return half;
        }

        return ChineseNumberReader.Read(text, at, material) is { Upper: null } denominator && Starts(text, denominator.End, "分之") && denominator.Value.IsExact && denominator.Value.Decimal > 0
            && denominator.End + 2 < text.Length && ChineseNumberReader.Read(text, denominator.End + 2, material) is { Upper: null, Value.IsExact: true } numerator
            ? Fraction(text, at, denominator, numerator, material)
            : null;
    }

    /// <summary>Ratios whose sign stands behind the number: 成, 折, 倍.</summary>
    public static bool ReadSuffix(Quantity quantity, string text)
    {
        var end = quantity.End;
        if (end >= text.Length || !quantity.Value.IsExact)
        {
            return false;
        }

        switch (text[end])
        {
            case '成' when quantity.Value.Decimal is > 0 and <= 10 && !IsWordAfter(text, end):
                quantity.Value = Tens(quantity.Value);
                quantity.Upper = quantity.Upper is { } upper ? Tens(upper) : null;
                SetPercent(quantity, TakeDigit(quantity, text, end + 1));
                return true;
            case '折' when quantity.Value.Decimal is > 0 and < 100:
                quantity.Value = quantity.Value.Decimal < 10 ? Tens(quantity.Value) : quantity.Value;
                SetPercent(quantity, end + 1);
                return true;
            case '倍':
                quantity.Kind = FigureKind.Multiple;
                quantity.Unit = s_times;
                quantity.End = end + 1;
                if (end + 1 < text.Length && text[end + 1] == '半')
                {
                    quantity.Value = FigureValue.Of(quantity.Value.Decimal + 0.5m, -1);
                    quantity.End++;
                }

                return true;
            default:
                return false;
        }
    }

    /// <summary>Joins 三元五角二分 and 七角四分 into one amount of yuan.</summary>
    public static void ReadMoneyTail(Quantity quantity, string text)
    {
        if (quantity.Unit is not { } unit || unit.Unit.Name is not ("CNY" or "jiao" or "HKD") || !quantity.Value.IsExact)
        {
            return;
        }

        var value = unit.Unit.Name == "jiao" ? quantity.Value.Decimal / 10 : quantity.Value.Decimal;
        var place = unit.Unit.Name == "jiao" ? -1 : 0;
        var end = quantity.End;
        end += end + 1 < text.Length && text[end] is '零' or '〇' && ChineseNumerals.Digit(text[end + 1]) > 0 ? 1 : 0;
        if (ChineseNumerals.Digit(Behind(text, end)) > 0 && unit.Unit.Name is "CNY" or "HKD" && IsFree(text, end + 1))
        {
            // 三块五 is 3.5, 三元零五 is 3.05.
            value += ChineseNumerals.Digit(text[end]) * (end > quantity.End ? 0.01m : 0.1m);
            place = end > quantity.End ? -2 : -1;
            quantity.Value = FigureValue.Of(value, place);
            quantity.End = end + 1;
            return;
        }

        for (var step = 0; step < 2 && end + 1 < text.Length && ChineseNumerals.Digit(text[end]) is >= 0 and var digit; step++)
        {
            var isJiao = text[end + 1] is '角' or '毛' && place == 0;
            var isFen = text[end + 1] == '分';
            if (!isJiao && !isFen)
            {
                break;
            }

            value += isJiao ? digit * 0.1m : digit * 0.01m;
            place = isJiao ? -1 : -2;
            end += 2;
        }

        if (place < (unit.Unit.Name == "jiao" ? -1 : 0))
        {
            quantity.Value = FigureValue.Of(value, place);
            quantity.Unit = Units.MatchChinese("元", 0, out _);
            quantity.End = end;
        }
    }

    private static char Behind(string text, int at) => at < text.Length ? text[at] : '\0';

    /// <summary>Whether nothing follows at <paramref name="at"/> that the digit before it would count or scale.</summary>
    public static bool IsFree(string text, int at) =>
        !(at < text.Length && (ChineseNumerals.IsNumeral(text[at]) || text[at] is '点' or '點' or '分' or '成' or '折' or '倍' or '几' or '多' || ChineseLexicon.MatchMeasureWord(text, at, out _) is not null || Units.MatchChinese(text, at, out _) is not null));

    private static Quantity? ReadPer(string text, int at, ChineseMaterial material, ReadingScope scope)
    {
        if (at + 3 < text.Length && text[at] == '百' && text[at + 3] is '百' or '佰' && (at + 4 == text.Length || ChineseNumerals.Digit(text[at + 4]) < 0))
        {
            // 百分之百
            var all = new Quantity { Start = at, NumberStart = at, NumberEnd = at + 4, End = at + 4, Value = FigureValue.Of(100), Kind = FigureKind.Percent, Unit = PercentWord };
            ChineseBounds.Apply(all, text, null);
            return all;
        }

        if (at + 3 >= text.Length || ChineseNumberReader.Read(text, at + 3, material, scope) is not { } number)
        {
            return null;
        }

        var quantity = material.NewQuantity(at, number.End, number.Value, FigureKind.Percent);
        quantity.Upper = number.Upper;
        quantity.Relation = number.Upper is null ? number.IsMoreThan ? Relation.GreaterThan : Relation.Equal : Relation.Between;
        quantity.Unit = text[at] is '百' or '佰' ? PercentWord : text[at] == '千' ? Units.MatchChinese("‰", 0, out _) : s_perTenThousand;
        var isRange = number.End + 1 < text.Length && text[number.End] is '至' or '到' or '—' or '-' or '～';
        var next = number.End + 1;
        next += isRange && (Starts(text, next, "百分之") || Starts(text, next, "千分之")) ? 3 : 0;
        if (isRange && next < text.Length && ChineseNumberReader.Read(text, next, material) is { Upper: null } high && (next > number.End + 1 || high.Value.CompareTo(number.Value) > 0) && !(high.End < text.Length && text[high.End] is '年' or '月' or '日'))
        {
            quantity.Upper = high.Value;
            quantity.Relation = Relation.Between;
            quantity.End = quantity.NumberEnd = high.End;
        }

        var vague = quantity.End < text.Length && text[quantity.End] is '多' or '余' ? Relation.GreaterThan : (Relation?)null;
        quantity.End += vague is null ? 0 : 1;
        ChineseBounds.Apply(quantity, text, vague);
        return quantity;
    }

    private static Quantity Fraction(string text, int at, in ChineseNumber denominator, in ChineseNumber numerator, ChineseMaterial material)
    {
        var quantity = material.NewQuantity(at, numerator.End, FigureValue.Of(numerator.Value.Decimal / denominator.Value.Decimal, -2), FigureKind.Number);
        quantity.IsFraction = true;
        ChineseBounds.Apply(quantity, text, quantity.Start > 1 && text[quantity.Start - 1] == '的' ? ChineseBounds.RelationOver(text, quantity.Start - 1) : null);
        return quantity;
    }

    // 翻了一番 is twice, 翻两番 four times.
    private static Quantity? ReadDoubling(string text, int at, ChineseMaterial material)
    {
        var i = at + 1;
        i += i < text.Length && text[i] is '了' or '上' ? 1 : 0;
        i += i < text.Length && text[i] is '了' ? 1 : 0;
        decimal times = 1;
        var end = i;
        if (i < text.Length && ChineseNumberReader.Read(text, i, material) is { Value.IsExact: true, Upper: null } number)
        {
            times = number.Value.Decimal;
            end = number.End;
        }

        if (end >= text.Length || text[end] != '番' || times is < 1 or > 20)
        {
            return null;
        }

        var value = 1m;
        for (var k = 0; k < times; k++)
        {
            value *= 2;
        }

        return new Quantity
        {
            Start = at,
            NumberStart = at,
            NumberEnd = end + 1,
            End = end + 1,
            Value = FigureValue.Of(value),
            Kind = FigureKind.Multiple,
            Unit = EnglishMultiples.Times,
            Direction = Direction.Up,
        };
    }

    private static FigureValue Tens(FigureValue value) => value.IsExact ? FigureValue.Of(value.Decimal * 10, System.Math.Max(0, value.LastPlace + 1)) : value;

    // 七成六 is 76 percent.
    private static int TakeDigit(Quantity quantity, string text, int at)
    {
        if (at < text.Length && (ChineseNumerals.Digit(text[at]) is > 0 or 0) && (at + 1 >= text.Length || ChineseNumerals.Places(text[at + 1]) == 0) && MatchesNothing(text, at + 1))
        {
            quantity.Value = FigureValue.Of(quantity.Value.Decimal + ChineseNumerals.Digit(text[at]));
            return at + 1;
        }

        if (at < text.Length && text[at] == '半')
        {
            quantity.Value = FigureValue.Of(quantity.Value.Decimal + 5);
            return at + 1;
        }

        return at;
    }

    private static bool MatchesNothing(string text, int at) => ChineseLexicon.MatchMeasureWord(text, at, out _) is null && Units.MatchChinese(text, at, out _) is null;

    private static void SetPercent(Quantity quantity, int end)
    {
        quantity.Kind = FigureKind.Percent;
        quantity.Unit = PercentWord;
        quantity.End = end;
    }

    // 三成立, 二成为: the character begins a word.
    private static bool IsWordAfter(string text, int at) => at + 1 < text.Length && text[at + 1] is '立' or '为' or '功' or '就' or '果' or '员' or '本' or '绩' or '分' or '都' or '人' or '年' or '熟' or '长';

    private static bool Starts(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;
}
