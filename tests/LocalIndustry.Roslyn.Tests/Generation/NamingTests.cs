using System;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

public sealed class NamingTests
{
    [Fact]
    public void Documents_of_one_name_are_told_apart()
    {
        var project = new GeneratorProject()
            .Add("/project/b/news.txt", "2 food factories")
            .Add("/project/a/News.txt", "1 food factories")
            .Add("/project/c/other.txt", "3 food factories", ("ClassName", "NEWS"));

        Assert.Empty(project.Compile());
        Assert.Equal(["NEWS3.g.cs", "News.g.cs", "News2.g.cs"], GeneratorProject.Documents(project.Run()).Select(source => source.HintName).Order(StringComparer.Ordinal));
        Assert.Contains("class NEWS", Source(project, "NEWS3.g.cs"));
        Assert.Contains("class News2", Source(project, "News2.g.cs"));
        Assert.Contains("FoodFactories = 2;", Source(project, "News2.g.cs"));
    }

    [Fact]
    public void The_order_of_the_items_does_not_matter()
    {
        var one = new GeneratorProject().Add("/project/a.txt", "1 food factories", ("ClassName", "X")).Add("/project/b.txt", "2 food factories", ("ClassName", "X"));
        var two = new GeneratorProject().Add("/project/b.txt", "2 food factories", ("ClassName", "X")).Add("/project/a.txt", "1 food factories", ("ClassName", "X"));

        Assert.Equal(Source(one, "X2.g.cs"), Source(two, "X2.g.cs"));
    }

    [Fact]
    public void A_file_listed_twice_is_one_document() =>
        Assert.Contains("FoodFactories = 1;", new GeneratorProject().AddTwice("/project/a.txt", "1 food factories").RunSingle());

    [Fact]
    public void Other_additional_files_are_left_alone() =>
        Assert.Empty(new GeneratorProject().AddItem("/project/a.txt", "1 food factories", TestOptions.Item("None")).Run().GeneratedSources);

    [Theory]
    [InlineData("Consumer", null, "namespace Consumer\n")]
    [InlineData("Consumer", "Other.Place", "namespace Other.Place\n")]
    [InlineData("my-app.1st.class", null, "namespace myapp.N1st.@class\n")]
    [InlineData("Consumer", "not a namespace", "namespace Consumer\n")]
    public void The_namespace_is_the_one_asked_for_or_the_root(string root, string? asked, string expected)
    {
        var project = new GeneratorProject(root).Add("/project/a.txt", "1 food factories", asked is null ? [] : [("Namespace", asked)]);

        Assert.Contains(expected, project.RunSingle());
        Assert.Empty(project.Compile());
    }

    [Fact]
    public void Without_a_root_namespace_the_class_is_global() =>
        Assert.DoesNotContain("namespace", new GeneratorProject("").Add("/project/a.txt", "1 food factories").RunSingle());

    [Theory]
    [InlineData("ClassName", "1st news")]
    [InlineData("Visibility", "private")]
    [InlineData("Language", "klingon")]
    [InlineData("NumberFormat", "roman")]
    public void Settings_that_cannot_be_used_fall_back(string key, string value)
    {
        var plain = new GeneratorProject().Add("/project/a.txt", "1 food factories");
        var project = new GeneratorProject().Add("/project/a.txt", "1 food factories", (key, value));

        Assert.Equal(plain.RunSingle(), project.RunSingle());
    }

    [Fact]
    public void Settings_reach_the_reader()
    {
        ReadingOptions? seen = null;
        var project = new GeneratorProject(read: (text, name, options, token) =>
        {
            seen = options;
            return ArticleReader.Read(text, name, options, token);
        });
        project.AddItem("/project/original/zh.txt", "一个", TestOptions.Item("FigureOriginal"))
            .AddItem("/elsewhere/original/zh.txt", "两个", TestOptions.Item("FigureOriginal"))
            .Add("/project/a.txt", "1 food factories", ("ClassName", "@class"), ("Language", "ZH"), ("NumberFormat", "de"), ("Original", @"docs\..\original/zh.txt"));

        Assert.Contains("class @class", project.RunSingle());
        Assert.Equal(
            new ReadingOptions { ClassName = "class", Language = Language.Chinese, NumberFormat = NumberFormat.German, OriginalFileName = "zh.txt", OriginalText = "一个" },
            seen);
    }

    private static string Source(GeneratorProject project, string hintName) =>
        project.Run().GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();
}
