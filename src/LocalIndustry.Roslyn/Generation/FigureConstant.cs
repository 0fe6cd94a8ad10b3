using System;
using System.Collections.Generic;
using System.Globalization;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>The C# types that a constant can have.</summary>
internal enum ConstantType
{
    Int,
    Long,
    Decimal,
    Double,
}

/// <summary>One generated constant.</summary>
internal sealed record FigureConstant(Figure Figure, FigurePart Part, string Name, ConstantType Type)
{
    public FigureValue Value => Part == FigurePart.Upper ? Figure.Upper ?? Figure.Value : Figure.Value;

    /// <summary>The name of the figure as a whole: of a range the constant's name without its end.</summary>
    public string FigureName => Part == FigurePart.Lower && Name.EndsWith("Min", StringComparison.Ordinal) ? Name.Substring(0, Name.Length - 3) : Name;

    public string Keyword => Type switch
    {
        ConstantType.Int => "int",
        ConstantType.Long => "long",
        ConstantType.Decimal => "decimal",
        _ => "double",
    };

    public string Literal => Type switch
    {
        ConstantType.Int => Value.ToString(),
        ConstantType.Long => Value + "L",
        ConstantType.Decimal => Value + "m",
        _ => Value.Double.ToString("R", CultureInfo.InvariantCulture) + "d",
    };

    /// <summary>The constants of a class, in the order of the document.</summary>
    public static IReadOnlyList<FigureConstant> Of(IReadOnlyList<Figure> figures, string className)
    {
        var names = new MemberNames(className);
        var constants = new List<FigureConstant>(figures.Count);
        foreach (var figure in figures)
        {
            // Dates and places in an order belong to the stream for corpora, not to the constants.
            if (figure.Kind is FigureKind.Date or FigureKind.Ordinal)
            {
                continue;
            }

            var type = TypeOf(figure);
            if (figure.Upper is null)
            {
                constants.Add(new FigureConstant(figure, FigurePart.Whole, names.Take(figure.Name, ""), type));
                continue;
            }

            constants.Add(new FigureConstant(figure, FigurePart.Lower, names.Take(figure.Name, "Min"), type));
            constants.Add(new FigureConstant(figure, FigurePart.Upper, names.Take(figure.Name, "Max"), type));
        }

        return constants;
    }

    // Both ends of a range share a type: code that handles one end handles the other.
    private static ConstantType TypeOf(Figure figure)
    {
        var type = TypeOf(figure.Kind, figure.Value);
        if (figure.Upper is not { } upper)
        {
            return type;
        }

        var upperType = TypeOf(figure.Kind, upper);
        return upperType > type ? upperType : type;
    }

    private static ConstantType TypeOf(FigureKind kind, FigureValue value)
    {
        if (!value.IsExact)
        {
            return ConstantType.Double;
        }

        if (kind is FigureKind.Percent or FigureKind.Multiple or FigureKind.Money || !value.IsWhole)
        {
            return ConstantType.Decimal;
        }

        return value.Decimal switch
        {
            >= int.MinValue and <= int.MaxValue => ConstantType.Int,
            >= long.MinValue and <= long.MaxValue => ConstantType.Long,
            _ => ConstantType.Decimal,
        };
    }
}
