using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

public sealed class TypedFiguresTests
{
    private const string Types = "between 10 and 20 workers. about 384,400.5 km. 1E+80 atoms. 5 food factories";

    [Theory]
    [InlineData("Consumer.LocalIndustries.All.Count", 10)]
    [InlineData("Consumer.LocalIndustries.All[1].Value", 176)]
    [InlineData("Consumer.LocalIndustries.All[nameof(Consumer.LocalIndustries.FoodFactories)].Line", 8)]
    [InlineData("Consumer.LocalIndustries.All.Find(\"Nobody\") == null", true)]
    [InlineData("Consumer.LocalIndustries.All[\"FoodFactories\"].Original", "一百七十六个食品工厂")]
    [InlineData("Consumer.LocalIndustries.All[\"FoodFactories\"].OriginalLine", 36)]
    [InlineData("Consumer.LocalIndustries.All[\"OutputMultiple\"].Basis", "last year")]
    [InlineData("Consumer.LocalIndustries.All[\"OutputMultiple\"].Kind.ToString()", "Multiple")]
    [InlineData("Consumer.LocalIndustries.All[\"LocalIndustrialFactories\"].AsOf", "1959-05-19")]
    [InlineData("Consumer.LocalIndustries.All[\"LocalIndustrialFactories\"].Quote", "more than 1,000 local industrial factories")]
    [InlineData("string.Join(\",\", System.Linq.Enumerable.Select(Consumer.Types.All, f => f.Name))", "Range,Distance,Atoms,FoodFactories")]
    [InlineData("Consumer.Types.All[\"RangeMax\"].Upper", 20)]
    [InlineData("Consumer.Types.All[\"Atoms\"].DoubleValue", 1E+80)]
    public void Figures_are_listed_and_looked_up(string expression, object expected) =>
        Assert.Equal(
            System.Convert.ToString(expected, CultureInfo.InvariantCulture),
            Project().Execute($"public static class Uses {{ public static object Run() => System.Convert.ToString({expression}, System.Globalization.CultureInfo.InvariantCulture); }}"));

    [Theory]
    [InlineData("LocalIndustries", "FoodFactories", "176m", "175m 177m 176.5m")]
    [InlineData("LocalIndustries", "LocalIndustrialFactories", "1001m 1200 1000.5m 5000000000L", "1000 900m")]
    [InlineData("LocalIndustries", "OutputMultiple", "2.6m 2.60m", "2.5m 2.61m")]
    [InlineData("Types", "Range", "10m 15m 20m", "9m 21m 9.99m 20.01m")]
    [InlineData("Types", "Distance", "384400.5m 384400.54m", "384400m 384401m")]
    [InlineData("Types", "Atoms", "", "1m 79228162514264337593543950335m")]
    public void A_figure_admits_what_its_words_allow(string document, string figure, string admitted, string refused)
    {
        var checks = Checks(admitted, "").Concat(Checks(refused, "!"));
        var code = $"public static class Uses {{ public static bool Run() {{ var figure = Consumer.{document}.All[\"{figure}\"]; return {string.Join(" && ", checks)}; }} }}";

        Assert.Equal(true, Project().Execute(code));

        static IEnumerable<string> Checks(string values, string sign) => values.Split(' ', System.StringSplitOptions.RemoveEmptyEntries).Select(value => $"{sign}figure.Admits({value})");
    }

    [Theory]
    [InlineData("LocalIndustries", "LocalIndustrialFactories", "LocalIndustrialFactories: more than 1000 (factory), as of 1959-05-19; local-industry-1959.txt:6: “more than 1,000 local industrial factories”")]
    [InlineData("LocalIndustries", "IndustrialOutputShare", "IndustrialOutputShare: exactly 27.5%, basis: North Korea's total industrial output value; local-industry-1959.txt:12: “27.5% of North Korea's total industrial output value”")]
    [InlineData("Types", "Range", "Range: between 10 and 20 (worker); types.txt:1: “between 10 and 20 workers”")]
    public void A_figure_says_itself_in_words(string document, string figure, string words) =>
        Assert.Equal(words, Project().Execute($"public static class Uses {{ public static string Run() => Consumer.{document}.All[\"{figure}\"].ToString(); }}"));

