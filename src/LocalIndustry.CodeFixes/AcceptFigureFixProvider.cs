using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.CodeFixes;

/// <summary>Accepts into the figures file what the document says by now.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AcceptFigureFixProvider), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [])]
public sealed class AcceptFigureFixProvider : CodeFixProvider
{
    /// <summary>The key of all fixes that accept a figure.</summary>
    public const string AcceptKey = "LocalIndustry.Accept";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.FiguresFileDisagrees, RuleIds.UnknownCitation);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => AcceptAllFigures.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (EditProperties.Read(diagnostic.Properties) is { } edit
                && Find(context.TextDocument.Project, diagnostic.Properties[EditProperties.Path]!) is { } figuresFile)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title(edit), token => AcceptAsync(figuresFile, [edit], token), AcceptKey),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    internal static TextDocument? Find(Project project, string path) => project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path);

    internal static async Task<Solution> AcceptAsync(TextDocument figuresFile, IReadOnlyList<FiguresFileEdit> edits, CancellationToken cancellationToken)
    {
        var text = await figuresFile.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var edited = SourceText.From(FiguresFileEditor.Apply(text.ToString(), edits), text.Encoding, text.ChecksumAlgorithm);

        // Projects of several target frameworks, and several projects, hold one file each as a document of their own.
        var solution = figuresFile.Project.Solution;
        return solution.GetDocumentIdsWithFilePath(figuresFile.FilePath)
            .Where(id => solution.GetAdditionalDocument(id) is not null)
            .Append(figuresFile.Id)
            .Distinct()
            .Aggregate(solution, (changed, id) => changed.WithAdditionalDocumentText(id, edited));
    }

    private static string Title(FiguresFileEdit edit) => edit switch
    {
        { Figure: null } => $"Accept that {edit.Record} is gone",
        { Record: null } => $"Accept {edit.Figure.Name}: {edit.Figure.Values}",
        _ => $"Accept {edit.Record}: {edit.Figure.Values}",
    };
}
