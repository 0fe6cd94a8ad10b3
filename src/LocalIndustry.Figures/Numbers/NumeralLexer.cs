using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>
/// Reads a number in digits: grouping by comma, point, apostrophe or space (in threes, or the Indian twos), decimals, exponents,
/// fractions, an uncertainty in parentheses, hexadecimal. Signs before it are the caller's.
/// </summary>
internal static class NumeralLexer
{
    public static bool CanStart(string text, int at) =>
        Scripts.IsDigit(text[at])
        || Fractions.Vulgar(text[at]) is not null
        || (text[at] == '.' && at + 1 < text.Length && Scripts.IsDigit(text[at + 1]) && (at == 0 || !(IsWordLike(text[at - 1]) || text[at - 1] == '.')));

    /// <summary>The end of a run of digits that <see cref="Read"/> gave up on, so that it is not read again from within.</summary>
    public static int EndOfDigits(string text, int at)
    {
        var i = at + 1;
        while (i < text.Length && (Scripts.IsDigit(text[i]) || (text[i] is '.' or ',' && i + 1 < text.Length && Scripts.IsDigit(text[i + 1]))))
        {
            i++;
        }

        return i;
    }

    /// <summary>The number in digits at <paramref name="at"/>, where <see cref="CanStart"/> is true; null if there is none after all.</summary>
    public static Numeral? Read(string text, int at, NumberFormat format, Stack<Numeral>? spare = null)
    {
        if (Fractions.Vulgar(text[at]) is { } alone)
        {
            return new Numeral(at, at + 1, FigureValue.Of(alone, -2)) { IsFraction = true };
        }

        if (ReadHex(text, at) is { } hex)
        {
            return hex;
        }

        var decimalSign = format == NumberFormat.German ? ',' : '.';
        var groupSign = format == NumberFormat.German ? '.' : ',';
        var accumulator = default(DigitAccumulator);
        var i = ReadWhole(text, at, groupSign, ref accumulator, out var grouped);
        var wholeDigits = accumulator.Digits;
        var decimals = 0;
        if (grouped is false && ReadPower(text, at, i, accumulator.Value) is { } power)
        {
            return power;
        }

        var isProduct = i < text.Length && text[i] == '·' && Exponents.Read(text, i, hasDecimals: false, out _) > i;
        if (!isProduct && i + 1 < text.Length && IsDecimalSign(text[i], decimalSign) && Scripts.IsDigit(text[i + 1]) && !IsDotted(text, at, i, decimalSign))
        {
            i = ReadDecimals(text, i + 1, ref accumulator, out decimals);
        }

        if (accumulator.Digits == 0)
        {
            return null;
        }

        if (decimals == 0 && ReadFraction(text, at, i, wholeDigits, accumulator.Value) is { } fraction)
        {
            return fraction;
        }

        FigureValue? uncertainty = null;
        var uncertaintyDigits = default(DigitAccumulator);
        if (decimals > 0 && ReadUncertainty(text, i, ref uncertaintyDigits) is { } afterUncertainty)
        {
            i = afterUncertainty;
            uncertainty = uncertaintyDigits.ToValue(-decimals);
        }

        var end = Exponents.Read(text, i, hasDecimals: decimals > 0, out var exponent);
        var value = accumulator.ToValue(exponent - decimals);
        if (value is null)
        {
            return null;
        }

        var numeral = Numeral.Of(at, end, value.Value, spare);
        numeral.WholeDigits = wholeDigits;
        numeral.Decimals = decimals;
        numeral.IsGrouped = grouped;
        numeral.HasExponent = end > i;
        numeral.HasLeadingZero = wholeDigits > 1 && Scripts.Digit(text[at]) == 0;
        numeral.Uncertainty = uncertainty is null ? null : uncertaintyDigits.ToValue(exponent - decimals);
        return numeral;
    }

