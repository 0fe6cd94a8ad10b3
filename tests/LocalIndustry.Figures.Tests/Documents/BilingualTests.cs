using System.Linq;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class BilingualTests
{
    private const string English = "We built 5 plants in the county this year, and each has a hall of its own.";
    private const string Chinese = "今年全县建成五个工厂，每个工厂都有自己的车间。";

    [Theory]
    [InlineData("a rule", English + "\n\n---\n\n" + Chinese, "P en, P zh*")]
    [InlineData("a tag", English + "\n\n<HR/>\n\n" + Chinese, "P en, P zh*")]
    [InlineData("a marker", English + "\n\nOriginal text:\n\n" + Chinese, "P en, M en*, P zh*")]
    [InlineData("a Chinese marker", English + "\n【原文】\n" + Chinese, "P en, M zh*, P zh*")]
    [InlineData("a heading", English + "\n\n## Original\n\n" + Chinese, "P en, M en*, P zh*")]
    [InlineData("a rule and a marker", English + "\n\n***\n\n原文：\n\n# 建厂\n\n" + Chinese, "P en, M zh*, H zh*, P zh*")]
    [InlineData("an English original", Chinese + "\n\n---\nOriginal:\n\n" + English, "P zh, M en*, P en*")]
    [InlineData("no separator at all", English + "\n\n" + English + "\n\n" + Chinese + "\n\n" + Chinese, "P en, P en, P zh*, P zh*")]
    [InlineData("paragraphs by turns", English + "\n\n" + Chinese + "\n\n" + English + "\n\n" + Chinese, "P en, P zh*, P en, P zh*")]
    [InlineData("lines by turns", English + "\n" + Chinese + "\n" + English + "\n" + Chinese, "P en, P zh*, P en, P zh*")]
    public void An_original_is_recognised_by(string mark, string text, string expected) =>
        Assert.True(expected == Brief(text, null), mark + ": " + Brief(text, null));

    [Theory]
    [InlineData("a rule in one language", English + "\n\n---\n\n" + English, "P en, P en")]
    [InlineData("a marker before the same language", English + "\n\nOriginal:\n\n" + English, "P en, M en, P en")]
    [InlineData("a Chinese name in English", "The 地方工业 plants number 5 in the county this year.\n\n---\n\n" + English, "P en, P en")]
    [InlineData("a short quotation in the other language", English + "\n\n" + English + "\n\n" + English + "\n\n" + Chinese, "P en, P en, P en, P zh")]
    [InlineData("several turns without order", English + "\n\n" + English + "\n\n" + Chinese + "\n\n" + English + "\n\n" + English, "P en, P en, P zh, P en, P en")]
    public void No_original_is_made_of(string reason, string text, string expected) =>
        Assert.True(expected == Brief(text, null), reason + ": " + Brief(text, null));

    [Fact]
    public void A_language_asked_for_rules_all_but_the_original()
    {
        Assert.Equal("P zh", Brief("GB 2312 ABC", Language.Chinese));
        Assert.Equal("P en", Brief(Chinese, Language.English));
        Assert.Equal("P en, P zh*", Brief(English + "\n\n---\n\n" + Chinese, Language.English));
    }

    private static string Brief(string text, Language? language) => string.Join(
        ", ",
        Reading.Read(text, "a.md", language).Blocks.Select(block =>
            block.Kind.ToString()[0] + (block.Language == Language.Chinese ? " zh" : " en") + (block.IsOriginal ? "*" : "")));
}
