using System;
using System.Collections.Generic;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Joins two numbers into a range: "7 to 9", "between 30 and 35", "2 V to 5 V", "not less than 10 and not more than 80".</summary>
internal static class EnglishRanges
{
    private const int ChangeReach = 10;

    /// <summary>Takes a second number into <paramref name="first"/> where the words make a range of the two.</summary>
    public static void TryExtend(Quantity first, TokenList tokens, string text, ReadingScope scope, Func<int, Quantity?> readAmount)
    {
        if (first.IsFraction)
        {
            return;
        }

        var connector = first.EndToken;
        if (ReadRatio(first, tokens, readAmount))
        {
            return;
        }

        if (!MayJoin(tokens.At(connector)))
        {
            return;
        }

        var isBetween = tokens.Is(first.FirstToken - 1, "between");
        var isFrom = tokens.Is(first.FirstToken - 1, "from") && !tokens.Is(first.FirstToken - 2, "up") && !tokens.Is(first.FirstToken - 2, "down");
        var dots = Dots(tokens, connector);
        var isDash = (tokens.IsDash(connector) && !(IsSign(tokens, connector) && first.Unit is null)) || dots > 0;
        if (scope == ReadingScope.Everything && tokens.IsHyphen(connector) && tokens.IsGlued(connector) && tokens.Is(connector + 1, "to") && tokens.IsHyphen(connector + 2))
        {
            // "0-to-60-mph"
            connector++;
            isDash = false;
        }

        if (scope == ReadingScope.Everything && isFrom && tokens.Is(connector, "up") && tokens.Is(connector + 1, "to"))
        {
            // "from 10 up to 20"
            connector++;
        }

        var isTo = tokens.Is(connector, "to") || tokens.Is(connector, "through") || tokens.Is(connector, "till") || tokens.Is(connector, "until");
        if (!(isDash || isTo || (isBetween && tokens.Is(connector, "and")) || (tokens.Is(connector, "or") && IsSmallPair(first))))
        {
            return;
        }

        if (isTo && first.Unit is null && EnglishDates.IsYear(first.Value) && (tokens.Is(first.FirstToken - 1, "in") || tokens.Is(first.FirstToken - 1, "since") || tokens.Is(first.FirstToken - 1, "during")))
        {
            // "rose in 2018 to 3.9 million"
            return;
        }

        if ((isTo || isDash) && isFrom && scope == ReadingScope.Figures && IsChange(tokens, first.FirstToken - 1))
        {
            ShareUnit(first, tokens, readAmount(connector + 1));
            return;
        }

        if (first.Unit is null && EnglishDates.IsDateAt(tokens, text, first.EndToken - 1))
        {
            return;
        }

        var next = connector + System.Math.Max(1, dots);
        next += isTo && tokens.IsHyphen(next) && tokens.IsGlued(next) && tokens.IsHyphen(connector - 1) ? 1 : 0;
        if (readAmount(next) is not { Role: QuantityRole.Figure or QuantityRole.Code } second || (second.Role == QuantityRole.Code && !isDash))
        {
            return;
        }

        // "from 30 ms in edition 2 to 50 ms": the edition has a number, and no unit.
        if (isTo && first.Unit is null && second.Unit is not null && tokens.Is(first.FirstToken - 1, WordClass.Reference) && !EnglishNouns.IsPlural(tokens[first.FirstToken - 1], text))
        {
            return;
        }

        // "fell by 12 to 31": the change and the level reached; "by 5 to 10 per cent" is a range.
        if (isTo && tokens.Is(first.FirstToken - 1, "by") && (second.Unit is null || first.Unit is not null))
        {
            return;
        }

        if (isDash && scope == ReadingScope.Everything && IsReadOut(tokens, first.FirstToken, second.EndToken))
        {
            return;
        }

        if (!Fits(first, second, tokens, isDash, tokens.Is(connector, "or")))
        {
            if (isDash && tokens.IsGlued(connector) && tokens.IsGlued(connector + 1) && first.Unit is null && !(scope == ReadingScope.Everything && tokens.IsWord(connector - 1)))
            {
                first.Role = QuantityRole.Code;
                first.EndToken = second.EndToken;
                first.End = second.End;
            }

            return;
        }

        Join(first, second, tokens);
        if (isBetween || isFrom)
        {
            first.FirstToken--;
            first.Start = tokens[first.FirstToken].Start;
        }
    }

