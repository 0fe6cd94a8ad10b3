using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Reads every number of an English text with its relation, unit and counted noun, and says what it does there.</summary>
internal sealed partial class EnglishQuantityReader
{
    private Quantity? ReadAt(int i)
    {
        if (ReadAmount(i, isRangeEnd: false) is not { } quantity)
        {
            return null;
        }

        var previous = Last;
        if (quantity.Role == QuantityRole.Figure)
        {
            EnglishRanges.TryExtend(quantity, _tokens, _text, _scope, _readRangeEnd);
        }

        if (quantity.Role == QuantityRole.Figure)
        {
            var noun = ReadNoun(quantity);
            quantity.Role = RoleOf(quantity, noun > quantity.EndToken, previous);
            if (quantity.Role == QuantityRole.Figure)
            {
                Complete(quantity, noun);
            }
        }

        _quantities.Add(quantity);
        return quantity;
    }

    private NumberPhrase? ReadNumber(int i, bool isMoney)
    {
        if (_number.At != i || _number.IsMoney != isMoney)
        {
            _number = (i, isMoney, EnglishNumberReader.Read(_tokens, _text, i, isMoney, _scope));
        }

        return _number.Number;
    }

    // A number with sign, currency and unit; the role is set only where glued signs decide it.
    private Quantity? ReadAmount(int i, bool isRangeEnd)
    {
        var currency = EnglishUnits.CurrencyBefore(_tokens, _text, i, _scope, out var at);
        var scaled = currency is null && _scope == ReadingScope.Everything && _tokens.IsNumber(i + 1) ? EnglishAmounts.ScaledCode(_tokens, _text, i) : null;
        if (scaled is not null)
        {
            (currency, at) = (scaled.Value.Unit, i + 1);
        }
        else if (currency is null)
        {
            at = i;
        }

        if (currency is not null && _tokens.Sign(at) == '(')
        {
            return EnglishNotations.ReadAccounted(_tokens, i, at + 1, currency);
        }

        var sign = SignAt(at);
        var numberAt = sign == '\0' ? at : _tokens.IsHyphen(at + 1) && _tokens.Is(at, "minus") ? at + 2 : at + 1;
        if (!_tokens.Reaches(numberAt) || ReadNumber(numberAt, currency is not null) is not { } number)
        {
            return null;
        }

        if (currency is null && number.Numeral is not null && _tokens.Reaches(number.End) && !number.IsScaled
            && Units.MatchWords(_tokens, number.End, out _) is { Unit.Kind: FigureKind.Money })
        {
            number = ReadNumber(numberAt, isMoney: true) ?? number;
        }

        var value = sign is '-' or '−' ? number.Value.Negate() : number.Value;
        value = scaled is { } code ? PowersOfTen.Multiply(value, code.Factor, code.Places) : value;
        var quantity = NewQuantity();
        quantity.FirstToken = i;
        quantity.EndToken = number.End;
        quantity.NumberStart = _tokens[at].Start;
        quantity.NumberEnd = _tokens[number.End - 1].End;
        quantity.Value = value;
        quantity.Uncertainty = number.Numeral?.Uncertainty ?? (sign == '±' ? value : null);
        quantity.Kind = FigureKind.Number;
        quantity.IsFraction = number.IsFraction;
        quantity.IsBare = number.IsWords && number.Value.IsExact && number.Value.Decimal == 1 && !number.IsScaled;
        quantity.Start = _tokens[i].Start;
        quantity.End = quantity.NumberEnd;
        if (_scope == ReadingScope.Everything && _tokens.Sign(number.End) is '/' or '／' && number.Numeral is { IsPlainInteger: true } && Fractions.Alone(_text, _tokens[numberAt].Start, out _) is { } part)
        {
            quantity.Value = FigureValue.Of(sign is '-' or '−' ? -part : part, -2);
            quantity.IsFraction = true;
            quantity.EndToken = number.End + 2;
            quantity.NumberEnd = quantity.End = _tokens[quantity.EndToken - 1].End;
            return quantity;
        }

        if (currency is null && EnglishNumberRoles.FromGlue(_tokens, _text, number, sign != '\0', isRangeEnd || numberAt - at == 2) is { } role)
        {
            quantity.Role = role;
            if (role == QuantityRole.Ordinal && number.Numeral is not null && _scope == ReadingScope.Everything)
            {
                // The "th" of 10th.
                quantity.EndToken++;
                quantity.End = _tokens[quantity.EndToken - 1].End;
            }

            SkipCode(quantity);
            return quantity;
        }

        if (number.IsVague)
        {
            quantity.Role = QuantityRole.Vague;
            if (_scope == ReadingScope.Everything && EnglishNumerals.Find(_tokens[number.End - 1]) is { Role: NumeralRole.VagueScale })
            {
                // "dozens": from one to ten of them.
                (quantity.Upper, quantity.Relation) = (PowersOfTen.Multiply(number.Value, 10, 1), Relation.Between);
            }

            return quantity;
        }

        SetUnit(quantity, number, currency);
        EnglishNotations.ReadRepetition(quantity, _tokens, _text, number);
        EnglishNotations.ReadTolerance(quantity, _tokens, _text);
        EnglishNotations.ReadSquare(quantity, _tokens, _text);
        return quantity;
    }

