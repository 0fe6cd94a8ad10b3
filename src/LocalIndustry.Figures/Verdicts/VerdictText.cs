using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Verdicts in words: what is wrong, what the document gives, where, and what to write where that is not plain.</summary>
public static class VerdictText
{
    /// <summary>What is wrong: <c>175 contradicts food factories: the document gives 176 (news.txt:8: '176 food factories')</c>.</summary>
    /// <param name="claim">The number in the code.</param>
    /// <param name="code">The number as the code writes it, or what it stands in: <c>0x30</c>, <c>TimeSpan.FromDays(12)</c>.</param>
    /// <param name="target">The figure.</param>
    /// <param name="verdict">The verdict; none where nothing is wrong.</param>
    public static string Contradiction(Claim claim, string code, FigureTarget target, Verdict verdict)
    {
        var terms = CodeTerms.Of(claim, target, verdict);
        var given = $"the document gives {Stated(target)}{About(target.Figure)}{terms}";
        var text = verdict.Kind switch
        {
            VerdictKind.BoundAsExact => $"{code} is an exact number where {given}: put a word such as '{Limit(target.Figure.Relation)}' into its name",
            VerdictKind.OtherInclusiveness or VerdictKind.ContraryDirection => ComparisonText.Of(claim.Comparison!, code, target, verdict, given),
            VerdictKind.RatioMixedUp => RatioText.Of(claim, code, target, IsPoor(target.Figure) ? "" : " for " + Subject(target.Figure)),
            VerdictKind.WrongScale => $"{code} {Slip(claim, target, verdict)}: the document gives {Stated(target)}{About(target.Figure)}{(IsNeitherReading(claim, target, verdict) ? "" : terms)}",
            VerdictKind.Imprecise => $"{code} is {Precision(claim, target, verdict)} {Named(target.Figure)}: the document gives {Stated(target)}{terms}",
            VerdictKind.SumOfParts => $"{code} is the sum of the parts that the document lists; for {Named(target.Figure)} it gives {Stated(target)}",
            VerdictKind.OtherPeriod or VerdictKind.OtherFigure => Swapped(code, target, verdict.Other!, terms),
            _ when IsPoor(target.Figure) => $"{code} contradicts the document, which gives {Stated(target)}{terms}",
            _ => $"{code} contradicts {Named(target.Figure)}: the document gives {Stated(target)}{terms}",
        };
        return $"{text} ({DocumentPassage.Quoted(target)})";
    }

    /// <summary>That two copies of a figure differ, though each may be right.</summary>
    /// <param name="code">The number in the code.</param>
    /// <param name="other">The other copy and where it stands.</param>
    /// <param name="target">The figure.</param>
    public static string CopiesDiffer(string code, string other, FigureTarget target) =>
        $"{code} and {other} stand for the same figure and differ, though both agree with '{Stated(target)}'{About(target.Figure)} ({DocumentPassage.Quoted(target)})";

    /// <summary>That rows of a table hold the numbers of other rows.</summary>
    /// <param name="code">The number of the first such row in the code.</param>
    /// <param name="first">Its figure.</param>
    /// <param name="holder">The figure whose number it is.</param>
    /// <param name="shift">By how many rows all are off; 0 where they are not off alike.</param>
    /// <param name="more">How many rows besides.</param>
    public static string Displaced(string code, FigureTarget first, FigureTarget holder, int shift, int more)
    {
        var rows = more == 1 ? "one more row" : $"{more} more rows";
        var how = $"{rows} {(more == 1 ? "has" : "have")} " + (shift == 0 ? "another row's number, too" : $"the number {Distance(shift)}, too");
        return $"{code} is the number of {Row(holder.Figure)}: for {Row(first.Figure)} the document gives {Stated(first)}; {how} ({DocumentPassage.Quoted(first)})";
    }

    /// <summary>That a table lacks rows of the document's.</summary>
    public static string Missing(IReadOnlyList<FigureTarget> rows) =>
        $"the table lacks {string.Join(", ", rows.Take(3).Select(static row => $"{Row(row.Figure)} ({Stated(row)})"))}{(rows.Count > 3 ? ", …" : "")}, which the document has beside the other rows ({DocumentPassage.Quoted(rows[0])})";

