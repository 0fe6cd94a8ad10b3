using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>
/// The package's own severity key, <c>local_industry.severity.LI0104 = none</c>: the compiler keeps the usual one
/// from documents, for it applies to C# files only.
/// </summary>
internal static class SeverityOption
{
    private const string Prefix = "local_industry.severity.";

    /// <summary>The severity to report with; null for none.</summary>
    public static DiagnosticSeverity? Read(AnalyzerConfigOptions options, string id, DiagnosticSeverity severity)
    {
        if (!options.TryGetValue(Prefix + id, out var value) && !options.TryGetValue(Prefix + id.ToLowerInvariant(), out value))
        {
            return severity;
        }

        return Parse(value, severity);
    }

    /// <summary>Whether a value is one of the severities.</summary>
    public static bool IsSeverity(string value) => value.Trim().ToLowerInvariant() is "none" or "silent" or "suggestion" or "warning" or "error";

    /// <summary>The severity that a value stands for; null for none, the given one for what is no severity.</summary>
    public static DiagnosticSeverity? Parse(string value, DiagnosticSeverity severity) => value.Trim().ToLowerInvariant() switch
    {
        "none" => null,
        "silent" => DiagnosticSeverity.Hidden,
        "suggestion" => DiagnosticSeverity.Info,
        "warning" => DiagnosticSeverity.Warning,
        "error" => DiagnosticSeverity.Error,
        _ => severity,
    };
}
