using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.MSBuild;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>A consumer of the packed package, opened in a workspace as an editor opens it: restored and never built.</summary>
public sealed class OpenedConsumer(PackedPackage package) : IAsyncLifetime
{
    private const string Code = """
        using System;

        namespace Regional.Statistics
        {
            public static class Program
            {
                // Wrong on purpose: the article says 176.
                public const int FoodFactories = 175;

                public static void Main()
                {
                    Console.WriteLine(LocalIndustries.FoodFactories + Report.Halls);
                }
            }
        }
        """;

    private readonly MSBuildWorkspace _workspace = MSBuildWorkspace.Create();

    internal Project Project { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var consumer = new Consumer(package, "Opened", Code, items: """<FigureSource Include="docs/report.txt" Original="docs/original.txt" />""")
            .Write("docs/report.txt", "The plant has 12 halls.\n")
            .Write("docs/original.txt", "该厂有十三个车间。\n");
        (await Command.Dotnet(consumer.Directory, "restore")).Succeeded();
        Project = await _workspace.OpenProjectAsync(System.IO.Path.Combine(consumer.Directory, "Opened.csproj"));
        Assert.DoesNotContain(_workspace.Diagnostics, diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _workspace.Dispose();
        return default;
    }

    internal Document Document(string name) => Project.Documents.Single(document => document.Name == name);

    internal async Task<int> PositionAfter(string text)
    {
        var code = (await Document("Program.cs").GetTextAsync()).ToString();
        var start = code.IndexOf(text, StringComparison.Ordinal);
        Assert.True(start >= 0, text);
        return start + text.Length;
    }

    internal async Task<ImmutableArray<Diagnostic>> Compile() => (await Project.GetCompilationAsync())!.GetDiagnostics();

    /// <summary>The diagnostics of the package's own analyzers.</summary>
    internal async Task<ImmutableArray<Diagnostic>> Analyze()
    {
        var analyzers = Project.AnalyzerReferences
            .Where(static reference => reference.Display.StartsWith("LocalIndustry", StringComparison.Ordinal))
            .SelectMany(static reference => reference.GetAnalyzers(LanguageNames.CSharp))
            .ToImmutableArray();
        var compilation = await Project.GetCompilationAsync();
        return await compilation!.WithAnalyzers(analyzers, Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The fixes that the package offers for a diagnostic: title, and the file with the fix applied.</summary>
    internal async Task<IReadOnlyList<(string Title, string Text)>> Fix(string name, Diagnostic diagnostic)
    {
        var document = Document(name);
        var actions = new List<CodeAction>();
        foreach (var provider in Providers().Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
        {
            await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        var fixes = new List<(string, string)>();
        foreach (var action in actions)
        {
            var change = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
            fixes.Add((action.Title, (await change.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString()));
        }

        return fixes;
    }

    // As an editor finds them: exported types of the assemblies that the project names as analyzers.
    private IEnumerable<CodeFixProvider> Providers() => Project.AnalyzerReferences
        .OfType<AnalyzerFileReference>()
        .Where(static reference => reference.Display == "LocalIndustry.CodeFixes")
        .SelectMany(static reference => reference.GetAssembly().GetTypes())
        .Where(static type => type.GetCustomAttribute<ExportCodeFixProviderAttribute>() is not null)
        .Select(static type => (CodeFixProvider)Activator.CreateInstance(type)!);
}
