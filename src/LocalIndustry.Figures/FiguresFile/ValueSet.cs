using System;
using System.Globalization;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>The values that a figure allows, as a figures file writes them: <c>= 176</c>, <c>&gt; 1000</c>, <c>between 10 and 20</c>.</summary>
/// <param name="Relation">How <paramref name="Value"/> stands to the values allowed.</param>
/// <param name="Value">The number, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range.</param>
public sealed record ValueSet(Relation Relation, FigureValue Value, FigureValue? Upper)
{
    private const string Between = "between ";
    private const string And = " and ";

    // Two-character signs first: the shorter ones begin them.
    private static readonly Relation[] s_signed =
        [Relation.GreaterThanOrEqual, Relation.LessThanOrEqual, Relation.GreaterThan, Relation.LessThan, Relation.Approximate, Relation.Equal];

    /// <summary>The values of a figure.</summary>
    public static ValueSet Of(Figure figure) => new(figure.Relation, figure.Value, figure.Upper);

    /// <summary>Reads what <see cref="ToString"/> writes; without a sign the number is exact. Null if it is no value set.</summary>
    public static ValueSet? Parse(string text)
    {
        text = text.Trim();
        if (text.StartsWith(Between, StringComparison.Ordinal))
        {
            var and = text.IndexOf(And, StringComparison.Ordinal);
            return and > 0
                && Number(text.Substring(Between.Length, and - Between.Length)) is { } lower
                && Number(text.Substring(and + And.Length)) is { } upper
                && lower.CompareTo(upper) <= 0
                    ? new ValueSet(Relation.Between, lower, upper)
                    : null;
        }

        var relation = Relation.Equal;
        foreach (var candidate in s_signed)
        {
            if (text.StartsWith(candidate.Sign(), StringComparison.Ordinal))
            {
                relation = candidate;
                text = text.Substring(candidate.Sign().Length);
                break;
            }
        }

        return Number(text) is { } value ? new ValueSet(relation, value, null) : null;
    }

    /// <summary>Whether both allow the same values; how a number is printed does not matter.</summary>
    public bool IsSame(ValueSet other) =>
        Relation == other.Relation
        && Value.SameNumber(other.Value)
        && (Upper is { } upper ? other.Upper is { } otherUpper && upper.SameNumber(otherUpper) : other.Upper is null);

    /// <inheritdoc/>
    public override string ToString() => Upper is { } upper ? $"{Between}{Value}{And}{upper}" : $"{Relation.Sign()} {Value}";

    private static FigureValue? Number(string text)
    {
        text = text.Trim();
        if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && (exact != 0 || text.IndexOf('E') < 0))
        {
            var point = text.IndexOf('.');
            return FigureValue.Of(exact, point < 0 || text.IndexOfAny(['e', 'E']) >= 0 ? 0 : point + 1 - text.Length);
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var approximate) && !double.IsNaN(approximate) && !double.IsInfinity(approximate)
            ? FigureValue.Of(approximate, 0)
            : null;
    }
}