    // 10⁷, 10^-3, 2^32: a power without a factor before it.
    private static Numeral? ReadPower(string text, int start, int at, decimal root)
    {
        if (root is not (2 or 10) || at >= text.Length)
        {
            return null;
        }

        var end = Exponents.ReadPower(text, at, out var exponent);
        if (end == at || exponent is 0 or 1 or > 300 or < -300)
        {
            return null;
        }

        var approximate = Math.Pow((double)root, exponent);
        var exact = root == 10 && PowersOfTen.TryScale(1, exponent, out var scaled) ? scaled : root == 2 && exponent is > 0 and <= 90 ? (decimal)approximate : 0;
        var value = exact != 0 ? FigureValue.Of(exact, Math.Min(0, exponent)) : FigureValue.Of(approximate, Math.Min(0, exponent));
        return new Numeral(start, end, value) { WholeDigits = at - start, HasExponent = true };
    }

    private static bool IsWordLike(char c) => char.IsLetterOrDigit(c);

    private static bool IsDecimalSign(char c, char decimalSign) => c == decimalSign || c is '·' or '．' || (c == '٫');

    // 1.2.3 and 10.4.2024 are versions, sections and dates: the caller sees the point behind the first part.
    private static bool IsDotted(string text, int start, int sign, char decimalSign)
    {
        var i = sign + 1;
        while (i < text.Length && Scripts.IsDigit(text[i]))
        {
            i++;
        }

        return (i + 1 < text.Length && text[i] == decimalSign && Scripts.IsDigit(text[i + 1]))
            || (start >= 2 && text[start - 1] == decimalSign && Scripts.IsDigit(text[start - 2]));
    }

    private static int ReadWhole(string text, int at, char groupSign, ref DigitAccumulator accumulator, out bool grouped)
    {
        var i = at;
        while (i < text.Length && Scripts.IsDigit(text[i]))
        {
            accumulator.Add(Scripts.Digit(text[i]));
            i++;
        }

        grouped = false;
        if (i - at is 0 or > 3)
        {
            return i;
        }

        char? separator = null;
        while (i < text.Length && GroupSeparator(text[i], groupSign) is { } sign && (separator is null || separator == sign))
        {
            var length = GroupLength(text, i + 1, sign);
            if (length == 0)
            {
                break;
            }

            for (var k = i + 1; k <= i + length; k++)
            {
                accumulator.Add(Scripts.Digit(text[k]));
            }

            separator = sign;
            grouped = true;
            i += length + 1;
        }

        return i;
    }

    // The sign itself when it may part groups; the spaces count as one another.
    private static char? GroupSeparator(char c, char groupSign) => c switch
    {
        '\'' or '’' => '\'',
        ' ' or '\u00A0' or '\u2009' or '\u202F' => ' ',
        '，' when groupSign == ',' => '，',
        _ => c == groupSign ? c : null,
    };

    // Three digits, or two as in 12,34,567 when three end the number.
    private static int GroupLength(string text, int at, char sign)
    {
        var n = 0;
        while (at + n < text.Length && n < 4 && Scripts.IsDigit(text[at + n]))
        {
            n++;
        }

        return n == 3 ? 3 : n == 2 && sign == ',' && IsIndianTail(text, at + 2) ? 2 : 0;
    }

    private static bool IsIndianTail(string text, int at)
    {
        while (at < text.Length && text[at] == ',')
        {
            var n = 0;
            while (at + 1 + n < text.Length && n < 4 && Scripts.IsDigit(text[at + 1 + n]))
            {
                n++;
            }

            if (n == 3)
            {
                return true;
            }

            if (n != 2)
            {
                return false;
            }

            at += 3;
        }

        return false;
    }

