using System.Linq;
using LocalIndustry.Figures;
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
    EquatableArray<ConstantModel> Constants)
{
    public static DocumentModel Of(FigureDocument document, SourceItem item, ProjectSettings settings)
    {
        var className = ClassNameOf(document, item);
        return new DocumentModel(
            item.Path,
            item.Namespace ?? settings.RootNamespace,
            className,
            item.IsPublic,
            DocumentationText.OfDocument(document),
            FigureConstant.Of(document.Figures, className).Select(constant => ConstantModel.Of(constant, document.FileName)).ToEquatableArray());
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
