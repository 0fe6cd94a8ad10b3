using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>Turns names into C# identifiers that neither break nor warn.</summary>
internal static class CSharpNames
{
    /// <summary>Whether <paramref name="name"/> may be written as an identifier; keywords may, they are escaped on emission.</summary>
    public static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(Unescape(name)) && !HasFormatCharacter(name);

    public static bool IsNamespace(string name) => name.Split('.').All(IsIdentifier);

    /// <summary>The name without a leading <c>@</c>.</summary>
    public static string Unescape(string name) => name.StartsWith("@", System.StringComparison.Ordinal) ? name.Substring(1) : name;

    /// <summary>The name as it must be written: keywords get an <c>@</c>.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>Likewise the name of a type; in lower case it gets an <c>@</c> too, for the language may come to reserve it (CS8981).</summary>
    public static string EscapeType(string name) => name.All(static c => c is >= 'a' and <= 'z') ? "@" + name : Escape(name);

    public static string EscapeNamespace(string name) => string.Join(".", name.Split('.').Select(Escape));

    /// <summary>The nearest identifier; <paramref name="fallback"/> where nothing of the name can stand.</summary>
    public static string ToIdentifier(string name, string fallback)
    {
        if (IsIdentifier(name))
        {
            return Unescape(name);
        }

        var kept = new StringBuilder(name.Length);
        foreach (var c in name)
        {
            if (SyntaxFacts.IsIdentifierPartCharacter(c) && !IsFormatCharacter(c))
            {
                kept.Append(c);
            }
        }

        if (kept.Length == 0)
        {
            return fallback;
        }

        // A leading underscore would offend CLS-compliant consumers.
        return SyntaxFacts.IsIdentifierStartCharacter(kept[0]) ? kept.ToString() : fallback + kept;
    }

    /// <summary>The nearest namespace; empty stays empty.</summary>
    public static string ToNamespace(string name) => string.Join(
        ".",
        name.Split('.').Select(static part => part.Trim()).Where(static part => part.Length > 0).Select(static part => ToIdentifier(part, "N")));

    private static bool HasFormatCharacter(string name) => name.Any(IsFormatCharacter);

    // C# ignores them in identifiers, so that two names could look different and be one.
    private static bool IsFormatCharacter(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;
}
