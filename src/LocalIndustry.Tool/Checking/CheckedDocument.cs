using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Tool.Checking;

/// <summary>A document as a project would register it.</summary>
internal sealed class CheckedDocument(string path, string text, string group, IReadOnlyDictionary<string, string> metadata) : AdditionalText
{
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
