using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;
using Xunit;

namespace LocalIndustry.Figures.Tests.Quantities;

/// <summary>Every spelling of every unit is read behind a number.</summary>
public sealed class UnitTableTests
{
    private static IEnumerable<(string Name, string English, string Symbols, string Chinese)> Lines =>
        UnitTable.Lines.Select(line => (line.Name, line.English, line.Symbols, line.Chinese)).Concat(CurrencyTable.Lines);

    public static IEnumerable<TheoryDataRow<string, string>> EnglishForms =>
        from line in Lines
        from form in line.English.Split([", ", "/"], StringSplitOptions.RemoveEmptyEntries)
        where form is not ("won" or "real")
        select new TheoryDataRow<string, string>(form, line.Name);

    public static IEnumerable<TheoryDataRow<string, string>> ChineseForms =>
        from line in Lines
        from form in line.Chinese.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select new TheoryDataRow<string, string>(form, line.Name);

    public static IEnumerable<TheoryDataRow<string, string>> SymbolForms =>
        from line in Lines
        from form in line.Symbols.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select new TheoryDataRow<string, string>(form, line.Name);

    [Theory]
    [MemberData(nameof(EnglishForms))]
    public void Reads_the_English_word(string form, string name)
    {
        var text = "25 " + form.Replace(".", "");
        var tokens = Tokenizer.Read(text, NumberFormat.Invariant);
        Assert.Equal(name, Units.MatchWords(tokens, 1, out var end)?.Unit.Name);
        Assert.Equal(tokens.Count, end);
    }

    [Theory]
    [MemberData(nameof(ChineseForms))]
    public void Reads_the_Chinese_word(string form, string name)
    {
        Assert.Equal(name, Units.MatchChinese(form, 0, out var end)?.Unit.Name);
        Assert.Equal(form.Length, end);
    }

    [Theory]
    [MemberData(nameof(SymbolForms))]
    public void Reads_the_symbol(string form, string name) => Assert.Equal(name, Units.FindSymbol(form, 0, form.Length)?.Unit.Name);

    [Fact]
    public void Currencies_have_one_line_each_and_their_parts_are_known()
    {
        var names = CurrencyTable.Lines.Select(line => line.Name).ToList();
        Assert.Equal(names.Distinct(), names);
        Assert.All(CurrencyTable.Parts, part => Assert.True(names.Contains(part.Whole) && names.Contains(part.Part) && part.Parts is 10 or 100));
        Assert.All(CurrencyTable.SmallCodes.Split(' '), code => Assert.Equal(FigureKind.Money, QuantityReader.Read("25 " + code)[0].Kind));
    }

    [Theory]
    [InlineData("5 mV", "millivolt")]
    [InlineData("5 kΩ", "kiloohm")]
    [InlineData("5 µA", "microampere")]
    [InlineData("5 megawatts", "megawatt")]
    [InlineData("5 kilometers", "kilometre")]
    public void Prefixes_combine_with_every_unit_that_takes_them(string text, string name)
    {
        var quantity = Assert.Single(EnglishQuantityReader.Read(text, Tokenizer.Read(text, NumberFormat.Invariant), default));
        Assert.Equal(name, quantity.Unit?.Unit.Name);
    }

    [Theory]
    [InlineData("5 m/s", "m/s")]
    [InlineData("5 units/kg", "units/kg")]
    [InlineData("5 beats/min", "beats/min")]
    [InlineData("5 units/kg/h", "units/kg/h")]
    [InlineData("5 kg·m²", "kg·m²")]
    [InlineData("5 J mol^-1 K^-1", "J mol^-1 K^-1")]
    [InlineData("5 W/(m·K)", "W/(m·K)")]
    [InlineData("5 %RH", "%RH")]
    [InlineData("5 mmol/L", "mmol/L")]
    public void Compounds_are_read_whole(string text, string unit)
    {
        var quantity = Assert.Single(EnglishQuantityReader.Read(text, Tokenizer.Read(text, NumberFormat.Invariant), default));
        Assert.Equal(unit, quantity.Unit?.Text);
    }
}
