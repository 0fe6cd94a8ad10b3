using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Sources;

namespace LocalIndustry.Roslyn.Generation;

/// <summary>
/// What is printed of a document, and nothing else: no offset, no column, no sentence,
/// so that rewording the prose around the figures prints nothing new.
/// </summary>
internal sealed record DocumentModel(
    string Path,
    string Namespace,
    string ClassName,
    bool IsPublic,
    string Summary,
    string TypesNamespace,
    EquatableArray<ConstantModel> Constants,
    EquatableArray<FigureModel> Figures)
{
    public static DocumentModel Of(FigureDocument document, SourceItem item, ProjectSettings settings)
    {
        var className = ClassNameOf(document, item);
        var constants = FigureConstant.Of(document.Figures, className);
        return new DocumentModel(
            item.Path,
            item.Namespace ?? settings.RootNamespace,
            className,
            item.IsPublic,
            DocumentationText.OfDocument(document),
            FigureTypes.NamespaceUnder(settings.RootNamespace),
            constants.Select(constant => ConstantModel.Of(constant, document.FileName)).ToEquatableArray(),
            constants.Where(static constant => constant.Part != FigurePart.Upper).Select(constant => FigureModel.Of(constant, document.FileName)).ToEquatableArray());
    }

    public static string ClassNameOf(FigureDocument document, SourceItem item) =>
        item.ClassName ?? CSharpNames.ToIdentifier(document.ClassName, "Document");
}

/// <summary>What is printed of a constant.</summary>
internal sealed record ConstantModel(string Name, string Keyword, string Literal, EquatableArray<string> Paragraphs)
{
    public static ConstantModel Of(FigureConstant constant, string fileName) =>
        new(constant.Name, constant.Keyword, constant.Literal, DocumentationText.OfConstant(constant, fileName).ToEquatableArray());
}
