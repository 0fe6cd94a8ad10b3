using System.Threading;

namespace LocalIndustry.Figures.Documents;

internal static class HtmlReader
{
    public static void Read(string source, DraftDocument document, CancellationToken cancellationToken)
    {
    }

    public static void ReadPart(string source, int start, int end, DraftDocument document, CancellationToken cancellationToken)
    {
    }
}
