using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>A project with documents that is generated again after each edit.</summary>
internal sealed class GeneratorProject
{
    private readonly Dictionary<string, TestFile> _files = [];
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _options = [];
    private readonly FigureReadings _readings;
    private readonly Dictionary<string, string> _global;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;

    public GeneratorProject(string rootNamespace = "Consumer", ReadFigures? read = null, bool tracked = true)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("class Program { }", parse)],
            Repository.References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error));
        var global = _global = new Dictionary<string, string> { [SourceMetadata.RootNamespace] = rootNamespace, [SourceMetadata.ProjectDirectory] = "/project/" };
        _readings = new FigureReadings(read ?? ArticleReader.Read);
        _driver = CSharpGeneratorDriver.Create(
            [new FigureGenerator(_readings).AsSourceGenerator()],
            parseOptions: parse,
            optionsProvider: new TestOptions(global, _options),
            driverOptions: new GeneratorDriverOptions(default, trackIncrementalGeneratorSteps: tracked));
    }

    /// <summary>How many texts have been read so far.</summary>
    public int Readings => _readings.Count;

    /// <summary>What analyzers get to see of the project beside its code.</summary>
    public AnalyzerOptions AnalyzerOptions => new([.. _files.Values], new TestOptions(_global, _options));

    public static GeneratorProject WithSeed() =>
        new GeneratorProject().Add("/project/seeds/" + ArticleReader.FileName, Repository.SeedText, ("ClassName", "LocalIndustries"));

    public GeneratorProject Add(string path, string text, params (string Key, string Value)[] metadata) =>
        AddItem(path, text, TestOptions.Document(metadata));

    public GeneratorProject AddItem(string path, string text, IReadOnlyDictionary<string, string> options)
    {
        _options[path] = options;
        _files[path] = new TestFile(path, text);
        _driver = _driver.AddAdditionalTexts([_files[path]]);
        return this;
    }

    public GeneratorProject AddTwice(string path, string text)
    {
        Add(path, text);
        _driver = _driver.AddAdditionalTexts([new TestFile(path, text)]);
        return this;
    }

    public GeneratorProject Edit(string path, Func<string, string> edit)
    {
        var before = _files[path].GetText().ToString();
        var after = edit(before);
        Xunit.Assert.NotEqual(before, after);
        var file = new TestFile(path, after);
        _driver = _driver.ReplaceAdditionalText(_files[path], file);
        _files[path] = file;
        return this;
    }

    public GeneratorProject EditCode(string code)
    {
        var tree = _compilation.SyntaxTrees.First();
        _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options));
        return this;
    }

    public GeneratorRunResult Run()
    {
        _driver = _driver.RunGenerators(_compilation);
        var result = Xunit.Assert.Single(_driver.GetRunResult().Results);
        Xunit.Assert.Null(result.Exception);
        Xunit.Assert.Empty(result.Diagnostics);
        return result;
    }

    public string RunSingle() => Xunit.Assert.Single(Documents(Run())).SourceText.ToString();

    /// <summary>What is generated of documents, without the types that all of them share.</summary>
    public static IEnumerable<GeneratedSourceResult> Documents(GeneratorRunResult run) => run.GeneratedSources.Where(source => source.HintName != FigureTypes.HintName);

    /// <summary>Compiles the generated code together with <paramref name="code"/>; every warning is an error.</summary>
    public ImmutableArray<Diagnostic> Compile(string code = "", LanguageVersion version = LanguageVersion.CSharp7_3, NullableContextOptions nullable = NullableContextOptions.Disable) =>
        [.. Compilation(code, version, nullable).GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];

    /// <summary>Runs <c>Uses.Run()</c> of <paramref name="code"/> beside the generated code.</summary>
    public object? Execute(string code)
    {
        using var image = new MemoryStream();
        var emitted = Compilation("#pragma warning disable CS1591\n" + code, LanguageVersion.Latest, NullableContextOptions.Disable).Emit(image);
        Xunit.Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Uses")!.GetMethod("Run")!.Invoke(null, null);
    }

    /// <summary>The generated code together with <paramref name="code"/>.</summary>
    public CSharpCompilation Compilation(string code, LanguageVersion version, NullableContextOptions nullable, string name = "Consumer", params MetadataReference[] references)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var trees = Run().GeneratedSources.Select(source => CSharpSyntaxTree.ParseText(source.SourceText, parse, source.HintName))
            .Append(CSharpSyntaxTree.ParseText(code, parse, "Code.cs"));
        return CSharpCompilation.Create(name, trees, Repository.References.AddRange(references), _compilation.Options.WithNullableContextOptions(nullable));
    }
}
