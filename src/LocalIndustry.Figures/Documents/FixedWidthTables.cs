using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

internal static class FixedWidthTables
{
    public static bool TryRead(string source, List<Line> lines, int first, CancellationToken cancellationToken, out Draft? table, out int next, out int noTableBefore)
    {
        cancellationToken.ThrowIfCancellationRequested();
        table = null;
        next = first;
        noTableBefore = first + 1;
        return false;
    }
}
