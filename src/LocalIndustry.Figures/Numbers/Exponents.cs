using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Powers of ten behind a number: <c>e-15</c>, <c>×10⁻³</c>, <c>x 10^6</c>.</summary>
internal static class Exponents
{
    /// <summary>Reads an exponent at <paramref name="at"/>; returns the offset behind it, or <paramref name="at"/> if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The offset behind the number.</param>
    /// <param name="hasDecimals">A number with decimals may have a space before its <c>e</c>.</param>
    /// <param name="exponent">The power read; 0 if none.</param>
    public static int Read(string text, int at, bool hasDecimals, out int exponent)
    {
        exponent = 0;
        var i = at;
        if (hasDecimals && i + 1 < text.Length && text[i] == ' ' && text[i + 1] is 'e' or 'E')
        {
            i++;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            var end = ReadPlain(text, i + 1, out exponent);
            return end > i + 1 && !(end < text.Length && char.IsLetter(text[end])) ? end : None(at, out exponent);
        }

        i = SkipSpace(text, at);
        if (i >= text.Length || text[i] is not ('×' or 'x' or 'X' or '·' or '*' or '⋅'))
        {
            return at;
        }

        i = SkipSpace(text, i + 1);
        if (i + 2 >= text.Length || text[i] != '1' || text[i + 1] != '0')
        {
            return at;
        }

        i += 2;
        if (text[i] == '^')
        {
            var open = i + 1 < text.Length && text[i + 1] is '(' or '{';
            var end = ReadPlain(text, open ? i + 2 : i + 1, out exponent);
            return end > i + 1 ? end + (open && end < text.Length && text[end] is ')' or '}' ? 1 : 0) : None(at, out exponent);
        }

        // ×10−8: a minus sign, not a hyphen, stands only in an exponent that lost its height.
        var behind = text[i] == '−' ? ReadPlain(text, i, out exponent) : ReadSuperscript(text, i, out exponent);
        return behind > i ? behind : None(at, out exponent);
    }

    /// <summary>Reads the exponent of a bare power: <c>⁷</c> or <c>^-3</c>.</summary>
    public static int ReadPower(string text, int at, out int exponent)
    {
        if (at < text.Length && text[at] == '^')
        {
            var end = ReadPlain(text, at + 1, out exponent);
            return end > at + 1 ? end : None(at, out exponent);
        }

        return ReadSuperscript(text, at, out exponent);
    }

    /// <summary>Reads a number in superscript digits: <c>⁻³</c>.</summary>
    public static int ReadSuperscript(string text, int at, out int number)
    {
        number = 0;
        var i = at;
        var negative = i < text.Length && text[i] == '⁻';
        i += negative || (i < text.Length && text[i] == '⁺') ? 1 : 0;
        var first = i;
        while (i < text.Length && i - first < 4 && Superscript(text[i]) is >= 0 and var digit)
        {
            number = (number * 10) + digit;
            i++;
        }

        number = negative ? -number : number;
        return i > first ? i : at;
    }

    private static int Superscript(char c) => c switch
    {
        '⁰' => 0,
        '¹' => 1,
        '²' => 2,
        '³' => 3,
        >= '⁴' and <= '⁹' => c - '⁰',
        _ => -1,
    };

    private static int None(int at, out int exponent)
    {
        exponent = 0;
        return at;
    }

    private static int SkipSpace(string text, int at) => at < text.Length && text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F' ? at + 1 : at;

    private static int ReadPlain(string text, int at, out int number)
    {
        number = 0;
        var i = at;
        var negative = i < text.Length && text[i] is '-' or '−' or '–';
        i += negative || (i < text.Length && text[i] == '+') ? 1 : 0;
        var first = i;
        while (i < text.Length && i - first < 4 && Scripts.IsDigit(text[i]))
        {
            number = (number * 10) + Scripts.Digit(text[i]);
            i++;
        }

        number = negative ? -number : number;
        return i > first ? i : at;
    }
}
