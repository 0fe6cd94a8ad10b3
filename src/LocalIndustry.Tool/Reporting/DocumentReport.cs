using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Sources;

namespace LocalIndustry.Tool.Reporting;

/// <summary>A figure and what the code does with it.</summary>
/// <param name="Id">Its anchor on the page: <c>LocalIndustries.FoodFactories</c>.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Constants">Its constants: one, two for a range, none for a date.</param>
/// <param name="State">How the code stands to it.</param>
/// <param name="Uses">The code that speaks of it, the gravest first.</param>
internal sealed record FigureEntry(string Id, Figure Figure, IReadOnlyList<FigureConstant> Constants, FigureState State, IReadOnlyList<CodeUse> Uses);

/// <summary>Passages that belong together: of the document, and of its original where that is known.</summary>
internal sealed record PassageRow(IReadOnlyList<Block> Text, IReadOnlyList<Block> Original);

/// <summary>A document with its text, its figures and the code that speaks of them.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Document">The document as the code sees it.</param>
/// <param name="Language">The language of its text.</param>
/// <param name="Rows">Its text, passage by passage.</param>
/// <param name="OriginalFile">The file name of its original; null where it is no file of its own.</param>
/// <param name="Entries">Its figures in document order.</param>
internal sealed record DocumentReport(string Id, RegisteredDocument Document, Language Language, IReadOnlyList<PassageRow> Rows, string? OriginalFile, IReadOnlyList<FigureEntry> Entries)
{
    /// <summary>What it is called: its title, or its file name where it states none.</summary>
    public string Title => Document.Document.Title.Length > 0 ? Document.Document.Title : Document.Document.FileName;

    /// <summary>Whether there is an original beside the text.</summary>
    public bool HasOriginal => Rows.Any(static row => row.Original.Count > 0);

    /// <summary>Puts a document together.</summary>
    /// <param name="registered">The document.</param>
    /// <param name="number">Its 1-based number on the page.</param>
    /// <param name="original">The original that is a file of its own: its name and text.</param>
    /// <param name="uses">What the code does with figures.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static DocumentReport Of(RegisteredDocument registered, int number, (string Name, string Text)? original, FigureUses uses, CancellationToken cancellationToken)
    {
        var item = registered.File.Item;
        var document = DocumentReader.Read(registered.Text.ToString(), item.FileName, item.Language, cancellationToken);
        var text = document.Blocks.Where(static block => !block.IsOriginal).ToList();
        var originals = original is { } file
            ? DocumentReader.Read(file.Text, file.Name, null, cancellationToken).Blocks
            : document.Blocks.Where(static block => block.IsOriginal).ToList();
        var pairs = registered.Document.Figures
            .Where(static figure => figure.Original is not null)
            .Select(figure => (IndexOf(text, figure.Place), IndexOf(originals, figure.Original!.Place)));
        var constants = registered.Constants.ToLookup(static constant => constant.Figure, ReferenceEqualityComparer.Instance);
        return new DocumentReport(
            "document-" + number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            registered,
            text.Where(static block => block.Kind != BlockKind.Metadata).Select(static block => block.Language).FirstOrDefault(),
            PassagePairs.Align(text, originals, pairs),
            original?.Name,
            [.. registered.Document.Figures.Select(figure => new FigureEntry(
                registered.ClassName + "." + figure.Name,
                figure,
                [.. constants[figure]],
                uses.StateOf(figure),
                uses[figure]))]);
    }

    private static int IndexOf(IReadOnlyList<Block> blocks, TextPlace place)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            var (start, length) = blocks[i].Text.ToSource(0, blocks[i].Text.Length);
            if (place.Start >= start && place.Start < start + length)
            {
                return i;
            }
        }

        return -1;
    }
}
