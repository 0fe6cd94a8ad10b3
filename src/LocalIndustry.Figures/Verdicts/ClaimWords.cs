using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>What names in code say, as far as it needs no document.</summary>
public static class ClaimWords
{
    /// <summary>The unit that a name consists of, in the singular: <c>second</c> for <c>Seconds</c>; null where it says anything else.</summary>
    public static string? Unit(string name)
    {
        var words = IdentifierWords.Split(name);
        return words.Count is > 0 and <= 3 && UnitWords.Find(words) is { Start: 0, Name: var unit, Count: var count } && count == words.Count ? unit : null;
    }

    /// <summary>Whether a name says that its number is a limit, not a copy: <c>MinHeight</c>.</summary>
    public static bool SayBound(Claim claim) => claim.Words.Any(Vocabulary.Bound.Contains);

    /// <summary>Whether a condition of this name holds of what is not allowed: <c>TooHot</c>, <c>ExceedsLimit</c>.</summary>
    public static bool SayRejection(string name) => IdentifierWords.Split(name).Any(Vocabulary.Rejection.Contains);
}
