using System.Collections.Generic;
using System.Threading;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Figures.Extraction;

/// <summary>Reads the figures of a table.</summary>
internal static class TableExtractor
{
    public static void Extract(Block block, int blockIndex, string source, NumberFormat format, List<FigureDraft> drafts, CancellationToken cancellationToken)
    {
    }
}
