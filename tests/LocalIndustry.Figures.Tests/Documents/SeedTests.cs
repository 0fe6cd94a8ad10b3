using System.IO;
using System.Linq;
using System.Reflection;
using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

public sealed class SeedTests
{
    private static readonly string s_seed = File.ReadAllText(Path.Combine(
        typeof(SeedTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(entry => entry.Key == "Seeds").Value!,
        "local-industry-1959.txt"));

    private readonly Document _document = Reading.Read(s_seed, "local-industry-1959.txt");

    [Fact]
    public void The_header_states_title_and_date()
    {
        Assert.StartsWith("Counties All Run Factories", _document.Header.Title);
        Assert.Equal("", _document.Header.Author);
        Assert.Equal("1959-05-20", _document.Header.Date);
    }

    [Fact]
    public void The_translation_comes_first_and_the_original_is_marked()
    {
        var translation = _document.Blocks.Where(block => block.Kind == BlockKind.Paragraph && !block.IsOriginal).ToList();
        var original = _document.Blocks.Where(block => block.Kind == BlockKind.Paragraph && block.IsOriginal).ToList();

        Assert.Equal(7, translation.Count);
        Assert.Equal(7, original.Count);
        Assert.All(translation, block => Assert.Equal(Language.English, block.Language));
        Assert.All(original, block => Assert.Equal(Language.Chinese, block.Language));
        Assert.StartsWith("These factories include 176", translation[1].Text.Text);
        Assert.StartsWith("这些工厂包括一百七十六个", original[1].Text.Text);
    }

    [Fact]
    public void Key_lines_dates_and_page_numbers_are_metadata()
    {
        var metadata = _document.Blocks.Where(block => block.Kind == BlockKind.Metadata).Select(block => block.Text.Text);

        Assert.Equal(["Date: 1959-05-20", "Page: 5", "Original:", "1959-05-20", "第5版()", "专栏："], metadata.Skip(2));
    }

    [Fact]
    public void Lines_of_the_original_that_repeat_its_title_are_headings()
    {
        var headings = _document.Blocks.Where(block => block.Kind == BlockKind.Heading).Select(block => block.Text.Text);

        Assert.Equal(["郡郡都办工厂　加强国家经济  朝鲜地方工业犹如雨后春笋", "郡郡都办工厂　加强国家经济", "朝鲜地方工业犹如雨后春笋"], headings);
    }

    [Fact]
    public void Line_ends_change_nothing_but_offsets() => Assert.StartsWith("= Counties", Reading.Dump(s_seed, "local-industry-1959.txt"));
}
