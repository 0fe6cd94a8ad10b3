using System.Collections.Generic;
using System.Globalization;
using System.Text;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>What is printed of a typed figure.</summary>
internal sealed record FigureModel(string Name, string Kind, string Relation, string Value, EquatableArray<NamedArgument> Arguments)
{
    public static FigureModel Of(FigureConstant constant, string fileName)
    {
        var figure = constant.Figure;
        return new FigureModel(
            constant.FigureName,
            figure.Kind is FigureKind.Date or FigureKind.Ordinal ? nameof(FigureKind.Number) : figure.Kind.ToString(),
            figure.Relation.ToString(),
            Literal(figure.Value, figure),
            ArgumentsOf(figure, fileName).ToEquatableArray());
    }

    private static IEnumerable<NamedArgument> ArgumentsOf(Figure figure, string fileName)
    {
        if (figure.Upper is { } upper)
        {
            yield return new("upper", Literal(upper, figure));
        }

        if (FigureJudge.Tolerance(figure) is var tolerance and > 0)
        {
            yield return new("tolerance", tolerance.ToString("R", CultureInfo.InvariantCulture));
        }

        foreach (var (name, text) in new[]
        {
            ("unit", figure.Unit),
            ("subject", figure.Subject),
            ("basis", figure.Basis),
            ("asOf", figure.AsOf),
            ("quote", DocumentationText.Fold(figure.PlainQuote)),
            ("document", fileName),
        })
        {
            if (!string.IsNullOrEmpty(text))
            {
                yield return new(name, Escaping.StringLiteral(text!));
            }
        }

        yield return new("line", figure.Place.Line.ToString(CultureInfo.InvariantCulture));
        if (figure.Original is { } original)
        {
            yield return new("original", Escaping.StringLiteral(DocumentationText.Fold(original.Quote)));
            yield return new("originalDocument", Escaping.StringLiteral(original.File ?? fileName));
            yield return new("originalLine", original.Place.Line.ToString(CultureInfo.InvariantCulture));
        }

        if (figure.Erratum is { } erratum)
        {
            yield return new("erratum", Escaping.StringLiteral(erratum.Reason));
        }
    }

    // Both ends are of one type, or no constructor would take them.
    private static string Literal(FigureValue value, Figure figure) => value.IsExact && figure.Value.IsExact && figure.Upper is null or { IsExact: true }
        ? value + "m"
        : value.Double.ToString("R", CultureInfo.InvariantCulture) + "d";
}

/// <summary>An argument of a typed figure, ready to be printed.</summary>
internal sealed record NamedArgument(string Name, string Value)
{
    public override string ToString() => new StringBuilder(Name).Append(": ").Append(Value).ToString();
}
