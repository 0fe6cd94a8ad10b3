using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Reads numbers in Chinese numerals, in Arabic digits with Chinese scale words, and mixed.</summary>
internal static class ChineseNumberReader
{
    private const int LongestRun = 60;

    public static ChineseNumber? Read(string text, int at, ChineseMaterial material, ReadingScope scope = ReadingScope.Figures)
    {
        var c = text[at];
        if (NumeralLexer.CanStart(text, at) && (at == 0 || !Scripts.IsLatin(text[at - 1])))
        {
            return ReadArabic(text, at, material, scope);
        }

        if (ChineseNumerals.IsNumeral(c))
        {
            return ReadHan(text, at, scope);
        }

        return c is '几' or '数' or '幾' or '數' && at + 1 < text.Length && ChineseNumerals.Places(text[at + 1]) > 0 && !StartsUnit(text, at + 1)
            ? Vague(text, at)
            : null;
    }

    private static ChineseNumber Vague(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < 4 && ChineseNumerals.Places(text[end]) > 0)
        {
            end++;
        }

        return new ChineseNumber(at, end, FigureValue.Of(1)) { IsVague = true, HasScale = true };
    }

    /// <summary>The value of a run of numerals that is known to be one number, 百 and 万 alone included.</summary>
    public static FigureValue ReadRun(string text, int start, int end)
    {
        var hasScale = false;
        for (var i = start; i < end; i++)
        {
            hasScale |= ChineseNumerals.Digit(text[i]) < 0;
        }

        return hasScale ? ReadScaled(text, start, end).Value : ReadDigits(text, start, end).Value;
    }

    private static ChineseNumber? ReadArabic(string text, int at, ChineseMaterial material, ReadingScope scope)
    {
        if (material.NumeralAt(at) is not { } numeral)
        {
            return null;
        }

        var value = numeral.Value;
        var end = numeral.End;
        if (scope == ReadingScope.Everything && Exponents.ReadPower(text, end, out var exponent) is var powerEnd && powerEnd > end && end < text.Length && text[end] == '^')
        {
            // 2.5^-1
            var power = System.Math.Pow(value.Double, exponent);
            if (!double.IsNaN(power) && !double.IsInfinity(power))
            {
                return new ChineseNumber(at, powerEnd, FigureValue.Of(power, -6)) { IsArabic = true, HasScale = true, Numeral = numeral };
            }
        }

        var scaled = ReadScales(text, ref end, ref value) || (scope == ReadingScope.Everything && TakeSuffix(text, ref end, ref value));
        if (TakeVagueScale(text, ref end, ref value))
        {
            return new ChineseNumber(at, end, value) { IsArabic = true, HasScale = true, IsMoreThan = true, Numeral = numeral };
        }

        if (scaled && value.IsExact)
        {
            AddLowerPart(text, ref end, ref value, material);
        }

        return new ChineseNumber(at, end, value) { IsArabic = true, HasScale = scaled, Numeral = numeral };
    }

    // 万, 亿, 千万, 百万 behind digits; not the 千 of 千瓦.
    private static bool ReadScales(string text, ref int end, ref FigureValue value)
    {
        var any = false;
        while (end < text.Length && ChineseNumerals.Places(text[end]) is > 0 and var places && !StartsUnit(text, end))
        {
            value = PowersOfTen.Multiply(value, PowersOfTen.Of(places), places);
            end++;
            any = true;
        }

        return any;
    }

    // 12k, 1.2M
    private static bool TakeSuffix(string text, ref int end, ref FigureValue value)
    {
        if (end >= text.Length || (end + 1 < text.Length && (Scripts.IsLatin(text[end + 1]) || Scripts.IsDigit(text[end + 1]))) || text[end] is not ('k' or 'K' or 'M'))
        {
            return false;
        }

        var places = text[end] == 'M' ? 6 : 3;
        value = PowersOfTen.Multiply(value, PowersOfTen.Of(places), places);
        end++;
        return true;
    }

    // 25万6千, 1亿3000万: what follows a scale and is smaller belongs to the same number.
    private static void AddLowerPart(string text, ref int end, ref FigureValue value, ChineseMaterial material)
    {
        for (var parts = 0; parts < 4 && end < text.Length; parts++)
        {
            FigureValue lower;
            int lowerEnd;
            if (Scripts.IsDigit(text[end]) && material.NumeralAt(end) is { Decimals: 0, IsFraction: false } numeral)
            {
                lower = numeral.Value;
                lowerEnd = numeral.End;
                ReadScales(text, ref lowerEnd, ref lower);
            }
            else if (ChineseNumerals.Digit(text[end]) >= 0 && ReadHan(text, end, ReadingScope.Figures) is { HasScale: true, Upper: null } han)
            {
                lower = han.Value;
                lowerEnd = han.End;
            }
            else
            {
                return;
            }

            if (!lower.IsExact || value.LastPlace <= 0 || lower.Decimal >= PowersOfTen.Of(System.Math.Min(value.LastPlace, 28)))
            {
                return;
            }

            value = FigureValue.Of(value.Decimal + lower.Decimal, lower.LastPlace);
            end = lowerEnd;
        }
    }

    private static ChineseNumber? ReadHan(string text, int at, ReadingScope scope)
    {
        var end = at;
        var scales = 0;
        while (end < text.Length && end - at < LongestRun && ChineseNumerals.IsNumeral(text[end]))
        {
            if (ChineseNumerals.Places(text[end]) is > 0 and var places)
            {
                // A number does not begin with 百, 千, 万; 十 is ten.
                if ((end == at && places != 1 && !IsAfterVagueWord(text, at) && !(scope == ReadingScope.Everything && StandsAlone(text, at))) || StartsUnit(text, end) || IsOutOfOrder(text, at, end))
                {
                    break;
                }

                scales++;
            }

            // 两 behind a number is the unit.
            if (text[end] is '两' or '兩' && end > at && !IsOneOrTwo(text, at, end) && (end + 1 >= text.Length || ChineseNumerals.Places(text[end + 1]) == 0))
            {
                break;
            }

            end++;
        }

        if (end == at)
        {
            return null;
        }

        var number = scales == 0 && ChineseNumerals.ContractedTen(text[at]) == 0 ? ReadDigits(text, at, end) : ReadScaled(text, at, end);
        return WithDecimals(text, WithVagueTail(text, number), scope);
    }

    // 六十千: a smaller scale multiplies 万 and 亿 only.
    private static bool IsOutOfOrder(string text, int at, int end) =>
        end > at && ChineseNumerals.Places(text[end]) < 4 && ChineseNumerals.Places(text[end - 1]) is > 0 and var before && before < ChineseNumerals.Places(text[end]);

    // 千一, 百三: colloquial for 1,100 and 130, where nothing but numerals stands.
    private static bool StandsAlone(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at < 3 && ChineseNumerals.IsNumeral(text[end]))
        {
            end++;
        }

        return end - at == 2 && ChineseNumerals.Digit(text[at + 1]) > 0 && (at == 0 || !Scripts.IsHan(text[at - 1])) && (end == text.Length || !Scripts.IsHan(text[end]));
    }

    // 一两年, 一两个: one or two; 一两 alone is a weight.
    private static bool IsOneOrTwo(string text, int at, int end) =>
        end == at + 1 && text[at] == '一' && end + 1 < text.Length && (Units.MatchChinese(text, end + 1, out _) is not null || ChineseLexicon.MatchMeasureWord(text, end + 1, out _) is not null);

    // 近百个, 上千人: a scale alone is one of it.
    private static bool IsAfterVagueWord(string text, int at) => at > 0 && text[at - 1] is '近' or '上' or '约' or '过' or '逾' or '超' or '整' or '足' or '成';

    // 五, 五六 (five or six), 一九五九
    private static ChineseNumber ReadDigits(string text, int at, int end)
    {
        if (end - at == 2 && !IsPoint(text, end) && ChineseNumerals.Digit(text[at]) is > 0 and var low && ChineseNumerals.Digit(text[at + 1]) is var high && (high == low + 1 || (low == 3 && high == 5)))
        {
            return new ChineseNumber(at, end, FigureValue.Of(low)) { Upper = FigureValue.Of(high) };
        }

        decimal value = 0;
        for (var i = at; i < end && i - at < 28; i++)
        {
            value = (value * 10) + ChineseNumerals.Digit(text[i]);
        }

        return new ChineseNumber(at, end, FigureValue.Of(value)) { IsPositional = end - at > 1 };
    }

    private static ChineseNumber ReadScaled(string text, int at, int end)
    {
        var reading = new ScaledReading();
        FigureValue? upper = null;
        for (var i = at; i < end; i++)
        {
            var c = text[i];
            var digit = ChineseNumerals.Digit(c);
            if (digit >= 0 && i + 2 < end + 1 && i + 1 < end && ChineseNumerals.Digit(text[i + 1]) == digit + 1 && digit > 0 && !reading.HasPendingDigit)
            {
                // 三四十, 一千二三百: two neighbours in one place are a range.
                var high = reading;
                high.Digit(digit + 1);
                Finish(ref high, text, i + 2, end);
                reading.Digit(digit);
                Finish(ref reading, text, i + 2, end);
                upper = FigureValue.Of(high.Value, high.LastPlace);
                break;
            }

            reading.Read(c, digit);
        }

        reading.Close();
        return new ChineseNumber(at, end, FigureValue.Of(reading.Value, reading.LastPlace)) { Upper = upper, HasScale = true };
    }

    private static void Finish(ref ScaledReading reading, string text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            reading.Read(text[i], ChineseNumerals.Digit(text[i]));
        }

        reading.Close();
    }

    // 一百六十多万, 两千余万, 十几万: the scale behind 多 belongs to the number.
    private static bool TakeVagueScale(string text, ref int end, ref FigureValue value)
    {
        if (end + 1 >= text.Length || text[end] is not ('多' or '余' or '餘' or '几' or '幾') || ChineseNumerals.Places(text[end + 1]) < 4 || StartsUnit(text, end + 1))
        {
            return false;
        }

        end++;
        ReadScales(text, ref end, ref value);
        return true;
    }

    private static ChineseNumber WithVagueTail(string text, ChineseNumber number)
    {
        var (end, value) = (number.End, number.Value);
        return number.Upper is null && TakeVagueScale(text, ref end, ref value)
            ? new ChineseNumber(number.Start, end, value) { HasScale = true, IsMoreThan = true }
            : WithVagueDigit(text, number);
    }

    private static ChineseNumber WithVagueDigit(string text, ChineseNumber number) =>
        number.HasScale && number.Upper is null && number.End < text.Length && text[number.End] is '几' or '幾'
            ? new ChineseNumber(number.Start, number.End + 1, number.Value) { HasScale = true, IsMoreThan = true }
            : number;

    // 二点六, 十八点四, 一点五亿; not the hour in 三点十分.
    private static ChineseNumber WithDecimals(string text, ChineseNumber number, ReadingScope scope)
    {
        var i = number.End;
        if (number.Upper is not null || !IsPoint(text, i) || !number.Value.IsExact)
        {
            return scope == ReadingScope.Everything && number.Upper is null && number.Value.IsExact ? WithArabicDecimals(text, number) : number;
        }

        i++;
        var value = number.Value.Decimal;
        var factor = 1m;
        var place = 0;
        while (i < text.Length && place > -20 && ChineseNumerals.Digit(text[i]) is >= 0 and var digit)
        {
            place--;
            factor /= 10;
            value += digit * factor;
            i++;
        }

        if (i < text.Length && (text[i] is '十' or '分' && !(text[i] == '分' && i + 1 < text.Length && text[i + 1] == '之')))
        {
            return number;
        }

        var result = FigureValue.Of(value, place);
        var scaled = ReadScales(text, ref i, ref result);
        return new ChineseNumber(number.Start, i, result) { HasScale = number.HasScale || scaled };
    }

    // 一百点123, 零点77; not the minutes in 三点30分.
    private static ChineseNumber WithArabicDecimals(string text, ChineseNumber number)
    {
        var i = number.End;
        if (i + 1 >= text.Length || text[i] is not ('点' or '點') || !Scripts.IsDigit(text[i + 1]) || NumeralLexer.Read(text, i + 1, NumberFormat.Invariant) is not { IsPlainInteger: true, WholeDigits: <= 12, Value.IsExact: true } digits
            || (digits.End < text.Length && text[digits.End] is '分' or '到' or '至' or '-'))
        {
            return number;
        }

        var value = FigureValue.Of(number.Value.Decimal + (digits.Value.Decimal / PowersOfTen.Of(digits.WholeDigits)), -digits.WholeDigits);
        var end = digits.End;
        ReadScales(text, ref end, ref value);
        return new ChineseNumber(number.Start, end, value) { HasScale = true };
    }

    // A decimal point with a digit behind it; 两 counts things, 一点两小时 is one o'clock and two hours.
    private static bool IsPoint(string text, int at) =>
        at + 1 < text.Length && text[at] is '点' or '點' or '·' or '．' or '.' && ChineseNumerals.Digit(text[at + 1]) >= 0 && !IsPairWord(text[at + 1]);

    private static bool IsPairWord(char c) => c is '两' or '兩' or '俩' or '倆' or '仨';

    /// <summary>Whether a unit of two or more characters begins here, so that its first one is no scale word: 千瓦, 百分点.</summary>
    private static bool StartsUnit(string text, int at) =>
        (Units.MatchChinese(text, at, out var end) is not null && end - at >= 2) || (text[at] is '百' or '千' or '万' && at + 2 < text.Length && text[at + 1] == '分' && text[at + 2] == '之');
}
