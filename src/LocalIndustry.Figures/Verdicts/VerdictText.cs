using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Verdicts in words: what is wrong, what the document gives, and where.</summary>
public static class VerdictText
{
    /// <summary>What is wrong: <c>175 contradicts food factories: the document gives 176 (news.txt:8: '176 food factories')</c>.</summary>
    /// <param name="claim">The number in the code.</param>
    /// <param name="code">The number as the code writes it, or what it stands in: <c>0x30</c>, <c>TimeSpan.FromDays(12)</c>.</param>
    /// <param name="target">The figure.</param>
    /// <param name="verdict">The verdict; none where nothing is wrong.</param>
    public static string Contradiction(Claim claim, string code, FigureTarget target, Verdict verdict)
    {
        var subject = Subject(target.Figure);
        var given = $"the document gives {Stated(target)}";
        var text = verdict.Kind switch
        {
            VerdictKind.BoundAsExact => $"{code} takes a bound for an exact count: {given} for {subject}",
            VerdictKind.OtherInclusiveness => Inclusiveness(claim, code, target, subject),
            VerdictKind.ContraryDirection => $"'{Comparison.Sign(claim.Comparison!.Operator)} {code}' points the other way: {given} for {subject}",
            VerdictKind.RatioMixedUp => $"{code} mixes up a ratio and an increase: {given} for {subject}" + Increase(target.Figure),
            VerdictKind.WrongScale => $"{code} is {Slip(claim, target, verdict)}: {given} for {subject}",
            VerdictKind.Imprecise => $"{code} is {Precision(claim, target, verdict)} of {subject}: {given}",
            VerdictKind.SumOfParts => $"{code} is the sum of the parts that the document lists; for {subject} it gives {Stated(target)}",
            VerdictKind.OtherPeriod => $"{code} is {subject}{Period(verdict.Other!, target)}; {given}{Period(target, verdict.Other!)}",
            VerdictKind.OtherFigure => $"{code} is {Distinct(verdict.Other!.Figure, target.Figure)}; {given} for {Distinct(target.Figure, verdict.Other!.Figure)}",
            _ => $"{code} contradicts {subject}: {given}",
        };
        return $"{text} ({Quoted(target)})";
    }

    /// <summary>That two copies of a figure differ, though each may be right.</summary>
    /// <param name="code">The number in the code.</param>
    /// <param name="other">The other copy and where it stands.</param>
    /// <param name="target">The figure.</param>
    public static string CopiesDiffer(string code, string other, FigureTarget target) =>
        $"{code} and {other} stand for the same figure and differ, though both agree with '{Stated(target)}' for {Subject(target.Figure)} ({Quoted(target)})";

    /// <summary>That rows of a table hold the numbers of other rows.</summary>
    /// <param name="code">The number of the first such row in the code.</param>
    /// <param name="first">Its figure.</param>
    /// <param name="shift">By how many rows all are off; 0 where they are not off alike.</param>
    /// <param name="more">How many rows besides.</param>
    public static string Displaced(string code, FigureTarget first, int shift, int more)
    {
        var rows = more == 1 ? "one more row" : $"{more} more rows";
        var how = shift == 0 ? $"{rows} hold" + (more == 1 ? "s" : "") + " another row's number, too" : $"{rows} {(more == 1 ? "is" : "are")} shifted alike";
        return $"{code} is another row's number: the document gives {Stated(first)} for {Subject(first.Figure)}; {how} ({Quoted(first)})";
    }

    /// <summary>That a table lacks rows of the document's.</summary>
    public static string Missing(IReadOnlyList<FigureTarget> rows) =>
        $"the table lacks {string.Join(", ", rows.Take(3).Select(static row => $"{Row(row.Figure)} ({Stated(row)})"))}{(rows.Count > 3 ? ", …" : "")}, which the document has beside the other rows ({Quoted(rows[0])})";

    /// <summary>That a table has a row that the document's does not have.</summary>
    /// <param name="key">What the row goes by.</param>
    /// <param name="neighbour">A figure of the document's table.</param>
    public static string Extra(string key, FigureTarget neighbour) =>
        $"the document has no row '{key}' beside the others ({Quoted(neighbour)})";

    /// <summary>That a literal repeats a figure.</summary>
    public static string Copy(string code, FigureTarget target, string constant) =>
        $"{code} repeats {Subject(target.Figure)} ({Quoted(target)}): use {constant}";

