using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Numbers;

/// <summary>Fractions in signs and digits.</summary>
internal static class Fractions
{
    /// <summary>The signs that <see cref="Vulgar"/> knows.</summary>
    internal const string VulgarSigns = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";

    /// <summary>The value of a vulgar fraction sign; null for any other character.</summary>
    public static decimal? Vulgar(char c) => c < '¼' ? null : c switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 0.2m,
        '⅖' => 0.4m,
        '⅗' => 0.6m,
        '⅘' => 0.8m,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅐' => 1m / 7,
        '⅛' => 0.125m,
        '⅜' => 0.375m,
        '⅝' => 0.625m,
        '⅞' => 0.875m,
        '⅑' => 1m / 9,
        '⅒' => 0.1m,
        _ => null,
    };

    /// <summary>Two whole numbers over one another where the text holds nothing else, so that they are no date and no slogan: 13/4, 4/15.</summary>
    public static decimal? Alone(string text, int at, out int end)
    {
        end = at;
        if (Short(text, at, out var slash) is not { } numerator || slash >= text.Length || text[slash] is not ('/' or '⁄' or '／') || Short(text, slash + 1, out end) is not { } denominator || denominator == 0
            || !IsEmpty(text, 0, at > 0 && text[at - 1] is '-' or '+' or '−' ? at - 1 : at) || !IsEmpty(text, end, text.Length))
        {
            return null;
        }

        return numerator / denominator;
    }

    // Stops at the first character that is no white space, so a long text costs nothing.
    private static bool IsEmpty(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static decimal? Short(string text, int at, out int end)
    {
        decimal value = 0;
        for (end = at; end < text.Length && end - at < 3 && Scripts.IsDigit(text[end]); end++)
        {
            value = (value * 10) + Scripts.Digit(text[end]);
        }

        return end > at ? value : null;
    }

    /// <summary>
    /// Reads <c>/4</c> behind a numerator. Only a proper fraction with a denominator in use counts; 24/7 and 118/2024 are none.
    /// </summary>
    public static decimal? ReadDenominator(string text, int at, decimal numerator, out int end)
    {
        end = at;
        if (at + 1 >= text.Length || text[at] is not ('/' or '⁄' or '／'))
        {
            return null;
        }

        var i = at + 1;
        decimal denominator = 0;
        while (i < text.Length && i - at <= 5 && Scripts.IsDigit(text[i]))
        {
            denominator = (denominator * 10) + Scripts.Digit(text[i]);
            i++;
        }

        var isProper = numerator > 0 && numerator < denominator
            && (text[at] == '⁄' || denominator is 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or 12 or 16 or 20 or 32 or 64 or 100 or 128 or 1000);
        if (!isProper || (i < text.Length && (text[i] is '/' or '-' || char.IsLetterOrDigit(text[i]))))
        {
            return null;
        }

        end = i;
        return numerator / denominator;
    }
}
