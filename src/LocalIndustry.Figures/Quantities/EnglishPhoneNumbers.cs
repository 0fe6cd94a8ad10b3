using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Recognises runs of digit groups that are dialled or keyed in, not counted.</summary>
internal static class EnglishPhoneNumbers
{
    /// <summary>Whether token <paramref name="i"/> is one of three or more bare digit groups in a row, or of two behind a plus sign.</summary>
    public static bool IsPart(TokenList tokens, int i)
    {
        var first = i;
        while (IsGroup(tokens, first - 1) || (tokens.IsHyphen(first - 1) && IsGroup(tokens, first - 2)))
        {
            first -= IsGroup(tokens, first - 1) ? 1 : 2;
            if (i - first > 16)
            {
                return true;
            }
        }

        var groups = 1;
        for (var end = first + 1; groups < 8; groups++)
        {
            end += tokens.IsHyphen(end) ? 1 : 0;
            if (!IsGroup(tokens, end))
            {
                break;
            }

            end++;
        }

        var isInternational = tokens.Sign(first - 1) == '+' || (tokens.Sign(first - 1) == ')' && tokens.Sign(first - 3) == '(');
        return IsGroup(tokens, i) && ((groups >= 3 && IsPlain(tokens, first, i)) || (groups >= 2 && isInternational) || tokens.Is(first - 1, "tel") || (tokens.Is(first - 2, "tel") && groups >= 2));
    }

    // Grouped numbers in a row are a list of amounts.
    private static bool IsPlain(TokenList tokens, int first, int i) => tokens[first].Numeral!.IsPlainInteger && tokens[i].Numeral!.IsPlainInteger;

    private static bool IsGroup(TokenList tokens, int i) => tokens.IsNumber(i) && tokens[i].Numeral is { Decimals: 0, IsFraction: false, IsHex: false, HasExponent: false };
}
