using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>The rules as the compiler knows them. Messages are whole verdicts in words, made where the verdict is.</summary>
internal static class Descriptors
{
    private const string DocumentCategory = "Document";
    private const string ClaimCategory = "Claim";

    public static readonly DiagnosticDescriptor UnreadableDocument =
        Create(RuleIds.UnreadableDocument, "A cited document cannot be read or holds no figure", DocumentCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DoubtfulFigure =
        Create(RuleIds.DoubtfulFigure, "A figure has two readings, or only a number tells two figures apart", DocumentCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UnknownCitation =
        Create(RuleIds.UnknownCitation, "A citation or a pinned quote names no figure, or several", DocumentCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor TranslationDisagrees =
        Create(RuleIds.TranslationDisagrees, "Translation and original disagree in a number", DocumentCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor DocumentDisagrees =
        Create(RuleIds.DocumentDisagrees, "A document disagrees with itself", DocumentCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor FiguresFileDisagrees =
        Create(RuleIds.FiguresFileDisagrees, "A figure is no longer what its figures file accepted", DocumentCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor NeedlessOverride =
        Create(RuleIds.NeedlessOverride, "An override is no longer needed", DocumentCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor ContradictsCitedFigure =
        Create(RuleIds.ContradictsCitedFigure, "A value contradicts the figure it cites", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ContradictsNamedFigure =
        Create(RuleIds.ContradictsNamedFigure, "A value contradicts the figure that its name denotes", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor WrongScale =
        Create(RuleIds.WrongScale, "A value is a figure in the wrong scale or unit", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor BoundMisused =
        Create(RuleIds.BoundMisused, "A bound is used as an exact count, or compared the wrong way", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RatioMixedUp =
        Create(RuleIds.RatioMixedUp, "A ratio, an increase and a percentage are mixed up", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor Imprecise =
        Create(RuleIds.Imprecise, "A copy of a figure is rounded, cut off or too precise", ClaimCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor OtherFigure =
        Create(RuleIds.OtherFigure, "A value is another figure's of the same document", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor OtherPeriod =
        Create(RuleIds.OtherPeriod, "A value is the right figure of another period or edition", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor CopiesDiffer =
        Create(RuleIds.CopiesDiffer, "Copies of one figure differ from each other", ClaimCategory, DiagnosticSeverity.Warning, WellKnownDiagnosticTags.CompilationEnd);

    public static readonly DiagnosticDescriptor TextContradicts =
        Create(RuleIds.TextContradicts, "A number in a string contradicts the figure that the string speaks of", ClaimCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor CommentContradicts =
        Create(RuleIds.CommentContradicts, "A number in a comment contradicts the figure that the comment speaks of", ClaimCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor TableDiffers =
        Create(RuleIds.TableDiffers, "A table copied into code differs from the document's", ClaimCategory, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor SumOfParts =
        Create(RuleIds.SumOfParts, "A sum of listed parts stands for a total that the document states otherwise", ClaimCategory, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor UseConstant =
        Create(RuleIds.UseConstant, "A literal repeats a figure that has a constant", ClaimCategory, DiagnosticSeverity.Hidden);

    public static readonly ImmutableArray<DiagnosticDescriptor> OfDocuments = ImmutableArray.Create(
        UnreadableDocument,
        DoubtfulFigure,
        UnknownCitation,
        TranslationDisagrees,
        DocumentDisagrees,
        FiguresFileDisagrees,
        NeedlessOverride);

    public static readonly ImmutableArray<DiagnosticDescriptor> OfClaims = ImmutableArray.Create(
        UnknownCitation,
        ContradictsCitedFigure,
        ContradictsNamedFigure,
        WrongScale,
        BoundMisused,
        RatioMixedUp,
        Imprecise,
        OtherFigure,
        OtherPeriod,
        CopiesDiffer,
        SumOfParts,
        TextContradicts,
        CommentContradicts,
        TableDiffers,
        UseConstant);

    /// <summary>Rules that report their lesser cases as a suggestion.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> WithLesserCases = ImmutableArray.Create(TranslationDisagrees, BoundMisused, TableDiffers);

    public static DiagnosticDescriptor? OfDocument(string id) => OfDocuments.FirstOrDefault(descriptor => descriptor.Id == id);

    public static string HelpLink(string id) => $"https://github.com/localindustry/localindustry/blob/main/src/LocalIndustry/rules/{id}.md";

    private static DiagnosticDescriptor Create(string id, string title, string category, DiagnosticSeverity severity, params string[] tags) =>
        new(id, title, "{0}", category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink(id), customTags: tags);
}
