using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using LocalIndustry.Figures;

namespace LocalIndustry.Tool.Output;

/// <summary>Prints figures as comma-separated values after RFC 4180, one a row.</summary>
internal sealed class CsvFigureWriter : FigureWriter
{
    private static readonly (string Name, Func<FigureDocument, Figure, object?> Value)[] s_columns =
    [
        ("document", static (document, _) => document.FileName),
        ("className", static (document, _) => document.ClassName),
        ("name", static (_, figure) => figure.Name),
        ("kind", static (_, figure) => figure.Kind.Word()),
        ("relation", static (_, figure) => figure.Relation.Sign()),
        ("value", static (_, figure) => figure.Value),
        ("upper", static (_, figure) => figure.Upper),
        ("unit", static (_, figure) => figure.Unit),
        ("subject", static (_, figure) => figure.Subject),
        ("basis", static (_, figure) => figure.Basis),
        ("asOf", static (_, figure) => figure.AsOf),
        ("direction", static (_, figure) => figure.Direction.Word()),
        ("quote", static (_, figure) => figure.Quote),
        ("sentence", static (_, figure) => figure.Sentence),
        ("language", static (_, figure) => figure.Language.Code()),
        ("line", static (_, figure) => figure.Place.Line),
        ("column", static (_, figure) => figure.Place.Column),
        ("start", static (_, figure) => figure.Place.Start),
        ("length", static (_, figure) => figure.Place.Length),
        ("originalQuote", static (_, figure) => figure.Original?.Quote),
        ("originalLine", static (_, figure) => figure.Original?.Place.Line),
    ];

    private readonly StreamWriter _output = Terminal.OpenOutput();

    public CsvFigureWriter()
    {
        _output.NewLine = "\r\n";
        WriteRow(s_columns.Select(static column => column.Name));
    }

    public override void Write(FigureDocument document)
    {
        foreach (var figure in document.Figures)
        {
            WriteRow(s_columns.Select(column => Convert.ToString(column.Value(document, figure), CultureInfo.InvariantCulture) ?? ""));
        }
    }

    public override void Dispose() => _output.Dispose();

    private void WriteRow(IEnumerable<string> fields) => _output.WriteLine(string.Join(',', fields.Select(Quote)));

    private static string Quote(string field) =>
        field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
