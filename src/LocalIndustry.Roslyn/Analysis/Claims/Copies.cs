using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LocalIndustry.Roslyn.Analysis.Claims;

/// <summary>The copies of bounds and approximate figures in a compilation: each may be right, and they may still differ.</summary>
internal sealed class Copies(FigureSet figures)
{
    private readonly ConcurrentBag<Copy> _copies = [];

    /// <summary>Keeps a number that satisfies its figure, if it stands for the figure wherever the program uses it.</summary>
    public void Add(ClaimSite site, ExpressionSyntax expression, string code, Claim claim, FigureTarget target, Verdict verdict)
    {
        if (verdict.IsSatisfied
            && claim.Comparison is null
            && target.Figure.Relation is not (Relation.Equal or Relation.Between)
            && (verdict.Kind == VerdictKind.Admitted || target.Figure.Relation == Relation.Approximate)
            && !ClaimWords.SayBound(claim)
            && IsDeclared(site.Whole ?? expression))
        {
            _copies.Add(new Copy(expression.GetLocation(), code, claim.Value.Double * (double)(verdict.Divisor == 0 ? 1 : verdict.Divisor), target));
        }
    }

    /// <summary>Reports each copy that differs from the first.</summary>
    public void Report(CompilationAnalysisContext context)
    {
        foreach (var group in _copies.GroupBy(static copy => copy.Target.Figure, FigureComparer.Instance))
        {
            var copies = group
                .OrderBy(static copy => copy.Location.SourceTree!.FilePath, StringComparer.Ordinal)
                .ThenBy(static copy => copy.Location.SourceSpan.Start)
                .ToList();
            foreach (var copy in copies.Where(copy => !IsSame(copy.Value, copies[0].Value)))
            {
                var document = figures[copy.Target];
                var place = copies[0].Location.GetLineSpan();
                var first = $"{copies[0].Code} ({System.IO.Path.GetFileName(place.Path)}:{place.StartLinePosition.Line + 1})";
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.CopiesDiffer,
                    copy.Location,
                    [copies[0].Location, DocumentPlaces.Locate(document.File.Item.Path, document.Text, copy.Target.Figure.Place)],
                    VerdictText.CopiesDiffer(copy.Code, first, copy.Target)));
            }
        }
    }

    private static bool IsSame(double one, double other) => Math.Abs(one - other) <= 1e-12 * Math.Max(Math.Abs(one), Math.Abs(other));

    // What is handed on, or belongs to one object among others, is no copy.
    private static bool IsDeclared(ExpressionSyntax expression)
    {
        SyntaxNode node = expression;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } or PropertyDeclarationSyntax or ParameterSyntax } => true,
            ArrowExpressionClauseSyntax or ReturnStatementSyntax => true,
            _ => false,
        };
    }

    private sealed record Copy(Location Location, string Code, double Value, FigureTarget Target);

    // Two figures of a document may be equal in every word and still be two.
    private sealed class FigureComparer : IEqualityComparer<Figure>
    {
        public static readonly FigureComparer Instance = new();

        public bool Equals(Figure? one, Figure? other) => ReferenceEquals(one, other);

        public int GetHashCode(Figure figure) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(figure);
    }
}
