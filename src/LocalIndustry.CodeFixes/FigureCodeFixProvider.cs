using System.Collections.Immutable;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.CodeFixes;

/// <summary>Replaces a number by the constant of its figure, or corrects it in its own notation.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FigureCodeFixProvider))]
public sealed class FigureCodeFixProvider : CodeFixProvider
{
    /// <summary>The key of all fixes that use a constant.</summary>
    public const string UseConstantKey = "LocalIndustry.UseConstant";

    /// <summary>The key of all fixes that correct a literal.</summary>
    public const string CorrectLiteralKey = "LocalIndustry.CorrectLiteral";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(RuleIds.ContradictsCitedFigure, RuleIds.ContradictsNamedFigure, RuleIds.UseConstant);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is ExpressionSyntax expression
                && StatedFigure.Of(diagnostic) is { } figure)
            {
                Register(context, diagnostic, root, model, expression, figure);
            }
        }
    }

    private static void Register(
        CodeFixContext context,
        Diagnostic diagnostic,
        SyntaxNode root,
        SemanticModel model,
        ExpressionSyntax expression,
        StatedFigure figure)
    {
        if (ConstantReference.Create(figure, expression, model, context.CancellationToken) is { } reference)
        {
            Offer($"Use {figure.DisplayName}", reference, UseConstantKey);
        }

        if (diagnostic.Id != RuleIds.UseConstant && CorrectedLiteral.Create(figure, expression) is { } literal)
        {
            Offer($"Change to {literal.ToString()}", literal, CorrectLiteralKey);
        }

        void Offer(string title, ExpressionSyntax replacement, string key) => context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(Replace(context.Document, root, expression, replacement)), key),
            diagnostic);
    }

    private static Document Replace(Document document, SyntaxNode root, ExpressionSyntax expression, ExpressionSyntax replacement) =>
        document.WithSyntaxRoot(root.ReplaceNode(expression, replacement.WithTriviaFrom(expression)));
}
