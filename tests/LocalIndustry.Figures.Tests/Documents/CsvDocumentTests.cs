using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class CsvDocumentTests
{
    [Theory]
    [InlineData("quotes, doubled quotes, commas and line ends inside", "a,b\n\"x, \"\"y\"\"\",\"1\n2\"", "T en\n  ! a | b\n  : x, \"y\" | 1⏎2")]
    [InlineData("semicolons, decimal commas", "Name;Preis\nA;1,5\nB;2,5", "T en\n  ! Name | Preis\n  : A | 1,5\n  : B | 2,5")]
    [InlineData("pipes", "a|b\n1|2\n", "T en\n  ! a | b\n  : 1 | 2")]
    [InlineData("ragged rows are filled", "a,b,c\n1\n2,3\n", "T en\n  ! a | b | c\n  : 1 |  | \n  : 2 | 3 | ")]
    [InlineData("units join the header", "Item,Weight,Price\n,kg,EUR/pack\nBolt,5,6\n", "T en\n  ! Item | Weight | Price\n  !  | kg | EUR/pack\n  : Bolt | 5 | 6")]
    [InlineData("an unknown unit in a row named so", "品名,产量\n单位,箩\n茶叶,500\n", "T zh\n  ! 品名 | 产量\n  ! 单位 | 箩\n  : 茶叶 | 500")]
    [InlineData("a row of words is not a row of units", "Name,State\nBolt,sold out\nNut,5\n", "T en\n  ! Name | State\n  : Bolt | sold out\n  : Nut | 5")]
    [InlineData("years head columns", "Region,2023,2024\nNorth,5,6\n", "T en\n  ! Region | 2023 | 2024\n  : North | 5 | 6")]
    [InlineData("numbers alone head nothing", "5,6\n7,8\n", "T en\n  : 5 | 6\n  : 7 | 8")]
    [InlineData("a title and a date above", "Steel output,,\n2024-05-01,,\nPlant,t,Staff\nA,5,6\n", "= Steel output |  | 2024-05-01\nH1 en Steel output\nM en [Steel output] 2024-05-01\nT en [Steel output] \"Steel output\"\n  ! Plant | t | Staff\n  : A | 5 | 6")]
    [InlineData("comments above", "# Steel, in thousand tons\nPlant,Output\nA,5\n", "= Steel, in thousand tons |  | \nH1 en Steel, in thousand tons\nT en [Steel, in thousand tons] \"Steel, in thousand tons\"\n  ! Plant | Output\n  : A | 5")]
    [InlineData("notes below", "Plant,Output\nA,5\n\n\"Without scrap, which came to 3 t.\",\nNote: 2 plants, both small, are left out\n", "T en\n  ! Plant | Output\n  : A | 5\nP en Without scrap, which came to 3 t.\nP en Note: 2 plants, both small, are left out")]
    [InlineData("a last row without value is a row", "Plant,Output\nA,5\nB,\n", "T en\n  ! Plant | Output\n  : A | 5\n  : B | ")]
    [InlineData("a quote that never closes is a sign", "a,b\n\"x,5\ny,6\n", "T en\n  ! a | b\n  : \"x | 5\n  : y | 6")]
    [InlineData("nothing", "", "")]
    [InlineData("nothing but commas", ",,\n,,\n", "")]
    public void Delimited_text_is_a_table(string behaviour, string text, string expected) =>
        Assert.True(expected == Reading.Dump(text, "a.csv"), behaviour + ":\n" + Reading.Dump(text, "a.csv"));

    [Fact]
    public void Tabs_separate_whatever_else_there_is() =>
        Assert.Equal("T en\n  ! a, b | c\n  : 1,5 | 2", Reading.Dump("a, b\tc\n1,5\t2\n", "a.tsv"));
}
