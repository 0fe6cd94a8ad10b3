using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Units in names: <c>TimeoutMs</c>, <c>AreaKm2</c>, <c>CurrentMicroamps</c>. Case tells nothing there.</summary>
internal static class UnitWords
{
    // What programmers write for a unit and no document does, or that has lost its case. To teach one, add it.
    private static readonly Dictionary<string, string> s_abbreviations = Read(
        "ms=millisecond msec=millisecond msecs=millisecond millis=millisecond us=microsecond usec=microsecond micros=microsecond ns=nanosecond nanos=nanosecond "
        + "sec=second secs=second mins=minute hr=hour hrs=hour yr=year yrs=year "
        + "hz=hertz khz=kilohertz mhz=megahertz ghz=gigahertz ua=microampere ma=milliampere microamps=microampere milliamps=milliampere nanoamps=nanoampere amps=ampere "
        + "mv=millivolt uv=microvolt kv=kilovolt kw=kilowatt kwh=kilowatt_hour mwh=megawatt_hour gwh=gigawatt_hour mah=milliampere_hour "
        + "km=kilometre cm=centimetre mm=millimetre um=micrometre nm=nanometre kg=kilogram mg=milligram ug=microgram ml=millilitre "
        + "kb=kilobyte mb=megabyte gb=gigabyte tb=terabyte kbit=kilobit mbit=megabit kpa=kilopascal hpa=hectopascal mpa=megapascal "
        + "celsius=degree_Celsius centigrade=degree_Celsius fahrenheit=degree_Fahrenheit kelvin=kelvin pct=% percent=% percentage=% bps=basis_point permille=per_mille ppm=ppm ppt=ppt bq=becquerel "
        + "usd=USD eur=EUR euro=EUR euros=EUR gbp=GBP cny=CNY rmb=CNY jpy=JPY cents=US_cent kmh=kilometre_per_hour kph=kilometre_per_hour mph=mile_per_hour rpm=revolution_per_minute "
        + "sqm=square_metre sqkm=square_kilometre sqft=square_foot ha=hectare lb=pound lbs=pound oz=ounce ft=foot");

    private static readonly Dictionary<string, string> s_powers = Read(
        "km2=square_kilometre m2=square_metre cm2=square_centimetre mm2=square_millimetre ft2=square_foot m3=cubic_metre cm3=cubic_centimetre km3=cubic_kilometre mmhg=millimetre_of_mercury");

    private static readonly Dictionary<string, string> s_letters = Read("v=volt a=ampere w=watt c=degree_Celsius f=degree_Fahrenheit k=kelvin m=metre s=second g=gram l=litre h=hour d=day");

    /// <summary>The unit that the words of a name end with or hold, and which of the words say it; null if none does.</summary>
    public static (string Name, int Start, int Count)? Find(IReadOnlyList<string> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            // What is counted per something has that as its denominator, not as its unit.
            if (i > 0 && words[i - 1] == "per")
            {
                continue;
            }

            // Half a year is six of another unit.
            if (i > 0 && words[i - 1] is ("half" or "quarter"))
            {
                continue;
            }

            // MinMargin and MarginMin are minima.
            if (words[i] == "min" && words.Count > 1)
            {
                continue;
            }

            if (i > 0 && (MatchPrefixed(words, i - 1) ?? MatchShaped(words, i - 1)) is { } joined)
            {
                if (i > 1 && words[i - 2] == "per")
                {
                    i--;
                    continue;
                }

                return (joined, i - 1, 2);
            }

            if (Match(words, i) is { } match)
            {
                // KmPerHour is a unit of its own.
                return FindPer(words) is { } per && per.Start == i + match.Count + 1 && UnitMeasures.OfName(match.Name + " per " + per.Name) is not null
                    ? (match.Name + " per " + per.Name, i, match.Count + 1 + per.Count)
                    : (match.Name, i, match.Count);
            }
        }

        return words.Count > 1 && s_letters.TryGetValue(words[words.Count - 1], out var letter) ? (letter, words.Count - 1, 1) : null;
    }

    /// <summary>The unit that a name counts per: <c>cubic metre</c> for <c>DensityKgPerM3</c>, and which of the words say it; null if none.</summary>
    public static (string Name, int Start, int Count)? FindPer(IReadOnlyList<string> words)
    {
        for (var i = words.Count - 1; i > 1; i--)
        {
            if (words[i - 1] == "per")
            {
                return i + 1 < words.Count && (MatchPrefixed(words, i) ?? MatchShaped(words, i)) is { } joined ? (joined, i, 2)
                    : Match(words, i) is { } match ? (match.Name, i, match.Count)
                    : s_letters.TryGetValue(words[i], out var letter) ? (letter, i, 1)
                    : null;
            }
        }

        return null;
    }

    internal static string Singular(string word)
    {
        var singular = word != "hertz" && word.EndsWith("s", StringComparison.Ordinal) ? word.Substring(0, word.Length - 1) : word;
        singular = singular.Replace("meter", "metre").Replace("liter", "litre").Replace("gramme", "gram");
        return singular switch
        {
            "ton" => "tonne",
            "amp" => "ampere",
            _ => singular,
        };
    }

    private static (string Name, int Count)? Match(IReadOnlyList<string> words, int i)
    {
        var word = words[i];

        // The least of something, and no minute, which code writes out or calls mins.
        if (word == "min" && words.Count > 1)
        {
            return null;
        }

        if (i + 1 < words.Count && s_powers.TryGetValue(word + words[i + 1], out var power))
        {
            return (power, 2);
        }

        if (s_abbreviations.TryGetValue(word, out var name))
        {
            return (name, 1);
        }

        // Symbols rely on their case, which a name does not keep.
        return word.Length > 2 && UnitMeasures.NameOf(word) is { } known ? (known, 1) : null;
    }

    // KHz and MWh are written with two capitals, and taken apart between them; MilliBecquerel is as well.
    private static string? MatchPrefixed(IReadOnlyList<string> words, int i) =>
        words[i].Length == 1 && s_abbreviations.TryGetValue(words[i] + words[i + 1], out var name) ? name
        : UnitMeasures.IsPrefix(words[i]) && UnitMeasures.OfName(words[i] + Singular(words[i + 1])) is not null ? words[i] + Singular(words[i + 1])
        : null;

    // The unit that "square" or "cubic" makes of the word behind it.
    private static string? MatchShaped(IReadOnlyList<string> words, int i) => words[i] is "square" or "sq" or "cubic"
        ? UnitMeasures.NameOf((words[i] == "sq" ? "square" : words[i]) + " " + words[i + 1])
        : null;

    private static Dictionary<string, string> Read(string lines)
    {
        var units = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines.Split(' '))
        {
            var pair = line.Split('=');
            units.Add(pair[0], pair[1].Replace('_', ' '));
        }

        return units;
    }
}
