using System;
using System.Globalization;

namespace LocalIndustry.Tool.Documents;

/// <summary>A file that cannot be read as a document; the message is the one line that a person gets to see.</summary>
internal sealed class DocumentFileException(string path, int line, int column, string problem)
    : Exception(string.Create(CultureInfo.InvariantCulture, $"{path}({line},{column}): error: {problem}"))
{
    public DocumentFileException(string path, string problem)
        : this(path, 1, 1, problem)
    {
    }
}
