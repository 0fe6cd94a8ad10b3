using System.Linq;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>Writes down the figures of a document as accepted.</summary>
public static class FiguresFileLock
{
    /// <summary>A new figures file.</summary>
    public static string Create(FigureDocument document)
    {
        var header = $"# The figures of {document.FileName} as accepted in review; written by `localindustry lock`.\n"
            + "# To rename a constant, change its name. A line `omit` leaves a figure out; a line\n"
            + "# `override: = 177 because …` corrects a misprint of the document.\n";
        return FiguresFileEditor.Apply(header, FiguresFileReview.Apply(document, new AcceptedFigures(default, null)).Edits);
    }

    /// <summary>
    /// The file brought up to the document, with names, omissions, overrides, comments and order kept;
    /// or what keeps it from being read.
    /// </summary>
    public static (string? Text, FiguresFileProblem? Problem) Update(string text, FigureDocument document)
    {
        var accepted = FiguresFileParser.Parse(text);
        if (accepted.Problem is { } problem)
        {
            return (null, problem);
        }

        var edits = FiguresFileReview.Apply(document, accepted).Edits;
        return (edits.Any() ? FiguresFileEditor.Apply(text, edits) : text, null);
    }
}
