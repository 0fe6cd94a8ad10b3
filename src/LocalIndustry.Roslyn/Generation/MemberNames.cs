using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>Gives out the member names of one class. The engine's names are unique and valid already; this is the last guard of the build.</summary>
internal sealed class MemberNames(string className)
{
    private const string Fallback = "Figure";

    // A constant under one of these names would hide a member of object, which warns.
    private static readonly string[] s_inherited = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    // The list of typed figures; the second where the class itself is called so.
    private static readonly string[] s_list = ["All", "AllFigures"];

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of the list of typed figures in a class.</summary>
    public static string ListOf(string className) => className == s_list[0] ? s_list[1] : s_list[0];

    public string Take(string name, string suffix)
    {
        var wanted = CSharpNames.ToIdentifier(name, Fallback) + suffix;
        if (IsClassName(wanted) || s_inherited.Contains(wanted) || s_list.Contains(wanted))
        {
            wanted += Fallback;
        }

        var unique = wanted;
        for (var number = 2; !_taken.Add(unique); number++)
        {
            unique = wanted + number.ToString(CultureInfo.InvariantCulture);
        }

        return unique;
    }

    // The class itself may yet get a number to tell it from another document's.
    private bool IsClassName(string name) =>
        name.StartsWith(className, StringComparison.Ordinal) && name.Skip(className.Length).All(char.IsDigit);
}
