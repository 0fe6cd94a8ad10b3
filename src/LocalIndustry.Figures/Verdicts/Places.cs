using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Words that say where: under the name of another country or county, numbers are of that one. To teach a place, add it.</summary>
internal static class Places
{
    private static readonly HashSet<string> s_countries = new(
        ("afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada "
        + "chad chile china colombia congo croatia cuba cyprus czechia czechoslovakia denmark djibouti ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras "
        + "hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya korea kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania "
        + "mauritius mexico moldova monaco mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia slovenia somalia "
        + "spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam wales yemen yugoslavia zambia zimbabwe").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> s_districts = new("county city town village province prefecture municipality district canton oblast commune parish".Split(' '), StringComparer.Ordinal);

    // What names of places end with; names of woodland and farmland do, too, and are as telling where a document has none.
    private static readonly string[] s_placeEndings = ["land", "shire", "burg", "borough", "ville", "stan"];

    private static readonly HashSet<string> s_directions = new("north south east west northern southern eastern western".Split(' '), StringComparer.Ordinal);

    /// <summary>Whether a word is one of the compass, which tells one of two places from the other.</summary>
    public static bool IsDirection(string word) => s_directions.Contains(word);

    public static bool IsCountry(string word) => s_countries.Contains(word);

    /// <summary>The place that a name puts behind its sort: <c>Lindvik</c> of <c>CityOfLindvik</c>; null where it does not.</summary>
    public static string? OfDistrict(string name)
    {
        if (name.IndexOf("Of", StringComparison.Ordinal) < 0)
        {
            return null;
        }

        var words = IdentifierWords.Split(name);
        for (var i = 0; i + 2 < words.Count; i++)
        {
            if (IsDistrict(words[i]) && words[i + 1] == "of")
            {
                return words[i + 2];
            }
        }

        return null;
    }

    /// <summary>Whether a word ends as names of places do.</summary>
    public static bool IsMadeOfPlace(string word)
    {
        const int ShortestStem = 3;
        foreach (var ending in s_placeEndings)
        {
            if (word.Length >= ending.Length + ShortestStem && word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word says what sort of place a name is: <c>LindvikCounty</c>.</summary>
    public static bool IsDistrict(string word) => s_districts.Contains(word);

    /// <summary>Whether words hold a place's name, or one made of it: Norway, Norwegian.</summary>
    public static bool IsSpokenOf(string place, IEnumerable<string> words)
    {
        const int Shortest = 4;
        var stem = place.Substring(0, Math.Min(place.Length, Math.Max(Shortest, place.Length - 3)));
        return words.Any(word => word.StartsWith(stem, StringComparison.Ordinal));
    }
}
