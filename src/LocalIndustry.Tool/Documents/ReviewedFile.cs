using System.Collections.Generic;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Documents;

/// <summary>A document as a project sees it: read, and held against the figures file beside it where there is one.</summary>
internal static class ReviewedFile
{
    /// <summary>The document with the names, omissions and overrides of its figures file, and what stands against that file, one line each.</summary>
    /// <exception cref="DocumentFileException">One of the two files cannot be read, or is no text.</exception>
    public static async Task<(FigureDocument Document, IReadOnlyList<string> Problems)> Read(string path, ReadingOptions options, CancellationToken cancellationToken)
    {
        var file = await DocumentFile.Read(path, cancellationToken);
        var document = FigureReader.Read(file.Text, file.Name, options, cancellationToken);
        var figuresPath = path + AcceptedFigures.Extension;
        if (!File.Exists(figuresPath))
        {
            return (document, []);
        }

        var (accepted, _) = await FiguresFileStore.Read(figuresPath, cancellationToken);
        var reviewed = FiguresFileReview.Apply(document, FiguresFileParser.Parse(accepted));
        return (reviewed.Document, [.. Lines(figuresPath, reviewed)]);
    }

    /// <summary>What stands in a figures file against it, one line each.</summary>
    public static IEnumerable<string> Lines(string figuresPath, ReviewedDocument reviewed)
    {
        foreach (var diagnostic in reviewed.FileDiagnostics)
        {
            yield return $"{figuresPath}({diagnostic.Place.Line},{diagnostic.Place.Column}): {diagnostic.Severity.Word()} {diagnostic.Id}: {diagnostic.Message}";
        }
    }
}
