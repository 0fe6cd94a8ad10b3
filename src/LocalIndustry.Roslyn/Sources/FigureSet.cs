using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Generation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Sources;

/// <summary>A document as the project holds it: its file, its figures and the names of its constants.</summary>
internal sealed record RegisteredDocument(
    SourceFile File,
    SourceText Text,
    FigureDocument Document,
    string Namespace,
    string ClassName,
    IReadOnlyList<FigureConstant> Constants)
{
    /// <summary>The constant of a figure's part; of a range as a whole its lower end.</summary>
    public FigureConstant? FindConstant(Figure figure, FigurePart part) =>
        Constants.FirstOrDefault(constant => ReferenceEquals(constant.Figure, figure) && (constant.Part == part || part == FigurePart.Whole));

    public string QualifiedName(FigureConstant constant)
    {
        var qualifier = Namespace.Length == 0 ? "" : CSharpNames.EscapeNamespace(Namespace) + ".";
        return $"global::{qualifier}{CSharpNames.EscapeType(ClassName)}.{CSharpNames.Escape(constant.Name)}";
    }
}

/// <summary>All documents of a project with the names that the generator gives them.</summary>
internal sealed class FigureSet
{
    private static readonly SymbolDisplayFormat s_qualified = new(typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly Dictionary<IndexedDocument, RegisteredDocument> _registered = [];
    private readonly ConcurrentDictionary<string, FigureIndex> _scopes = new(System.StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _classes;

    private FigureSet(IEnumerable<RegisteredDocument> documents)
    {
        Documents = documents.ToList();
        var quotable = new List<QuotableDocument>();
        foreach (var document in Documents)
        {
            var names = document.Constants.Select(constant => new CitableName(constant.Name, constant.Figure, constant.Part)).ToList();
            var indexed = new IndexedDocument(document.Document, document.Namespace, document.ClassName, names);
            _registered.Add(indexed, document);
            quotable.Add(new QuotableDocument(indexed, document));
        }

        _classes = new(_registered.Keys.Select(static document => document.Namespace.Length == 0 ? document.ClassName : document.Namespace + "." + document.ClassName));
        Quotations = new Quotations(quotable);
        Index = new FigureIndex(_registered.Keys.OrderBy(document => document.ClassName, System.StringComparer.Ordinal));
    }

    public FigureIndex Index { get; }

    public Quotations Quotations { get; }

    /// <summary>The documents in the order in which they are registered.</summary>
    public IReadOnlyList<RegisteredDocument> Documents { get; }

    public RegisteredDocument this[FigureTarget target] => _registered[target.Source];

    /// <summary>The figures of some documents alone, by the names of their classes; null for all.</summary>
    public FigureIndex Scope(IReadOnlyList<string>? classNames) => classNames is null ? Index : _scopes.GetOrAdd(
        string.Join(",", classNames),
        _ => new FigureIndex(_registered.Keys.Where(document => classNames.Contains(document.ClassName, System.StringComparer.OrdinalIgnoreCase)).OrderBy(static document => document.ClassName, System.StringComparer.Ordinal)));

    /// <summary>The document that a citation names in place of a figure: by its class, or by its file with or without a line; null if it names none.</summary>
    public RegisteredDocument? FindDocument(string cited) => Documents.FirstOrDefault(document =>
        cited == document.ClassName
        || cited == document.Namespace + "." + document.ClassName
        || cited == document.File.Item.FileName
        || cited.StartsWith(document.File.Item.FileName + ":", System.StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a symbol is a generated constant: a value that comes from it is right by birth.</summary>
    public bool Owns(ISymbol symbol) => symbol is IFieldSymbol { IsConst: true, ContainingType: { } type } && _classes.Contains(type.ToDisplayString(s_qualified));

    /// <summary>The documents of a project; null if there is none.</summary>
    public static FigureSet? Load(FigureReadings readings, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var files = Files(options);
        var documents = SourceReading.DistinctByPath(files.Where(static file => file.Item.Role == SourceRole.Document)).ToList();
        if (documents.Count == 0)
        {
            return null;
        }

        var settings = ProjectSettings.Read(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        var companions = new Companions(files);
        var read = new List<ReadDocument>();
        foreach (var file in documents)
        {
            if (SourceReading.Read(readings, file, companions, settings, cancellationToken) is { Document: var document })
            {
                var name = new WantedName(file.Item.Path, file.Item.Namespace ?? settings.RootNamespace, DocumentModel.ClassNameOf(document, file.Item));
                read.Add(new ReadDocument(file, document, name));
            }
        }

        var names = UniqueNames.Assign(read.Select(static document => document.Name), settings.RootNamespace);
        return new FigureSet(read.Select(document => new RegisteredDocument(
            document.File,
            document.File.Text.GetText(cancellationToken)!,
            document.Document,
            document.Name.Namespace,
            names[document.Name.Path].ClassName,
            FigureConstant.Of(document.Document.Figures, document.Name.ClassName))));
    }

    /// <summary>All additional files of a project as it registers them.</summary>
    public static IReadOnlyList<SourceFile> Files(AnalyzerOptions options) => options.AdditionalFiles
        .Select(text => new SourceFile(text, SourceItem.Read(text.Path, options.AnalyzerConfigOptionsProvider.GetOptions(text))))
        .ToList();

    private sealed record ReadDocument(SourceFile File, FigureDocument Document, WantedName Name);
}
