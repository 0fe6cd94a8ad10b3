using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Tool.Documents;

namespace LocalIndustry.Tool.Checking;

/// <summary>Documents, their figures files and an original, read as a project would register them.</summary>
internal static class RegisteredInputs
{
    private static readonly IReadOnlyDictionary<string, string> s_nothing = new Dictionary<string, string>();

    /// <summary>The files that can be read; the others are told.</summary>
    /// <param name="paths">The documents.</param>
    /// <param name="original">The original of the one document; null if it is no file of its own.</param>
    /// <param name="metadata">What an item of a project would say of each document.</param>
    /// <param name="problems">Where to tell what cannot be read.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<IReadOnlyList<CheckedDocument>> Read(
        IEnumerable<string> paths,
        string? original,
        IReadOnlyDictionary<string, string> metadata,
        InputProblems problems,
        CancellationToken cancellationToken)
    {
        var documents = new List<CheckedDocument>();
        foreach (var path in paths.DistinctBy(Path.GetFullPath))
        {
            await Add(path, CheckedDocument.Document, metadata);
            if (File.Exists(path + AcceptedFigures.Extension))
            {
                await Add(path + AcceptedFigures.Extension, CheckedDocument.FiguresFile, s_nothing);
            }
        }

        if (original is not null)
        {
            await Add(original, CheckedDocument.Original, s_nothing);
        }

        return documents;

        async Task Add(string path, string group, IReadOnlyDictionary<string, string> itsMetadata)
        {
            try
            {
                var file = await DocumentFile.Read(path, cancellationToken);
                documents.Add(new CheckedDocument(Path.GetFullPath(path), file.Text, group, itsMetadata));
            }
            catch (DocumentFileException problem)
            {
                problems.Tell(problem);
            }
        }
    }
}
