using System;
using LocalIndustry.Figures;

namespace LocalIndustry.Tool.Output;

/// <summary>What <c>extract</c> can print.</summary>
internal enum OutputFormat
{
    /// <summary>A table for people.</summary>
    Table,

    /// <summary>One array of documents.</summary>
    Json,

    /// <summary>One document a line.</summary>
    JsonLines,

    /// <summary>One figure a row.</summary>
    Csv,
}

/// <summary>Prints documents to standard output, one after the other as they are read.</summary>
internal abstract class FigureWriter : IDisposable
{
    public static FigureWriter Create(OutputFormat format) => format switch
    {
        OutputFormat.Json => new JsonFigureWriter(isArray: true),
        OutputFormat.JsonLines => new JsonFigureWriter(isArray: false),
        OutputFormat.Csv => new CsvFigureWriter(),
        _ => new TableFigureWriter(),
    };

    public abstract void Write(FigureDocument document);

    public abstract void Dispose();
}
