using System.Globalization;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Verdicts in words.</summary>
public static class VerdictText
{
    /// <summary>What is wrong: <c>175 contradicts food factories: the document gives 176 (news.txt:8: '176 food factories')</c>.</summary>
    public static string Contradiction(Claim claim, FigureTarget target) =>
        $"{claim.Value} contradicts {Subject(target.Figure)}: the document gives {Stated(target)} ({Quoted(target)})";

    /// <summary>That a literal repeats a figure.</summary>
    public static string Copy(Claim claim, FigureTarget target, string constant) =>
        $"{claim.Value} is {Subject(target.Figure)} as stated ({Quoted(target)}): use {constant}";

    // A figure that was renamed in review goes by its new name.
    private static string Subject(Figure figure) =>
        figure.Subject.Split([' ', ',', '-'], System.StringSplitOptions.RemoveEmptyEntries).Any(word => figure.Name.IndexOf(word, System.StringComparison.OrdinalIgnoreCase) >= 0) ? figure.Subject : figure.Name;

    private static string Stated(FigureTarget target)
    {
        var figure = target.Figure;
        if (target.Part == FigurePart.Lower)
        {
            return figure.Value + Sign(figure);
        }

        if (figure.Upper is { } upper)
        {
            return target.Part == FigurePart.Upper ? upper + Sign(figure) : $"between {figure.Value} and {upper}{Sign(figure)}";
        }

        var words = figure.Relation.Words();
        return (words.Length == 0 ? "" : words + " ") + figure.Value + Sign(figure);
    }

    private static string Sign(Figure figure) => figure.Kind == FigureKind.Percent ? "%" : "";

    private static string Quoted(FigureTarget target) =>
        $"{target.Source.Document.FileName}:{target.Figure.Place.Line.ToString(CultureInfo.InvariantCulture)}: '{target.Figure.Quote}'";
}