    // "four-three-three": hyphens join more than two number words, so none of them is a range.
    private static bool IsReadOut(TokenList tokens, int first, int end) =>
        tokens.Is(end - 1, WordClass.Numeral) && ((tokens.IsHyphen(end) && tokens.Is(end + 1, WordClass.Numeral)) || (tokens.IsHyphen(first - 1) && tokens.Is(first - 2, WordClass.Numeral)));

    // Only words that are known, dashes and dots join two numbers.
    private static bool MayJoin(in Token token) => token.Word is not null || token.Sign is not ('\0' or ',' or ')' or '(' or '%' or ';' or ':');

    /// <summary>Joins a lower and an upper bound of one thing.</summary>
    public static void JoinBounds(List<Quantity> quantities, TokenList tokens, ReadingScope scope)
    {
        for (var i = quantities.Count - 1; i > 0; i--)
        {
            var (low, high) = (quantities[i - 1], quantities[i]);
            if (scope == ReadingScope.Everything && IsChain(low, high, tokens))
            {
                Absorb(low, high);
                quantities.RemoveAt(i);
                continue;
            }

            if (scope == ReadingScope.Everything && JoinsWidely(low, high, tokens))
            {
                var (least, most) = low.Value.CompareTo(high.Value) <= 0 ? (low.Value, high.Value) : (high.Value, low.Value);
                (low.Value, high.Value) = (least, most);
                Absorb(low, high);
                quantities.RemoveAt(i);
                continue;
            }

            var between = high.FirstToken - low.EndToken;
            var joins = low.Role == QuantityRole.Figure && high.Role == QuantityRole.Figure && low.Upper is null && high.Upper is null
                && low.Relation is Relation.GreaterThan or Relation.GreaterThanOrEqual && high.Relation is Relation.LessThan or Relation.LessThanOrEqual
                && between is 1 or 2 && (tokens.Is(low.EndToken, "and") || tokens.Is(low.EndToken, "but") || tokens.Is(low.EndToken + 1, "but") || tokens.Is(low.EndToken + 1, "and"))
                && (low.Unit is null || high.Unit is null || low.Unit.Unit == high.Unit.Unit) && low.NounEnd == low.NounStart && low.Value.CompareTo(high.Value) <= 0
                && low.Relation == Relation.GreaterThanOrEqual;
            if (joins)
            {
                Absorb(low, high);
                quantities.RemoveAt(i);
            }
        }
    }

