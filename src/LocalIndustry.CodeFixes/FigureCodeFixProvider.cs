using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.CodeFixes;

/// <summary>Replaces a number by the constant of its figure, corrects it or its comparison in place, or says that it is from no document.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FigureCodeFixProvider))]
public sealed class FigureCodeFixProvider : CodeFixProvider
{
    /// <summary>
    /// The key of all fixes that put the document's figure in place: its constant, or the comparison that it states. The two share it,
    /// for <c>dotnet format</c> takes the first fix that it meets for all.
    /// </summary>
    public const string UseConstantKey = "LocalIndustry.UseConstant";

    /// <summary>The key of all fixes that correct a literal.</summary>
    public const string CorrectLiteralKey = "LocalIndustry.CorrectLiteral";

    /// <summary>The key of all fixes that add <c>// cites: none</c>.</summary>
    public const string CitesNoneKey = "LocalIndustry.CitesNone";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        Descriptors.OfClaims.Select(static descriptor => descriptor.Id).Where(static id => id is not (RuleIds.UnknownCitation or RuleIds.CopiesDiffer or RuleIds.TextContradicts or RuleIds.CommentContradicts or RuleIds.TableDiffers)).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FigureFixAll.Instance;

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
        if (CorrectedOperator.Create(diagnostic, expression) is { } comparison)
        {
            Offer($"Change {comparison.OldSign} to {comparison.NewSign}", root.ReplaceNode(comparison.Old, comparison.New), UseConstantKey);
        }
        else if (FactoryReference.Create(diagnostic, figure, expression, model) is { } factory)
        {
            Offer($"Use {factory.New.ToString()}", root.ReplaceNode(factory.Old, factory.New.WithTriviaFrom(factory.Old)), UseConstantKey);
        }
        else if (ConstantReference.Create(figure, expression, model, context.CancellationToken) is { } reference)
        {
            Offer($"Use {figure.DisplayName}", Replaced(reference), UseConstantKey);
        }

        if (diagnostic.Id == RuleIds.UseConstant)
        {
            return;
        }

        if (CorrectedLiteral.Create(figure, expression) is { } literal)
        {
            Offer($"Change to {literal.ToString()}", Replaced(literal), CorrectLiteralKey);
        }

        if (!diagnostic.Properties.ContainsKey(FigureProperties.IsCited))
        {
            OfferNone();
        }

        void OfferNone() => context.RegisterCodeFix(
            CodeAction.Create("Add // cites: none", token => CitesNone.AddAsync(context.Document, [expression.Span], token), CitesNoneKey),
            diagnostic);

        SyntaxNode Replaced(ExpressionSyntax replacement) => root.ReplaceNode(expression, replacement.WithTriviaFrom(expression));

        void Offer(string title, SyntaxNode changed, string key) => context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(changed)), key),
            diagnostic);
    }
}
