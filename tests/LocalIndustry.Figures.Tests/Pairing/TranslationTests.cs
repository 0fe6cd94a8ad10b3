using System.Linq;
using Xunit;

namespace LocalIndustry.Figures.Tests.Pairing;

public sealed class TranslationTests
{
    [Theory]
    [InlineData("The mine has 264 carts.", "矿上有二百六十四辆车。", "")]
    [InlineData("The mine has 264 carts.", "矿上有二百四十六辆车。", "LI0104 Warning 1")]
    [InlineData("The mine dug 340,000 tons.", "矿上挖了三百四十万吨。", "LI0104 Warning 1")]
    [InlineData("The mine has more than 2,000 miners.", "矿上有两千以上的矿工。", "LI0104 Info 1")]
    [InlineData("The mine has no less than 2,000 miners.", "矿上有两千以上的矿工。", "")]
    [InlineData("The mine has more than ten carts.", "矿上有十几辆车。", "")]
    [InlineData("Coal costs 0.52 yuan.", "煤价五角二分。", "")]
    [InlineData("Output doubled.", "产量翻了一番。", "")]
    [InlineData("Output rose by 40 percent.", "产量增加四成。", "")]
    public void Numbers_of_translation_and_original_answer_to_each_other(string translation, string original, string diagnostics) =>
        Assert.Equal(diagnostics, FigureDump.Diagnostics($"{translation}\n\n<hr />\n\nOriginal:\n\n{original}\n"));

    [Fact]
    public void Sentences_may_change_places_inside_a_paragraph()
    {
        var figures = FigureDump.Figures("In 264 villages the yield exceeded 500 jin.\n\n<hr />\n\nOriginal:\n\n亩产超过五百斤的村有二百六十四个。\n");
        Assert.Equal(["二百六十四个", "超过五百斤"], figures.Select(f => f.Original!.Quote));
    }

    [Fact]
    public void An_original_may_be_a_file_of_its_own()
    {
        var document = FigureReader.Read("The mine has 264 carts.", "mine.txt", new ReadingOptions { OriginalText = "矿上有二百四十六辆车。", OriginalFileName = "mine.zh.txt" });
        Assert.Equal("mine.zh.txt", Assert.Single(document.Figures).Original!.File);
        Assert.Equal("mine.zh.txt", Assert.Single(document.Diagnostics).RelatedFile);
    }

    [Fact]
    public void The_original_alone_is_read_as_a_document_of_its_own() => Assert.Equal("= 264 车", FigureDump.Read("矿上有二百六十四辆车。"));
}
