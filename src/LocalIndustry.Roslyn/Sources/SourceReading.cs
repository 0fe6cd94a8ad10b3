using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>A registered file and how it is registered.</summary>
internal sealed record SourceFile(AdditionalText Text, SourceItem Item);

/// <summary>Reads a registered document, together with its original where that is a file of its own.</summary>
internal static class SourceReading
{
    /// <summary>The document as read; null where the compiler itself could not open the file and says so.</summary>
    public static FigureDocument? Read(
        FigureReadings readings,
        SourceFile file,
        IEnumerable<SourceFile> originals,
        ProjectSettings settings,
        CancellationToken cancellationToken)
    {
        if (file.Text.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        var original = FindOriginal(file.Item, originals, settings);
        return readings.Read(text, file.Item, original?.Text.GetText(cancellationToken), original?.Item.FileName, cancellationToken);
    }

    /// <summary>A project may list a file twice; it is one document all the same.</summary>
    public static IEnumerable<SourceFile> DistinctByPath(IEnumerable<SourceFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Item.Path)).ToList();
    }

    public static SourceFile? FindOriginal(SourceItem item, IEnumerable<SourceFile> originals, ProjectSettings settings) =>
        item.Original is { } written
            ? originals.FirstOrDefault(original => Paths.IsSame(original.Item.Path, written, settings.Directory))
            : null;
}
