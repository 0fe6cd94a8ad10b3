using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Extraction;

/// <summary>The unit of a quantity as it is printed: unit, currency, or the things counted.</summary>
internal static class PrintedUnit
{
    /// <summary>The unit with what it is counted per, or the counted noun in the singular.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="text">The text that it stands in.</param>
    /// <param name="keepsSigns">Whether a currency sign stays what it is: <c>$</c> need not be the US dollar.</param>
    public static string OfEnglish(Quantity quantity, string text, bool keepsSigns = false)
    {
        if (quantity.Unit is { } unit)
        {
            var name = keepsSigns ? unit.Printed : unit.Text;
            return quantity.Per.Length > 0 ? name + " per " + quantity.Per : name;
        }

        if (quantity.Kind != FigureKind.Count || (quantity.NounEnd <= quantity.NounStart && quantity.ElidedNoun.Length == 0))
        {
            return "";
        }

        var noun = quantity.NounEnd > quantity.NounStart ? Phrases.Fold(text.Substring(quantity.NounStart, quantity.NounEnd - quantity.NounStart)) : quantity.ElidedNoun;
        var last = noun.LastIndexOf(' ') + 1;
        return noun.Substring(0, last) + EnglishNouns.Singular(noun.Substring(last));
    }

    /// <summary>The unit, the measure word, or, where the things themselves follow the number, their name.</summary>
    public static string OfChinese(Quantity quantity, Subject subject, string text, bool keepsSigns = false)
    {
        if (quantity.Unit is { } unit)
        {
            return keepsSigns ? unit.Printed : unit.Text;
        }

        var at = quantity.End + (quantity.End < text.Length && text[quantity.End] == '的' ? 1 : 0);
        var isOwnNoun = quantity.Kind == FigureKind.Count && quantity.ElidedNoun is not ("户" or "戶") && !quantity.ElidedNoun.EndsWith("次", System.StringComparison.Ordinal)
            && subject.Text.Length > 0 && at < text.Length && subject.Text[0] == text[at];
        return isOwnNoun ? subject.Text : quantity.ElidedNoun;
    }
}
