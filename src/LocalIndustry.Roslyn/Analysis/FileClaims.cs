using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Analysis.Claims;
using LocalIndustry.Roslyn.Analysis.Settings;
using LocalIndustry.Roslyn.Analysis.Tables;
using LocalIndustry.Roslyn.Analysis.Texts;
using LocalIndustry.Roslyn.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>The claims of one file, first those that cite, then those that are named.</summary>
internal sealed class FileClaims
{
    private readonly FigureSet _figures;
    private readonly SemanticModelAnalysisContext _context;
    private readonly CodeSettings _settings;
    private readonly FigureIndex _index;
    private readonly SemanticModel _model;
    private readonly ClaimReports _reports;
    private SiteReader? _sites;
    private EnumNumbering? _numbering;
    private readonly List<NamedClaim> _named = [];

    public FileClaims(ClaimAnalysis analysis, SemanticModelAnalysisContext context)
    {
        _figures = analysis.Figures;
        _context = context;
        _settings = CodeSettings.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(context.SemanticModel.SyntaxTree), _figures);
        analysis.Problems.Add(_settings, context.SemanticModel.SyntaxTree);
        _index = _figures.Scope(_settings.Documents);
        _model = context.SemanticModel;
        _reports = new ClaimReports(analysis, _settings, context);
    }

    // In most files no number has the name of a figure, nor is one cited.
    private SiteReader Sites => _sites ??= new SiteReader(_model, _index.MayDenote, SpeaksOf, _settings.Translate, _context.CancellationToken);

    private EnumNumbering Numbering => _numbering ??= new EnumNumbering(_model, _context.CancellationToken);

    public void Analyze()
    {
        var root = _model.SyntaxTree.GetRoot(_context.CancellationToken);
        var text = _model.SyntaxTree.GetText(_context.CancellationToken);
        var source = text.ToString();
        var pieces = SourcePieces.Of(source);
        var citations = CitationReader.Read(root, text, source, pieces, _figures, _context.CancellationToken);
        foreach (var citation in citations)
        {
            JudgeCitation(citation, root);
        }

        if (_settings.Binding != Binding.Cited)
        {
            JudgeNames(new NumberHolders(root, source, _settings.HasWords ? null : _index), source, pieces, citations);
            new TextClaims(_index, _settings, _reports, _context).Analyze(root, source, pieces, citations);
        }
    }

    private void JudgeNames(NumberHolders holders, string source, List<SourcePiece> pieces, IReadOnlyList<Citation> citations)
    {
        ExpressionSyntax? last = null;
        foreach (var piece in pieces)
        {
            // The literals of one sum are one claim.
            if (!Literals.MayBeAt(source, piece) || last?.Span.Contains(piece.Span) == true || holders.At(piece.Span.Start) is not { } holder || Literals.At(holder, piece) is not { } literal)
            {
                continue;
            }

            _context.CancellationToken.ThrowIfCancellationRequested();

            var site = Sites.Read(literal);
            last = site.Expression;
            if (MaySpeakForItself(site, literal.Span, citations))
            {
                JudgeName(site);
            }
        }

        if (_named.Count > 0)
        {
            ReportNamed();
        }
    }

    private bool MaySpeakForItself(ClaimSite site, TextSpan literal, IReadOnlyList<Citation> citations) =>
        site.Labels.Any(MayDenote)
        && !Factories.IsPartOfSpan(site.Expression)
        && !IsLeftOut(site.Expression)
        && !IsExpectedToFail(site.Expression)
        && !citations.Any(citation => citation.Covered.IntersectsWith(literal) && IsCitation(citation));

    // What a test expects to be refused is wrong on purpose.
    private static bool IsExpectedToFail(SyntaxNode node) => node.Ancestors().Any(static ancestor => ancestor is AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } }
        && SyntaxNames.OfTarget(call.Expression)?.StartsWith("Throws", StringComparison.Ordinal) == true);

    private bool IsLeftOut(SyntaxNode node) => (_settings.Excluded & Contexts.Tests) != 0 && TestCode.Holds(node);

    private bool SpeaksOf(string name) => _index.MayTell(name, 0, name.Length) && IdentifierWords.Split(name).Any(_index.IsTelling);

    private bool MayDenote(ClaimLabel label) => _index.MayDenote(label.Name);

    // A cref to something else leaves the name to speak for itself.
    // Nor does the name of a whole document say which of its figures is meant.
    private bool IsCitation(Citation citation) => (!citation.IsReference && !(citation.Names.Count > 0 && citation.Names.All(cited => _figures.FindDocument(cited.Name) is not null))) || (citation.Quoted is not null && citation.IsPlain) || citation.Names.Any(cited => _figures.Index.FindCited(cited.Name).Count == 1);

    private void JudgeCitation(Citation citation, SyntaxNode root)
    {
        if (citation.Quoted is { } quoted)
        {
            JudgeCited(quoted, citation, root);
        }

        foreach (var cited in citation.Names)
        {
            var targets = _figures.Index.FindCited(cited.Name);
            if (targets.Count == 1)
            {
                JudgeCited(targets[0], citation, root);
            }
            else if (!citation.IsReference)
            {
                _reports.UnknownCitation(cited, targets);
            }
        }

        if (citation.MissingQuote is { } missing)
        {
            _reports.MissingQuote(missing);
        }
    }

    private void JudgeCited(FigureTarget target, Citation citation, SyntaxNode root)
    {
        var judged = new List<JudgedSite>();
        foreach (var expression in Constants.Within(root, citation.Covered, _model, _context.CancellationToken))
        {
            if (Factories.IsPartOfSpan(expression) || References(expression, _figures.Owns))
            {
                continue;
            }

            var site = SiteOf(expression);
            if (Claim(expression, site, site.Labels.Count > 0 ? site.Labels[0].Name : "") is { } claim
                && (!citation.IsPlain || site.Labels.Any(label => SpeaksOf(label.Name)))
                && _figures.Index.Judge(claim with { IsCited = true }, target) is var verdict
                && !IsDerived(expression, target.Figure, verdict))
            {
                judged.Add(new JudgedSite(expression, site, claim, verdict));
            }
        }

        // What satisfies the figure counts; among contradictions the number that is not another figure's by its name and is nearest is the one meant.
        JudgedSite? meant = null;
        foreach (var site in judged)
        {
            meant = meant is null || IsBetter(site, meant, target) ? site : meant;
        }

        if (meant is not null)
        {
            _reports.Report(Descriptors.ContradictsCitedFigure, meant.Expression, meant.Site, meant.Claim, target, meant.Verdict);
        }
    }

    private bool IsBetter(JudgedSite one, JudgedSite other, FigureTarget target)
    {
        var (kind, otherKind) = (Satisfied(one.Verdict), Satisfied(other.Verdict));
        if (kind != otherKind)
        {
            return kind < otherKind;
        }

        var (isAnother, isOther) = (DenotesAnother(one.Site, target), DenotesAnother(other.Site, target));
        return isAnother != isOther ? isOther : Distance(one.Claim, one.Verdict, target) < Distance(other.Claim, other.Verdict, target);

        static VerdictKind Satisfied(Verdict verdict) => verdict.IsSatisfied ? verdict.Kind : VerdictKind.Contradicts;
    }

    private void JudgeName(ClaimSite site)
    {
        foreach (var label in site.Labels)
        {
            if (!MayDenote(label) || (_index.FindNamed(NameOf(label, site)) ?? FindBesideOthers(label, site)) is not { } target)
            {
                continue;
            }

            if (_settings.Binding == Binding.Strict && IdentifierWords.Split(label.Name).Count < 2)
            {
                return;
            }

            if (Claim(site.Expression, site, label.Name) is { } claim && !IsInitialValue(claim) && IsWrittenHere(site.Expression))
            {
                JudgeNamed(site, label, claim, target);
            }

            return;
        }

        JudgeLooselyNamed(site);
    }

    // A name that has not just the document's words: only a number that is clearly the document's with a slip is told of.
    private void JudgeLooselyNamed(ClaimSite site)
    {
        if (_settings.Binding == Binding.Strict || site.Comparison is not null)
        {
            return;
        }

        foreach (var label in site.Labels)
        {
            if (!MayDenote(label) || _index.FindLoosely(NameOf(label, site)) is not { } target)
            {
                continue;
            }

            if (Claim(site.Expression, site, label.Name) is { } claim && !IsInitialValue(claim) && IsWrittenHere(site.Expression) && LooseSlips.Has(claim, target, _figures.Index.Judge(claim, target)))
            {
                JudgeNamed(site, label, claim, target);
            }

            return;
        }
    }

    // A name of one word has witnesses in its neighbours.
    private FigureTarget? FindBesideOthers(ClaimLabel label, ClaimSite site) =>
        IdentifierWords.Split(label.Name).Count == 1 && Surroundings.Siblings(site.Expression) is { Count: > 1 } siblings ? _index.FindNamed(NameOf(label, site) with { Siblings = siblings }) : null;

    private void JudgeNamed(ClaimSite site, ClaimLabel label, Claim claim, FigureTarget target)
    {
        var verdict = _figures.Index.Judge(claim, target);
        if (claim.Comparison is { } comparison && !IsTellingComparison(comparison, verdict, target))
        {
            return;
        }

        if (IsDerived(site.Expression, target.Figure, verdict) || IsNoPercentage(claim, target.Figure, verdict) || IsOtherThing(claim, target.Figure, verdict) || (IsTestData(site.Expression) && IsTriedBound(target.Figure, verdict)))
        {
            return;
        }

        if (site.Expression.Parent?.Parent is EnumMemberDeclarationSyntax { Parent: EnumDeclarationSyntax declaration } && Numbering.IsNumbering(declaration, IsRightCopy))
        {
            return;
        }

        _named.Add(new NamedClaim(GroupOf(site.Expression), site, claim, target, verdict) { Column = label.Column });
    }

    // A type or an object whose numbers all are far from the document's is about something else of the same make: another town.
    private void ReportNamed()
    {
        if (_named.Exists(static named => named.Column.Length > 0))
        {
            _named.RemoveAll(TableClaims.FindStrangers(_named).Contains);
        }

        foreach (var rows in _named.Where(static named => IsTestData(named.Site.Expression)).GroupBy(static named => (Method: named.Site.Expression.FirstAncestorOrSelf<MethodDeclarationSyntax>(), named.Target.Figure)).ToList())
        {
            // One name with one number and another: what a test computes of its other data.
            if (rows.Any(static named => named.Verdict.Kind == VerdictKind.Equal))
            {
                _named.RemoveAll(named => named.Verdict.Kind != VerdictKind.Equal && rows.Contains(named));
            }
        }

        foreach (var type in _named.GroupBy(static named => named.Site.Expression.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>()).Where(IsOfSameMake).ToList())
        {
            _named.RemoveAll(type.Contains);
        }

        var told = new TableClaims(_index, _reports).Report(_named);
        foreach (var group in _named.Where(named => !told.Contains(named)).GroupBy(static named => named.Group))
        {
            if (group.Count() == 1 || group.Any(static named => named.Verdict.Kind != VerdictKind.Contradicts || CopyErrors.IsNear(named.Claim, named.Target.Figure)))
            {
                foreach (var named in group)
                {
                    _reports.Report(Descriptors.ContradictsNamedFigure, named.Site.Expression, named.Site, named.Claim, named.Target, named.Verdict);
                }
            }
        }
    }

    // No number is the document's, and none a slip of one: another company's fees.
    private static bool IsOfSameMake(IEnumerable<NamedClaim> type)
    {
        const int Fewest = 3;
        return type.Select(static named => named.Target.Figure).Distinct().Count() >= Fewest && type.All(static named => named.Verdict.Kind == VerdictKind.Contradicts && !CopyErrors.IsSlip(named.Claim, named.Target.Figure));
    }

    private static SyntaxNode? GroupOf(ExpressionSyntax expression) =>
        expression.Ancestors().FirstOrDefault(static node => node is BaseTypeDeclarationSyntax or BaseObjectCreationExpressionSyntax { Initializer: not null });

    // A name of one word and a number that no slip makes of the document's: something else goes by that name.
    private static bool IsOtherThing(Claim claim, Figure figure, Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicts && claim.Words.Count == 1 && !CopyErrors.IsNear(claim, figure);

    // What is multiplied or divided by something else was meant to be another number: hives by sites.
    private bool IsDerived(ExpressionSyntax expression, Figure figure, Verdict verdict) =>
        verdict.Kind == VerdictKind.Contradicts
        && expression is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression or (int)SyntaxKind.DivideExpression } binary
        && new[] { binary.Left, binary.Right }.Any(operand => Constants.Claim(operand, "", _model, _context.CancellationToken) is { } claim && FigureJudge.IsNumberOf(claim, figure));

    // Tests try a bound itself, and what lies on either side of it.
    private static bool IsTriedBound(Figure figure, Verdict verdict) =>
        verdict.Kind == VerdictKind.BoundAsExact || (verdict.Kind is VerdictKind.Contradicts or VerdictKind.Imprecise && figure.Relation is not (Relation.Equal or Relation.Approximate));

    private static bool IsTestData(ExpressionSyntax expression) => expression.FirstAncestorOrSelf<AttributeSyntax>()?.Parent?.Parent is MethodDeclarationSyntax;

    // Three thousand households are no share of them, and no multiple of last year's.
    private static bool IsNoPercentage(Claim claim, Figure figure, Verdict verdict) =>
        figure.Kind is FigureKind.Percent or FigureKind.Multiple && Math.Abs(claim.Value.Double) >= 100 && Math.Abs(figure.Value.Double) < 100 && verdict.Kind == VerdictKind.Contradicts && !claim.Words.Any(static word => word is "percent" or "pct" or "percentage" or "bps");

    // A threshold of another value is somebody's own; and a predicate may hold of what the document excludes.
    private static bool IsTellingComparison(Comparison comparison, Verdict verdict, FigureTarget target) =>
        verdict.Kind == VerdictKind.OtherInclusiveness
        || (verdict.Kind == VerdictKind.ContraryDirection && !FigureIndex.IsComplement(comparison, target.Figure.Relation, verdict.Part));

    private bool IsRightCopy(EnumMemberDeclarationSyntax member) =>
        member.EqualsValue is { } clause
        && _index.FindNamed(new ClaimName(_settings.Translate(member.Identifier.ValueText), Surroundings.Of(member))) is { } target
        && Constants.Claim(clause.Value, member.Identifier.ValueText, _model, _context.CancellationToken) is { } claim
        && _figures.Index.Judge(claim, target).Kind == VerdictKind.Equal;

    private static bool IsInitialValue(Claim claim) => claim.Value.Double is 0 or 1 or -1;

    // A value that comes from a constant elsewhere is judged there.
    private bool IsWrittenHere(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax || !References(expression, static symbol => symbol is IFieldSymbol { IsConst: true });

    private bool References(ExpressionSyntax expression, Func<ISymbol, bool> condition) => expression
        .DescendantNodesAndSelf()
        .OfType<SimpleNameSyntax>()
        .Any(name => _model.GetSymbolInfo(name, _context.CancellationToken).Symbol is { } symbol && condition(symbol));

    private ClaimSite SiteOf(ExpressionSyntax expression)
    {
        var literal = expression.DescendantNodesAndSelf().OfType<LiteralExpressionSyntax>().First(static node => node.IsKind(SyntaxKind.NumericLiteralExpression));
        var site = Sites.Read(literal);
        return site.Labels.Count > 0 ? site : site with { Labels = NameAround(expression) is { } name ? [new ClaimLabel(name)] : [] };
    }

    // The name that a part of a formula stands under.
    private static string? NameAround(ExpressionSyntax expression) => expression
        .Ancestors()
        .TakeWhile(static node => node is not StatementSyntax || node is LocalDeclarationStatementSyntax or ReturnStatementSyntax)
        .Select(static node => node switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            MethodDeclarationSyntax method => method.Identifier.ValueText,
            EnumMemberDeclarationSyntax member => member.Identifier.ValueText,
            _ => null,
        })
        .FirstOrDefault(static name => name is not null);

    private Claim? Claim(ExpressionSyntax expression, ClaimSite site, string name) =>
        Constants.Claim(expression, name, _model, _context.CancellationToken) is { } claim ? claim with { Unit = site.Unit, Comparison = site.Comparison, IsFactor = expression.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.MultiplyExpression } } : null;

    private static ClaimName NameOf(ClaimLabel label, ClaimSite site) =>
        new(label.Name, [.. label.Around, .. Surroundings.Of(site.Expression).Where(name => name != label.Name)]) { Owners = label.Owners, Rows = label.Rows };

    private bool DenotesAnother(ClaimSite site, FigureTarget target) =>
        site.Labels.Any(label => _index.FindNamed(NameOf(label, site)) is { } denoted && denoted.Figure != target.Figure);

    private static double Distance(Claim claim, Verdict verdict, FigureTarget target)
    {
        var stated = (verdict.Part == FigurePart.Upper ? target.Figure.Upper ?? target.Figure.Value : target.Figure.Value).Double;
        var claimed = claim.Value.Double * (double)verdict.Divisor;
        return claimed == 0 || stated == 0 ? double.MaxValue : Math.Abs(Math.Log(Math.Abs(claimed / stated)));
    }

    /// <summary>A number that a citation covers.</summary>
    private sealed record JudgedSite(ExpressionSyntax Expression, ClaimSite Site, Claim Claim, Verdict Verdict);
}