    /// <summary>Gives the noun of the last compound to all: "four-, five- and six-cylinder engines".</summary>
    public static void ShareCompounds(List<Quantity> quantities, TokenList tokens)
    {
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var (first, second) = (quantities[i], quantities[i + 1]);
            var hangs = tokens.IsHyphen(first.EndToken) && tokens.IsGlued(first.EndToken) && (tokens.Sign(first.EndToken + 1) == ',' || tokens.Is(first.EndToken + 1, "and") || tokens.Is(first.EndToken + 1, "or") || tokens.Is(first.EndToken + 1, "to"));
            if (hangs && second.IsCompound && second.FirstToken - first.EndToken <= 3 && first is { Kind: FigureKind.Number, Unit: null })
            {
                (first.Kind, first.NounStart, first.NounEnd, first.IsCompound, first.Role) = (FigureKind.Count, second.NounStart, second.NounEnd, true, QuantityRole.Figure);
            }
        }
    }

    /// <summary>Gives the noun of a change to the level that it starts from or leads to: "rose 12 points to 340", "340 up 12 points".</summary>
    public static void ShareLevels(List<Quantity> quantities, TokenList tokens)
    {
        for (var i = 0; i < quantities.Count; i++)
        {
            var change = quantities[i];
            if (change is not { Kind: FigureKind.Count, Role: QuantityRole.Figure, Direction: not Direction.None } || change.NounEnd <= change.NounStart)
            {
                continue;
            }

            if (i > 0 && IsLevel(quantities[i - 1]) && change.FirstToken - quantities[i - 1].EndToken == 1 && (tokens.Is(change.FirstToken - 1, "up") || tokens.Is(change.FirstToken - 1, "down")))
            {
                Take(quantities[i - 1], change);
            }

            // "31 points, or 0.5%, to close at 6,420"
            var next = i + 1;
            next += next < quantities.Count && quantities[next].Kind == FigureKind.Percent && tokens.Is(quantities[next].FirstToken - 1, "or") ? 1 : 0;
            if (next < quantities.Count && IsLevel(quantities[next]) && LeadsTo(tokens, quantities[next - 1].EndToken, quantities[next].FirstToken))
            {
                Take(quantities[next], change);
            }
        }

        static bool IsLevel(Quantity level) => level is { Kind: FigureKind.Number, Unit: null, Upper: null, IsFraction: false, Role: QuantityRole.Figure } && level.NounEnd == level.NounStart;

        static void Take(Quantity level, Quantity change)
        {
            (level.Kind, level.NounStart, level.NounEnd, level.Direction) = (FigureKind.Count, change.NounStart, change.NounEnd, Direction.None);
        }
    }

    private static bool LeadsTo(TokenList tokens, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!(tokens.Is(i, "to") || tokens.Is(i, "at") || tokens.IsVerb(i) || tokens.Sign(i) is ',' or ')'))
            {
                return false;
            }
        }

        return end - start is >= 1 and <= 5 && (tokens.Is(end - 1, "to") || tokens.Is(end - 1, "at"));
    }

    /// <summary>Finds conversions in brackets, which share relation and direction with what they convert: "more than 100 km (60 miles)".</summary>
    public static void MarkRestatements(List<Quantity> quantities, TokenList tokens)
    {
        for (var i = 1; i < quantities.Count; i++)
        {
            var (before, quantity) = (quantities[i - 1], quantities[i]);
            var opens = tokens.Sign(before.EndToken) == '(' || (before.IsRestatement && tokens.Sign(before.EndToken) == '/');
            if (!opens || quantity.FirstToken != before.EndToken + 1 || quantity.Unit is null || before.Role != QuantityRole.Figure || quantity.Role != QuantityRole.Figure
                || (quantity.Kind != before.Kind && before.Unit is not null))
            {
                continue;
            }

            quantity.IsRestatement = true;
            quantity.Direction = quantity.Direction == Direction.None ? before.Direction : quantity.Direction;
            quantity.Relation = quantity.Relation == Relation.Equal && before.Relation != Relation.Between ? before.Relation : quantity.Relation;
        }
    }

    private static void Absorb(Quantity low, Quantity high)
    {
        low.Upper = high.Value;
        low.Relation = Relation.Between;
        low.Unit ??= high.Unit;
        low.Kind = high.Kind;
        low.EndToken = high.EndToken;
        low.End = high.End;
        (low.NounStart, low.NounEnd) = (high.NounStart, high.NounEnd);
    }

    // "30 < x < 40"
    private static bool IsChain(Quantity first, Quantity second, TokenList tokens)
    {
        var i = first.EndToken;
        if (tokens.Sign(i) is not ('<' or '≤' or '＜') || first.Upper is not null || second.Upper is not null || second.Relation is not (Relation.LessThan or Relation.LessThanOrEqual) || first.Value.CompareTo(second.Value) > 0)
        {
            return false;
        }

        var variable = tokens.Sign(i + 1) == '=' ? i + 2 : i + 1;
        return tokens.IsWord(variable) && second.FirstToken == variable + 1;
    }

    // "above 1000 and below 1500", "at most 90 and at least 7": bounds of either order, strict or not.
    private static bool JoinsWidely(Quantity first, Quantity second, TokenList tokens)
    {
        var isLower = first.Relation is Relation.GreaterThan or Relation.GreaterThanOrEqual && second.Relation is Relation.LessThan or Relation.LessThanOrEqual;
        var isUpper = first.Relation is Relation.LessThan or Relation.LessThanOrEqual && second.Relation is Relation.GreaterThan or Relation.GreaterThanOrEqual;
        return (isLower || isUpper) && first.Upper is null && second.Upper is null && first.Role == QuantityRole.Figure && second.Role == QuantityRole.Figure
            && second.FirstToken - first.EndToken == 1 && (tokens.Is(first.EndToken, "and") || tokens.Is(first.EndToken, "but") || tokens.Sign(first.EndToken) == ',')
            && first.NounEnd == first.NounStart && (first.Unit is null || second.Unit is null || first.Unit.Unit == second.Unit.Unit)
            && (isLower ? first.Value.CompareTo(second.Value) : second.Value.CompareTo(first.Value)) <= 0;
    }

    // "1 in 5", "three out of four": a part of a whole.
    private static bool ReadRatio(Quantity first, TokenList tokens, Func<int, Quantity?> readAmount)
    {
        var i = first.EndToken;
        var whole = tokens.Is(i, "in") ? i + 1 : tokens.Is(i, "out") && tokens.Is(i + 1, "of") ? i + 2 : i;
        whole += whole > i && tokens.Is(whole, "every") ? 1 : 0;
        if (whole == i || first.Unit is not null || !first.Value.IsExact || first.Value.Decimal is < 1 or >= 100 || !first.Value.IsWhole
            || readAmount(whole) is not { Role: QuantityRole.Figure, Unit: null, Value.IsExact: true } second || second.Value.Decimal <= first.Value.Decimal || second.Value.Decimal > 1000 || !second.Value.IsWhole)
        {
            return false;
        }

        first.Value = FigureValue.Of(first.Value.Decimal / second.Value.Decimal, -2);
        first.IsFraction = true;
        first.IsBare = false;
        first.EndToken = second.EndToken;
        first.End = second.End;
        return true;
    }

    /// <summary>Gives the unit behind the last of several numbers to all of them: "5 and 10 kg", "120, 80 and 45 million tons respectively".</summary>
    public static void ShareUnits(List<Quantity> quantities, TokenList tokens)
    {
        var inList = false;
        for (var i = quantities.Count - 2; i >= 0; i--)
        {
            var (first, second) = (quantities[i], quantities[i + 1]);

            // Commas join numbers only in a list that ends in "and": "16,644, 16 per cent above" is no list.
            inList = second.FirstToken - first.EndToken == 1 && (tokens.Is(first.EndToken, "and") || tokens.Is(first.EndToken, "or") || (inList && tokens.Sign(first.EndToken) == ','));
            var joined = inList;
            if (!joined || first.Role != QuantityRole.Figure || second.Role != QuantityRole.Figure || first.Kind != FigureKind.Number || second.Unit is not { } unit
                || second.Kind is not (FigureKind.Measure or FigureKind.Percent or FigureKind.Time or FigureKind.Money) || !first.Value.IsWhole && first.Value.LastPlace < -6)
            {
                continue;
            }

            (first.Unit, first.Kind, first.Per) = (unit, second.Kind, second.Per);
            var isListed = tokens.Is(second.EndToken, "respectively") || (i + 2 < quantities.Count && tokens.Is(quantities[i + 2].EndToken, "respectively"));
            if (isListed && second.Value.LastPlace >= 3 && first.Value.LastPlace < 3)
            {
                first.Value = Shared(first, second);
            }
        }
    }

    private static void Join(Quantity first, Quantity second, TokenList tokens)
    {
        var shared = Shared(first, second);
        var low = shared.CompareTo(second.Value) < 0 ? shared : first.Value;
        var high = second.Value;
        (first.Value, first.Upper) = low.CompareTo(high) <= 0 ? (low, high) : (high, low);
        first.Relation = Relation.Between;
        first.Kind = second.Unit is null ? first.Kind : second.Kind;
        first.Unit = second.Unit ?? first.Unit;
        first.Per = second.Per;
        first.EndToken = second.EndToken;
        first.End = second.End;
    }

    // "2 to 3 million": the scale belongs to both ends.
    private static FigureValue Shared(Quantity first, Quantity second)
    {
        if (second.Value.LastPlace >= 3 && first.Value.LastPlace < 3 && first.Value.IsExact && second.Value.IsExact)
        {
            for (var places = 3; places <= 12; places += 3)
            {
                var scaled = Numbers.PowersOfTen.Multiply(first.Value, Numbers.PowersOfTen.Of(places), places);
                if (first.Value.Double < 1000 && second.Value.Double >= Math.Pow(10, places) && second.Value.Double < Math.Pow(10, places + 3))
                {
                    return scaled;
                }
            }
        }

        return first.Value;
    }

    private static bool Fits(Quantity first, Quantity second, TokenList tokens, bool isDash, bool isOr)
    {
        var sameUnit = first.Unit is null || (second.Unit is null ? first.Kind == FigureKind.Money && first.Per.Length == 0 : first.Unit.Unit.Name == second.Unit.Unit.Name);
        if (!sameUnit || first.Uncertainty is not null || second.Kind == FigureKind.Multiple != (first.Kind == FigureKind.Multiple) && first.Unit is not null)
        {
            return false;
        }

        if (isOr)
        {
            return first.Value.CompareTo(second.Value) < 0;
        }

        // Scores and years: 24-17, 1957-58.
        var glued = isDash && tokens.IsGlued(first.EndToken) && tokens.IsGlued(first.EndToken + 1);
        return !glued || Shared(first, second).CompareTo(second.Value) < 0;
    }

    // "from 13.5 to 14 mm": the unit belongs to both values.
    private static void ShareUnit(Quantity first, TokenList tokens, Quantity? second)
    {
        if (first.Unit is null && first.Kind == FigureKind.Number && second is { Role: QuantityRole.Figure, Unit: { } unit })
        {
            (first.Unit, first.Kind, first.Per) = (unit, second.Kind, second.Per);
        }
    }

    // "Index 50 -1.3%": a dash apart from the first number and glued to a percentage is its sign.
    private static bool IsSign(TokenList tokens, int i) => tokens[i].Sign is '-' or '−' && tokens[i].SpaceBefore && tokens.IsNumber(i + 1) && !tokens[i + 1].SpaceBefore && tokens.Sign(i + 2) is '%' or '％';

    // "8.5 ... 9.5", "8.5…9.5"
    private static int Dots(TokenList tokens, int i) =>
        tokens.Sign(i) == '…' ? 1 : tokens.Sign(i) == '.' && tokens.Sign(i + 1) == '.' ? tokens.Sign(i + 2) == '.' ? 3 : 2 : 0;

    private static bool IsSmallPair(Quantity first) => first.Unit is null && first.Value.IsExact && first.Value.Decimal is >= 1 and <= 20;

    // "rose from 12 to 15" states two values, not a range.
    private static bool IsChange(TokenList tokens, int from)
    {
        for (var i = from - 1; i >= 0 && from - i <= ChangeReach && !tokens.IsClauseBreak(i); i--)
        {
            if (tokens[i].Word is { } word && ((word.Direction != Direction.None && tokens.Is(i, WordClass.Verb | WordClass.Participle | WordClass.VerbOrNoun | WordClass.Vague)) || word.Lemma is "change" or "move" or "go" or "amend" or "revise" or "convert"))
            {
                return true;
            }
        }

        return false;
    }
}
