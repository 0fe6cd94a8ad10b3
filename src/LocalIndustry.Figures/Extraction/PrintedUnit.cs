using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Extraction;

/// <summary>The unit of a quantity as it is printed: unit, currency, or the things counted.</summary>
internal static class PrintedUnit
{
    /// <summary>The unit with what it is counted per, or the counted noun in the singular.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="strings">The strings of the text that it stands in.</param>
    /// <param name="keepsSigns">Whether a currency sign stays what it is: <c>$</c> need not be the US dollar.</param>
    public static string OfEnglish(Quantity quantity, SharedStrings strings, bool keepsSigns = false)
    {
        if (quantity.Unit is { } unit)
        {
            var name = keepsSigns ? unit.Printed : unit.Text;
            return quantity.Per.Length > 0 ? strings.Ratio(name, quantity.Per) : name;
        }

        if (quantity.Kind != FigureKind.Count || (quantity.NounEnd <= quantity.NounStart && quantity.ElidedNoun.Length == 0))
        {
            return "";
        }

        return quantity.NounEnd > quantity.NounStart ? strings.Singular(quantity.NounStart, quantity.NounEnd) : EnglishNouns.SingularOfPhrase(quantity.ElidedNoun);
    }

    /// <summary>The unit, the measure word, or, where the things themselves follow the number, their name.</summary>
    public static string OfChinese(Quantity quantity, string subject, string text, bool keepsSigns = false)
    {
        if (quantity.Unit is { } unit)
        {
            return keepsSigns ? unit.Printed : unit.Text;
        }

        var at = quantity.End + (quantity.End < text.Length && text[quantity.End] == '的' ? 1 : 0);
        var isOwnNoun = quantity.Kind == FigureKind.Count && quantity.ElidedNoun is not ("户" or "戶") && !quantity.ElidedNoun.EndsWith("次", System.StringComparison.Ordinal)
            && subject.Length > 0 && at < text.Length && subject[0] == text[at];
        return isOwnNoun ? subject : quantity.ElidedNoun;
    }
}
