using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Tool.Sarif;

/// <summary>Writes findings as SARIF results.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, ArtifactPaths paths, ImmutableArray<DiagnosticDescriptor> rules)
{
    private readonly Dictionary<string, int> _ruleIndex = rules.Select(static (rule, index) => (rule.Id, index)).ToDictionary(static rule => rule.Id, static rule => rule.index);
    private readonly Dictionary<string, int> _repeats = [];

    /// <summary>A severity as SARIF has it.</summary>
    public static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "note",
        _ => "none",
    };

    /// <summary>The text with half characters replaced: JSON has no way to carry them.</summary>
    public static string WellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Writes one result.</summary>
    public void Write(Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", _ruleIndex[finding.Id]);

        // What only informs is no failure, and then has no level.
        if (finding.Severity == DiagnosticSeverity.Hidden)
        {
            json.WriteString("kind", "informational");
        }

        json.WriteString("level", Level(finding.Severity));
        WriteMessage(finding.GetMessage(CultureInfo.InvariantCulture));
        var place = finding.Location.GetLineSpan();
        json.WriteStartArray("locations");
        WriteLocation(place, id: null, message: null);
        json.WriteEndArray();

        if (finding.AdditionalLocations.Count > 0)
        {
            json.WriteStartArray("relatedLocations");
            for (var i = 0; i < finding.AdditionalLocations.Count; i++)
            {
                var related = finding.AdditionalLocations[i];
                WriteLocation(related.GetLineSpan(), i, related.SourceTree is not null ? "the other copy" : i > 0 && finding.AdditionalLocations[0].SourceTree is null ? "the figure that the number is taken from" : "what the document says");
            }

            json.WriteEndArray();
        }

        WriteFingerprint(finding, place);
        if (finding.Properties.TryGetValue(FigureProperties.DisplayName, out var figure) && figure is not null)
        {
            json.WriteStartObject("properties");
            json.WriteString("figure", WellFormed(figure));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the place of a file.</summary>
    public void WriteArtifact(string path)
    {
        var (uri, isRelative) = paths.Of(path);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (isRelative)
        {
            json.WriteString("uriBaseId", ArtifactPaths.BaseId);
        }

        json.WriteEndObject();
    }

    private void WriteLocation(FileLinePositionSpan place, int? id, string? message)
    {
        json.WriteStartObject();
        if (id is not null)
        {
            json.WriteNumber("id", id.Value);
        }

        json.WriteStartObject("physicalLocation");
        WriteArtifact(place.Path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", place.StartLinePosition.Line + 1);
        json.WriteNumber("startColumn", place.StartLinePosition.Character + 1);
        json.WriteNumber("endLine", place.EndLinePosition.Line + 1);
        json.WriteNumber("endColumn", place.EndLinePosition.Character + 1);
        json.WriteEndObject();
        json.WriteEndObject();
        if (message is not null)
        {
            WriteMessage(message);
        }

        json.WriteEndObject();
    }

    // Of the rule, the figure, the file and the line's text, so that a finding stays the same when lines above it come and go.
    private void WriteFingerprint(Diagnostic finding, FileLinePositionSpan place)
    {
        var text = finding.Location.SourceTree?.GetText();
        var line = text is null ? "" : text.Lines[Math.Min(text.Lines.GetLineFromPosition(finding.Location.SourceSpan.Start).LineNumber, text.Lines.Count - 1)].ToString().Trim();
        finding.Properties.TryGetValue(FigureProperties.DisplayName, out var figure);
        var key = string.Join('\n', finding.Id, figure, paths.Of(place.Path).Uri, line);
        var repeat = _repeats.GetValueOrDefault(key);
        _repeats[key] = repeat + 1;
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
        json.WriteStartObject("partialFingerprints");
        json.WriteString("figureAndLine/v1", string.Create(CultureInfo.InvariantCulture, $"{hash}:{repeat + 1}"));
        json.WriteEndObject();
    }

    private void WriteMessage(string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", WellFormed(text));
        json.WriteEndObject();
    }
}
