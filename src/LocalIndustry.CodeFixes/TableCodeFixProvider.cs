using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Analysis.Tables;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.CodeFixes;

/// <summary>Makes a table in code what the document's is, in the style of the rows that are there.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TableCodeFixProvider))]
public sealed class TableCodeFixProvider : CodeFixProvider
{
    /// <summary>The key of all fixes of tables.</summary>
    public const string CorrectTableKey = "LocalIndustry.CorrectTable";

    // Two findings on one table change different rows.
    private static readonly FixAllProvider s_fixAll = FixAllProvider.Create(static async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var changes = diagnostics.SelectMany(diagnostic => Correct(diagnostic, root!, text)?.Changes ?? []).GroupBy(static change => change.Span).Select(static group => group.First());
        return document.WithText(text.WithChanges(changes.OrderBy(static change => change.Span.Start)));
    });

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.TableDiffers);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root is not null && Correct(diagnostic, root, text) is { } correction)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(correction.Title, _ => Task.FromResult(context.Document.WithText(text.WithChanges(correction.Changes))), CorrectTableKey),
                    diagnostic);
            }
        }
    }

    private static (string Title, IReadOnlyList<TextChange> Changes)? Correct(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        var places = diagnostic.AdditionalLocations.Where(location => location.SourceTree == diagnostic.Location.SourceTree && location.IsInSource).ToList();
        if (diagnostic.Properties.ContainsKey(FigureProperties.IsExtraRow))
        {
            return TableRows.Remove(root, diagnostic.Location.SourceSpan) is { } removal ? ("Remove the row", [removal]) : null;
        }

        if (diagnostic.Properties.TryGetValue(FigureProperties.MissingRows, out var missing) && places.Count == 1 && NumberAt(root, places[0]) is { } last)
        {
            var rows = RowValues.Read(missing!).Select(row => TableRows.Add(text, last, row)).ToList();
            return rows.Count == 1 && rows[0] is { } addition ? ("Add the missing row", [addition]) : null;
        }

        if (!diagnostic.Properties.TryGetValue(FigureProperties.Rows, out var values))
        {
            return null;
        }

        var numbers = new[] { diagnostic.Location }.Concat(places).Select(place => NumberAt(root, place)).ToList();
        var changes = numbers
            .Zip(RowValues.Read(values!), static (number, value) => number is not null && TableRows.Value(value) is { } stated && CorrectedLiteral.Create(stated, number) is { } literal ? new TextChange(number.Span, literal.ToString()) : (TextChange?)null)
            .ToList();
        return changes.Count == numbers.Count && changes.All(static change => change is not null)
            ? ("Correct the rows", changes.Select(static change => change!.Value).ToList())
            : null;
    }

    private static ExpressionSyntax? NumberAt(SyntaxNode root, Location place) => root.FindNode(place.SourceSpan, getInnermostNodeForTie: true) as ExpressionSyntax;
}
