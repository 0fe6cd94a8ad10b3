using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.CodeFixes;

/// <summary>Puts the constant into a string, or corrects the number there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TextCodeFixProvider))]
public sealed class TextCodeFixProvider() : NumberInTextFixProvider(RuleIds.TextContradicts);

/// <summary>Corrects the number in a comment. A provider of its own: <c>dotnet format</c> fixes all that one provider handles in the way of the first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CommentCodeFixProvider))]
public sealed class CommentCodeFixProvider() : NumberInTextFixProvider(RuleIds.CommentContradicts);

/// <summary>Fixes numbers in texts of one rule.</summary>
public abstract class NumberInTextFixProvider : CodeFixProvider
{
    internal NumberInTextFixProvider(string id) => FixableDiagnosticIds = ImmutableArray.Create(id);

    /// <summary>The key of all fixes that interpolate a constant.</summary>
    public const string InterpolateKey = "LocalIndustry.Interpolate";

    /// <summary>The key of all fixes that correct a number in a text.</summary>
    public const string CorrectTextKey = "LocalIndustry.CorrectText";

    private static readonly FixAllProvider s_fixAll = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await ChangeAsync(document, diagnostics, context.CodeActionEquivalenceKey == InterpolateKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (StatedFigure.Of(diagnostic) is not { } figure)
            {
                continue;
            }

            var written = text.ToString(diagnostic.Location.SourceSpan);
            if (diagnostic.Id == RuleIds.TextContradicts && Interpolated(diagnostic, figure, written, root, model) is not null)
            {
                Offer($"Use {figure.DisplayName}", diagnostic, isInterpolation: true, InterpolateKey);
            }

            if (CorrectedText.Create(figure, diagnostic, written) is { } corrected)
            {
                Offer($"Change to {corrected}", diagnostic, isInterpolation: false, CorrectTextKey);
            }
        }

        void Offer(string title, Diagnostic diagnostic, bool isInterpolation, string key) => context.RegisterCodeFix(
            CodeAction.Create(title, token => ChangeAsync(context.Document, ImmutableArray.Create(diagnostic), isInterpolation, token), key),
            diagnostic);
    }

    private static (ExpressionSyntax Text, string Hole)? Interpolated(Diagnostic diagnostic, StatedFigure figure, string written, SyntaxNode root, SemanticModel model) =>
        InterpolatedText.Find(root, diagnostic.Location.SourceSpan) is { } text && InterpolatedText.Hole(figure, text, written, model) is { } hole
            ? (text, hole)
            : null;

    // Several numbers of one string are changed together: it becomes interpolated once.
    private static async Task<Document> ChangeAsync(Document document, ImmutableArray<Diagnostic> diagnostics, bool isInterpolation, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = new List<TextChange>();
        var holes = new List<(ExpressionSyntax Text, TextSpan Number, string Hole)>();
        foreach (var diagnostic in diagnostics)
        {
            var number = diagnostic.Location.SourceSpan;
            var written = text.ToString(number);
            if (StatedFigure.Of(diagnostic) is not { } figure)
            {
                continue;
            }

            if (!isInterpolation)
            {
                changes.AddRange(CorrectedText.Create(figure, diagnostic, written) is { } corrected ? [new TextChange(number, corrected)] : []);
            }
            else if (Interpolated(diagnostic, figure, written, root!, model!) is { } found)
            {
                holes.Add((found.Text, number, found.Hole));
            }
        }

        changes.AddRange(holes
            .GroupBy(static hole => hole.Text)
            .SelectMany(static group => InterpolatedText.Changes(group.Key, group.Select(static hole => (hole.Number, hole.Hole)).ToList())));
        return document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
    }
}