    // The whole of a code or date belongs together: its later parts are no numbers of their own.
    private void SkipCode(Quantity quantity)
    {
        if (quantity.Role is not (QuantityRole.Code or QuantityRole.Date or QuantityRole.Reference) || (quantity.Role == QuantityRole.Code && IsNothingElse))
        {
            return;
        }

        while (_tokens.IsGlued(quantity.EndToken) && (_tokens[quantity.EndToken].Kind != TokenKind.Sign || _tokens.IsGlued(quantity.EndToken + 1)) && !_tokens.IsClauseBreak(quantity.EndToken))
        {
            quantity.EndToken++;
        }

        quantity.End = _tokens[quantity.EndToken - 1].End;
    }

    private char SignAt(int i)
    {
        if (_tokens.Is(i, "minus") || (_scope == ReadingScope.Everything && _tokens.Is(i, "negative")))
        {
            return (_tokens.IsNumber(i + 1) || (_scope == ReadingScope.Everything && _tokens.IsHyphen(i + 1) && _tokens.IsNumber(i + 2)) || _tokens.Is(i + 1, WordClass.Numeral)) && !_tokens.IsNumber(i - 1) ? '-' : '\0';
        }

        var sign = _tokens.Sign(i);
        var isSign = sign is '±' || (sign is '-' or '−' or '–' or '+' && (_tokens[i].SpaceBefore || _tokens.Sign(i - 1) is '(' or '[' or '/' or '±' or '=' or '<' or '>' or '|'));

        // "- 1,200": a sign set apart stands only before a number that is all there is; else it is a dash or a bullet.
        var isApart = _scope == ReadingScope.Everything && i == 0 && !_tokens.Reaches(3);
        return isSign && _tokens.IsNumber(i + 1) && (!_tokens[i + 1].SpaceBefore || sign == '±' || isApart) ? sign == '–' ? '-' : sign : '\0';
    }

