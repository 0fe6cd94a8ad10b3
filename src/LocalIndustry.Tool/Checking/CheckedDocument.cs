using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Tool.Checking;

/// <summary>A document as a project would register it.</summary>
internal sealed class CheckedDocument(string path, string text, string group, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
    /// <summary>The group of a document.</summary>
    public const string Document = "FigureSource";

    /// <summary>The group of an original that is a file of its own.</summary>
    public const string Original = "FigureOriginal";

    /// <summary>The group of reviewed figures.</summary>
    public const string FiguresFile = "FiguresFile";

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    /// <inheritdoc/>
    public override string Path { get; } = path;

    /// <summary>The item group: a document, an original, a figures file.</summary>
    public string Group { get; } = group;

    /// <summary>The metadata of its item.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; } = metadata;

    /// <inheritdoc/>
    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
