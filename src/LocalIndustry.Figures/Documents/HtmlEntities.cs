using System;
using System.Collections.Generic;
using System.Globalization;

namespace LocalIndustry.Figures.Documents;

/// <summary>Entities as the characters that they stand for.</summary>
internal static class HtmlEntities
{
    private const int LongestName = 10;

    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        ["amp"] = "&",
        ["lt"] = "<",
        ["gt"] = ">",
        ["quot"] = "\"",
        ["apos"] = "'",
        ["nbsp"] = "\u00A0",
        ["ensp"] = "\u2002",
        ["emsp"] = "\u2003",
        ["thinsp"] = "\u2009",
        ["hairsp"] = "\u200A",
        ["zwnj"] = "\u200C",
        ["zwj"] = "\u200D",
        ["shy"] = "\u00AD",
        ["ndash"] = "–",
        ["mdash"] = "—",
        ["horbar"] = "―",
        ["lsquo"] = "‘",
        ["rsquo"] = "’",
        ["sbquo"] = "‚",
        ["ldquo"] = "“",
        ["rdquo"] = "”",
        ["bdquo"] = "„",
        ["laquo"] = "«",
        ["raquo"] = "»",
        ["lsaquo"] = "‹",
        ["rsaquo"] = "›",
        ["hellip"] = "…",
        ["bull"] = "•",
        ["middot"] = "·",
        ["dagger"] = "†",
        ["Dagger"] = "‡",
        ["sect"] = "§",
        ["para"] = "¶",
        ["copy"] = "©",
        ["reg"] = "®",
        ["trade"] = "™",
        ["permil"] = "‰",
        ["prime"] = "′",
        ["Prime"] = "″",
        ["euro"] = "€",
        ["pound"] = "£",
        ["yen"] = "¥",
        ["cent"] = "¢",
        ["curren"] = "¤",
        ["dollar"] = "$",
        ["percnt"] = "%",
        ["times"] = "×",
        ["divide"] = "÷",
        ["plusmn"] = "±",
        ["minus"] = "−",
        ["plus"] = "+",
        ["equals"] = "=",
        ["ne"] = "≠",
        ["le"] = "≤",
        ["ge"] = "≥",
        ["leq"] = "≤",
        ["geq"] = "≥",
        ["asymp"] = "≈",
        ["approx"] = "≈",
        ["sim"] = "∼",
        ["equiv"] = "≡",
        ["infin"] = "∞",
        ["radic"] = "√",
        ["sum"] = "∑",
        ["deg"] = "°",
        ["micro"] = "µ",
        ["ohm"] = "Ω",
        ["frac12"] = "½",
        ["half"] = "½",
        ["frac13"] = "⅓",
        ["frac23"] = "⅔",
        ["frac14"] = "¼",
        ["frac34"] = "¾",
        ["frac15"] = "⅕",
        ["frac18"] = "⅛",
        ["frac38"] = "⅜",
        ["frac58"] = "⅝",
        ["frac78"] = "⅞",
        ["sup1"] = "¹",
        ["sup2"] = "²",
        ["sup3"] = "³",
        ["ordm"] = "º",
        ["ordf"] = "ª",
        ["frasl"] = "⁄",
        ["sol"] = "/",
        ["lowbar"] = "_",
        ["num"] = "#",
        ["ast"] = "*",
        ["vert"] = "|",
        ["lpar"] = "(",
        ["rpar"] = ")",
        ["comma"] = ",",
        ["period"] = ".",
        ["colon"] = ":",
        ["semi"] = ";",
        ["larr"] = "←",
        ["uarr"] = "↑",
        ["rarr"] = "→",
        ["darr"] = "↓",
        ["alpha"] = "α",
        ["beta"] = "β",
        ["gamma"] = "γ",
        ["delta"] = "δ",
        ["epsilon"] = "ε",
        ["eta"] = "η",
        ["theta"] = "θ",
        ["lambda"] = "λ",
        ["mu"] = "μ",
        ["pi"] = "π",
        ["rho"] = "ρ",
        ["sigma"] = "σ",
        ["tau"] = "τ",
        ["phi"] = "φ",
        ["omega"] = "ω",
        ["Delta"] = "Δ",
        ["Sigma"] = "Σ",
        ["Omega"] = "Ω",
        ["auml"] = "ä",
        ["ouml"] = "ö",
        ["uuml"] = "ü",
        ["Auml"] = "Ä",
        ["Ouml"] = "Ö",
        ["Uuml"] = "Ü",
        ["szlig"] = "ß",
        ["agrave"] = "à",
        ["aacute"] = "á",
        ["acirc"] = "â",
        ["aring"] = "å",
        ["Aring"] = "Å",
        ["aelig"] = "æ",
        ["ccedil"] = "ç",
        ["egrave"] = "è",
        ["eacute"] = "é",
        ["ecirc"] = "ê",
        ["euml"] = "ë",
        ["iacute"] = "í",
        ["icirc"] = "î",
        ["ntilde"] = "ñ",
        ["oacute"] = "ó",
        ["ocirc"] = "ô",
        ["oslash"] = "ø",
        ["Oslash"] = "Ø",
        ["uacute"] = "ú",
        ["Eacute"] = "É",
    };

    /// <summary>Reads the entity at <paramref name="start"/>; without its semicolon it is text.</summary>
    public static bool TryRead(string text, int start, int limit, out string value, out int end)
    {
        value = "";
        end = start;
        var i = start + 1;
        if (i < limit && text[i] == '#')
        {
            return TryReadNumber(text, i + 1, limit, out value, out end);
        }

        while (i < limit && i - start <= LongestName && (Characters.IsAsciiLetter(text[i]) || Characters.IsAsciiDigit(text[i])))
        {
            i++;
        }

        if (i >= limit || text[i] != ';' || !s_names.TryGetValue(text.Substring(start + 1, i - start - 1), out var character))
        {
            return false;
        }

        value = character;
        end = i + 1;
        return true;
    }

    private static bool TryReadNumber(string text, int start, int limit, out string value, out int end)
    {
        value = "";
        end = start;
        var isHex = start < limit && text[start] is 'x' or 'X';
        var i = isHex ? start + 1 : start;
        var digits = i;
        while (i < limit && i - digits < 8 && Uri.IsHexDigit(text[i]) && (isHex || Characters.IsAsciiDigit(text[i])))
        {
            i++;
        }

        if (i == digits
            || i >= limit
            || text[i] != ';'
            || !int.TryParse(text.Substring(digits, i - digits), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            || code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            return false;
        }

        value = char.ConvertFromUtf32(code);
        end = i + 1;
        return true;
    }
}
