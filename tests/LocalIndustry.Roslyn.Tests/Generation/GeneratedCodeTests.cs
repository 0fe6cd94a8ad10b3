using System.Globalization;
using System.Linq;
using System.Reflection;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

public sealed class GeneratedCodeTests
{
    private const string Types = "between 10 and 20 workers. between 1 and 2 workers. about 384,400.5 km. 7,800,000,000 inhabitants. "
        + "1E+80 atoms. 12,345,678,901,234,567,890 tons of grain. # Done";

    [Fact]
    public void The_seed_article_becomes_ten_constants() =>
        Snapshot.Verify(Name(nameof(The_seed_article_becomes_ten_constants)), GeneratorProject.Documents(GeneratorProject.WithSeed().Run()));

    [Fact]
    public void Each_kind_of_number_gets_its_type() =>
        Snapshot.Verify(Name(nameof(Each_kind_of_number_gets_its_type)), GeneratorProject.Documents(new GeneratorProject("").Add("/project/types.txt", Types, ("Visibility", "public")).Run()));

    [Fact]
    public void The_types_of_figures_are_generated_once() =>
        Snapshot.Verify(Name(nameof(The_types_of_figures_are_generated_once)), [.. GeneratorProject.WithSeed().Add("/project/types.txt", Types).Run().GeneratedSources.Where(source => source.HintName == FigureTypes.HintName)]);

    [Fact]
    public void No_snapshot_is_left_behind() => Assert.Empty(Snapshot.Orphans(
        nameof(GeneratedCodeTests),
        typeof(GeneratedCodeTests).GetMethods(BindingFlags.Public | BindingFlags.Instance).Select(method => method.Name)));

    [Theory]
    [InlineData(LanguageVersion.CSharp7_3, NullableContextOptions.Disable)]
    [InlineData(LanguageVersion.Latest, NullableContextOptions.Enable)]
    public void Generated_code_compiles_without_a_warning(LanguageVersion version, NullableContextOptions nullable)
    {
        var project = GeneratorProject.WithSeed()
            .Add("/project/types.txt", Types, ("Visibility", "public"), ("Namespace", "A.record.class"))
            .Add("/project/news.txt", "176 food factories", ("ClassName", "news"), ("Visibility", "public"));
        const string Code = """
            [assembly: System.CLSCompliant(true)]
            /// <summary>A consumer.</summary>
            public static class Uses
            {
                /// <summary>Constants in constants.</summary>
                public const int Factories = Consumer.LocalIndustries.FoodFactories + Consumer.@news.FoodFactories;
                /// <summary>Decimal constants too.</summary>
                public const decimal Share = Consumer.LocalIndustries.IndustrialOutputShare / 100;
                /// <summary>A long one.</summary>
                public const long Population = A.@record.@class.Types.Population;
            }
            """;

        Assert.Empty(project.Compile(Code, version, nullable));
    }

    [Fact]
    public void A_type_called_System_does_no_harm()
    {
        var project = new GeneratorProject("Consumer").Add("/project/a.txt", "176 food factories");

        Assert.Empty(project.Compile("namespace Consumer { class System { } class Consumer { } }"));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        var project = new GeneratorProject().Add(
            "/project/a.txt",
            "Title: </summary> & \"x\" \\u0022 \u0085 \u2028\u2029 }} /* \u202e \ud800 \u0001\n176 food factories");

        Assert.Empty(project.Compile());
        Assert.Contains("“&lt;/summary&gt; &amp; \"x\" \\u0022", project.RunSingle());
        Assert.DoesNotContain('\u202e', project.RunSingle());
    }

    [Fact]
    public void Names_that_would_break_the_build_are_changed()
    {
        var project = new GeneratorProject(read: (text, name, options, token) =>
        {
            var document = ArticleReader.Read(text, name, options, token);
            string[] names = ["class", "Equals", "Doc", "1st", "a-b", "", "Range", "RangeMin", "ab", "AB"];
            return document with { Figures = new([.. names.Select(wanted => document.Figures[0] with { Name = wanted, Upper = wanted == "Range" ? FigureValueOf(200) : null })]) };
        }).Add("/project/doc.txt", "176 food factories", ("ClassName", "Doc"), ("Visibility", "public"));

        Assert.Empty(project.Compile("[assembly: System.CLSCompliant(true)]"));
        var code = project.RunSingle();
        Assert.All(
            ["int @class =", "int EqualsFigure =", "int DocFigure =", "int Figure1st =", "int ab =", "int Figure =", "int RangeMin =", "int RangeMax =", "int RangeMin2 =", "int ab2 ="],
            declaration => Assert.Contains(declaration, code));
    }

    [Fact]
    public void Dates_and_ordinals_are_no_constants()
    {
        var project = new GeneratorProject(read: (text, name, options, token) =>
        {
            var document = ArticleReader.Read(text, name, options, token);
            return document with { Figures = new([document.Figures[0] with { Kind = Figures.FigureKind.Date }]) };
        }).Add("/project/doc.txt", "176 food factories");

        Assert.DoesNotContain("const", project.RunSingle());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("zh-CN")]
    public void Output_does_not_depend_on_the_culture(string culture)
    {
        var expected = GeneratorProject.WithSeed().Add("/project/types.txt", Types).Run().GeneratedSources.Select(source => source.SourceText.ToString());
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var actual = GeneratorProject.WithSeed().Add("/project/types.txt", Types).Run().GeneratedSources.Select(source => source.SourceText.ToString());
            Assert.Equal(expected, actual);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Lines_end_with_a_line_feed_only() => Assert.DoesNotContain('\r', GeneratorProject.WithSeed().RunSingle());

    private static string Name(string test) => nameof(GeneratedCodeTests) + "." + test;

    private static Figures.FigureValue FigureValueOf(decimal value) => Figures.FigureValue.Of(value);
}
