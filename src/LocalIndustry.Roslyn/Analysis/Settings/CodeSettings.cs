using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Analysis.Settings;

/// <summary>What binds a number to a figure.</summary>
internal enum Binding
{
    /// <summary>Citations, quotations, and names that denote one figure.</summary>
    Named,

    /// <summary>Of names only those of two words and more.</summary>
    Strict,

    /// <summary>Citations and quotations alone.</summary>
    Cited,
}

/// <summary>What is left out of account.</summary>
[Flags]
internal enum Contexts
{
    None = 0,

    /// <summary>Test methods and classes; explicit citations count there, too.</summary>
    Tests = 1,

    /// <summary>Numbers in strings.</summary>
    Strings = 2,

    /// <summary>Numbers in comments.</summary>
    Comments = 4,
}

/// <summary>The settings of a C# file: <c>local_industry.…</c> keys of its <c>.editorconfig</c> sections.</summary>
internal sealed class CodeSettings
{
    public const string Prefix = "local_industry.";
    public const string SeverityPrefix = Prefix + "severity.";
    private const string BindingKey = Prefix + "binding";
    private const string ToleranceKey = Prefix + "tolerance";
    private const string SynonymsKey = Prefix + "synonyms";
    private const string UnitSuffixesKey = Prefix + "unit_suffixes";
    private const string ExcludeKey = Prefix + "exclude";
    private const string DocumentsKey = Prefix + "documents";

    private static readonly string[] s_keys = [BindingKey, ToleranceKey, SynonymsKey, UnitSuffixesKey, ExcludeKey, DocumentsKey];

