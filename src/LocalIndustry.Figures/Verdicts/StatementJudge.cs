using System;
using System.Collections.Generic;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>Holds what strings and comments state against the figures that they speak of.</summary>
internal static class StatementJudge
{
    // Somebody who writes "about" may be off by as much.
    private const double Vagueness = 0.1;

    // "Added 3 hives" says nothing of how many there are.
    private const double LargestHandful = 12;

    public static StatedClaim? Judge(FigureIndex index, Statement statement, IReadOnlyList<string> containers, Func<string, string> translate) =>
        Find(index, statement, containers, translate) is { } judged && !IsOfOtherPeriod(statement, judged) ? judged : null;

    // "Fell from 52 in 2022 to 39 in 2023": the text has both, and both numbers are the document's. Data says whose number it is.
    private static bool IsOfOtherPeriod(Statement statement, StatedClaim judged) =>
        statement.Labels.Count == 0
        && statement.Sentence.IndexOf('|') < 0
        && judged.Verdict.Other is { Figure: var other }
        && judged.Target.Figure is var figure
        && other.Subject == figure.Subject
        && other.AsOf != figure.AsOf
        && !(Says(statement, figure) && !Says(statement, other));

    private static bool Says(Statement statement, Figure figure) => figure.AsOf is { Length: > 0 } period && statement.Sentence.IndexOf(period, StringComparison.Ordinal) >= 0;

    private static StatedClaim? Find(FigureIndex index, Statement statement, IReadOnlyList<string> containers, Func<string, string> translate)
    {
        var said = FigureWords.Content(WithoutNumber(statement.Clause, statement)).ToList();
        var around = statement.Around
            .Concat(statement.Period.Length > 0 ? [statement.Period] : [])
            .Concat(said.Where(FigureWords.IsYear))
            .Concat(containers)
            .ToList();

        if (JudgeWhole(index, statement, around, translate) is { } whole)
        {
            return whole;
        }

        // What is not told of in the end need not be bound.
        var names = Names(statement).ToList();
        foreach (var name in names.Any(name => index.MayTell(name.Name, 0, name.Name.Length)) ? names : [])
        {
            if (index.FindNamed(name with { Name = translate(name.Name), Containers = around }) is { } target && IsComparable(statement, target.Figure))
            {
                return index.SpeaksOf(target, ProperNames(statement.Clause)) && Judge(index, statement, target) is { } judged && IsMeant(index, name.Name, judged) ? judged : null;
            }
        }

        return JudgeLoosely(index, statement, around, translate);
    }

    // A clause that says the document's own with another number needs no more witnesses.
    private static StatedClaim? JudgeWhole(FigureIndex index, Statement statement, IReadOnlyList<string> around, Func<string, string> translate)
    {
        const int FewestWords = 4;
        return statement.Labels.Count == 0
            && WithoutNumber(statement.Clause, statement) is { Length: > 0 } clause
            && FigureWords.Content(clause).Append(statement.Kind is FigureKind.Count || statement.Unit.Length == 0 ? "" : statement.Unit).Where(static word => word.Length > 0).Distinct().Take(FewestWords).Count() == FewestWords
            && index.MayTell(clause, 0, clause.Length)
            && index.FindNamed(new ClaimName(translate(clause), []) { IsProse = true, Containers = around }) is { } target
            && IsComparable(statement, target.Figure)
            && index.SpeaksOf(target, ProperNames(statement.Clause))
            && Judge(index, statement, target) is { } judged
            && !IsBeside(judged)
                ? judged
                : null;
    }

    // Where the same sentence gives the number, too, the words do not say which is which: 6 hours 15 minutes.
    private static bool IsBeside(StatedClaim judged) => judged.Verdict.Other is { Figure: var other } && other.Sentence == judged.Target.Figure.Sentence;

    // A clause that is not in just the document's words: only a number that is clearly the document's with a slip is told of.
    private static StatedClaim? JudgeLoosely(FigureIndex index, Statement statement, IReadOnlyList<string> around, Func<string, string> translate)
    {
        var names = statement.Labels.Count > 0
            ? statement.Labels
            : Speaking(statement) is { Length: > 0 } clause ? Loosened(clause).Select(words => words + " " + statement.Unit) : [];
        foreach (var name in names)
        {
            if (index.FindLoosely(new ClaimName(translate(name), around)) is { } target && IsComparable(statement, target.Figure))
            {
                return index.SpeaksOf(target, ProperNames(statement.Clause)) && statement.Upper is null && Judge(index, statement, statement.Value, target) is var judged && LooseSlips.Has(judged.Claim, target, judged.Verdict) ? judged : null;
            }
        }

        return null;
    }

