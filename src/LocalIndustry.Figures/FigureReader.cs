using System.Threading;

namespace LocalIndustry.Figures;

/// <summary>Reads documents. The one entry of the engine: text in, figures and problems out.</summary>
public static class FigureReader
{
    /// <summary>Reads <paramref name="text"/>. Never throws on any text; what cannot be read is a diagnostic of the result.</summary>
    /// <param name="text">The whole text of the document; a leading byte order mark is not counted.</param>
    /// <param name="fileName">The file name without folder; its extension chooses the format.</param>
    /// <param name="options">How to read it.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="System.OperationCanceledException"/>.</param>
    public static FigureDocument Read(
        string text,
        string fileName,
        ReadingOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new FigureDocument { FileName = fileName, ClassName = options?.ClassName ?? "Document" };
    }
}
