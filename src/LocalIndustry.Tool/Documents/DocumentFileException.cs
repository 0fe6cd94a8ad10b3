using System;
using System.Globalization;

namespace LocalIndustry.Tool.Documents;

/// <summary>A file that cannot be read; the message is the one line that a person gets to see.</summary>
internal sealed class DocumentFileException(string path, int line, int column, string problem)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): error: {problem}"))
{
    public DocumentFileException(string path, string problem)
        : this(path, 1, 1, problem)
    {
    }

    /// <summary>The path as it was given.</summary>
    public string Path => path;

    /// <summary>The 1-based line; 1 where the whole file is meant.</summary>
    public int Line => line;

    /// <summary>The 1-based column.</summary>
    public int Column => column;

    /// <summary>What is wrong, without the place.</summary>
    public string Problem => problem;
}
