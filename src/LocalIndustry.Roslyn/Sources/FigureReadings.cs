using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using LocalIndustry.Figures;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>Reads the text of a document.</summary>
internal delegate FigureDocument ReadFigures(string text, string fileName, ReadingOptions options, CancellationToken cancellationToken);

/// <summary>The readings of this process: a text is read once for each set of options, whoever asks, and forgotten with the text.</summary>
internal sealed class FigureReadings(ReadFigures read)
{
    private readonly ConditionalWeakTable<SourceText, TextReadings> _readings = new();

    /// <summary>What generator and analyzers share.</summary>
    public static FigureReadings Shared { get; } = new(FigureReader.Read);

    public FigureDocument Read(SourceText text, SourceItem item, SourceText? original, string? originalFileName, CancellationToken cancellationToken)
    {
        var key = new ReadingKey(item.FileName, item.ClassName, item.Language, item.NumberFormat, original, originalFileName);
        return _readings.GetValue(text, static _ => new TextReadings()).Get(key, text, read, cancellationToken);
    }

    // The original's text is compared by identity: the compiler keeps one instance as long as the file does not change.
    private sealed record ReadingKey(
        string FileName,
        string? ClassName,
        Language? Language,
        NumberFormat NumberFormat,
        SourceText? Original,
        string? OriginalFileName)
    {
        public ReadingOptions ToOptions() => new()
        {
            ClassName = ClassName,
            Language = Language,
            NumberFormat = NumberFormat,
            OriginalText = Original?.ToString(),
            OriginalFileName = OriginalFileName,
        };
    }

    private sealed class TextReadings
    {
        private readonly Dictionary<ReadingKey, FigureDocument> _documents = [];

        public FigureDocument Get(ReadingKey key, SourceText text, ReadFigures read, CancellationToken cancellationToken)
        {
            lock (_documents)
            {
                if (!_documents.TryGetValue(key, out var document))
                {
                    document = read(text.ToString(), key.FileName, key.ToOptions(), cancellationToken);
                    _documents.Add(key, document);
                }

                return document;
            }
        }
    }
}
