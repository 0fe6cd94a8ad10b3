using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.FiguresFile;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>The files of a project that belong to a document: originals and figures files.</summary>
internal sealed class Companions
{
    private readonly List<SourceFile> _originals;
    private readonly Dictionary<string, SourceFile> _figuresFiles = new(StringComparer.Ordinal);

    public Companions(IEnumerable<SourceFile> files)
    {
        var companions = files.ToLookup(static file => file.Item.Role);
        _originals = companions[SourceRole.Original].ToList();
        foreach (var file in companions[SourceRole.FiguresFile])
        {
            _figuresFiles[Paths.Normalize(file.Item.Path)] = file;
        }
    }

    public SourceFile? FindOriginal(SourceItem item, ProjectSettings settings) =>
        item.Original is { } written
            ? _originals.FirstOrDefault(original => Paths.IsSame(original.Item.Path, written, settings.Directory))
            : null;

    public SourceFile? FindFiguresFile(SourceItem item) =>
        _figuresFiles.Count > 0 && _figuresFiles.TryGetValue(Paths.Normalize(item.Path) + AcceptedFigures.Extension, out var file) ? file : null;
}