    // "The tension of the halyard, 36 kN": a number alone speaks of what its sentence does.
    private static string? Speaking(Statement statement) =>
        WithoutNumber(statement.Clause, statement) is { } clause && FigureWords.Content(clause).Any(static word => word.Length > 1) ? clause
        : WithoutNumber(statement.Sentence, statement) is { } sentence && !sentence.Any(char.IsDigit) ? sentence
        : null;

    // What a member does begins its summary: "Sends a batch of up to 48 blocks".
    private static IEnumerable<string> Loosened(string clause)
    {
        var words = IdentifierWords.Split(clause).Where(static word => !Vocabulary.LightVerb.Contains(word)).ToList();
        yield return string.Join(" ", words);
        if (words.Count > 2 && words[0].EndsWith("s", StringComparison.Ordinal) && char.IsUpper(clause.TrimStart()[0]))
        {
            yield return string.Join(" ", words.Skip(1));
        }
    }

    // Texts speak of versions and lengths all the time: a word that says it all needs a second one, and a word alone a number
    // that a slip makes of the document's.
    private static bool IsMeant(FigureIndex index, string name, StatedClaim judged)
    {
        var (count, isTelling) = index.SubjectIn(judged.Target, name);

        // "36 ponds" where the same list has 36 gates and 48 ponds.
        if (isTelling && judged.Verdict is { Kind: VerdictKind.OtherFigure, Other.Figure: var other } && other.Sentence == judged.Target.Figure.Sentence && judged.Claim.Value.Double > LargestHandful)
        {
            return true;
        }

        if (!judged.Verdict.IsSatisfied && judged.Target.Figure.Kind is FigureKind.Count or FigureKind.Number && judged.Claim.Value.Double <= LargestHandful && !CopyErrors.IsNear(judged.Claim, judged.Target.Figure))
        {
            return false;
        }

        // "Posts along the course: 18" says nothing of the 186 metres that the course climbs.
        var isOfUnit = judged.Target.Figure.Kind is FigureKind.Measure or FigureKind.Time or FigureKind.Money && judged.Claim.Unit is null;
        return isTelling && (count > 1 || (isOfUnit ? judged.Verdict.IsSatisfied : judged.Verdict.IsSatisfied || CopyErrors.IsNear(judged.Claim, judged.Target.Figure)));
    }

    // Half of the factories is no number of factories.
    private static bool IsComparable(Statement statement, Figure figure) => figure.Kind switch
    {
        FigureKind.Count => statement.Kind is FigureKind.Count or FigureKind.Number && statement.Value.IsWhole == figure.Value.IsWhole,
        FigureKind.Percent or FigureKind.Multiple => statement.Kind is not (FigureKind.Count or FigureKind.Money or FigureKind.Time),
        FigureKind.Money or FigureKind.Time or FigureKind.Measure => statement.Kind is FigureKind.Number || statement.Kind == figure.Kind,
        _ => statement.Kind is not (FigureKind.Percent or FigureKind.Multiple),
    };

    private static StatedClaim? Judge(FigureIndex index, Statement statement, FigureTarget target)
    {
        if (statement.Upper is null)
        {
            return Judge(index, statement, statement.Value, target);
        }

        // One number of the document is no range of the text.
        if (target.Figure.Upper is null)
        {
            return null;
        }

        var lower = Judge(index, statement, statement.Value, target with { Part = FigurePart.Lower });
        return lower?.Verdict.IsSatisfied == false ? lower : Judge(index, statement, statement.Upper.Value, target with { Part = FigurePart.Upper });
    }

    private static StatedClaim Judge(FigureIndex index, Statement statement, FigureValue value, FigureTarget target)
    {
        var claim = new Claim(value, IdentifierWords.Split(statement.Subject)) { Unit = statement.Kind == FigureKind.Percent ? "%" : statement.Unit.Length > 0 ? statement.Unit : null };
        var verdict = index.Judge(claim, target);
        if (verdict.Kind == VerdictKind.Admitted && IsOtherLimit(statement.Relation, target.Figure.Relation))
        {
            return new StatedClaim(claim, target, verdict with { Kind = VerdictKind.Contradicts });
        }

        return new StatedClaim(claim, target, IsTold(verdict.Kind) && !Allows(statement, verdict, target) ? verdict : verdict with { Kind = VerdictKind.Admitted });
    }

    // "At least 60" is not what "at least 40" asks for, though 60 is enough; nor is "more than 60" what "more than 40" says.
    private static bool IsOtherLimit(Relation said, Relation stated) => said == stated && FigureJudge.IsBound(said);

