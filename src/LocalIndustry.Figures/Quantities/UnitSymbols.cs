using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Reads unit symbols as printed: <c>mV</c>, <c>km/h</c>, <c>kg·m²</c>, <c>J mol^-1 K^-1</c>, <c>%RH</c>.</summary>
internal static class UnitSymbols
{
    /// <summary>
    /// Reads the symbol at <paramref name="at"/>, one space before it allowed; null if there is none.
    /// A compound takes its kind from what it is: money per something stays money, anything else is a measure.
    /// </summary>
    public static UnitSpelling? Read(string text, int at, out int start, out int end)
    {
        start = at < text.Length && text[at] is ' ' or '\u00A0' or '\u2009' or '\u202F' ? at + 1 : at;
        end = start;
        if ((ReadFactor(text, start, out end) ?? (at > 0 && Scripts.IsDigit(text[at - 1]) ? ReadCounted(text, start, out end) : null)) is not { } first)
        {
            return null;
        }

        var factors = 1;
        while (end < text.Length && factors < 8)
        {
            var sign = text[end];
            var open = sign == '/' && end + 1 < text.Length && text[end + 1] == '(';
            var next = end + (open ? 2 : 1);
            var joined = sign is '/' or '·' or '⋅' or '*' || (sign is ' ' or '\u00A0' && HasExponent(text, next));
            if (!joined || ReadFactor(text, next, out var factorEnd) is null)
            {
                break;
            }

            while (open && factorEnd + 1 < text.Length && text[factorEnd] is '·' or '⋅' or ' ' && ReadFactor(text, factorEnd + 1, out var more) is not null)
            {
                factorEnd = more;
            }

            end = open && factorEnd < text.Length && text[factorEnd] == ')' ? factorEnd + 1 : factorEnd;
            factors++;
        }

        if (factors == 1 && end == start + Letters(text, start))
        {
            return first;
        }

        var spelling = text.Substring(start, end - start);
        return Units.FindSymbol(text, start, end)
            ?? new UnitSpelling(new Unit(spelling, first.Unit.Kind == FigureKind.Money ? FigureKind.Money : FigureKind.Measure), spelling);
    }

    // "0.2 units/kg", "72 beats/min": what is counted per a unit.
    private static UnitSpelling? ReadCounted(string text, int at, out int end)
    {
        const int Shortest = 4;
        const int Longest = 16;
        end = at;
        while (end < text.Length && end - at < Longest && text[end] is >= 'a' and <= 'z')
        {
            end++;
        }

        var isCounted = end - at >= Shortest && end + 1 < text.Length && text[end] == '/' && ReadFactor(text, end + 1, out var unitEnd) is not null
            && (unitEnd >= text.Length || text[unitEnd] is '/' || !char.IsLetterOrDigit(text[unitEnd]));
        if (!isCounted)
        {
            end = at;
            return null;
        }

        var noun = text.Substring(at, end - at);
        return new UnitSpelling(new Unit(noun, FigureKind.Measure), noun);
    }

    // Letters, a percent or degree sign with letters, and an exponent.
    private static UnitSpelling? ReadFactor(string text, int at, out int end)
    {
        end = at;
        var letters = Letters(text, at);
        for (var length = letters; length > 0; length--)
        {
            // A symbol is a whole run of letters; only a percent or degree sign may stand before other letters.
            if (length < letters && (char.IsLetter(text[at]) || char.IsLetter(text[at + length - 1])))
            {
                continue;
            }

            if (Units.FindSymbol(text, at, at + length) is not { } unit)
            {
                continue;
            }

            if (length < letters && IsNamedDegree(text, at, letters))
            {
                // "°dH", "°Brix": a scale of its own, in the words of the document.
                end = at + letters;
                var scale = text.Substring(at, letters);
                return new UnitSpelling(new Unit(scale, FigureKind.Measure), scale);
            }

            end = at + length;
            if (char.IsLetter(text[end - 1]))
            {
                end = ExponentEnd(text, end);
            }

            return end < text.Length && char.IsLetterOrDigit(text[end]) && !Scripts.IsHan(text[end]) && char.IsLetter(text[end - 1]) ? null : unit;
        }

        return null;
    }

    // Letters glued to a degree sign name its scale, unless they are a point of the compass or a word set too close.
    private static bool IsNamedDegree(string text, int at, int letters)
    {
        if (text[at] is not ('°' or 'º') || letters < 2 || (at + letters < text.Length && char.IsLetterOrDigit(text[at + letters])))
        {
            return false;
        }

        var (hasUpper, isCompass) = (false, true);
        for (var i = at + 1; i < at + letters; i++)
        {
            hasUpper |= char.IsUpper(text[i]);
            isCompass &= text[i] is 'N' or 'E' or 'S' or 'W' or 'n' or 's' or 'w';
        }

        return hasUpper && !isCompass && Lexicon.Find(text, at + 1, at + letters) is null;
    }

    private static int Letters(string text, int at)
    {
        var i = at;
        while (i < text.Length && i - at < 8 && ((char.IsLetter(text[i]) && !Scripts.IsHan(text[i])) || text[i] is '%' or '％' or '‰' or '°' or 'º' or '℃' or '℉' or '″' or 'Ω' or 'µ'))
        {
            i++;
        }

        return i - at;
    }

    private static bool HasExponent(string text, int at)
    {
        var end = at + Letters(text, at);
        return end > at && ExponentEnd(text, end) > end;
    }

    private static int ExponentEnd(string text, int at)
    {
        if (at >= text.Length)
        {
            return at;
        }

        if (text[at] is '²' or '³' or '⁻')
        {
            return Exponents.ReadSuperscript(text, at, out _);
        }

        var i = at + (text[at] == '^' ? 1 : 0);
        i += i < text.Length && text[i] is '-' or '−' && i + 1 < text.Length && Scripts.IsDigit(text[i + 1]) ? 1 : 0;
        return i < text.Length && (text[i] is >= '2' and <= '4' || (text[i] == '1' && i > at)) && (i + 1 >= text.Length || !char.IsLetterOrDigit(text[i + 1])) ? i + 1 : at;
    }
}
