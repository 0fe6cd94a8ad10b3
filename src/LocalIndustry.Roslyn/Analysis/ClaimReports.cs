using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Analysis.Settings;
using LocalIndustry.Roslyn.Analysis.Tables;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Turns verdicts into diagnostics: one a claim.</summary>
internal sealed class ClaimReports(ClaimAnalysis analysis, CodeSettings settings, SemanticModelAnalysisContext context)
{
    /// <summary>Reports a verdict; <paramref name="contradiction"/> is the rule of a contradiction that no narrower rule explains.</summary>
    public void Report(DiagnosticDescriptor contradiction, ExpressionSyntax expression, ClaimSite site, Claim claim, FigureTarget target, Verdict verdict)
    {
        var document = analysis.Figures[target];
        analysis.Judged?.Invoke(new JudgedClaim(expression.GetLocation(), target, verdict));
        analysis.Copies.Add(site, expression, CodeOf(expression, site), claim, target, verdict);
        if (verdict.Kind == VerdictKind.Admitted || IsWithinTolerance(claim, target, verdict) || document.FindConstant(target.Figure, verdict.Part) is not { } constant)
        {
            return;
        }

        var code = CodeOf(expression, site);
        if (verdict.Kind == VerdictKind.Equal)
        {
            // A bound in a comparison, a value under another reading than a quotient: right, and nothing to put in its place.
            if (verdict.Divisor != 0)
            {
                Report(Descriptors.UseConstant, expression.GetLocation(), document, target, FigureProperties.Of(document, constant, verdict.Divisor), VerdictText.Copy(code, target, document.ClassName + "." + constant.Name));
            }

            return;
        }

        var (descriptor, severity) = Rule(verdict.Kind, contradiction);
        var properties = FigureProperties.Of(document, constant, verdict.Divisor);
        if (verdict.Kind is VerdictKind.OtherInclusiveness or VerdictKind.ContraryDirection
            && FigureIndex.CorrectedOperator(claim.Comparison!, verdict, target.Figure) is { } corrected)
        {
            properties = properties.Add(FigureProperties.Operator, Comparison.Sign(corrected));
        }

        if (contradiction == Descriptors.ContradictsCitedFigure)
        {
            properties = properties.Add(FigureProperties.IsCited, "");
        }

        if (site.Unit is not null && verdict.Kind == VerdictKind.WrongScale)
        {
            properties = properties.Add(FigureProperties.Unit, target.Figure.Unit);
        }

        Report(descriptor, expression.GetLocation(), document, target, properties, VerdictText.Contradiction(claim, code, target, verdict), severity, verdict.Other);
    }

    /// <summary>Reports what a string or a comment states against a figure.</summary>
    public void ReportText(DiagnosticDescriptor descriptor, TextSpan number, StatedClaim stated)
    {
        var document = analysis.Figures[stated.Target];
        var tree = context.SemanticModel.SyntaxTree;
        analysis.Judged?.Invoke(new JudgedClaim(Location.Create(tree, number), stated.Target, stated.Verdict));
        if (stated.Verdict.IsSatisfied || IsWithinTolerance(stated.Claim, stated.Target, stated.Verdict) || document.FindConstant(stated.Target.Figure, stated.Verdict.Part) is not { } constant)
        {
            return;
        }

        var code = tree.GetText(context.CancellationToken).ToString(number);
        Report(
            descriptor,
            Location.Create(tree, number),
            document,
            stated.Target,
            FigureProperties.Of(document, constant, stated.Verdict.Divisor).Add(FigureProperties.Claimed, stated.Claim.Value.ToString()),
            VerdictText.Contradiction(stated.Claim, code, stated.Target, stated.Verdict),
            other: stated.Verdict.Other);
    }

