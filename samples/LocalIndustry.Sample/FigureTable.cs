using System.Globalization;
using LocalIndustry.Figures;
using Spectre.Console;

namespace LocalIndustry.Sample;

/// <summary>The figures of a document, each with what it says and where.</summary>
internal static class FigureTable
{
    public static Table Of(FigureDocument document)
    {
        var table = new Table().Border(TableBorder.Rounded);
        table.AddColumn("Figure");
        table.AddColumn(new TableColumn("Value").RightAligned().NoWrap());
        table.AddColumn("Quote");
        table.AddColumn(new TableColumn("Line").RightAligned().NoWrap());
        foreach (var figure in document.Figures)
        {
            table.AddRow(
                new Text(figure.Name),
                new Text($"{figure.Relation.Words()} {figure.Value}".Trim()),
                new Rows(new Text(figure.Quote), new Text(figure.Original?.Quote ?? "", Color.Grey)),
                new Text(figure.Place.Line.ToString(CultureInfo.InvariantCulture)));
        }

        return table;
    }
}