    /// <summary>That a table has a row that the document's does not have.</summary>
    /// <param name="key">What the row goes by.</param>
    /// <param name="neighbour">A figure of the document's table.</param>
    public static string Extra(string key, FigureTarget neighbour) =>
        $"the document has no row '{key}' beside the others ({DocumentPassage.Quoted(neighbour)})";

    /// <summary>That a literal repeats a figure.</summary>
    public static string Copy(string code, FigureTarget target, string constant) =>
        $"{code} repeats {Subject(target.Figure)} ({DocumentPassage.Quoted(target)}): use {constant}";

    /// <summary>The figure's number in the document's words: <c>more than 1,000</c>, <c>27.5%</c>, <c>between 10 and 20 days</c>.</summary>
    public static string Stated(FigureTarget target) => StatedNumber.Of(target);

    private static string Row(Figure figure) => figure.Cell is { RowLabel: { Length: > 0 } label } ? $"'{label}'" : Subject(figure);

    private static string Distance(int shift) => (Math.Abs(shift), shift > 0) switch
    {
        (1, true) => "of the next row",
        (1, false) => "of the row before",
        (var rows, true) => $"{rows} rows further down",
        (var rows, false) => $"{rows} rows further up",
    };

    private static string About(Figure figure) => IsPoor(figure) ? "" : " for " + Named(figure);

    // One word taken out of a sentence tells less than the sentence, which is quoted then.
    private static bool IsPoor(Figure figure) =>
        figure.Kind != FigureKind.Count && figure.Language == Language.English && Subject(figure).IndexOfAny([' ', '-']) < 0 && DocumentPassage.IsWidened(figure);

    // A row of a table has a number for each year.
    private static string Named(Figure figure) => (IsShare(figure) ? "the share of " : Changed(figure)) + Subject(figure) + (figure.Cell is null ? "" : Period(figure));

    // 45% of the rated load is no rated load.
    private static bool IsShare(Figure figure)
    {
        const string Of = "of";
        var at = figure.Sentence.IndexOf(figure.PlainQuote, StringComparison.Ordinal);
        return figure.Kind == FigureKind.Percent
            && figure.Language == Language.English
            && figure.Direction == Direction.None
            && at >= 0
            && IdentifierWords.Split(figure.Sentence.Substring(at)) is var words
            && words.TakeWhile(static word => word != Of).All(static word => !word.Any(char.IsLetter) || word is "percent" or "per" or "cent")
            && words.SkipWhile(static word => word != Of).Skip(1).FirstOrDefault(static word => word is not ("the" or "all" or "its" or "their")) == IdentifierWords.Split(Subject(figure)).FirstOrDefault();
    }

    // 3.8% is by how much water sales fell.
    private static string Changed(Figure figure)
    {
        var isChange = figure.Kind == FigureKind.Percent && figure.Language == Language.English
            && !FigureWords.IsLevel(figure)
            && !IdentifierWords.Split(Subject(figure)).Any(static word => Vocabulary.Growth.Contains(word) || Vocabulary.NamesChange.Contains(word));
        return (isChange ? figure.Direction : Direction.None) switch
        {
            Direction.Up => "the increase in ",
            Direction.Down => "the decrease in ",
            _ => "",
        };
    }

