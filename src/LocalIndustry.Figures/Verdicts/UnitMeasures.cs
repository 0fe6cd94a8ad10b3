using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Quantities;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// What units are worth, by the names of <see cref="UnitTable"/>. Factors follow the SI brochure, the international yard and
/// pound agreement of 1959, and the Chinese market units of 1959. To teach a unit, add a line.
/// </summary>
internal static class UnitMeasures
{
    internal const string Time = "time";
    internal const string Calendar = "calendar";
    internal const string Percent = "percent";
    internal const string Data = "data";
    internal const string Cent = "US cent";

    private const string BinaryByte = "binary byte";

    internal static readonly (string Dimension, string Units)[] Lines =
    [
        (Time, "second=1 minute=60 hour=3600 day=86400 week=604800 fortnight=1209600"),
        (Calendar, "month=1 quarter_year=3 year=12 year_old=12 decade=120 century=1200"),
        (Percent, "%=1 percentage_point=1 %RH=1 per_mille=0.1 basis_point=0.01 ppm=0.0001 ppb=0.0000001 ppt=0.0000000001"),
        ("length", "metre=1 inch=0.0254 foot=0.3048 yard=0.9144 mile=1609.344 nautical_mile=1852 li=500"),
        ("mass", "gram=1 tonne=1000000 pound=453.59237 ounce=28.349523125 stone=6350.29318 carat=0.2 jin=500 liang=50 dan=50000"),
        ("volume", "litre=1 cubic_metre=1000 cubic_kilometre=1000000000000 cubic_centimetre=0.001 cubic_foot=28.316846592 gallon=3.785411784 pint=0.473176473 barrel=158.987294928"),
        ("area", "square_metre=1 square_kilometre=1000000 square_centimetre=0.0001 square_millimetre=0.000001 hectare=10000 acre=4046.8564224 square_foot=0.09290304 square_mile=2589988.110336 square_inch=0.00064516 square_yard=0.83612736"),
        ("temperature", "degree_Celsius=1"),
        ("speed", "kilometre_per_hour=1 metre_per_second=3.6 mile_per_hour=1.609344 knot=1.852"),
        ("frequency", "hertz=1"),
        ("current", "ampere=1"),
        ("voltage", "volt=1"),
        ("power", "watt=1 horsepower=745.69987158227022"),
        ("energy", "joule=1 watt_hour=3600 calorie=4.184 electronvolt=0.0000000000000000001602176634"),
        ("charge", "ampere_hour=1 milliampere_hour=0.001 coulomb=0.00027777777777777777777777778"),
        ("resistance", "ohm=1"),
        ("capacitance", "farad=1"),
        ("force", "newton=1"),
        ("pressure", "pascal=1 bar=100000 pound_per_square_inch=6894.757293168 millimetre_of_mercury=133.322387415"),
        (Data, "bit=1 byte=8"),
        ("activity", "becquerel=1"),
        ("angle", "degree=1 radian=57.295779513082320876798154814"),
        ("dollar", "USD=1 US_cent=0.01"),
        ("sterling", "GBP=1 penny=0.01"),
        ("renminbi", "CNY=1 jiao=0.1 fen=0.01"),
    ];

    private static readonly (string Prefix, decimal Factor)[] s_prefixes =
    [
        ("pico", 0.000000000001m), ("nano", 0.000000001m), ("micro", 0.000001m), ("milli", 0.001m), ("centi", 0.01m), ("deci", 0.1m),
        ("hecto", 100m), ("kilo", 1_000m), ("mega", 1_000_000m), ("giga", 1_000_000_000m), ("tera", 1_000_000_000_000m), ("peta", 1_000_000_000_000_000m),
    ];

    // An average month or year is nobody's; these are what people multiply by.
    private static readonly decimal[] s_daysOfMonth = [30, 31, 28, 30.4375m, 365m / 12];

    private static readonly Dictionary<string, UnitMeasure> s_byName = Read();

    // How documents and code spell units, symbols by their case, words in lower case.
    private static readonly Lazy<Dictionary<string, string>> s_spellings = new(Spellings);

    /// <summary>Whether a word is one that multiplies a unit: <c>milli</c>.</summary>
    public static bool IsPrefix(string word) => Array.Exists(s_prefixes, prefix => prefix.Prefix == word);

    /// <summary>Whether a figure is an amount of money that names in code may give in cents, whatever its currency.</summary>
    public static bool HasCents(Figure figure) => figure.Kind == FigureKind.Money && figure.Unit.Split(' ')[0] is "EUR" or "euro" or "CAD" or "AUD" or "NZD" or "SGD" or "HKD" or "ZAR";

    /// <summary>The measure of a unit by the name that its spellings share; null if it does not convert.</summary>
    public static UnitMeasure? OfName(string name)
    {
        if (s_byName.TryGetValue(name, out var measure))
        {
            return measure;
        }

        foreach (var (prefix, factor) in s_prefixes)
        {
            // KiB, MiB: thousands of 1,024.
            if (name == prefix + BinaryByte)
            {
                return new UnitMeasure(Data, 8 * (decimal)Math.Pow(1024, Math.Round(Math.Log10((double)factor) / 3)));
            }

            if (name.StartsWith(prefix, StringComparison.Ordinal) && s_byName.TryGetValue(name.Substring(prefix.Length), out var whole))
            {
                return whole with { Factor = whole.Factor * factor };
            }
        }

        return null;
    }

