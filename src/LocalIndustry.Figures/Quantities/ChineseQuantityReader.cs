using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Reads every number of a Chinese text with its relation, unit or measure word, and says what it does there.</summary>
internal sealed partial class ChineseQuantityReader
{
    private Quantity? ReadAt(int at)
    {
        if (_scope == ReadingScope.Figures)
        {
            return ReadOne(at) is { } quantity ? Add(quantity) : null;
        }

        var number = ChineseAmounts.AfterMinus(_text, at);
        if (number > at && ReadAny(number) is { Role: QuantityRole.Figure or QuantityRole.Code or QuantityRole.Article } negative)
        {
            (negative.Value, negative.Upper) = negative.Upper is { } upper ? (upper.Negate(), negative.Value.Negate()) : (negative.Value.Negate(), (FigureValue?)null);
            negative.Role = QuantityRole.Figure;
            negative.Start = negative.NumberStart = at;
            return Add(negative);
        }

        return ReadAny(at) is { } any ? Add(any) : null;
    }

    // A fraction of any form, else what careful readings take too.
    private Quantity? ReadAny(int at)
    {
        if (ChineseFractions.Read(_text, at, _material) is not { } fraction)
        {
            return ReadOne(at);
        }

        if (fraction.Kind == FigureKind.Number)
        {
            var kind = fraction.IsFraction;
            SetUnit(fraction, null);
            fraction.IsFraction = kind && fraction.Unit is null;
        }

        ChineseBounds.Apply(fraction, _text, null);
        return fraction;
    }

    private Quantity? ReadOne(int at)
    {
        if (ChineseRatios.Read(_text, at, _material, _scope) is { } ratio)
        {
            return ratio;
        }

        if (_text[at] == '零' && at + 1 < _text.Length && _text[at + 1] == '下')
        {
            return null;
        }

        var currency = CurrencyBefore(at, out var numberAt);
        var sign = currency is null ? SignAt(at) : '\0';
        numberAt = currency is not null ? numberAt : sign == '\0' ? at : at + 1;
        if (numberAt >= _text.Length || ChineseNumberReader.Read(_text, numberAt, _material, _scope) is not { } number)
        {
            return null;
        }

        if (_scope == ReadingScope.Everything && number.End == at + 1 && ChineseAmounts.IsWordCharacter(_text, at))
        {
            return null;
        }

        var quantity = _material.NewQuantity(at, number.End, sign is '-' or '−' ? number.Value.Negate() : number.Value, FigureKind.Number);
        quantity.Upper = number.Upper;
        quantity.Relation = number.Upper is null ? number.IsMoreThan ? Relation.GreaterThan : Relation.Equal : Relation.Between;
        quantity.Uncertainty = sign == '±' ? number.Value : number.Numeral?.Uncertainty;
        if (number.IsVague)
        {
            quantity.Role = QuantityRole.Vague;
            return quantity;
        }

        if (ChineseNumberRoles.Of(_text, number, currency is not null, out var codeEnd) is { } role)
        {
            quantity.Role = role;
            quantity.End = codeEnd;
            quantity.Start -= role == QuantityRole.Ordinal && _scope == ReadingScope.Everything && at > 0 && _text[at - 1] == '第' ? 1 : 0;
            return quantity;
        }

        if (at >= 2 && string.CompareOrdinal(_text, at - 2, "零下", 0, 2) == 0)
        {
            // 零下十五度
            quantity.Value = quantity.Value.Negate();
            quantity.Start = quantity.NumberStart = at - 2;
        }

        var vague = TakeVagueTail(quantity);
        if (_scope == ReadingScope.Everything && vague is null && ChineseAmounts.IsMoreThanUnits(_text, quantity.End))
        {
            // 两个多小时
            vague = Relation.GreaterThan;
            quantity.End += 2;
        }

        SetUnit(quantity, currency);
        ReadRange(quantity, number, currency);
        if (_scope == ReadingScope.Everything && quantity.Unit is null && quantity.Kind == FigureKind.Number && ChineseAmounts.CurrencyBefore(_text, quantity.Start, out var start) is { } before)
        {
            (quantity.Kind, quantity.Unit, quantity.Start) = (FigureKind.Money, before, start);
        }

        ChineseBounds.Apply(quantity, _text, vague);
        if (_scope == ReadingScope.Everything)
        {
            ChineseAmounts.TakeComparison(quantity, _text);
        }

        SetRole(quantity, number);
        return quantity;
    }

    private char SignAt(int at)
    {
        if (_text[at] is not ('-' or '−' or '±') || at + 1 >= _text.Length || !(Scripts.IsDigit(_text[at + 1]) || (_text[at + 1] == '.' && at + 2 < _text.Length && Scripts.IsDigit(_text[at + 2]))))
        {
            return '\0';
        }

        // Behind another number it is a dash, behind a character of a sentence a sign.
        var isFree = at == 0 || !char.IsLetterOrDigit(_text[at - 1])
            || (_scope == ReadingScope.Everything && Scripts.IsHan(_text[at - 1]) && !(_quantities.Count > 0 && _quantities[_quantities.Count - 1].End == at));
        return isFree ? _text[at] : '\0';
    }

