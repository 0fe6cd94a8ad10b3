using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>A project in a workspace, as an editor holds it: documents, diagnostics in them, fixes of them.</summary>
internal sealed class WorkspaceProject
{
    private readonly ProjectId _id = ProjectId.CreateNewId();
    private readonly List<string> _sections = [];
    private Solution _solution;

    public WorkspaceProject()
    {
        _solution = new AdhocWorkspace().CurrentSolution
            .AddProject(_id, "Consumer", "Consumer", LanguageNames.CSharp)
            .WithProjectCompilationOptions(_id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .AddMetadataReferences(_id, Repository.References)
            .AddDocument(DocumentId.CreateNewId(_id), "Code.cs", "class C { }");
    }

    private Project Project => _solution.GetProject(_id)!;

    public WorkspaceProject Add(string path, string text, string group, params string[] metadata)
    {
        _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), path[(path.LastIndexOf('/') + 1)..], SourceText.From(text, System.Text.Encoding.UTF8), filePath: path);
        _sections.Add($"[{path}]\n" + string.Concat(metadata.Prepend("SourceItemGroup = " + group).Select(line => $"build_metadata.AdditionalFiles.{line}\n")));
        return this;
    }

    public async Task<IReadOnlyList<Diagnostic>> Diagnose()
    {
        const string Config = "/.globalconfig";
        _solution = _solution.RemoveAnalyzerConfigDocuments([.. Project.AnalyzerConfigDocuments.Select(document => document.Id)])
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(_id), ".globalconfig", SourceText.From("is_global = true\n" + string.Concat(_sections)), filePath: Config);
        var compilation = await Project.GetCompilationAsync();
        var diagnostics = await compilation!.WithAnalyzers([new DocumentAnalyzer(new FigureReadings(FigureReader.Read))], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.GetLineSpan().Path).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    /// <summary>The titles of the fixes of a diagnostic; the first is applied.</summary>
    public async Task<IReadOnlyList<string>> Fix(Diagnostic diagnostic)
    {
        var document = Project.AdditionalDocuments.Single(document => document.FilePath == diagnostic.Location.GetLineSpan().Path);
        var actions = new List<CodeAction>();
        await new AcceptFigureFixProvider().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        if (actions.Count > 0)
        {
            await Apply(actions[0]);
        }

        return [.. actions.Select(action => action.Title)];
    }

    public async Task FixAll()
    {
        var context = new FixAllContext(
            Project,
            new AcceptFigureFixProvider(),
            FixAllScope.Project,
            AcceptFigureFixProvider.AcceptKey,
            ["LI0103", "LI0106"],
            new Diagnostics([.. await Diagnose()]),
            default);
        await Apply((await new AcceptFigureFixProvider().GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public async Task<string> Text(string path) =>
        (await Project.AdditionalDocuments.Single(document => document.FilePath == path).GetTextAsync()).ToString();

    private async Task Apply(CodeAction action) =>
        _solution = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

    private sealed class Diagnostics(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(all);
    }
}
