using System.Linq;
using LocalIndustry.Figures.Quantities;
using Xunit;

namespace LocalIndustry.Figures.Tests.Subjects;

public sealed class ChineseSubjectTests
{
    public static TheoryData<string> TimeWords => Words(ChineseWords.TimeWords);

    public static TheoryData<string> Compounds => Words(ChineseWords.Compounds);

    [Theory]
    [MemberData(nameof(TimeWords))]
    public void A_time_word_is_no_part_of_a_name(string word) => Assert.DoesNotContain(word, FigureDump.Figures($"{word}煤炭产量三百吨。")[0].Subject);

    [Theory]
    [MemberData(nameof(Compounds))]
    public void A_compound_is_never_cut(string word) => Assert.Contains(word, FigureDump.Figures($"甲地{word}达三百吨。")[0].Subject);

    private static TheoryData<string> Words(string words) => [.. words.Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries).Distinct()];

    [Theory]
    [InlineData("全年地区生产总值1684.25亿元。", "地区生产总值")]
    [InlineData("平均亩产达到七百二十六斤。", "平均亩产")]
    [InlineData("第一产业增加值142.6亿元，第二产业增加值731.9亿元。", "第一产业增加值 第二产业增加值")]
    [InlineData("城镇新增就业4.6万人。", "城镇新增就业")]
    [InlineData("灌溉面积由一九五七年的九千四百亩扩大到二万八千亩。", "灌溉面积1957 灌溉面积")]
    [InlineData("居民消费价格比上年上涨0.8%。", "居民消费价格增幅")]
    [InlineData("大桥全长五公里。", "大桥全长")]
    [InlineData("坝高四十五米。", "坝高")]
    [InlineData("全厂有三百二十台机床。", "机床")]
    [InlineData("十二万亩茶园受灾。", "茶园")]
    public void The_name_is_the_noun_and_nothing_else(string text, string names) => Assert.Equal(names, FigureDump.Names(text));
}