    // Decimals may stand in groups of three set apart by single spaces, the last of up to four: 1.319 590 8951.
    private static int ReadDecimals(string text, int at, ref DigitAccumulator accumulator, out int decimals)
    {
        var i = at;
        while (i < text.Length && Scripts.IsDigit(text[i]))
        {
            accumulator.Add(Scripts.Digit(text[i]));
            i++;
        }

        decimals = i - at;
        if (decimals != 3)
        {
            return i;
        }

        while (i < text.Length && text[i] is ' ' or '\u00A0' or '\u2009' or '\u202F')
        {
            var n = 0;
            while (i + 1 + n < text.Length && n < 6 && Scripts.IsDigit(text[i + 1 + n]))
            {
                n++;
            }

            var isLast = i + 1 + n >= text.Length || text[i + 1 + n] is not (' ' or '\u00A0' or '\u2009' or '\u202F') || !DigitAt(text, i + 2 + n);
            var isGroup = n == 3 || (isLast && n is > 0 and <= 4 && (decimals > 3 || EndsNumber(text, i + 1 + n)));
            if (!isGroup)
            {
                break;
            }

            for (var k = 1; k <= n; k++)
            {
                accumulator.Add(Scripts.Digit(text[i + k]));
            }

            decimals += n;
            i += n + 1;
        }

        return i;
    }

    private static bool EndsNumber(string text, int at) =>
        at < text.Length && (text[at] == '(' || (text[at] == ' ' && at + 2 < text.Length && text[at + 1] is 'e' or 'E' && text[at + 2] is '-' or '+' or (>= '0' and <= '9')));

    private static bool DigitAt(string text, int at) => at < text.Length && Scripts.IsDigit(text[at]);

    private static int? ReadUncertainty(string text, int at, ref DigitAccumulator digits)
    {
        var i = at + 1;
        if (at >= text.Length || text[at] != '(')
        {
            return null;
        }

        while (i < text.Length && i - at <= 4 && Scripts.IsDigit(text[i]))
        {
            digits.Add(Scripts.Digit(text[i]));
            i++;
        }

        return i > at + 1 && i < text.Length && text[i] == ')' ? i + 1 : null;
    }

    private static Numeral? ReadFraction(string text, int start, int end, int wholeDigits, decimal whole)
    {
        if (end < text.Length && Fractions.Vulgar(text[end]) is { } part)
        {
            return new Numeral(start, end + 1, FigureValue.Of(whole + part, -2)) { IsFraction = true, WholeDigits = wholeDigits };
        }

        if (wholeDigits is 0 or > 3)
        {
            return null;
        }

        if (Fractions.ReadDenominator(text, end, whole, out var fractionEnd) is { } fraction)
        {
            return start > 0 && (text[start - 1] == '/' || (text[start - 1] == '-' && start > 1 && !char.IsWhiteSpace(text[start - 2])))
                ? null
                : new Numeral(start, fractionEnd, FigureValue.Of(fraction, -2)) { IsFraction = true };
        }

        var gap = end + 2 < text.Length && text[end] is ' ' or '\u00A0' ? text[end + 1] == ' ' ? 2 : 1 : 0;
        if (gap > 0 && end + gap < text.Length && Scripts.IsDigit(text[end + gap]))
        {
            var i = end + gap;
            decimal numerator = 0;
            while (i < text.Length && i - end <= 2 + gap && Scripts.IsDigit(text[i]))
            {
                numerator = (numerator * 10) + Scripts.Digit(text[i]);
                i++;
            }

            if (Fractions.ReadDenominator(text, i, numerator, out var mixedEnd) is { } mixed)
            {
                return new Numeral(start, mixedEnd, FigureValue.Of(whole + mixed, -2)) { IsFraction = true, WholeDigits = wholeDigits };
            }
        }

        return null;
    }

    private static Numeral? ReadHex(string text, int at)
    {
        if (text[at] != '0' || at + 2 >= text.Length || text[at + 1] is not ('x' or 'X') || !Uri.IsHexDigit(text[at + 2]) || (at > 0 && IsWordLike(text[at - 1])))
        {
            return null;
        }

        var i = at + 2;
        decimal value = 0;
        while (i < text.Length && Uri.IsHexDigit(text[i]))
        {
            if (i - at > 18)
            {
                return null;
            }

            value = (value * 16) + Uri.FromHex(text[i]);
            i++;
        }

        return i < text.Length && char.IsLetter(text[i])
            ? null
            : new Numeral(at, i, FigureValue.Of(value)) { IsHex = true, WholeDigits = i - at - 2 };
    }
}
