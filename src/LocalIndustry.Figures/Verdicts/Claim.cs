using System;
using System.Collections.Generic;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>A number in code that says something.</summary>
/// <param name="Value">The number; its last place is that of its last digit other than a trailing zero of an integer.</param>
/// <param name="Words">The words of its name; they tell percent from fraction, thousands from ones, seconds from days.</param>
public sealed record Claim(FigureValue Value, IReadOnlyList<string> Words)
{
    /// <summary>The unit that the code around it gives it, in the singular: <c>day</c> for <c>TimeSpan.FromDays</c>; else null.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether something is multiplied by it, so that 1.19 may stand for 19 % on top and 0.89 for 11 % off.</summary>
    public bool IsFactor { get; init; }

    /// <summary>Whether the code says that it is the figure's number, not only a number of the same thing.</summary>
    public bool IsCited { get; init; }

    /// <summary>The comparison that it stands in; null for a plain value.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>A claim of a constant under <paramref name="name"/>.</summary>
    public static Claim Of(decimal value, string name = "") =>
        new(FigureValue.Of(value, Digits.LastPlace(value)), IdentifierWords.Split(name));

    /// <summary>A claim of a constant that is a <see cref="double"/>; null for what is no number.</summary>
    public static Claim? Of(double value, string name = "")
    {
        if (double.IsNaN(value) || double.IsInfinity(value))
        {
            return null;
        }

        // A double that stands for 0.1 is to be taken as 0.1; beyond a decimal's range and precision it stays what it is.
        var magnitude = Math.Abs(value);
        return magnitude is 0 or (>= 1e-12 and <= 1e27)
            ? Of((decimal)value, name)
            : new Claim(FigureValue.Of(value, 0), IdentifierWords.Split(name));
    }

    /// <summary>A claim of a constant that is a <see cref="float"/>; null for what is no number.</summary>
    public static Claim? Of(float value, string name = "") =>
        Math.Abs(value) is 0 or (>= 1e-12f and <= 1e27f)
            ? Of((decimal)value, name) // 27.5f is meant as 27.5, not as the double nearest to the nearest float.
            : Of((double)value, name);
}