    private Quantity Add(Quantity quantity)
    {
        if (quantity.Role == QuantityRole.Figure)
        {
            quantity.Direction = quantity.Direction == Direction.None ? ChineseBounds.DirectionBefore(_text, quantity) : quantity.Direction;
        }

        _quantities.Add(quantity);
        return quantity;
    }

    private UnitSpelling? CurrencyBefore(int at, out int numberAt)
    {
        numberAt = at;
        for (var length = 3; length >= 1; length--)
        {
            if (at + length < _text.Length && (Scripts.IsDigit(_text[at + length]) || (_text[at + length] == ' ' && at + length + 1 < _text.Length && Scripts.IsDigit(_text[at + length + 1])))
                && Units.FindSymbol(_text, at, at + length) is { Unit.Kind: FigureKind.Money } unit && (at == 0 || !char.IsLetter(_text[at - 1]) || Scripts.IsHan(_text[at - 1])))
            {
                numberAt = at + length + (_text[at + length] == ' ' ? 1 : 0);
                return unit;
            }
        }

        return null;
    }

    // 五百多本, 三千余册: 多 and 余 stand between the number and its measure word.
    private Relation? TakeVagueTail(Quantity quantity)
    {
        var end = quantity.NumberEnd;
        if (end < _text.Length && _text[end] is '多' or '余' or '餘' or '来' or '來' && !(_text[end] == '来' && quantity.Value.LastPlace < 1) && !(_text[end] == '多' && end + 1 < _text.Length && _text[end + 1] is '于' or '於'))
        {
            // 多 behind a whole one is "more"; 万多 too.
            quantity.End = quantity.NumberEnd = end + 1;
            return _text[end] is '来' or '來' ? Relation.Approximate : Relation.GreaterThan;
        }

        return null;
    }

    private void SetUnit(Quantity quantity, UnitSpelling? currency)
    {
        var end = quantity.End;
        if (currency is not null)
        {
            quantity.Kind = FigureKind.Money;
            quantity.Unit = currency;
            return;
        }

        if (ChineseRatios.ReadSuffix(quantity, _text))
        {
            return;
        }

        if (_scope == ReadingScope.Everything)
        {
            ChineseAmounts.TakeDozen(quantity, _text);
            end = quantity.End;
            if (ChineseAmounts.UnitBehind(_text, end, out var wideEnd) is { } wide)
            {
                (quantity.Kind, quantity.Unit, quantity.End) = (wide.Unit.Kind, wide, wideEnd);
                return;
            }
        }

        if (Units.MatchChinese(_text, end, out var unitEnd) is { } unit && !(unit.Text is "里" or "度" or "石" or "节" or "转" or "方" or "码" or "桶" && ChineseLexicon.MatchMeasureWord(_text, end, out var longer) is not null && longer > unitEnd))
        {
            quantity.Kind = unit.Unit.Kind;
            quantity.Unit = unit;
            quantity.End = unitEnd;
            ChineseRatios.ReadMoneyTail(quantity, _text);
            if (_scope == ReadingScope.Everything)
            {
                ChineseAmounts.TakeHeight(quantity, _text);
                ChineseAmounts.TakePart(quantity, _text, _material, _scope);
            }

            TakeHalf(quantity);
            return;
        }

        if (UnitSymbols.Read(_text, end, out _, out var symbolEnd) is { } symbol)
        {
            quantity.Kind = symbol.Unit.Kind;
            quantity.Unit = symbol;
            quantity.End = symbolEnd;
            return;
        }

        if (ChineseLexicon.MatchMeasureWord(_text, end, out var measureEnd) is { } measure)
        {
            // 个百分点 and 个月 are units.
            quantity.Kind = FigureKind.Count;
            quantity.End = measureEnd;
            quantity.ElidedNoun = measure;
            TakeHalf(quantity);
        }
    }

    // 三头半, 两吨半: a half behind the unit.
    private void TakeHalf(Quantity quantity)
    {
        if (quantity.End < _text.Length && _text[quantity.End] == '半' && quantity.Value is { IsExact: true, LastPlace: 0 } && quantity.Upper is null)
        {
            quantity.Value = FigureValue.Of(quantity.Value.Decimal + 0.5m, -1);
            quantity.End++;
            if (quantity.Unit is null && quantity.ElidedNoun is "个" or "個" && Units.MatchChinese(_text, quantity.End, out var end) is { Unit.Kind: FigureKind.Time } unit)
            {
                // 两个半小时
                (quantity.Kind, quantity.Unit, quantity.End, quantity.ElidedNoun) = (FigureKind.Time, unit, end, "");
            }
        }
    }

