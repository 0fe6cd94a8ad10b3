using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading;
using LocalIndustry.Figures;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Generation;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>Reads the text of a document.</summary>
internal delegate FigureDocument ReadFigures(string text, string fileName, ReadingOptions options, CancellationToken cancellationToken);

/// <summary>The readings of this process: a text is read once for each set of options, whoever asks, and forgotten with the text.</summary>
internal sealed class FigureReadings(ReadFigures read)
{
    private readonly ConditionalWeakTable<SourceText, TextReadings> _readings = new();
    private readonly ConditionalWeakTable<SourceText, TextReviews> _reviews = new();
    private int _count;

    /// <summary>What generator and analyzers share.</summary>
    public static FigureReadings Shared { get; } = new(FigureReader.Read);

    /// <summary>How many texts have been read: typing code must not raise it.</summary>
    public int Count => Volatile.Read(ref _count);

    /// <summary>The longest text that is read: what is longer would hold up every build, and is no article.</summary>
    internal const int MaximumLength = 10_000_000;

    public FigureDocument Read(SourceText text, SourceItem item, SourceText? original, string? originalFileName, CancellationToken cancellationToken)
    {
        if (text.Length > MaximumLength || original?.Length > MaximumLength)
        {
            return TooLong(text.Length > MaximumLength ? item.FileName : originalFileName ?? item.FileName, item);
        }

        var key = new ReadingKey(item.FileName, item.ClassName, item.Language, item.NumberFormat, original, originalFileName);
        return _readings.GetValue(text, static _ => new TextReadings()).Get(key, text, ReadCounted, cancellationToken);
    }

    /// <summary>The document as a figures file has it, likewise once.</summary>
    public ReviewedDocument Review(FigureDocument document, SourceText figuresFile) =>
        _reviews.GetValue(figuresFile, static _ => new TextReviews()).Get(document, figuresFile);

    private static FigureDocument TooLong(string fileName, SourceItem item) => new()
    {
        FileName = item.FileName,
        ClassName = item.ClassName ?? CSharpNames.ToIdentifier(item.FileName.Split('.')[0], "Document"),
        Diagnostics = new EquatableArray<DocumentDiagnostic>([
            new DocumentDiagnostic(
                RuleIds.UnreadableDocument,
                DocumentSeverity.Warning,
                $"{fileName} is longer than {MaximumLength.ToString("N0", CultureInfo.InvariantCulture)} characters and is not read; split it",
                new TextPlace(0, 0, 1, 1)),
        ]),
    };

    private FigureDocument ReadCounted(string text, string fileName, ReadingOptions options, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return read(text, fileName, options, cancellationToken);
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
        private const int MostWays = 8;
        private readonly Dictionary<ReadingKey, FigureDocument> _documents = [];

        public FigureDocument Get(ReadingKey key, SourceText text, ReadFigures read, CancellationToken cancellationToken)
        {
            lock (_documents)
            {
                if (!_documents.TryGetValue(key, out var document))
                {
                    // An original that is edited makes a new key with every keystroke; a text is registered in few ways.
                    if (_documents.Count == MostWays)
                    {
                        _documents.Clear();
                    }

                    document = read(text.ToString(), key.FileName, key.ToOptions(), cancellationToken);
                    _documents.Add(key, document);
                }

                return document;
            }
        }
    }

    // Of a document that is edited, only the last reading is asked for again; several may share a file name, never a path.
    private sealed class TextReviews
    {
        private AcceptedFigures? _accepted;
        private (FigureDocument Document, ReviewedDocument Review)? _last;

        public ReviewedDocument Get(FigureDocument document, SourceText figuresFile)
        {
            lock (this)
            {
                if (_last is { } last && ReferenceEquals(last.Document, document))
                {
                    return last.Review;
                }

                _accepted ??= FiguresFileParser.Parse(figuresFile.ToString());
                var review = FiguresFileReview.Apply(document, _accepted);
                _last = (document, review);
                return review;
            }
        }
    }
}