    private readonly AnalyzerConfigOptions _options;
    private readonly List<string> _problems = [];
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);

    private CodeSettings(AnalyzerConfigOptions options) => _options = options;

    public Binding Binding { get; private set; }

    /// <summary>How far a number may be off, as a share of the document's: 0.01 for <c>1%</c>.</summary>
    public double Tolerance { get; private set; }

    public Contexts Excluded { get; private set; }

    /// <summary>The classes of the documents that names in the file may denote figures of; null for all.</summary>
    public IReadOnlyList<string>? Documents { get; private set; }

    public static CodeSettings Read(AnalyzerConfigOptions options, FigureSet figures)
    {
        var settings = new CodeSettings(options);
        if (MayHoldSettings(options))
        {
            settings.ReadAll(figures);
        }

        return settings;
    }

    /// <summary>What is wrong with the settings, in words.</summary>
    public IReadOnlyList<string> Problems => _problems;

    /// <summary>Whether there are words to translate.</summary>
    public bool HasWords => _words.Count > 0;

    /// <summary>A name with the words that the settings translate: <c>DoseMg</c> where the document says dosage.</summary>
    public string Translate(string name) => _words.Count == 0
        ? name
        : string.Join(" ", IdentifierWords.Split(name).Select(word => _words.TryGetValue(word, out var meant) ? meant : word));

    /// <summary>The severity of what is found about a figure; null for none.</summary>
    public DiagnosticSeverity? SeverityOf(string className, string figure, DiagnosticSeverity severity)
    {
        foreach (var key in new[] { className + "." + figure, className })
        {
            if (_options.TryGetValue(SeverityPrefix + key, out var value) || _options.TryGetValue(SeverityPrefix + key.ToLowerInvariant(), out value))
            {
                return SeverityOption.Parse(value, severity);
            }
        }

        return severity;
    }

    private void ReadAll(FigureSet figures)
    {
        Binding = Choice(BindingKey, ("named", Binding.Named), ("strict", Binding.Strict), ("cited", Binding.Cited));
        foreach (var context in List(ExcludeKey))
        {
            Excluded |= Choice(ExcludeKey, context, ("tests", Contexts.Tests), ("strings", Contexts.Strings), ("comments", Contexts.Comments));
        }

        if (_options.TryGetValue(ToleranceKey, out var tolerance))
        {
            var isShare = double.TryParse(tolerance.Trim().TrimEnd('%'), NumberStyles.Float, CultureInfo.InvariantCulture, out var percent) && tolerance.Trim().EndsWith("%", StringComparison.Ordinal) && percent is >= 0 and < 100;
            Tolerance = isShare ? percent / 100 : 0;
            Require(isShare, $"'{tolerance}' is no tolerance: write a percentage, such as 1%");
        }

        ReadWords(SynonymsKey, "code word = document's word");
        ReadWords(UnitSuffixesKey, "suffix = unit");
        if (_options.TryGetValue(DocumentsKey, out _))
        {
            Documents = List(DocumentsKey).Where(static name => name != "none").ToList();
            foreach (var name in Documents.Where(name => !figures.Documents.Any(document => IsClass(document.ClassName, name))))
            {
                _problems.Add($"{DocumentsKey}: no document has the class '{name}'{Near(name, figures.Documents.Select(static document => document.ClassName))}");
            }
        }

        foreach (var key in Keys(_options)?.Where(IsSetting) ?? [])
        {
            CheckKey(key, figures);
        }
    }

    // Most files have none.
    private static bool MayHoldSettings(AnalyzerConfigOptions options) => Keys(options) is not { } keys || keys.Any(IsSetting);

    private static bool IsSetting(string key) => key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase);

    // Not every host lists its keys; there, unknown ones go unnoticed.
    private static IEnumerable<string>? Keys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return null;
        }
    }

    private void CheckKey(string key, FigureSet figures)
    {
        if (!key.StartsWith(SeverityPrefix, StringComparison.OrdinalIgnoreCase))
        {
            Require(s_keys.Contains(key, StringComparer.OrdinalIgnoreCase), $"'{key}' is no setting{Near(key, s_keys)}");
            return;
        }

        // Rules on documents have keys of the same form in the sections of documents.
        var name = key.Substring(SeverityPrefix.Length);
        if (Descriptors.OfDocument(name.ToUpperInvariant()) is not null)
        {
            return;
        }

        // What the document spells is told as it spells it; of the rest, only the compiler's lower case is left.
        var parts = name.Split('.');
        var document = figures.Documents.FirstOrDefault(document => IsClass(document.ClassName, parts[0]));
        if (Descriptors.OfClaims.Any(descriptor => descriptor.Id.Equals(name, StringComparison.OrdinalIgnoreCase)))
        {
            _problems.Add($"'{SeverityPrefix}{name.ToUpperInvariant()}' sets nothing: the severity of a rule on code is dotnet_diagnostic.{name.ToUpperInvariant()}.severity");
        }
        else if (document is null)
        {
            var near = Suggestion.Nearest(parts[0], figures.Documents.Select(static document => document.ClassName));
            _problems.Add($"'{key}' is about no document" + (near is null ? "" : $"; did you mean '{SeverityPrefix}{string.Join(".", parts.Skip(1).Prepend(near))}'?"));
        }
        else if (parts.Length > 1 && !document.Constants.Any(constant => IsClass(constant.Name, parts[1]) || IsClass(constant.Figure.Name, parts[1])))
        {
            var near = Suggestion.Nearest(parts[1], document.Constants.Select(static constant => constant.Name));
            _problems.Add($"'{SeverityPrefix}{document.ClassName}.{parts[1]}' is about no figure of {document.ClassName}" + (near is null ? "" : $"; did you mean '{SeverityPrefix}{document.ClassName}.{near}'?"));
        }
        else if (_options.TryGetValue(key, out var value))
        {
            Require(SeverityOption.IsSeverity(value), $"'{value}' is no severity: there are none, silent, suggestion, warning and error");
        }
    }

    private void ReadWords(string key, string form)
    {
        foreach (var pair in List(key))
        {
            var sides = pair.Split('=');
            var isPair = sides.Length == 2 && sides.All(static side => side.Trim().Length > 0);
            Require(isPair, $"{key}: '{pair}' is not of the form '{form}'");
            if (isPair)
            {
                _words[string.Concat(IdentifierWords.Split(sides[0]))] = string.Join(" ", IdentifierWords.Split(sides[1]));
            }
        }
    }

    private T Choice<T>(string key, params (string Name, T Value)[] choices) =>
        _options.TryGetValue(key, out var value) ? Choice(key, value.Trim(), choices) : default!;

    private T Choice<T>(string key, string value, params (string Name, T Value)[] choices)
    {
        foreach (var (name, choice) in choices)
        {
            if (name.Equals(value, StringComparison.OrdinalIgnoreCase))
            {
                return choice;
            }
        }

        _problems.Add($"{key}: '{value}' is none of {string.Join(", ", choices.Select(static choice => choice.Name))}{Near(value, choices.Select(static choice => choice.Name))}");
        return default!;
    }

    private IEnumerable<string> List(string key) => _options.TryGetValue(key, out var value)
        ? value.Split([','], StringSplitOptions.RemoveEmptyEntries).Select(static item => item.Trim()).Where(static item => item.Length > 0)
        : [];

    private void Require(bool condition, string problem)
    {
        if (!condition)
        {
            _problems.Add(problem);
        }
    }

    // The compiler hands keys on in lower case.
    private static bool IsClass(string className, string name) => className.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static string Near(string written, IEnumerable<string> choices) => Suggestion.OfWord(written, choices);
}
