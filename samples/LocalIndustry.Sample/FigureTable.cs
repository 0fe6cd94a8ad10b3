using System.Collections.Generic;
using System.Globalization;
using LocalIndustry.Sample.Figures;
using Spectre.Console;

namespace LocalIndustry.Sample;

/// <summary>The figures of a document, each with what it says and where.</summary>
internal static class FigureTable
{
    public static Table Of(IEnumerable<Figure> figures)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("Figure");
        table.AddColumn(new TableColumn("Value").RightAligned().NoWrap());
        table.AddColumn("Quote");
        table.AddColumn(new TableColumn("Line").RightAligned().NoWrap());
        foreach (var figure in figures)
        {
            table.AddRow(
                new Text(figure.Name),
                new Text(Words(figure.Relation) + figure.Value.ToString(CultureInfo.InvariantCulture)),
                new Rows(new Text(figure.Quote), new Text(figure.Original, Color.Grey)),
                new Text(figure.Line.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }

    private static string Words(FigureRelation relation) => relation switch
    {
        FigureRelation.GreaterThan => "more than ",
        FigureRelation.GreaterThanOrEqual => "at least ",
        FigureRelation.LessThan => "less than ",
        FigureRelation.LessThanOrEqual => "at most ",
        FigureRelation.Approximate => "about ",
        _ => "",
    };
}