    private void SetUnit(Quantity quantity, in NumberPhrase number, UnitSpelling? currency)
    {
        if (number.IsMultiple)
        {
            quantity.Kind = FigureKind.Multiple;
            quantity.Unit = EnglishMultiples.Times;
            EnglishMultiples.CompleteWord(quantity, _tokens);
            return;
        }

        if (number.Numeral is { IsHex: true })
        {
            return;
        }

        if (currency is not null)
        {
            quantity.Kind = FigureKind.Money;
            quantity.Unit = currency;
            if (Units.MatchWords(_tokens, number.End, out var afterWords) is { Unit.Kind: FigureKind.Money })
            {
                quantity.EndToken = afterWords;
            }
        }
        else if (EnglishMultiples.TryRead(quantity, _tokens, _text, number))
        {
            return;
        }
        else if ((UnitBehind(number, out var unitEnd) ?? (_scope == ReadingScope.Everything ? EnglishAmounts.MarkBehind(_tokens, number, out unitEnd) : null)) is { } unit)
        {
            quantity.Kind = unit.Unit.Kind;
            quantity.Unit = unit;
            quantity.EndToken = unitEnd;
        }
        else if (_scope == ReadingScope.Everything && EnglishAmounts.ScaledCode(_tokens, _text, number.End) is { } code)
        {
            quantity.Value = PowersOfTen.Multiply(quantity.Value, code.Factor, code.Places);
            (quantity.Kind, quantity.Unit, quantity.EndToken) = (FigureKind.Money, code.Unit, number.End + 1);
        }
        else if (_scope == ReadingScope.Everything && EnglishAmounts.CurrencyWordsBefore(_tokens, quantity.FirstToken, Last?.EndToken ?? 0, out var first) is { } before)
        {
            (quantity.Kind, quantity.Unit, quantity.FirstToken, quantity.Start) = (FigureKind.Money, before, first, _tokens[first].Start);
        }

        if (quantity.Unit is { } spelling)
        {
            quantity.Per = EnglishUnits.Per(_tokens, _text, spelling, quantity.EndToken, out var perEnd);
            quantity.EndToken = quantity.Per.Length > 0 ? perEnd : quantity.EndToken;
            quantity.End = _tokens[quantity.EndToken - 1].End;
            if (_scope == ReadingScope.Everything)
            {
                EnglishAmounts.TakeScale(quantity, number, _tokens);
                EnglishAmounts.TakePart(quantity, _tokens, _text);
            }
        }
    }

    // Where every number is wanted, a part of a unit is one as well: "half a litre", "a tenth of a mile", "1/4 mile".
    private UnitSpelling? UnitBehind(in NumberPhrase number, out int end)
    {
        end = number.End;
        if (!number.IsFraction)
        {
            return EnglishUnits.Behind(_tokens, _text, number, out end);
        }

        if (_scope != ReadingScope.Everything)
        {
            return null;
        }

        var at = number.End;
        at += _tokens.Is(at, "of") ? 1 : 0;
        at += _tokens.Is(at, "a") || _tokens.Is(at, "an") ? 1 : 0;
        return EnglishUnits.Behind(_tokens, _text, new NumberPhrase(number.First, at, number.Value) { IsWords = number.IsWords }, out end) is { Unit.Kind: not FigureKind.Percent } unit ? unit : null;
    }

    private int ReadNoun(Quantity quantity)
    {
        if (quantity.Kind == FigureKind.Multiple || _tokens[quantity.EndToken - 1].Numeral is { IsHex: true } || (quantity.Unit is not null && quantity.Kind != FigureKind.Percent))
        {
            return quantity.EndToken;
        }

        var from = quantity.EndToken;
        from += _tokens.IsHyphen(from) && _tokens.IsGlued(from) && _tokens.IsGlued(from + 1) && _tokens.IsWord(from + 1) && !_tokens.Is(from + 1, WordClass.Numeral) ? 1 : 0;
        var isOne = quantity.Upper is null && quantity.Value.IsExact && quantity.Value.Decimal == 1;
        var end = EnglishNouns.EndOfCounted(_tokens, _text, from, isOne);
        return end > from ? end : quantity.EndToken;
    }

    private QuantityRole RoleOf(Quantity quantity, bool hasNoun, Quantity? previous)
    {
        var at = quantity.FirstToken;
        if (quantity.Unit is null && quantity.Upper is null && ReadNumber(SignAt(at) == '\0' ? at : at + 1, isMoney: false) is { } number)
        {
            var adjacent = previous is not null && quantity.FirstToken - previous.EndToken <= 2;
            if (EnglishNumberRoles.FromWords(_tokens, _text, number, hasNoun, adjacent ? previous!.Role : null) is { } role)
            {
                return role;
            }

            if (EnglishPhoneNumbers.IsPart(_tokens, number.First))
            {
                return QuantityRole.Code;
            }
        }

        if (quantity.Upper is { } upper && quantity.Unit is null && EnglishDates.IsYear(quantity.Value) && EnglishDates.IsYear(upper) && !hasNoun)
        {
            return QuantityRole.Date;
        }

        if (quantity.Upper is not null && quantity.Unit is null && _tokens.Is(at - 1 - (_tokens.Sign(at - 1) == '.' ? 1 : 0), WordClass.Reference) && !hasNoun)
        {
            return QuantityRole.Reference;
        }

        return EnglishContexts.RoleOf(quantity, _tokens, _text, hasNoun);
    }

