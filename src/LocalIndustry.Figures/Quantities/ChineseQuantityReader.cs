using System.Collections.Generic;
using System.Threading;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Quantities;

/// <summary>Reads every number of a Chinese text with its relation, unit or measure word, and says what it does there.</summary>
internal sealed class ChineseQuantityReader
{
    private readonly string _text;
    private readonly NumberFormat _format;
    private readonly ReadingScope _scope;
    private readonly List<Quantity> _quantities = [];

    private ChineseQuantityReader(string text, NumberFormat format, ReadingScope scope)
    {
        _text = text;
        _format = format;
        _scope = scope;
    }

    public static List<Quantity> Read(string text, NumberFormat format, CancellationToken cancellationToken, ReadingScope scope = ReadingScope.Figures)
    {
        var reader = new ChineseQuantityReader(text, format, scope);
        var i = 0;
        while (i < text.Length)
        {
            if ((i & 0xFF) == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (ChineseLexicon.IsIdiom(text, i, out var idiomEnd))
            {
                i = idiomEnd;
                continue;
            }

            i = reader.ReadAt(i) is { } quantity ? System.Math.Max(quantity.End, i + 1) : Scripts.IsDigit(text[i]) ? NumeralLexer.EndOfDigits(text, i) : i + 1;
        }

        return reader._quantities;
    }

    private Quantity? ReadAt(int at)
    {
        if (ChineseRatios.Read(_text, at, _format) is { } ratio)
        {
            return Add(ratio);
        }

        var currency = CurrencyBefore(at, out var numberAt);
        var sign = currency is null && at + 1 < _text.Length && _text[at] is '-' or '−' or '±' && Scripts.IsDigit(_text[at + 1]) && (at == 0 || !char.IsLetterOrDigit(_text[at - 1])) ? _text[at] : '\0';
        numberAt = currency is not null ? numberAt : sign == '\0' ? at : at + 1;
        if (numberAt >= _text.Length || ChineseNumberReader.Read(_text, numberAt, _format) is not { } number)
        {
            return null;
        }

        var quantity = new Quantity
        {
            Start = at,
            NumberStart = at,
            NumberEnd = number.End,
            End = number.End,
            Value = sign is '-' or '−' ? number.Value.Negate() : number.Value,
            Upper = number.Upper,
            Relation = number.Upper is null ? number.IsMoreThan ? Relation.GreaterThan : Relation.Equal : Relation.Between,
            Uncertainty = sign == '±' ? number.Value : number.Numeral?.Uncertainty,
            Kind = FigureKind.Number,
        };
        if (number.IsVague)
        {
            quantity.Role = QuantityRole.Vague;
            return Add(quantity);
        }

        if (ChineseNumberRoles.Of(_text, number, currency is not null, out var codeEnd) is { } role)
        {
            quantity.Role = role;
            quantity.End = codeEnd;
            return Add(quantity);
        }

        if (at >= 2 && string.CompareOrdinal(_text, at - 2, "零下", 0, 2) == 0)
        {
            // 零下十五度
            quantity.Value = quantity.Value.Negate();
            quantity.Start = quantity.NumberStart = at - 2;
        }

        var vague = TakeVagueTail(quantity);
        SetUnit(quantity, currency);
        ReadRange(quantity, number, currency);
        ChineseBounds.Apply(quantity, _text, vague);
        SetRole(quantity, number);
        return Add(quantity);
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
        if (end < _text.Length && _text[end] is '多' or '余' or '餘' or '来' or '來' && !(_text[end] == '来' && quantity.Value.LastPlace < 1))
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

        if (Units.MatchChinese(_text, end, out var unitEnd) is { } unit && !(unit.Text is "里" or "度" or "石" or "节" or "转" or "方" or "码" or "桶" && ChineseLexicon.MatchMeasureWord(_text, end, out var longer) is not null && longer > unitEnd))
        {
            quantity.Kind = unit.Unit.Kind;
            quantity.Unit = unit;
            quantity.End = unitEnd;
            ChineseRatios.ReadMoneyTail(quantity, _text);
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
        }
    }

    private void ReadRange(Quantity quantity, in ChineseNumber number, UnitSpelling? currency)
    {
        var at = quantity.End;
        if (quantity.Upper is not null || at + 1 >= _text.Length || !(_text[at] is '至' or '到' or '-' or '–' or '—' or '~' or '～' or '－' or '─' || (_text[at] is '和' or '与' && ChineseBounds.OpensBetween(_text, quantity.Start))))
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
        if (numberAt >= _text.Length || ChineseNumberReader.Read(_text, numberAt, _format) is not { Upper: null, IsVague: false } second)
        {
            return;
        }

        var high = new Quantity { Start = at, NumberStart = numberAt, NumberEnd = second.End, End = second.End, Value = numberAt > at && _text[numberAt - 1] is '-' or '−' ? second.Value.Negate() : second.Value, Kind = FigureKind.Number };
        SetUnit(high, secondCurrency);
        var sameUnit = quantity.Unit is null || (high.Unit is not null && high.Unit.Unit.Name == quantity.Unit.Unit.Name);
        if (!sameUnit || (quantity.Unit is null && high.Unit is null && high.ElidedNoun.Length == 0 && number.IsArabic && _text[quantity.End] is '-' or '－' && quantity.Value.CompareTo(high.Value) >= 0))
        {
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
    }

    private void SetRole(Quantity quantity, in ChineseNumber number)
    {
        var isOne = quantity.Value.IsExact && quantity.Value.Decimal == 1 && !number.IsArabic && quantity.Relation == Relation.Equal && quantity.Upper is null;
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
        quantity.Role = states && !number.IsPositional ? QuantityRole.Figure : QuantityRole.Code;
        if (quantity.Role == QuantityRole.Figure && quantity.End < _text.Length && Scripts.IsHan(_text[quantity.End]) && !ChineseLexicon.EndsSubject(_text, quantity.End))
        {
            quantity.Kind = FigureKind.Count;
        }

        quantity.IsBare = true;
    }
}
