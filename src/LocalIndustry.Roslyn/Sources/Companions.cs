using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.FiguresFile;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>The files of a project that belong to a document: originals, which may be documents themselves, and figures files.</summary>
internal sealed class Companions
{
    private readonly Dictionary<string, SourceFile> _originals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceFile> _figuresFiles = new(StringComparer.Ordinal);

    public Companions(IEnumerable<SourceFile> files)
    {
        foreach (var file in files)
        {
            if (file.Item.Role != SourceRole.None)
            {
                (file.Item.Role == SourceRole.FiguresFile ? _figuresFiles : _originals)[Paths.Normalize(file.Item.Path)] = file;
            }
        }
    }

    /// <summary>The original as written: from the project's folder, else from the document's own.</summary>
    public SourceFile? FindOriginal(SourceItem item, ProjectSettings settings)
    {
        if (item.Original is not { } written)
        {
            return null;
        }

        var expected = Paths.Normalize(written);
        foreach (var path in new[] { expected, Paths.Normalize(settings.Directory + "/" + expected), Paths.Normalize(Paths.Directory(item.Path) + "/" + expected) })
        {
            if (_originals.TryGetValue(path, out var file))
            {
                return file;
            }
        }

        // Without a project folder (an editor, a test) the written end of the path has to do.
        return settings.Directory.Length == 0
            ? _originals.Where(original => original.Key.EndsWith("/" + expected.TrimStart('.', '/'), StringComparison.Ordinal)).Select(static original => original.Value).FirstOrDefault()
            : null;
    }

    public SourceFile? FindFiguresFile(SourceItem item) =>
        _figuresFiles.Count > 0 && _figuresFiles.TryGetValue(Paths.Normalize(item.Path) + AcceptedFigures.Extension, out var file) ? file : null;

    /// <summary>Where an original might be that is not found as written.</summary>
    public string SuggestOriginal(SourceItem item, ProjectSettings settings)
    {
        var root = settings.Directory.TrimEnd('/') + "/";
        var paths = _originals.Keys
            .Where(path => path != Paths.Normalize(item.Path))
            .Select(path => path.StartsWith(root, StringComparison.Ordinal) ? path.Substring(root.Length) : path);
        return Suggestion.OfPath(item.Original!, paths);
    }
}
