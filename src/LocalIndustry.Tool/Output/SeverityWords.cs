using LocalIndustry.Figures;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Tool.Output;

/// <summary>Severities in the words of the output.</summary>
internal static class SeverityWords
{
    public static string Word(this DocumentSeverity severity) => severity == DocumentSeverity.Warning ? "warning" : "info";

    public static string Word(this DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();
}