    /// <summary>The measure of a unit as a figure spells it: <c>kHz</c>, <c>kilometre per hour</c>, <c>crown per kilometre</c> by what stands before <c>per</c>.</summary>
    public static UnitMeasure? Of(string unit)
    {
        // m/s has a name of its own.
        var slash = unit.IndexOf('/');
        var name = slash > 0 && NameOf(unit) is null ? NameOf(unit.Substring(0, slash)) + " per " + NameOf(unit.Substring(slash + 1)) : unit;
        if (s_byName.TryGetValue(name, out var whole))
        {
            return whole;
        }

        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        return OfSpelling(per < 0 ? unit : unit.Substring(0, per));
    }

    /// <summary>The measures above and below the slash of a unit, such as <c>g/cm³</c>; null for any other.</summary>
    public static QuotientMeasure? QuotientOf(string unit)
    {
        var per = unit.IndexOf(" per ", StringComparison.Ordinal);
        var spelling = per < 0 ? unit : unit.Substring(0, per);
        return spelling.IndexOf('/') is > 0 and var slash
            && NameOf(spelling) is null
            && OfSpelling(spelling.Substring(0, slash)) is { Offset: 0 } numerator
            && OfSpelling(spelling.Substring(slash + 1)) is { Dimension: not "temperature" } denominator
            ? new QuotientMeasure(numerator, denominator)
            : null;
    }

    /// <summary>The measure below the slash of a unit, whatever stands above it: kilogram of <c>EUR per kg</c>, cubic centimetre of <c>cm⁻³</c>; null for any other.</summary>
    public static UnitMeasure? DenominatorOf(string unit)
    {
        const string Per = " per ";
        return NameOf(unit) is not null ? null
            : unit.IndexOf('/') is > 0 and var slash ? OfSpelling(unit.Substring(slash + 1))
            : unit.IndexOf(Per, StringComparison.Ordinal) is > 0 and var per ? OfSpelling(unit.Substring(per + Per.Length))
            : unit.IndexOf('⁻') is > 0 and var power && power == unit.Length - 2 ? OfSpelling(unit.Substring(0, power) + unit.Substring(power + 1).Replace("¹", ""))
            : null;
    }

    private static UnitMeasure? OfSpelling(string spelling) => NameOf(spelling) is { } name ? OfName(name) : null;

    /// <summary>The shared name of a spelling; null for what is no unit.</summary>
    public static string? NameOf(string spelling) =>
        s_spellings.Value.TryGetValue(spelling, out var name) || s_spellings.Value.TryGetValue(spelling.ToLowerInvariant(), out name) ? name : null;

    /// <summary>What a number in one unit is multiplied by to be in the other: one factor, several between days and months, none where the units do not convert.</summary>
    public static IReadOnlyList<decimal> Factors(UnitMeasure from, UnitMeasure to)
    {
        if (from.Dimension == to.Dimension)
        {
            return [from.Factor / to.Factor];
        }

        var factors = new List<decimal>();
        foreach (var days in s_daysOfMonth)
        {
            if (from.Dimension == Time && to.Dimension == Calendar)
            {
                factors.Add(from.Factor / (days * 86_400 * to.Factor));
            }
            else if (from.Dimension == Calendar && to.Dimension == Time)
            {
                factors.Add(from.Factor * days * 86_400 / to.Factor);
            }
        }

        return factors;
    }

    private static Dictionary<string, UnitMeasure> Read()
    {
        var measures = new Dictionary<string, UnitMeasure>(StringComparer.Ordinal);
        foreach (var (dimension, units) in Lines)
        {
            foreach (var unit in units.Split(' '))
            {
                var pair = unit.Split('=');
                measures.Add(pair[0].Replace('_', ' '), new UnitMeasure(dimension, decimal.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture)));
            }
        }

        measures.Add("degree Fahrenheit", new UnitMeasure("temperature", 5m / 9, -32));
        measures.Add("kelvin", new UnitMeasure("temperature", 1, -273.15m));
        measures.Add("mu", new UnitMeasure("area", 2000m / 3));
        measures.Add("chi", new UnitMeasure("length", 1m / 3));
        return measures;
    }

    private static Dictionary<string, string> Spellings()
    {
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in UnitTable.Lines)
        {
            Add(line.Name, line.Name);
            foreach (var pair in line.English.Split([", "], StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var form in pair.Split('/'))
                {
                    Add(form.ToLowerInvariant(), line.Name);
                }
            }

            foreach (var spelling in (line.Symbols + " " + line.Chinese).Split([' '], StringSplitOptions.RemoveEmptyEntries))
            {
                Add(spelling, line.Name);
            }
        }

        foreach (var (prefix, prefixName) in UnitTable.Prefixes)
        {
            foreach (var (symbol, name) in UnitTable.Prefixed)
            {
                Add(prefix + symbol, prefixName + name);
            }
        }

        foreach (var prefix in UnitTable.WordPrefixes.Split(' '))
        {
            foreach (var word in UnitTable.PrefixedWords.Split(' '))
            {
                Add(prefix + word, prefix + UnitWords.Singular(word));
            }
        }

        return spellings;

        void Add(string spelling, string name)
        {
            if (!spellings.ContainsKey(spelling))
            {
                spellings.Add(spelling, name);
            }
        }
    }
}