    /// <summary>Reports the rows of a table that hold each other's numbers, at the first of them, whose number is that of <paramref name="holder"/>.</summary>
    public void ReportDisplaced(IReadOnlyList<NamedClaim> rows, FigureTarget holder, int shift)
    {
        var (first, document) = (rows[0], analysis.Figures[rows[0].Target]);
        if (document.FindConstant(first.Target.Figure, first.Verdict.Part) is not { } constant)
        {
            return;
        }

        var message = VerdictText.Displaced(CodeOf(first.Site.Expression, first.Site), first.Target, holder, shift, rows.Count - 1);
        var properties = FigureProperties.Of(document, constant, first.Verdict.Divisor).Add(FigureProperties.Rows, RowValues.Write(rows.Select(row => (row.Target, row.Verdict))));
        Report(Descriptors.TableDiffers, first.Site.Expression.GetLocation(), document, first.Target, properties, message, also: rows.Skip(1).Select(static row => row.Site.Expression.GetLocation()));
    }

    /// <summary>Reports rows of the document's table that a copy lacks.</summary>
    public void ReportMissing(Location head, IReadOnlyList<FigureTarget> missing, NamedClaim last)
    {
        var document = analysis.Figures[missing[0]];
        var properties = System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty
            .Add(FigureProperties.MissingRows, RowValues.Write(missing.Select(target => (target, last.Verdict)), withLabels: true));
        Report(Descriptors.TableDiffers, head, document, missing[0], properties, VerdictText.Missing(missing), DiagnosticSeverity.Info, also: [last.Site.Expression.GetLocation()]);
    }

    /// <summary>Reports a row that the document's table does not have.</summary>
    public void ReportExtra(Location row, string key, FigureTarget neighbour) =>
        Report(
            Descriptors.TableDiffers,
            row,
            analysis.Figures[neighbour],
            neighbour,
            System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty.Add(FigureProperties.IsExtraRow, ""),
            VerdictText.Extra(key, neighbour),
            DiagnosticSeverity.Info);

    /// <summary>Reports a citation that names no figure, or several.</summary>
    public void UnknownCitation(CitedName cited, IReadOnlyList<FigureTarget> targets)
    {
        if (targets.Count == 0 && analysis.Figures.FindDocument(cited.Name) is { } document)
        {
            var example = FigureAt(document, cited.Name);
            Report(Descriptors.UnknownCitation, Location.Create(context.SemanticModel.SyntaxTree, cited.Span), $"'{cited.Name}' is a document, not a figure of it: cite a figure by its name" + (example is null ? "" : $", such as '{document.ClassName}.{example.Name}'"));
            return;
        }

        var index = analysis.Figures.Index;
        var suggestion = targets.Count > 1 ? null : index.Suggest(cited.Name);

        // Where only the class is wrong, the name alone is what was written.
        if (suggestion is not null && cited.Name.EndsWith("." + suggestion, StringComparison.Ordinal) && index.FindCited(suggestion) is [var meant, ..])
        {
            suggestion = $"{meant.Source.ClassName}.{suggestion}";
        }

        var message = targets.Count > 1
            ? $"'{cited.Name}' names several figures: {string.Join(", ", targets.Select(static target => target.DisplayName).OrderBy(static text => text, StringComparer.Ordinal))}"
            : $"'{cited.Name}' names no figure of the registered documents" + (suggestion is null ? "" : $"; did you mean '{suggestion}'?");
        Report(Descriptors.UnknownCitation, Location.Create(context.SemanticModel.SyntaxTree, cited.Span), message);
    }

