using System;
using System.IO;
using System.Linq;

namespace LocalIndustry.Tool.Sarif;

/// <summary>Paths as SARIF names them: relative to the current folder where they are below it, so that a log means the same on another machine.</summary>
internal sealed class ArtifactPaths(string currentFolder)
{
    /// <summary>The name that stands for the current folder in a log.</summary>
    public const string BaseId = "%SRCROOT%";

    private readonly string _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(currentFolder));

    /// <summary>The current folder as an absolute URI, with the slash at its end that a base needs.</summary>
    public string RootUri => _root is "/" ? "file:///" : Absolute(_root) + "/";

    /// <summary>The URI of a file, and whether it is relative to <see cref="BaseId"/>.</summary>
    public (string Uri, bool IsRelative) Of(string path)
    {
        var full = Path.GetFullPath(path, _root);
        var relative = Path.GetRelativePath(_root, full);
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? (Absolute(full), false)
            : (Escape(relative), true);
    }

    private static string Absolute(string full)
    {
        var path = full.Replace(Path.DirectorySeparatorChar, '/');
        return path.StartsWith("//", StringComparison.Ordinal) ? "file:" + Escape(path)
            : path.StartsWith('/') ? "file://" + Escape(path)
            : "file:///" + path[..2] + Escape(path[2..]);
    }

    private static string Escape(string path) =>
        string.Join('/', path.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString));
}
