using System.Linq;
using LocalIndustry.Figures.Quantities;
using Xunit;

namespace LocalIndustry.Figures.Tests.Extraction;

public sealed class ChineseFigureTests
{
    public static TheoryData<string> Idioms => [.. ChineseWords.Idioms.Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries).Distinct()];

    public static TheoryData<string> MeasureWords => [.. ChineseWords.MeasureWords.Split([' ', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries).Distinct()];

    [Theory]
    [InlineData("全厂有三百二十台机床。", "= 320 机床")]
    [InlineData("原煤产量达到二百三十五万一千吨。", "= 2351000 吨")]
    [InlineData("同上年比上升百分之九点七。", "= 9.7 %")]
    [InlineData("茶叶多收四成。", "= 40 %")]
    [InlineData("产量翻了两番。", "= 4 times")]
    [InlineData("约有五分之二的船出海。", "~ 0.4")]
    [InlineData("每亩至少收四百五十斤。", ">= 450 斤")]
    [InlineData("建成了一千多个工厂。", "> 1000 工厂")]
    [InlineData("要办一个以上的工厂。", ">= 1 工厂")]
    [InlineData("占总产值的27.5％。", "= 27.5 %")]
    [InlineData("每斤五角二分。", "= 0.52 元")]
    [InlineData("气温在零下五度到三十度之间。", "between -5..30 度")]
    [InlineData("浇水七十至八十担。", "between 70..80 担")]
    [InlineData("参观的有三四十人。", "between 30..40 人")]
    [InlineData("打八折。", "= 80 %")]
    [InlineData("气温零下十五度。", "= -15 度")]
    [InlineData("收入增加到八千元。", "= 8000 元")]
    [InlineData("一两年内完成。", "between 1..2 年")]
    [InlineData("挖土一百六十多万方。", "> 1600000 方")]
    [InlineData("平均每户三头半。", "= 3.5 头")]
    [InlineData("妇女约占百分之三十。", "~ 30 %")]
    [InlineData("占十分之九以上。", ">= 0.9")]
    [InlineData("近百个社参加。", "~ 100 社")]
    public void States_its_figures(string text, string figures) => Assert.Equal(figures, FigureDump.Read(text));

    [Theory]
    [InlineData("一九五九年五月二十日发表。", "a date")]
    [InlineData("1957年以来没有变化。", "a year")]
    [InlineData("第五小组和第二次试验。", "ordinals")]
    [InlineData("八一社的社员。", "a name")]
    [InlineData("这是一所学校。", "an article")]
    [InlineData("新华社平壤19日电", "a day")]
    [InlineData("住在中山路5号。", "a house number")]
    [InlineData("上午八时三十分开会。", "a time of day")]
    public void States_no_figure(string text, string reason) => Assert.True(FigureDump.Read(text).Length == 0, $"{reason}: {FigureDump.Read(text)}");

    [Theory]
    [MemberData(nameof(Idioms))]
    public void A_set_phrase_counts_nothing(string idiom) => Assert.Equal("", FigureDump.Read($"人们说，{idiom}。"));

    [Theory]
    [MemberData(nameof(MeasureWords))]
    public void Every_measure_word_makes_a_count(string word) => Assert.StartsWith("= 350", FigureDump.Read($"共有三百五十{word}。"));
}