    [Fact]
    public void A_number_can_cite_by_attribute() => Assert.Empty(Project().Compile("""
        namespace Consumer
        {
            [Figures.Cites(nameof(LocalIndustries.FoodFactories))]
            class Plan
            {
                [Figures.Cites(nameof(LocalIndustries.FarmToolFactories)), Figures.Cites(nameof(LocalIndustries.OutputMultiple))]
                const int Tools = 121;
            }
        }
        """));

    [Fact]
    public void A_public_class_publishes_its_constants_only()
    {
        var project = new GeneratorProject().Add("/project/types.txt", Types, ("Visibility", "public"));
        var compilation = project.Compilation("", LanguageVersion.CSharp7_3, NullableContextOptions.Disable);
        var published = compilation.Assembly.GlobalNamespace.GetNamespaceMembers().SelectMany(All).Where(type => type.DeclaredAccessibility == Accessibility.Public).ToList();

        Assert.Equal("Types", Assert.Single(published).Name);
        Assert.All(published.Single().GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public), member => Assert.True(member is IFieldSymbol { IsConst: true }, member.Name));

        static IEnumerable<INamedTypeSymbol> All(INamespaceSymbol space) => space.GetTypeMembers().Concat(space.GetNamespaceMembers().SelectMany(All));
    }

    [Theory]
    [InlineData("Library", "Library.Tests")]
    [InlineData("Same", "Same")]
    [InlineData("", "")]
    public void Two_assemblies_that_see_each_other_do_not_clash(string library, string tests)
    {
        const string Friend = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]";
        var seen = new GeneratorProject(library).Add("/project/one.txt", "5 food factories")
            .Compilation(Friend, LanguageVersion.CSharp7_3, NullableContextOptions.Disable, "Library");
        var seeing = new GeneratorProject(tests).Add("/project/two.txt", "6 food factories")
            .Compilation(
                $"class Uses {{ static bool Run() {{ return {(tests.Length == 0 ? "" : tests + ".")}Two.All[0].Admits(6); }} }}",
                LanguageVersion.CSharp7_3,
                NullableContextOptions.Disable,
                "Tests",
                seen.ToMetadataReference());

        Assert.Empty(seen.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        Assert.Empty(seeing.GetDiagnostics().Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
    }

    [Theory]
    [InlineData("Figures", "", "class @Figures2")]
    [InlineData("Figure", "Consumer.Figures", "class Figure2")]
    [InlineData("All", "", "FigureList AllFigures ")]
    [InlineData("Consumer", "", "class Consumer")]
    [InlineData("System", "", "class System")]
    public void A_document_may_be_called_like_what_is_generated(string className, string asked, string expected)
    {
        var project = new GeneratorProject().Add("/project/a.txt", "5 food factories", ("ClassName", className), ("Namespace", asked));

        Assert.Empty(project.Compile());
        Assert.Contains(expected.Replace("@", "", System.StringComparison.Ordinal), project.RunSingle());
    }

    [Fact]
    public void A_figure_may_be_called_like_the_list()
    {
        var project = new GeneratorProject(read: (text, name, options, token) =>
        {
            var document = ArticleReader.Read(text, name, options, token);
            return document with { Figures = new([.. new[] { "All", "AllFigures", "Figures", "Consumer", "Find", "System" }.Select(wanted => document.Figures[0] with { Name = wanted })]) };
        }).Add("/project/doc.txt", "5 food factories");

        Assert.Empty(project.Compile());
        Assert.Contains("const int AllFigure = 5;", project.RunSingle());
    }

    [Fact]
    public void Without_a_document_nothing_is_generated() => Assert.Empty(new GeneratorProject().Run().GeneratedSources);

    [Fact]
    public void Twenty_thousand_figures_are_twenty_thousand_constants_and_objects()
    {
        const int Count = 20_000;
        var project = new GeneratorProject(read: (text, name, options, token) =>
        {
            var document = ArticleReader.Read(text, name, options, token);
            return document with { Figures = new([.. Enumerable.Range(0, Count).Select(i => document.Figures[0] with { Name = "F" + i, Value = FigureValue.Of(i) })]) };
        }).Add("/project/doc.txt", "5 food factories");

        Assert.Equal(
            "20000 199990000 19999",
            project.Execute($"public static class Uses {{ public static string Run() {{ long sum = 0; foreach (var f in Consumer.Doc.All) sum += (long)f.Value; return Consumer.Doc.All.Count + \" \" + sum + \" \" + Consumer.Doc.F{Count - 1}; }} }}"));
    }

    private static GeneratorProject Project() => GeneratorProject.WithSeed().Add("/project/types.txt", Types);
}
