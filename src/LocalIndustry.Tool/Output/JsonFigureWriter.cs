using System;
using System.IO;
using System.Text.Json;
using LocalIndustry.Figures;

namespace LocalIndustry.Tool.Output;

/// <summary>Prints documents as JSON: one indented array, or one line each.</summary>
internal sealed class JsonFigureWriter : FigureWriter
{
    private readonly bool _isArray;
    private readonly Stream _output = new BufferedStream(Console.OpenStandardOutput(), 65536);
    private readonly Utf8JsonWriter _json;

    public JsonFigureWriter(bool isArray)
    {
        _isArray = isArray;
        _json = new Utf8JsonWriter(_output, new JsonWriterOptions { Indented = isArray, NewLine = "\n" });
        if (isArray)
        {
            _json.WriteStartArray();
        }
    }

    public override void Write(FigureDocument document)
    {
        WriteDocument(document);
        if (!_isArray)
        {
            EndLine();
            _json.Reset();
        }
    }

    public override void Dispose()
    {
        if (_isArray)
        {
            _json.WriteEndArray();
            EndLine();
        }

        _json.Dispose();
        _output.Dispose();
    }

    private void EndLine()
    {
        _json.Flush();
        _output.WriteByte((byte)'\n');
    }

    private void WriteDocument(FigureDocument document)
    {
        _json.WriteStartObject();
        Text("document", document.FileName);
        Text("title", document.Title);
        Text("date", document.Date);
        Text("className", document.ClassName);

        _json.WriteStartArray("figures");
        foreach (var figure in document.Figures)
        {
            WriteFigure(figure);
        }

        _json.WriteEndArray();
        _json.WriteStartArray("diagnostics");
        foreach (var diagnostic in document.Diagnostics)
        {
            WriteDiagnostic(diagnostic);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WriteFigure(Figure figure)
    {
        _json.WriteStartObject();
        Text("name", figure.Name);
        Text("kind", figure.Kind.Word());
        Text("relation", figure.Relation.Sign());
        Number("value", figure.Value);
        Number("upper", figure.Upper);
        Text("unit", figure.Unit);
        Text("subject", figure.Subject);
        Text("basis", figure.Basis);
        Text("asOf", figure.AsOf);
        Text("direction", figure.Direction.Word());
        Text("quote", figure.Quote);
        Text("sentence", figure.Sentence);
        Text("language", figure.Language.Code());
        _json.WriteNumber("line", figure.Place.Line);
        _json.WriteNumber("column", figure.Place.Column);
        _json.WriteNumber("start", figure.Place.Start);
        _json.WriteNumber("length", figure.Place.Length);
        if (figure.Original is { } original)
        {
            _json.WriteStartObject("original");
            Text("quote", original.Quote);
            _json.WriteNumber("line", original.Place.Line);
            _json.WriteEndObject();
        }
        else
        {
            _json.WriteNull("original");
        }

        _json.WriteEndObject();
    }

    private void WriteDiagnostic(DocumentDiagnostic diagnostic)
    {
        _json.WriteStartObject();
        Text("id", diagnostic.Id);
        Text("severity", diagnostic.Severity.Word());
        Text("message", diagnostic.Message);
        _json.WriteNumber("line", diagnostic.Place.Line);
        _json.WriteNumber("column", diagnostic.Place.Column);
        _json.WriteEndObject();
    }

    private void Text(string name, string? value)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(value is null ? "null" : JsonText.Quote(value), skipInputValidation: true);
    }

    // As printed: 2.0 stays 2.0.
    private void Number(string name, FigureValue? value)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(value?.ToString() ?? "null", skipInputValidation: true);
    }
}
