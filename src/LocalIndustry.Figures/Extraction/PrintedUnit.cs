using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Extraction;

/// <summary>The unit of a quantity as it is printed: unit, currency, or the things counted.</summary>
internal static class PrintedUnit
{
    public static string OfEnglish(Quantity quantity, string text)
    {
        if (quantity.Unit is { } unit)
        {
            return quantity.Per.Length > 0 ? unit.Text + " per " + quantity.Per : unit.Text;
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
    public static string OfChinese(Quantity quantity, Subject subject, string text)
    {
        if (quantity.Unit is { } unit)
        {
            return unit.Text;
        }

        var at = quantity.End + (quantity.End < text.Length && text[quantity.End] == '的' ? 1 : 0);
        var isOwnNoun = quantity.Kind == FigureKind.Count && quantity.ElidedNoun is not ("户" or "戶") && !quantity.ElidedNoun.EndsWith("次", System.StringComparison.Ordinal)
            && subject.Text.Length > 0 && at < text.Length && subject.Text[0] == text[at];
        return isOwnNoun ? subject.Text : quantity.ElidedNoun;
    }
}
