using System.Globalization;
using System.IO;
using LocalIndustry.Figures;
using Spectre.Console;

namespace LocalIndustry.Tool.Output;

/// <summary>Prints each document as a table, what is wrong with it below.</summary>
internal sealed class TableFigureWriter : FigureWriter
{
    private readonly StreamWriter _writer = Terminal.OpenOutput();
    private bool _isFirst = true;

    public override void Write(FigureDocument document)
    {
        if (!_isFirst)
        {
            _writer.WriteLine();
        }

        _isFirst = false;
        WriteHeading(document);
        if (document.Figures.Count > 0)
        {
            _writer.WriteLine(Terminal.Render(ToTable(document)));
        }

        foreach (var diagnostic in document.Diagnostics)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{document.FileName}({diagnostic.Place.Line},{diagnostic.Place.Column})");
            _writer.WriteLine(Terminal.OneLine($"{place}: {diagnostic.Severity.Word()} {diagnostic.Id}: {diagnostic.Message}"));
        }

        _writer.Flush();
    }

    public override void Dispose() => _writer.Dispose();

    private void WriteHeading(FigureDocument document)
    {
        var count = document.Figures.Count;
        _writer.WriteLine(Terminal.OneLine(string.Create(CultureInfo.InvariantCulture, $"{document.FileName}: {count} {(count == 1 ? "figure" : "figures")} in {document.ClassName}")));
        if (document.Title.Length > 0)
        {
            _writer.WriteLine(Terminal.OneLine(document.Date.Length > 0 ? $"{document.Title} ({document.Date})" : document.Title));
        }
    }

    private static Table ToTable(FigureDocument document)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn(new TableColumn("Name").NoWrap());
        table.AddColumn(new TableColumn("Value").RightAligned().NoWrap());
        table.AddColumn("Unit");
        table.AddColumn("Quote");
        table.AddColumn(new TableColumn("Line").RightAligned().NoWrap());
        foreach (var figure in document.Figures)
        {
            table.AddRow(Cell(figure.Name), Cell(Value(figure)), Cell(figure.Unit), Cell(figure.PlainQuote), Cell(figure.Place.Line));
            if (figure.Original is { } original)
            {
                table.AddRow(Cell(""), Cell(""), Cell(""), Cell(original.Quote), Cell(original.Place.Line));
            }
        }

        return table;
    }

    private static string Value(Figure figure)
    {
        if (figure.Upper is { } upper)
        {
            return $"{figure.Value} to {upper}";
        }

        return figure.Relation == Relation.Equal ? figure.Value.ToString() : $"{figure.Relation.Sign()} {figure.Value}";
    }

    private static Text Cell(int number) => Cell(number.ToString(CultureInfo.InvariantCulture));

    private static Text Cell(string text) => new(Terminal.OneLine(text));
}
