using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.FiguresFile;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>A registered file and how it is registered.</summary>
internal sealed record SourceFile(AdditionalText Text, SourceItem Item);

/// <summary>Reads a registered document, together with its original where that is a file of its own.</summary>
internal static class SourceReading
{
    /// <summary>The document as read and as its figures file has it; null where the compiler itself could not open the file and says so.</summary>
    public static ReviewedDocument? Read(
        FigureReadings readings,
        SourceFile file,
        Companions companions,
        ProjectSettings settings,
        CancellationToken cancellationToken)
    {
        if (file.Text.GetText(cancellationToken) is not { } text)
        {
            return null;
        }

        var original = companions.FindOriginal(file.Item, settings);
        var document = readings.Read(text, file.Item, original?.Text.GetText(cancellationToken), original?.Item.FileName, cancellationToken);
        return companions.FindFiguresFile(file.Item)?.Text.GetText(cancellationToken) is { } figuresFile
            ? readings.Review(document, figuresFile)
            : new ReviewedDocument(document, default, default);
    }

    /// <summary>A project may list a file twice; it is one document all the same.</summary>
    public static IEnumerable<SourceFile> DistinctByPath(IEnumerable<SourceFile> files)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        return files.Where(file => paths.Add(file.Item.Path)).ToList();
    }
}