    private void ReadRange(Quantity quantity, in ChineseNumber number, UnitSpelling? currency)
    {
        var at = quantity.End;
        if (quantity.Upper is not null || at + 1 >= _text.Length || !(_text[at] is '至' or '到' or '-' or '–' or '—' or '~' or '～' or '－' or '─' || (_text[at] is '和' or '与' or '與' && (ChineseBounds.OpensBetween(_text, quantity.Start) || _scope == ReadingScope.Everything))))
        {
            return;
        }

        at += _text[at] == '—' && _text[at + 1] == '—' ? 2 : 1;
        if (at >= _text.Length)
        {
            return;
        }

        var secondCurrency = CurrencyBefore(at, out var numberAt);
        numberAt = secondCurrency is null ? at : numberAt;
        numberAt += numberAt < _text.Length && _text[numberAt] is '-' or '+' or '−' && secondCurrency is null ? 1 : 0;
        if (numberAt >= _text.Length || ChineseNumberReader.Read(_text, numberAt, _material, _scope) is not { Upper: null, IsVague: false } second)
        {
            return;
        }

        if (_text[at - 1] is '和' or '与' or '與' && !ChineseBounds.OpensBetween(_text, quantity.Start) && !ClosesBetween(second.End))
        {
            return;
        }

        var high = _material.NewQuantity(at, second.End, numberAt > at && _text[numberAt - 1] is '-' or '−' ? second.Value.Negate() : second.Value, FigureKind.Number);
        high.NumberStart = numberAt;
        SetUnit(high, secondCurrency);
        var sameUnit = quantity.Unit is null || (high.Unit is not null && high.Unit.Unit.Name == quantity.Unit.Unit.Name);
        if (!sameUnit || (quantity.Unit is null && high.Unit is null && high.ElidedNoun.Length == 0 && number.IsArabic && _text[quantity.End] is '-' or '－' && quantity.Value.CompareTo(high.Value) >= 0))
        {
            _material.Reclaim(high);
            return;
        }

        var low = second.HasScale && !number.HasScale && high.Value.LastPlace >= 4 && quantity.Value.IsExact && quantity.Value.Double < 10000
            ? PowersOfTen.Multiply(quantity.Value, high.Value.LastPlace >= 8 ? 1e8m : 1e4m, high.Value.LastPlace >= 8 ? 8 : 4)
            : quantity.Value;
        (quantity.Value, quantity.Upper) = low.CompareTo(high.Value) <= 0 ? (low, high.Value) : (high.Value, low);
        quantity.Relation = Relation.Between;
        quantity.Unit = high.Unit ?? quantity.Unit;
        quantity.Kind = high.Unit is null && high.ElidedNoun.Length == 0 ? quantity.Kind : high.Kind;
        quantity.ElidedNoun = high.ElidedNoun;
        quantity.End = high.End;
        if (_scope == ReadingScope.Everything && ClosesBetween(high.End) && _text[high.End] == '之')
        {
            quantity.End += 2;
        }

        _material.Reclaim(high);
    }

    // 1000与2000之间, 1000与2000间
    private bool ClosesBetween(int at) => at < _text.Length && (_text[at] is '间' or '間' || (_text[at] == '之' && at + 1 < _text.Length && _text[at + 1] is '间' or '間'));

    private void SetRole(Quantity quantity, in ChineseNumber number)
    {
        var isOne = quantity.Value.IsExact && quantity.Value.Decimal == 1 && !number.IsArabic && quantity.Relation == Relation.Equal && quantity.Upper is null;
        if (isOne && quantity.Kind == FigureKind.Number && _scope == ReadingScope.Everything)
        {
            quantity.Role = ChineseAmounts.IsNumber(_text, quantity) ? QuantityRole.Figure : QuantityRole.Code;
            return;
        }

        if (isOne && quantity.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Time)
        {
            quantity.Role = QuantityRole.Article;
            return;
        }

        if (quantity.Kind != FigureKind.Number)
        {
            return;
        }

        // A bare numeral without scale, measure word or unit is part of a word or name more often than a count.
        var states = number.IsArabic || number.HasScale || quantity.Relation != Relation.Equal;
        quantity.Role = (states && !number.IsPositional) || (_scope == ReadingScope.Everything && ChineseAmounts.IsNumber(_text, quantity)) ? QuantityRole.Figure : QuantityRole.Code;
        if (quantity.Role == QuantityRole.Figure && quantity.End < _text.Length && Scripts.IsHan(_text[quantity.End]) && !ChineseLexicon.EndsSubject(_text, quantity.End) && !(_scope == ReadingScope.Everything && (_text[quantity.End - 1] is '间' or '間' || ChineseBounds.StartsRelation(_text, quantity.End))))
        {
            quantity.Kind = FigureKind.Count;
        }

        quantity.IsBare = true;
    }
}