    // A figure that was renamed in review goes by its new name.
    private static string Subject(Figure figure)
    {
        var isOwn = figure.Subject.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries).Any(word => figure.Name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0);
        return !isOwn ? figure.Name : figure.Subject.IndexOf(", ", StringComparison.Ordinal) < 0 ? figure.Subject : $"'{figure.Subject}'";
    }

    // The number of another figure, of another period, or of another edition.
    private static string Swapped(string code, FigureTarget target, FigureTarget other, string terms)
    {
        var (own, its) = (target.Figure, other.Figure);
        var names = Subject(own) != Subject(its) || own.AsOf != its.AsOf || target.Source != other.Source ? (Subject(own), Subject(its)) : (own.Name, its.Name);
        var (ownPeriod, itsPeriod) = own.AsOf != its.AsOf ? (Period(own), Period(its)) : ("", "");
        var place = target.Source != other.Source ? other.Source.Document.FileName + ", line " : "line ";

        // It may be chance: what is wrong comes first.
        if (!IsNear(target, other))
        {
            return $"{code} contradicts {Named(own)}: the document gives {Stated(target)}{terms}, and {Stated(other)} for {names.Item2}{itsPeriod} ({place}{its.Place.Line.ToString(CultureInfo.InvariantCulture)})";
        }

        return $"{code} is the document's number for {names.Item2}{itsPeriod} ({place}{its.Place.Line.ToString(CultureInfo.InvariantCulture)}); "
            + $"for {names.Item1}{ownPeriod} it gives {Stated(target)}{terms}";
    }

    // Of one sentence or table, or of things of one name.
    private static bool IsNear(FigureTarget target, FigureTarget other)
    {
        const int Lines = 2;
        var (own, its) = (target.Figure, other.Figure);
        return target.Source != other.Source
            || own.Sentence == its.Sentence
            || Math.Abs(own.Place.Line - its.Place.Line) <= Lines
            || (own.Cell is { } cell && its.Cell is { } place && cell.Table == place.Table)
            || IdentifierWords.Split(own.Subject).Any(word => word.Length > Lines && !Vocabulary.IsCommon(word) && IdentifierWords.Split(its.Subject).Contains(word));
    }

    private static string Period(Figure figure) => figure.AsOf switch
    {
        { Length: 4 } year => " in " + year,
        var interval when YearParts.Of(interval) is { } part => $" in the {part.Words} of {part.Year}",
        { Length: > 0 } period => $" ({period})",
        _ => "",
    };

    private static string Limit(Relation relation) => relation switch
    {
        Relation.GreaterThan => "Over",
        Relation.GreaterThanOrEqual => "Min",
        Relation.LessThan => "Under",
        _ => "Max",
    };

    private static string Slip(Claim claim, FigureTarget target, Verdict verdict)
    {
        var stated = verdict.Part == FigurePart.Upper ? target.Figure.Upper!.Value : target.Figure.Value;
        var ratio = claim.Value.Double * (double)verdict.Divisor / stated.Double;
        var places = Math.Log10(Math.Abs(ratio));
        var whole = Math.Round(places);
        var unit = CodeTerms.UnitOf(claim);
        if (verdict.Divisor == 0 && target.Figure.Kind == FigureKind.Percent)
        {
            return "is another factor";
        }

        if (IsNeitherReading(claim, target, verdict))
        {
            var number = target.Figure.Value.Decimal;
            return FormattableString.Invariant($"is neither {number:0.############} (a percentage) nor {number / 100:0.############} (a fraction)");
        }

        if (whole == 0 || Math.Abs(places - whole) > 1e-9 || verdict.Divisor == 0)
        {
            return Math.Abs(claim.Value.Double) != Math.Abs(stated.Double) ? "is off by a power of ten"
                : "has the document's number, but " + (unit is null ? "in another unit" : $"the code says {UnitForms.Plural(unit)}");
        }

        return $"is {Math.Pow(10, Math.Abs(whole)).ToString("#,0", CultureInfo.InvariantCulture)} times too {(whole > 0 ? "large" : "small")}"
            + (target.Figure.Kind == FigureKind.Percent && verdict.Divisor == 100 ? " as a fraction" : target.Figure.Kind == FigureKind.Percent && unit == "%" ? " as a percentage" : "");
    }

    // 0.38 for 3.8%: both numbers that would be right are named.
    private static bool IsNeitherReading(Claim claim, FigureTarget target, Verdict verdict) =>
        target.Figure.Kind == FigureKind.Percent
        && verdict.Divisor != 0
        && verdict.Part != FigurePart.Upper
        && target.Figure.Value.IsExact
        && CodeTerms.UnitOf(claim) is null
        && !claim.Words.Any(Vocabulary.Fraction.Contains)
        && Math.Log10(Math.Abs(claim.Value.Double * (double)verdict.Divisor / target.Figure.Value.Double)) is var places
        && Math.Abs(places - Math.Round(places)) < 1e-9;

    private static string Precision(Claim claim, FigureTarget target, Verdict verdict)
    {
        var stated = verdict.Part == FigurePart.Upper ? target.Figure.Upper!.Value : target.Figure.Value;
        var isLonger = claim.Value.IsExact && verdict.Divisor > 0 && Digits.LastPlace(claim.Value.Decimal * verdict.Divisor) < stated.LastPlace;
        return isLonger ? "more precise than the document's number for" : "a rounded copy of";
    }
}
