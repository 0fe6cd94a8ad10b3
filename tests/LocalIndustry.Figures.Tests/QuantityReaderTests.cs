using System;
using System.Threading;
using Xunit;

namespace LocalIndustry.Figures.Tests;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("The third kiln fired 40 bricks on 3 May.", "ordinal 3; count 40 [brick]; date 3")]
    [InlineData("第三座窑烧了四十件瓷器", "ordinal 3; count 40 [瓷器]")]
    [InlineData("Sales rose by more than 5% to 12 tons.", "percent > 5 [%]; measure 12 [ton]")]
    [InlineData("", "")]
    [InlineData("No number stands here.", "")]
    public void Every_quantity_is_read_worth_a_constant_or_not(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text));

    [Fact]
    public void Languages_change_from_line_to_line()
    {
        const string Text = "The mill has 40 looms.\n\n工厂有三百台织机。\n— 7 —\nIt spun 9 tons.";
        Assert.Equal("40 looms; 三百台; 7; 9 tons", QuantityDump.Words(Text));
    }

    [Theory]
    [InlineData("exports of coal rose by 5%", "exports of coal", Direction.Up)]
    [InlineData("The town counts 30 mills.", "town", Direction.None)]
    public void What_it_is_about_and_which_way_it_goes(string text, string subject, Direction direction)
    {
        var quantity = Assert.Single(QuantityReader.Read(text));
        Assert.Equal((subject, direction), (quantity.Subject, quantity.Direction));
    }

    [Fact]
    public void Ordinals_are_quoted_whole() => Assert.Equal("12th; 第三十", QuantityDump.Words("the 12th mill\n她是第三十人"));

    [Fact]
    public void The_number_format_is_kept() => Assert.Equal("1234.5", QuantityReader.Read("1.234,5 kg", Language.English, NumberFormat.German)[0].Value.ToString());

    [Fact]
    public void Cancellation_is_thrown_through() =>
        Assert.ThrowsAny<OperationCanceledException>(() => QuantityReader.Read("12 mills", Language.English, NumberFormat.Invariant, new CancellationToken(canceled: true)));
}
