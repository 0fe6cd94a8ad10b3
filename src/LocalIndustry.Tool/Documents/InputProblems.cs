using System.Collections.Generic;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Documents;

/// <summary>The inputs that could not be read: told at once, and kept for whoever reports the run as a whole.</summary>
internal sealed class InputProblems
{
    private readonly List<DocumentFileException> _all = [];

    /// <summary>All problems in the order in which they were told.</summary>
    public IReadOnlyList<DocumentFileException> All => _all;

    /// <summary>One line on standard error.</summary>
    public void Tell(DocumentFileException problem)
    {
        _all.Add(problem);
        Terminal.WriteError(problem.Message);
    }
}
