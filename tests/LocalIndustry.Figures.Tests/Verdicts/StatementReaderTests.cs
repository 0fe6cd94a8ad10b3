using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>What strings and comments state.</summary>
public sealed class StatementReaderTests
{
    [Theory]
    [InlineData("The line runs 9 ferries and 14 buses.", "9 ferries|14 buses")]
    [InlineData("渡轮 9 艘，拖船 14 艘", "9 渡轮|14 拖船")]
    [InlineData("{ \"ferries\": 9, \"fleet\": { \"buses\": 1.4e1 } }", "9 ferries|14 buses")]
    [InlineData("[{ 'kind': 'ferry', 'number': -9 }]", "-9 number")]
    [InlineData("insert into fleet (kind, number) values ('ferry', 9), ('bus', 14)", "9 number|14 number")]
    [InlineData("kind;number\nferry;9\nbus;14", "9 ferry, number|14 bus, number")]
    [InlineData("| kind | number |\n|---|---|\n| ferry | 9 |\n| bus | 14 |", "9 ferry, number|14 bus, number")]
    public void Numbers_are_read_with_what_they_are_about(string text, string expected) =>
        Assert.Equal(expected, string.Join("|", StatementReader.Read(text).Select(statement => $"{statement.Value} {statement.Subject}")));

    [Theory]
    [InlineData("")]
    [InlineData("harbour/2.6.0 (build 1000)")]
    [InlineData("see section 14, page 9")]
    [InlineData("In 1984 nothing happened on 5 May.")]
    [InlineData("{ \"year\": 2025, \"name\": \"14 Main Street\" }")]
    [InlineData("{ broken")]
    [InlineData("insert into fleet values (")]
    [InlineData("((((((((((((((((((((((((((((((((")]
    public void What_counts_and_measures_nothing_states_nothing(string text) => Assert.Empty(StatementReader.Read(text));

    [Theory]
    [InlineData("The line runs 9 ferries.", "9")]
    [InlineData("渡 轮 14 艘", "14")]
    [InlineData("{ \"ferries\": 1.40e1 }", "1.40e1")]
    public void The_number_is_where_it_stands(string text, string number)
    {
        var statement = Assert.Single(StatementReader.Read(text));

        Assert.Equal(number, text.Substring(statement.Start, statement.Length));
    }

    [Theory]
    [InlineData("The crossing takes 6 hours 15 minutes.", "6")]
    [InlineData("The crossing takes 2 hours and 5 minutes.", "2")]
    [InlineData("The crossing takes 2 hours, the boarding 15 minutes.", "2 15")]
    [InlineData("The crossing takes 50 minutes and costs 15 crowns.", "50 15")]
    public void Hours_and_minutes_are_one_span(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(" ", StatementReader.Read(text).Select(static statement => statement.Number)));

    [Fact]
    public void Deep_data_ends() => Assert.NotNull(StatementReader.Read(new string('{', 100_000) + "\"a\": 1"));
}