    // report.md:35 may mean a figure of that line.
    private static Figures.Figure? FigureAt(RegisteredDocument document, string cited)
    {
        var figures = document.Document.Figures;
        var isLine = int.TryParse(cited.Substring(cited.LastIndexOf(':') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line);
        return (isLine ? figures.FirstOrDefault(figure => figure.Place.Line == line) : null) ?? figures.FirstOrDefault();
    }

    /// <summary>Reports a quotation that the document it names does not hold.</summary>
    public void MissingQuote(CitedName quote) =>
        Report(Descriptors.UnknownCitation, Location.Create(context.SemanticModel.SyntaxTree, quote.Span), $"the quote is not in {quote.Name}");

    private bool IsWithinTolerance(Claim claim, FigureTarget target, Verdict verdict)
    {
        if (settings.Tolerance <= 0 || verdict.Divisor <= 0 || verdict.Kind is not (VerdictKind.Contradicts or VerdictKind.Imprecise or VerdictKind.SumOfParts))
        {
            return false;
        }

        var stated = (verdict.Part == FigurePart.Upper ? target.Figure.Upper ?? target.Figure.Value : target.Figure.Value).Double;
        return Math.Abs((claim.Value.Double * (double)verdict.Divisor) - stated) <= settings.Tolerance * Math.Abs(stated);
    }

    private static (DiagnosticDescriptor Descriptor, DiagnosticSeverity Severity) Rule(VerdictKind kind, DiagnosticDescriptor contradiction) => kind switch
    {
        VerdictKind.BoundAsExact or VerdictKind.OtherInclusiveness => (Descriptors.BoundMisused, DiagnosticSeverity.Info),
        VerdictKind.ContraryDirection => (Descriptors.BoundMisused, DiagnosticSeverity.Warning),
        VerdictKind.RatioMixedUp => (Descriptors.RatioMixedUp, DiagnosticSeverity.Warning),
        VerdictKind.WrongScale => (Descriptors.WrongScale, DiagnosticSeverity.Warning),
        VerdictKind.Imprecise => (Descriptors.Imprecise, DiagnosticSeverity.Info),
        VerdictKind.SumOfParts => (Descriptors.SumOfParts, DiagnosticSeverity.Info),
        VerdictKind.OtherPeriod => (Descriptors.OtherPeriod, DiagnosticSeverity.Warning),
        VerdictKind.OtherFigure => (Descriptors.OtherFigure, DiagnosticSeverity.Warning),
        _ => (contradiction, contradiction.DefaultSeverity),
    };

    // TimeSpan.FromDays(12) says more than 12.
    private static string CodeOf(ExpressionSyntax expression, ClaimSite site)
    {
        const int Longest = 60;
        var text = (site.Unit is not null && site.Whole is { } whole && whole.Span.Length <= Longest ? whole : expression).ToString().Replace('\r', ' ').Replace('\n', ' ');
        return text.Length > Longest ? text.Substring(0, Longest) + "…" : expression is LiteralExpressionSyntax && site.Unit is null ? WithoutSuffix(text) : text;
    }

    // 41.6m reads as millions, 86m as metres.
    private static string WithoutSuffix(string literal) =>
        literal.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || literal.StartsWith("0b", StringComparison.OrdinalIgnoreCase) ? literal : literal.TrimEnd('m', 'M', 'd', 'D', 'f', 'F', 'l', 'L', 'u', 'U');

    private void Report(
        DiagnosticDescriptor descriptor,
        Location location,
        RegisteredDocument document,
        FigureTarget target,
        System.Collections.Immutable.ImmutableDictionary<string, string?> properties,
        string message,
        DiagnosticSeverity? severity = null,
        FigureTarget? other = null,
        IEnumerable<Location>? also = null)
    {
        var related = new List<Location> { DocumentPlaces.Locate(document.File.Item.Path, document.Text, target.Figure.Place) };
        if (other is not null)
        {
            var source = analysis.Figures[other];
            related.Add(DocumentPlaces.Locate(source.File.Item.Path, source.Text, other.Figure.Place));
        }

        related.AddRange(also ?? []);
        // What only offers the constant is no finding.
        var own = severity ?? descriptor.DefaultSeverity;
        if ((own == DiagnosticSeverity.Hidden ? own : settings.SeverityOf(document.ClassName, target.Figure.Name, own)) is { } effective)
        {
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, effective, related, properties, message));
        }
    }

    private void Report(DiagnosticDescriptor descriptor, Location location, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(descriptor, location, message));
}