    // A text may round, and may call a bound by its number.
    private static bool IsTold(VerdictKind kind) => kind
        is VerdictKind.Contradicts or VerdictKind.WrongScale or VerdictKind.RatioMixedUp or VerdictKind.OtherFigure or VerdictKind.OtherPeriod or VerdictKind.SumOfParts;

    // "More than 900" says nothing against a thousand.
    private static bool Allows(Statement statement, Verdict verdict, FigureTarget target)
    {
        if (verdict.Divisor <= 0)
        {
            return false;
        }

        var stated = (verdict.Part == FigurePart.Upper ? target.Figure.Upper ?? target.Figure.Value : target.Figure.Value).Double / (double)verdict.Divisor;
        var said = statement.Value.Double;
        return statement.Relation switch
        {
            Relation.GreaterThan or Relation.GreaterThanOrEqual => stated >= said && !FigureJudge.IsBound(target.Figure.Relation),
            Relation.LessThan or Relation.LessThanOrEqual => stated <= said && !FigureJudge.IsBound(target.Figure.Relation),
            Relation.Approximate => Math.Abs(stated - said) <= Vagueness * Math.Abs(stated),
            _ => false,
        };
    }

    // What counts things is called by them: 176 food factories. Where the subject alone says too little, all that stands around
    // the number has to speak of one figure.
    private static IEnumerable<ClaimName> Names(Statement statement)
    {
        if (statement.Labels.Count > 0)
        {
            foreach (var label in statement.Labels)
            {
                yield return new ClaimName(label, []);
            }

            yield break;
        }

        // "30% in calm air, 40% in gusts", "12 tugs in Arden": which of several.
        if (WithoutNumber(statement.Clause, statement) is { Length: > 0 } part && FigureWords.Content(part).Any(word => !Contains(statement.Subject + " " + statement.Unit, word)))
        {
            yield return new ClaimName(Contains(part, statement.Subject) ? part : statement.Subject + " " + part, []) { IsProse = true };
        }

        if (statement.Kind == FigureKind.Count && statement.Unit.Length > 0)
        {
            yield return new ClaimName(statement.Subject.Length == 0 || Contains(statement.Subject, statement.Unit) ? statement.Unit : statement.Subject + " " + statement.Unit, []);
        }

        if (statement.Subject.Length > 0)
        {
            if (statement.Kind is FigureKind.Time or FigureKind.Measure)
            {
                yield return new ClaimName(statement.Subject + " " + statement.Unit, []);
            }

            yield return new ClaimName(statement.Subject, []);
        }

        foreach (var text in new[] { statement.Clause, statement.Sentence })
        {
            if (WithoutNumber(text, statement) is { Length: > 0 } words)
            {
                yield return new ClaimName(words, []) { IsProse = true };
            }
        }
    }

    private static string? WithoutNumber(string text, Statement statement)
    {
        var at = text.IndexOf(statement.Number, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        // "At most" belongs to the number.
        while (at > 0 && StartOfWord(text, at) is var start && start < at && Vocabulary.BeforeNumber.Contains(text.Substring(start, at - start).Trim().ToLowerInvariant()))
        {
            text = text.Remove(start, at - start);
            at = start;
        }

        var words = statement.Upper is null ? text.Remove(at, statement.Number.Length) : WithoutNext(text.Remove(at, statement.Number.Length), at);
        return statement.Kind == FigureKind.Count || statement.Unit.Length == 0 || words.IndexOf(statement.Unit, at, StringComparison.Ordinal) is not (>= 0 and var unit) ? words : words.Remove(unit, statement.Unit.Length);
    }

    private static int StartOfWord(string text, int end)
    {
        var start = end;
        while (start > 0 && char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    // The other end of a range.
    private static string WithoutNext(string text, int start)
    {
        while (start < text.Length && !char.IsDigit(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && (char.IsDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsDigit(text[end + 1]))))
        {
            end++;
        }

        return text.Remove(start, end - start);
    }

    private static bool Contains(string subject, string unit)
    {
        var words = new WordSet(FigureWords.Content(subject));
        return FigureWords.Content(unit).All(words.Contains);
    }

    // A capital within a sentence begins the name of somebody or some place.
    private static IEnumerable<string> ProperNames(string clause)
    {
        var isFirst = true;
        foreach (var word in clause.Split([' ', '\t', '"', '\''], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isFirst && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower) && word.Length > 2)
            {
                yield return word;
            }

            isFirst = false;
        }
    }
}
