using System.Linq;
using LocalIndustry.Figures.Quantities;
using Xunit;

namespace LocalIndustry.Figures.Tests;

/// <summary>What a reading of every quantity takes out of Chinese texts, beyond what becomes a constant.</summary>
public sealed class QuantityReaderChineseTests
{
    [Theory]
    [InlineData("负十七", "number -17")]
    [InlineData("负百分之八", "percent -8 [%]")]
    [InlineData("肩负十项任务", "count 10 [任务]")]
    [InlineData("二又四分之三", "number 2.75")]
    [InlineData("两百分之三", "number 0.015")]
    [InlineData("千分之六", "percent 0.600 [%]")]
    [InlineData("八分一", "number 0.125")]
    [InlineData("百分之百", "percent 100 [%]")]
    [InlineData("半公斤", "measure 0.5 [公斤]")]
    [InlineData("半百", "number 50")]
    [InlineData("上半年", "")]
    [InlineData("四打", "number 48")]
    [InlineData("九打开", "count 9 [打开]")]
    [InlineData("十六点250", "number 16.25")]
    [InlineData("8k", "number 8000")]
    [InlineData("二七折", "percent 27 [%]")]
    [InlineData("七块四", "money 7.4 [块]")]
    [InlineData("七元零四", "money 7.04 [元]")]
    [InlineData("人民币820", "money 820 [人民币]")]
    [InlineData("九两", "measure 9 [两]")]
    [InlineData("四个半小时", "time 4.5 [小时]")]
    [InlineData("零下六度", "measure -6 [度]")]
    [InlineData("降了-4.5%", "percent -4.5 [%]")]
    [InlineData("四个多小时", "time > 4 [小时]")]
    [InlineData("比六十大", "number > 60")]
    [InlineData("比6吨轻", "measure < 6 [吨]")]
    [InlineData("一米七", "measure 1.7 [米]")]
    [InlineData("一米七五高", "measure 1.75 [米]")]
    [InlineData("两米三个", "measure 2 [米]; count 3 [个]")]
    [InlineData("1.5^2", "number 2.25")]
    [InlineData("六升半", "measure 6.5 [升]")]
    public void Numbers_of_every_form_are_read(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.Chinese));

    [Theory]
    [InlineData("13/4", "number 3.25")]
    [InlineData(" -９/4", "number -2.25")]
    [InlineData("比分13/4", "")]
    [InlineData("13/4/2009", "")]
    [InlineData("六十千", "count 60 [千]")]
    [InlineData("六十千米", "measure 60 [千米]")]
    [InlineData("六百千克", "measure 600 [千克]")]
    [InlineData("七点两小时的课", "date 7; time 2 [小时]")]
    [InlineData("七点二十分", "date 7")]
    [InlineData("结果是捌", "number 8")]
    [InlineData("不是一却是六", "number 1; number 6")]
    [InlineData("是一流水平", "")]
    [InlineData("朝阳六六是店名", "")]
    [InlineData("六六", "number 66")]
    [InlineData("总数为六六", "number 66")]
    public void Numbers_stand_out_from_names_and_clocks(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.Chinese));

    [Theory]
    [InlineData("占比过40", "number > 40")]
    [InlineData("产量过百万吨", "measure > 1000000 [吨]")]
    [InlineData("年过五十", "number > 50")]
    [InlineData("去过四次", "count 4 [次]")]
    [InlineData("x>=40", "number >= 40")]
    [InlineData("x＜40", "number < 40")]
    [InlineData("40->60", "number 40; number 60")]
    [InlineData("<>40", "number 40")]
    [InlineData("上亿人", "count ~ 100000000 [人]")]
    [InlineData("近亿元", "money ~ 100000000 [元]")]
    [InlineData("四十不到", "number < 40")]
    [InlineData("五块不到四块", "money 5 [块]; money < 4 [块]")]
    [InlineData("超过40不到60", "number 40..60")]
    [InlineData("大于40但是小于60", "number 40..60")]
    [InlineData("少于60多于40", "number 40..60")]
    [InlineData("等于40或大于40", "number 40; number > 40")]
    [InlineData("见过12个人", "count 12 [人]")]
    [InlineData("第二到第六", "ordinal 2..6")]
    [InlineData("在第四和第九之间", "ordinal 4..9")]
    [InlineData("第四和第九", "ordinal 4; ordinal 9")]
    [InlineData("第九到第四", "ordinal 9; ordinal 4")]
    public void Bounds_and_ranks_are_told_from_deeds_and_lists(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.Chinese));

    [Fact]
    public void Every_measured_noun_can_exceed_and_every_join_frees_a_lone_one()
    {
        Assert.All(ChineseBounds.MeasuredBefore, noun => Assert.Equal("number > 40", QuantityDump.Read(noun + "过40", Language.Chinese)));
        Assert.All(ChineseAmounts.Joins, join => Assert.StartsWith("number 1", QuantityDump.Read("是一" + join + "不同", Language.Chinese)));
    }

    [Theory]
    [InlineData("7美元45美分", "money 7.45 [美元]")]
    [InlineData("8英镑5便士", "money 8.05 [英镑]")]
    [InlineData("12日元7日本钱", "money 12.07 [日元]")]
    [InlineData("9欧元35欧分", "money 9.35 [欧元]")]
    [InlineData("7美元45便士", "money 7 [美元]; money 45 [便士]")]
    [InlineData("7美元145美分", "money 7 [美元]; money 145 [美分]")]
    public void A_currency_takes_its_own_part(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.Chinese));

    [Theory]
    [InlineData("收拾行李", "a verb")]
    [InlineData("陆续登陆", "an adverb and a verb")]
    [InlineData("一看便知", "at a glance")]
    [InlineData("五角大楼", "a building")]
    public void Characters_of_words_are_no_numbers(string text, string reason) => Assert.True(QuantityReader.Read(text, Language.Chinese).Count == 0, reason);

    [Theory]
    [InlineData("四 百 七 十", "number 470", "四 百 七 十")]
    [InlineData("共 三 万 六 千 户", "count 36000 [户]", "三 万 六 千 户")]
    [InlineData("5 - 8 吨", "measure 5..8 [吨]", "5 - 8 吨")]
    [InlineData("12 30", "number 12; number 30", "12; 30")]
    public void Spaces_between_characters_mean_nothing(string text, string expected, string words)
    {
        Assert.Equal(expected, QuantityDump.Read(text, Language.Chinese));
        Assert.Equal(words, QuantityDump.Words(text, Language.Chinese));
    }

    [Theory]
    [InlineData("最多80最少30台", "count 30..80 [台]")]
    [InlineData("大于等于6并小于9", "number 6..9")]
    [InlineData("300与500之间", "number 300..500")]
    [InlineData("大于9小于6", "number > 9; number < 6")]
    [InlineData("4k-6k", "number 4000..6000")]
    public void Bounds_join(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.Chinese));

    [Fact]
    public void Every_traditional_character_writes_a_unit()
    {
        var lines = UnitTable.Lines.Select(line => line.Chinese).Concat(CurrencyTable.Lines.Select(line => line.Chinese)).SelectMany(words => words.Split(' ')).ToList();
        foreach (var pair in UnitTable.Traditional.Split(' '))
        {
            var word = lines.Find(line => line.Contains(pair[0]));
            Assert.True(word is not null, pair);
            var traditional = UnitTable.Traditional.Split(' ').Aggregate(word, (text, each) => text.Replace(each[0], each[1]));
            Assert.True(Units.MatchChinese(traditional, 0, out var end) is not null && end == traditional.Length, traditional);
        }
    }
}
