using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalIndustry.Tool.Documents;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Tool.Sarif;

/// <summary>Writes a check as SARIF 2.1.0, the format that code scanning services and editors read.</summary>
internal sealed class SarifLog : IDisposable
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Project = "https://github.com/localindustry/localindustry";

    private readonly Utf8JsonWriter _json;
    private readonly ArtifactPaths _paths;
    private readonly SarifResults _results;
    private readonly ImmutableArray<DiagnosticDescriptor> _rules;

    private SarifLog(Stream output, string currentFolder, ImmutableArray<DiagnosticDescriptor> rules)
    {
        // No page embeds the log; every script is printed as it is.
        _json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        _paths = new ArtifactPaths(currentFolder);
        _rules = rules;
        _results = new SarifResults(_json, _paths, rules);
    }

    /// <summary>Writes the whole log.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="currentFolder">The folder that paths are relative to.</param>
    /// <param name="rules">All rules that were run.</param>
    /// <param name="findings">What they found.</param>
    /// <param name="problems">The inputs that could not be read.</param>
    public static void Write(Stream output, string currentFolder, ImmutableArray<DiagnosticDescriptor> rules, IEnumerable<Diagnostic> findings, IReadOnlyList<DocumentFileException> problems)
    {
        using var log = new SarifLog(output, currentFolder, rules);
        log.Write(findings, problems);
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void Write(IEnumerable<Diagnostic> findings, IReadOnlyList<DocumentFileException> problems)
    {
        _json.WriteStartObject();
        _json.WriteString("$schema", Schema);
        _json.WriteString("version", "2.1.0");
        _json.WriteStartArray("runs");
        _json.WriteStartObject();
        WriteTool();
        WriteInvocation(problems);
        _json.WriteStartObject("originalUriBaseIds");
        _json.WriteStartObject(ArtifactPaths.BaseId);
        _json.WriteString("uri", _paths.RootUri);
        WriteMessage("description", "The folder that the check was run in.");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.WriteString("columnKind", "utf16CodeUnits");
        _json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            _results.Write(finding);
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void WriteTool()
    {
        var version = typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        _json.WriteStartObject("tool");
        _json.WriteStartObject("driver");
        _json.WriteString("name", "LocalIndustry");
        _json.WriteString("version", version);
        _json.WriteString("semanticVersion", version);
        _json.WriteString("informationUri", Project);
        _json.WriteStartArray("rules");
        foreach (var rule in _rules)
        {
            var title = rule.Title.ToString();
            _json.WriteStartObject();
            _json.WriteString("id", rule.Id);
            WriteMessage("shortDescription", title);
            WriteMessage("fullDescription", title + ".");
            _json.WriteString("helpUri", rule.HelpLinkUri);
            WriteMessage("help", $"{title}. What it means, how to mend it and how to configure it: {rule.HelpLinkUri}");
            _json.WriteStartObject("defaultConfiguration");
            _json.WriteString("level", SarifResults.Level(rule.DefaultSeverity));
            _json.WriteEndObject();
            _json.WriteStartObject("properties");
            _json.WriteString("category", rule.Category);
            _json.WriteEndObject();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WriteInvocation(IReadOnlyList<DocumentFileException> problems)
    {
        _json.WriteStartArray("invocations");
        _json.WriteStartObject();
        _json.WriteBoolean("executionSuccessful", problems.Count == 0);
        _json.WriteStartArray("toolExecutionNotifications");
        foreach (var problem in problems)
        {
            _json.WriteStartObject();
            _json.WriteString("level", "error");
            WriteMessage("message", problem.Problem);
            _json.WriteStartArray("locations");
            _json.WriteStartObject();
            _json.WriteStartObject("physicalLocation");
            _results.WriteArtifact(problem.Path);
            _json.WriteStartObject("region");
            _json.WriteNumber("startLine", problem.Line);
            _json.WriteNumber("startColumn", problem.Column);
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndObject();
            _json.WriteEndArray();
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.WriteEndArray();
    }

    private void WriteMessage(string name, string text)
    {
        _json.WriteStartObject(name);
        _json.WriteString("text", SarifResults.WellFormed(text));
        _json.WriteEndObject();
    }
}
