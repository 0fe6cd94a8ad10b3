using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>The claims of one file, first those that cite, then those that are named.</summary>
internal sealed class FileClaims(FigureSet figures, SemanticModelAnalysisContext context)
{
    private readonly SemanticModel _model = context.SemanticModel;

    public void Analyze()
    {
        var root = _model.SyntaxTree.GetRoot(context.CancellationToken);
        var citations = CitationReader.Read(root, _model.SyntaxTree.GetText(context.CancellationToken), context.CancellationToken);
        foreach (var citation in citations)
        {
            JudgeCitation(citation, root);
        }

        foreach (var node in root.DescendantNodes())
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (NamedValue.Of(node) is { } named && figures.Index.MayDenote(named.Name) && !citations.Any(citation => citation.Covered.IntersectsWith(named.Value.Span) && IsCitation(citation)))
            {
                JudgeName(named, node);
            }
        }
    }

    // A cref to something else leaves the name to speak for itself.
    private bool IsCitation(Citation citation) => !citation.IsReference || citation.Names.Any(cited => figures.Index.FindCited(cited.Name).Count == 1);

    private void JudgeCitation(Citation citation, SyntaxNode root)
    {
        foreach (var cited in citation.Names)
        {
            var targets = figures.Index.FindCited(cited.Name);
            if (targets.Count != 1)
            {
                if (citation.IsReference)
                {
                    continue;
                }

                Report(Descriptors.UnknownCitation, Location.Create(_model.SyntaxTree, cited.Span), UnknownCitation(cited.Name, targets));
                continue;
            }

            JudgeCited(targets[0], Constants.Within(root, citation.Covered, _model, context.CancellationToken).ToList());
        }
    }

    private void JudgeCited(FigureTarget target, List<ExpressionSyntax> expressions)
    {
        var judged = expressions
            .Where(expression => !References(expression, figures.Owns))
            .Select(expression => (Expression: expression, Claim: Constants.Claim(expression, NameOf(expression), _model, context.CancellationToken)))
            .Where(static claim => claim.Claim is not null)
            .Select(claim => (claim.Expression, Claim: claim.Claim!, Verdict: FigureJudge.Judge(claim.Claim!, target.Figure, target.Part)))
            .ToList();
        if (judged.Count == 0)
        {
            return;
        }

        // The kindest verdict counts; among contradictions the number that is not another figure's by its name and is nearest is the one meant.
        var (found, claim, verdict) = judged.OrderBy(item => item.Verdict.Kind).ThenBy(item => DenotesAnother(item.Expression, target)).ThenBy(item => Distance(item.Claim, item.Verdict, target)).First();
        Report(Descriptors.ContradictsCitedFigure, found, claim, target, verdict);
    }

    private void JudgeName(NamedValue named, SyntaxNode node)
    {
        if (figures.Index.FindNamed(named.ToClaimName()) is not { } target
            || Constants.Claim(named.Value, named.Name, _model, context.CancellationToken) is not { } claim
            || IsInitialValue(claim)
            || !IsWrittenHere(named.Value)
            || (node.Parent is EnumDeclarationSyntax declaration && EnumNumbering.IsNumbering(declaration, _model, context.CancellationToken)))
        {
            return;
        }

        Report(Descriptors.ContradictsNamedFigure, named.Value, claim, target, FigureJudge.Judge(claim, target.Figure, target.Part));
    }

    private static bool IsInitialValue(Claim claim) => claim.Value.Double is 0 or 1 or -1;

    // A value that comes from a constant elsewhere is judged there.
    private bool IsWrittenHere(ExpressionSyntax expression) =>
        Constants.HasLiteral(expression) && !References(expression, static symbol => symbol is IFieldSymbol { IsConst: true });

    private bool References(ExpressionSyntax expression, Func<ISymbol, bool> condition) => expression
        .DescendantNodesAndSelf()
        .OfType<SimpleNameSyntax>()
        .Any(name => _model.GetSymbolInfo(name, context.CancellationToken).Symbol is { } symbol && condition(symbol));

    private bool DenotesAnother(ExpressionSyntax expression, FigureTarget target) =>
        NamedAround(expression) is { } named && figures.Index.FindNamed(named.ToClaimName()) is { } denoted && denoted.Figure != target.Figure;

    private static string NameOf(ExpressionSyntax expression) => NamedAround(expression)?.Name ?? "";

    private static NamedValue? NamedAround(ExpressionSyntax expression) => expression
        .Ancestors()
        .TakeWhile(static node => node is not StatementSyntax || node is LocalDeclarationStatementSyntax)
        .Select(NamedValue.Of)
        .FirstOrDefault(static named => named is not null);

    private static double Distance(Claim claim, Verdict verdict, FigureTarget target)
    {
        var stated = (verdict.Part == FigurePart.Upper ? target.Figure.Upper ?? target.Figure.Value : target.Figure.Value).Double;
        var claimed = claim.Value.Double * (double)verdict.Divisor;
        return claimed == 0 || stated == 0 ? double.MaxValue : Math.Abs(Math.Log(Math.Abs(claimed / stated)));
    }

    private static string UnknownCitation(string name, IReadOnlyList<FigureTarget> targets, string? suggestion)
    {
        if (targets.Count > 1)
        {
            return $"'{name}' names several figures: {string.Join(", ", targets.Select(static target => target.DisplayName).OrderBy(static text => text, StringComparer.Ordinal))}";
        }

        return $"'{name}' names no figure of the registered documents" + (suggestion is null ? "" : $"; did you mean '{suggestion}'?");
    }

    private string UnknownCitation(string name, IReadOnlyList<FigureTarget> targets) => UnknownCitation(name, targets, figures.Index.Suggest(name));

    private void Report(DiagnosticDescriptor contradiction, ExpressionSyntax expression, Claim claim, FigureTarget target, Verdict verdict)
    {
        var document = figures[target];
        if (verdict.Kind is VerdictKind.Admitted or VerdictKind.Rounded || document.FindConstant(target.Figure, verdict.Part) is not { } constant)
        {
            return;
        }

        var isCopy = verdict.Kind == VerdictKind.Equal;
        if (isCopy && verdict.Divisor == 0)
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            isCopy ? Descriptors.UseConstant : contradiction,
            expression.GetLocation(),
            [DocumentPlaces.Locate(document.File.Item.Path, document.Text, target.Figure.Place)],
            FigureProperties.Of(document, constant, verdict.Divisor),
            isCopy ? VerdictText.Copy(claim, target, document.ClassName + "." + constant.Name) : VerdictText.Contradiction(claim, target)));
    }

    private void Report(DiagnosticDescriptor descriptor, Location location, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, location, message));
}
