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

    /// <summary>The folder of a path; empty if it has none.</summary>
    public static string Directory(string path) => path.Substring(0, path.Length - FileName(path).Length);
}