    private void Complete(Quantity quantity, int nounEnd)
    {
        if (_scope == ReadingScope.Everything && quantity is { Kind: FigureKind.Number, IsFraction: false, Unit: null, Value.IsWhole: true } && _tokens.IsHyphen(quantity.EndToken) && _tokens.IsGlued(quantity.EndToken) && _tokens.IsWord(quantity.EndToken + 1) && _tokens.IsGlued(quantity.EndToken + 1)
            && !_tokens.Is(quantity.EndToken + 1, WordClass.Conjunction | WordClass.Preposition | WordClass.Numeral))
        {
            // "six-cylinder engines": the compound says what is counted.
            quantity.IsCompound = true;
            nounEnd = quantity.EndToken + 2;
        }
        else if (_scope == ReadingScope.Everything && nounEnd == quantity.EndToken && quantity is { Kind: FigureKind.Number, IsFraction: false, Unit: null, IsBare: false, Value.IsWhole: true } && EnglishNouns.IsAttribute(_tokens, _text, nounEnd))
        {
            // "a 3 cylinder engine": the same without its hyphen.
            quantity.IsCompound = true;
            nounEnd = quantity.EndToken + 1;
        }

        if (nounEnd > quantity.EndToken)
        {
            var first = quantity.EndToken + (_tokens.IsHyphen(quantity.EndToken) ? 1 : 0);
            first += _tokens.Is(first, "more") || _tokens.Is(first, "other") || _tokens.Is(first, "such") ? 1 : 0;
            first = System.Math.Min(first, nounEnd - 1);
            quantity.NounStart = _tokens[first].Start;
            quantity.NounEnd = _tokens[nounEnd - 1].End;
            if (quantity.Unit is null && quantity.Kind == FigureKind.Number && !quantity.IsFraction)
            {
                quantity.Kind = FigureKind.Count;
                quantity.EndToken = nounEnd;
                quantity.End = quantity.NounEnd;
            }
        }

        EnglishBounds.Apply(quantity, _tokens, _text);
        if (_scope == ReadingScope.Everything && EnglishAmounts.IsAge(quantity, _tokens, _text))
        {
            (quantity.Kind, quantity.Unit) = (FigureKind.Time, Units.FindAge());
        }

        if (quantity is { Kind: FigureKind.Number, Relation: Relation.GreaterThanOrEqual or Relation.LessThanOrEqual, IsFraction: false } && quantity.NounEnd == quantity.NounStart
            && !_tokens.Is(quantity.EndToken, WordClass.Verb) && EnglishNouns.EndOfCounted(_tokens, _text, quantity.EndToken, isOne: false) is var late && late > quantity.EndToken)
        {
            // "two or more valves": the noun stands behind the relation.
            quantity.NounStart = _tokens[quantity.EndToken].Start;
            quantity.NounEnd = quantity.End = _tokens[late - 1].End;
            quantity.EndToken = late;
            quantity.Kind = FigureKind.Count;
        }

        if (quantity.IsBare && quantity.Relation == Relation.Equal && quantity.Kind is FigureKind.Count or FigureKind.Number)
        {
            // "which one", "the one": a pronoun.
            var isPronoun = quantity.Kind == FigureKind.Number && _tokens.Is(quantity.FirstToken - 1, WordClass.Determiner | WordClass.Relative | WordClass.Negation | WordClass.Pointer);
            quantity.Role = isPronoun && _scope == ReadingScope.Everything ? QuantityRole.Code : QuantityRole.Article;
        }

        quantity.Direction = EnglishDirections.Of(quantity, _tokens, _scope, Last);
    }
}
