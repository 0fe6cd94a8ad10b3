using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LocalIndustry.Tool.Documents;

/// <summary>Folders among the inputs: the documents below them, by their extensions.</summary>
internal static class DocumentFolder
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".csv", ".tsv", ".tab",
    };

    // Links are passed over, so that a loop of them ends; hidden folders hold what is nobody's document.
    private static readonly EnumerationOptions Below = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>The path itself, or for a folder the documents below it, in ordinal order.</summary>
    /// <exception cref="DocumentFileException">The folder holds no document, or may not be listed.</exception>
    public static IReadOnlyList<string> Expand(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        try
        {
            var documents = Directory.EnumerateFiles(path, "*", Below).Where(static file => Extensions.Contains(Path.GetExtension(file))).ToArray();
            Array.Sort(documents, StringComparer.Ordinal);
            return documents.Length > 0 ? documents : throw new DocumentFileException(path, "there is no document in this folder");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFileException(path, exception is UnauthorizedAccessException ? "the folder may not be read" : exception.Message);
        }
    }
}
