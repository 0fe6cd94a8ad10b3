using System;
using System.Collections.Generic;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>Paths as text: the compiler names files, only it opens them.</summary>
internal static class Paths
{
    public static string FileName(string path)
    {
        var slash = path.LastIndexOfAny(['/', '\\']);
        return slash < 0 ? path : path.Substring(slash + 1);
    }

    /// <summary>Forward slashes, no <c>.</c> and no <c>..</c> that can be resolved.</summary>
    public static string Normalize(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == "." || (part.Length == 0 && parts.Count > 0))
            {
                continue;
            }

            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] is not ("" or ".."))
            {
                parts.RemoveAt(parts.Count - 1);
                continue;
            }

            parts.Add(part);
        }

        return string.Join("/", parts);
    }

    /// <summary>Whether <paramref name="path"/> is the file that a project in <paramref name="directory"/> calls <paramref name="written"/>.</summary>
    public static bool IsSame(string path, string written, string directory)
    {
        var actual = Normalize(path);
        var expected = Normalize(written);
        if (actual == expected || actual == Normalize(directory + "/" + expected))
        {
            return true;
        }

        // Without a project folder (an editor, a test) the written end of the path has to do.
        return directory.Length == 0 && actual.EndsWith("/" + expected.TrimStart('.', '/'), StringComparison.Ordinal);
    }
}
