using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>An additional file in memory.</summary>
internal sealed class TestFile(string path, string text) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}

/// <summary>The options of a project: global ones, and those of each file.</summary>
internal sealed class TestOptions(IReadOnlyDictionary<string, string> global, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> files)
    : AnalyzerConfigOptionsProvider
{
    private static readonly Dictionary<string, string> s_none = [];

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(global);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(s_none);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Options(files.TryGetValue(textFile.Path, out var options) ? options : s_none);

    /// <summary>The options of a registered document; keys without prefix.</summary>
    public static IReadOnlyDictionary<string, string> Document(params (string Key, string Value)[] metadata) => Item(SourceMetadata.DocumentGroup, metadata);

    public static IReadOnlyDictionary<string, string> Item(string group, params (string Key, string Value)[] metadata) =>
        metadata.Prepend(("SourceItemGroup", group)).ToImmutableDictionary(
            pair => "build_metadata.AdditionalFiles." + pair.Item1,
            pair => pair.Item2,
            AnalyzerConfigOptions.KeyComparer);

    private sealed class Options(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
