using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Tool.Checking;

/// <summary>What the build would hand to the analyzers: <c>.editorconfig</c> and <c>.globalconfig</c>, and the metadata of documents.</summary>
internal sealed class CheckSettings : AnalyzerConfigOptionsProvider
{
    private const string MetadataPrefix = "build_metadata.AdditionalFiles.";
    private readonly AnalyzerConfigSet _configs;

    private CheckSettings(AnalyzerConfigSet configs)
    {
        _configs = configs;
        GlobalOptions = new Options(configs.GlobalConfigOptions.AnalyzerOptions);
    }

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GlobalOptions { get; }

    /// <summary>The configuration files in the folders of the code and above them.</summary>
    public static CheckSettings Load(IEnumerable<string> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(Path.GetFullPath(file)); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
            }
        }

        var configs = folders
            .SelectMany(static folder => new[] { Path.Combine(folder, ".editorconfig"), Path.Combine(folder, ".globalconfig") })
            .Where(File.Exists)
            .Order(StringComparer.Ordinal)
            .Select(static path => AnalyzerConfig.Parse(File.ReadAllText(path), path))
            .ToImmutableArray();
        return new CheckSettings(AnalyzerConfigSet.Create(configs));
    }

    /// <summary>The severities that the configuration gives to rules, file by file.</summary>
    public SyntaxTreeOptionsProvider Severities => new TreeSeverities(_configs);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(_configs.GetOptionsForSourcePath(Path.GetFullPath(tree.FilePath)).AnalyzerOptions);

    /// <inheritdoc/>
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
    {
        var options = _configs.GetOptionsForSourcePath(Path.GetFullPath(textFile.Path)).AnalyzerOptions;
        return textFile is CheckedDocument document
            ? new Options(options
                .SetItem(MetadataPrefix + "SourceItemGroup", document.Group)
                .SetItems(document.Metadata.Select(static pair => KeyValuePair.Create(MetadataPrefix + pair.Key, pair.Value))))
            : new Options(options);
    }

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        // Keys of the compiler are compared without case.
        private readonly Dictionary<string, string> _values = new(values, StringComparer.OrdinalIgnoreCase);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }

    private sealed class TreeSeverities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GetOptionsForSourcePath(Path.GetFullPath(tree.FilePath)).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
