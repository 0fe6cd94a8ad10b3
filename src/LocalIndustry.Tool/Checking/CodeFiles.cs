using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using LocalIndustry.Tool.Documents;

namespace LocalIndustry.Tool.Checking;

/// <summary>The C# files that paths name.</summary>
internal static class CodeFiles
{
    private static readonly string[] s_generated = [".g.cs", ".g.i.cs", ".generated.cs", ".designer.cs"];
    private static readonly string[] s_documents = [".txt", ".md", ".markdown", ".html", ".htm", ".csv", ".tsv"];
    private static readonly string[] s_skipped = ["bin", "obj", "node_modules"];

    /// <summary>The file itself, or all C# files below a folder in the order of their paths; what builds and tools leave there is passed over, and a folder that may not be read is told.</summary>
    public static IReadOnlyList<string> Find(string path, InputProblems problems)
    {
        if (File.Exists(path))
        {
            // A pattern that the shell spreads over several documents leaves all but the first here.
            if (s_documents.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))
            {
                problems.Tell(new DocumentFileException(path, "this is a document, not C#: give each document a --source of its own"));
                return [];
            }

            return [path];
        }

        if (!Directory.Exists(path))
        {
            problems.Tell(new DocumentFileException(path, "there is no such file or folder"));
            return [];
        }

        var found = new List<string>();
        Walk(path, found, problems);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Walk(string folder, List<string> found, InputProblems problems)
    {
        IReadOnlyList<DirectoryInfo> inner;
        try
        {
            found.AddRange(Directory.EnumerateFiles(folder, "*.cs").Where(static file => !s_generated.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))));
            inner = [.. new DirectoryInfo(folder).EnumerateDirectories().OrderBy(static directory => directory.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Tell(new DocumentFileException(folder, exception is UnauthorizedAccessException ? "the folder may not be read" : exception.Message));
            return;
        }

        // A link may lead back to where it stands.
        foreach (var directory in inner.Where(static directory => !directory.Name.StartsWith('.') && !s_skipped.Contains(directory.Name, StringComparer.OrdinalIgnoreCase) && directory.LinkTarget is null))
        {
            Walk(Path.Combine(folder, directory.Name), found, problems);
        }
    }
}