    /// <summary>The figure's number in the document's words: <c>more than 1000</c>, <c>27.5%</c>, <c>between 10 and 20 days</c>.</summary>
    public static string Stated(FigureTarget target)
    {
        var figure = target.Figure;
        var unit = Unit(figure);
        if (target.Part == FigurePart.Lower)
        {
            return Number(figure.Value, figure) + unit;
        }

        if (figure.Upper is { } upper)
        {
            return target.Part == FigurePart.Upper ? Number(upper, figure) + unit : $"between {Number(figure.Value, figure)} and {Number(upper, figure)}{unit}";
        }

        var words = figure.Relation.Words();
        return (words.Length == 0 ? "" : words + " ") + Number(figure.Value, figure) + unit;
    }

    // A data sheet's 0x44 is not recognised as 68.
    private static string Number(FigureValue value, Figure figure) =>
        figure.Quote.IndexOf("0x", StringComparison.OrdinalIgnoreCase) >= 0 && value.IsExact && value.IsWhole && value.Decimal is >= 0 and <= long.MaxValue
            ? "0x" + ((long)value.Decimal).ToString("X2", CultureInfo.InvariantCulture)
            : value.ToString();

    private static string Unit(Figure figure) => figure.Kind switch
    {
        FigureKind.Percent => figure.Unit.Length == 0 ? "%" : figure.Unit[0] == '%' ? figure.Unit : " " + figure.Unit,
        FigureKind.Multiple => " times",
        FigureKind.Count => "",
        _ => figure.Unit.Length == 0 ? "" : " " + figure.Unit + (figure.Kind == FigureKind.Time && figure.Unit.Length > 2 && !(figure.Value.IsExact && figure.Value.Decimal == 1) && figure.Unit[figure.Unit.Length - 1] is not 's' ? "s" : ""),
    };

    private static string Row(Figure figure) => figure.Cell is { RowLabel: { Length: > 0 } label } ? $"'{label}'" : Subject(figure);

    // A figure that was renamed in review goes by its new name.
    private static string Subject(Figure figure)
    {
        var isOwn = figure.Subject.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => figure.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
        return isOwn ? figure.Subject : figure.Name;
    }

    private static string Distinct(Figure figure, Figure other)
    {
        var count = figure.Kind == FigureKind.Count ? "the number of " : "";
        if (Subject(figure) != Subject(other))
        {
            return count + Subject(figure);
        }

        return figure.AsOf != other.AsOf && figure.AsOf is { Length: > 0 } period ? $"{count}{Subject(figure)} of {period}" : figure.Name;
    }

    private static string Period(FigureTarget target, FigureTarget other)
    {
        if (target.Source != other.Source)
        {
            return $" in {target.Source.Document.FileName}";
        }

        return target.Figure.AsOf is { Length: > 0 } period ? $" for {period}" : "";
    }

    private static string Inclusiveness(Claim claim, string code, FigureTarget target, string subject)
    {
        var sign = Comparison.Sign(claim.Comparison!.Operator);
        return $"'{sign} {code}' draws the line on the other side of {code} itself: the document gives {Stated(target)} for {subject}"
            + (target.Figure.Relation == Relation.Between ? ", both ends included" : "");
    }

    private static string Increase(Figure figure) => figure.Kind == FigureKind.Multiple && figure.Value.IsExact && figure.Value.Double is > 1 and < 1e6
        ? $", an increase of {FigureValue.Of((figure.Value.Decimal - 1) * 100, 0)}%"
        : "";

    private static string Slip(Claim claim, FigureTarget target, Verdict verdict)
    {
        var stated = verdict.Part == FigurePart.Upper ? target.Figure.Upper!.Value : target.Figure.Value;
        var ratio = claim.Value.Double * (double)verdict.Divisor / stated.Double;
        var places = Math.Log10(Math.Abs(ratio));
        var whole = Math.Round(places);
        if (whole == 0 || Math.Abs(places - whole) > 1e-9 || verdict.Divisor == 0)
        {
            var unit = claim.Unit ?? UnitWords.Find(claim.Words)?.Name;
            return "the document's number in another unit" + (unit is null ? "" : $" ({unit})");
        }

        return $"{Math.Pow(10, Math.Abs(whole)).ToString("#,0", CultureInfo.InvariantCulture)} times too {(whole > 0 ? "large" : "small")}"
            + (verdict.Divisor == 100 ? " as a fraction" : "");
    }

    private static string Precision(Claim claim, FigureTarget target, Verdict verdict)
    {
        var stated = verdict.Part == FigurePart.Upper ? target.Figure.Upper!.Value : target.Figure.Value;
        var isLonger = claim.Value.IsExact && verdict.Divisor > 0 && Digits.LastPlace(claim.Value.Decimal * verdict.Divisor) < stated.LastPlace;
        return isLonger ? "more precise than the document's number" : "a rounded copy";
    }

    private static string Quoted(FigureTarget target) =>
        $"{target.Source.Document.FileName}:{target.Figure.Place.Line.ToString(CultureInfo.InvariantCulture)}: '{target.Figure.Quote}'";
}
