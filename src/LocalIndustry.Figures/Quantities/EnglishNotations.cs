using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Notations that say one number with two: tolerances, numbers repeated in digits, squares, accountants' brackets.</summary>
internal static class EnglishNotations
{
    /// <summary>"$(0.4) million": brackets are the accountants' minus.</summary>
    public static Quantity ReadAccounted(TokenList tokens, int first, int number, UnitSpelling currency)
    {
        var value = tokens[number].Numeral!.Value;
        var end = number + 2;
        while (tokens.Reaches(end) && EnglishNumerals.Find(tokens[end]) is { Role: NumeralRole.Scale } scale)
        {
            value = PowersOfTen.Multiply(value, scale.Value, scale.Places);
            end++;
        }

        return new Quantity
        {
            FirstToken = first,
            EndToken = end,
            Start = tokens[first].Start,
            NumberStart = tokens[number].Start,
            NumberEnd = tokens[end - 1].End,
            End = tokens[end - 1].End,
            Value = value.Negate(),
            Kind = FigureKind.Money,
            Unit = currency,
        };
    }

    /// <summary>"100 ± 5 mm": the second number is the tolerance of the first.</summary>
    public static void ReadTolerance(Quantity quantity, TokenList tokens, string text)
    {
        if (tokens.Sign(quantity.EndToken) != '±' || !tokens.IsNumber(quantity.EndToken + 1) || quantity.Uncertainty is not null)
        {
            return;
        }

        if (EnglishNumberReader.Read(tokens, text, quantity.EndToken + 1, isMoney: false) is { } tolerance)
        {
            quantity.Uncertainty = tolerance.Value;
            quantity.EndToken = tolerance.End;
            if (EnglishUnits.Behind(tokens, text, tolerance, out var unitEnd) is { } unit && quantity.Unit is null)
            {
                quantity.Unit = unit;
                quantity.Kind = unit.Unit.Kind;
                quantity.EndToken = unitEnd;
            }

            quantity.End = tokens[quantity.EndToken - 1].End;
        }
    }

    /// <summary>"fourteen (14) days", "twenty per cent (20%)": the same number once more in digits.</summary>
    public static void ReadRepetition(Quantity quantity, TokenList tokens, string text, in NumberPhrase number)
    {
        var open = quantity.EndToken;
        if (!number.IsWords || tokens.Sign(open) != '(' || !tokens.IsNumber(open + 1) || !tokens[open + 1].Numeral!.Value.SameNumber(number.Value))
        {
            return;
        }

        var digits = EnglishNumberReader.Read(tokens, text, open + 1, isMoney: false)!.Value;
        var unit = EnglishUnits.Behind(tokens, text, digits, out var end);
        if (tokens.Sign(end) != ')')
        {
            return;
        }

        quantity.EndToken = end + 1;
        if (quantity.Unit is null && unit is null)
        {
            unit = EnglishUnits.Behind(tokens, text, new NumberPhrase(open, end + 1, number.Value), out var behind);
            quantity.EndToken = unit is null ? quantity.EndToken : behind;
        }

        if (quantity.Unit is null && unit is not null)
        {
            (quantity.Unit, quantity.Kind) = (unit, unit.Unit.Kind);
        }

        quantity.End = tokens[quantity.EndToken - 1].End;
    }

    /// <summary>"2.5 mm × 2.5 mm" gives one measure twice; "2 mm × 3 mm" gives two.</summary>
    public static void ReadSquare(Quantity quantity, TokenList tokens, string text)
    {
        var next = quantity.EndToken + 1;
        while (quantity.Unit is not null && tokens.Sign(next - 1) is '×' && tokens.IsNumber(next)
            && EnglishNumberReader.Read(tokens, text, next, isMoney: false) is { } number && number.Value.SameNumber(quantity.Value)
            && EnglishUnits.Behind(tokens, text, number, out var end) is { } unit && unit.Unit == quantity.Unit.Unit)
        {
            quantity.EndToken = end;
            quantity.End = tokens[end - 1].End;
            next = end + 1;
        }
    }
}
