using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Tool.Documents;
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

    /// <summary>The configuration files in the folders of the code and above them; one that cannot be read is told.</summary>
    public static CheckSettings Load(IEnumerable<string> files, InputProblems problems)
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
            .Select(path => Parse(path, problems))
            .OfType<AnalyzerConfig>()
            .ToImmutableArray();
        return new CheckSettings(AnalyzerConfigSet.Create(configs));
    }

    /// <summary>The severities that the configuration gives to rules, file by file.</summary>
    public SyntaxTreeOptionsProvider Severities => new TreeSeverities(_configs);

    /// <summary>The findings with the severities of the configuration, without those that it turns off; what pragmas and attributes suppress says so.</summary>
    public IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> found, Compilation compilation) => CompilationWithAnalyzers.GetEffectiveDiagnostics(found, compilation);

    private static AnalyzerConfig? Parse(string path, InputProblems problems)
    {
        try
        {
            return AnalyzerConfig.Parse(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Tell(new DocumentFileException(path, exception is UnauthorizedAccessException ? "the file may not be read" : exception.Message));
            return null;
        }
    }

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

        public override IEnumerable<string> Keys => _values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }

    private sealed class TreeSeverities(AnalyzerConfigSet configs) : SyntaxTreeOptionsProvider
    {
        private static readonly ImmutableDictionary<string, string> s_categories =
            new FigureClaimAnalyzer().SupportedDiagnostics.ToImmutableDictionary(static rule => rule.Id, static rule => rule.Category.ToLowerInvariant());

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            var options = configs.GetOptionsForSourcePath(Path.GetFullPath(tree.FilePath));
            return options.TreeOptions.TryGetValue(diagnosticId, out severity)
                || (!configs.GlobalConfigOptions.TreeOptions.ContainsKey(diagnosticId) && TryGetBulkValue(options.AnalyzerOptions, diagnosticId, out severity));
        }

        // dotnet_analyzer_diagnostic.category-Claim.severity, dotnet_analyzer_diagnostic.severity
        private static bool TryGetBulkValue(ImmutableDictionary<string, string> options, string id, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            if (!s_categories.TryGetValue(id, out var category)
                || !(options.TryGetValue($"dotnet_analyzer_diagnostic.category-{category}.severity", out var word) || options.TryGetValue("dotnet_analyzer_diagnostic.severity", out word)))
            {
                return false;
            }

            severity = word.Trim().ToLowerInvariant() switch
            {
                "error" => ReportDiagnostic.Error,
                "warning" => ReportDiagnostic.Warn,
                "suggestion" => ReportDiagnostic.Info,
                "silent" or "refactoring" => ReportDiagnostic.Hidden,
                "none" => ReportDiagnostic.Suppress,
                _ => ReportDiagnostic.Default,
            };
            return severity != ReportDiagnostic.Default;
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            configs.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);
    }
}
