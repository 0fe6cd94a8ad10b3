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
    private static readonly string[] s_skipped = ["bin", "obj", "node_modules"];

    /// <summary>The file itself, or all C# files below a folder in the order of their paths; what builds and tools leave there is passed over.</summary>
    /// <exception cref="DocumentFileException">There is nothing at the path.</exception>
    public static IReadOnlyList<string> Find(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new DocumentFileException(path, "there is no such file or folder");
        }

        try
        {
            return Walk(path).OrderBy(static file => file, StringComparer.Ordinal).ToList();
        }
        catch (UnauthorizedAccessException)
        {
            throw new DocumentFileException(path, "the folder may not be read");
        }
        catch (IOException exception)
        {
            throw new DocumentFileException(path, exception.Message);
        }
    }

    private static IEnumerable<string> Walk(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.cs"))
        {
            if (!s_generated.Any(ending => file.EndsWith(ending, StringComparison.OrdinalIgnoreCase)))
            {
                yield return file;
            }
        }

        foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories())
        {
            // A link may lead back to where it stands.
            if (inner.Name.StartsWith('.') || s_skipped.Contains(inner.Name, StringComparer.OrdinalIgnoreCase) || inner.LinkTarget is not null)
            {
                continue;
            }

            foreach (var file in Walk(Path.Combine(folder, inner.Name)))
            {
                yield return file;
            }
        }
    }
}
