using System.IO;
using System.Linq;
using System.Reflection;
using Xunit;

namespace LocalIndustry.Figures.Tests.Extraction;

/// <summary>The article that everything began with.</summary>
public sealed class SeedTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(
        typeof(SeedTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Seeds").Value!, "local-industry-1959.txt"));

    private static readonly FigureDocument Document = FigureReader.Read(Text, "local-industry-1959.txt");

    [Fact]
    public void States_ten_figures_and_no_eleventh() => Assert.Equal(
        [
            "> 1000 local industrial factory | 一千多个",
            "= 176 food factory | 一百七十六个",
            "= 385 daily necessities factory | 三百八十五个",
            "= 121 farm tool factory | 一百二十一个",
            "= 235 building materials factory | 二百三十五个",
            "> 1 local factory | 一个以上",
            "> 5 local factory | 五个以上",
            "> 2000 medium and small-sized enterprise | 两千以上",
            "= 2.6 times | 二点六倍",
            "= 27.5 % | 27.5％",
        ],
        Document.Figures.Select(f => $"{FigureDump.Of(f)} | {f.Original?.Quote}"));

    [Fact]
    public void Names_them_as_a_programmer_would() => Assert.Equal(
        [
            "LocalIndustrialFactories", "FoodFactories", "DailyNecessitiesFactories", "FarmToolFactories", "BuildingMaterialsFactories",
            "RequiredLocalFactoryPerCounty", "AverageLocalFactoriesPerCounty", "MediumAndSmallSizedEnterprises",
            "LocalIndustriesTotalOutputValueMultiple", "TotalIndustrialOutputValueShare",
        ],
        Document.Figures.Select(f => f.Name));

    [Fact]
    public void Knows_basis_and_period()
    {
        var multiple = Document.Figures.Single(f => f.Kind == FigureKind.Multiple);
        Assert.Equal(("last year", "1959"), (multiple.Basis, multiple.AsOf));
        Assert.Equal("North Korea's total industrial output value", Document.Figures.Single(f => f.Kind == FigureKind.Percent).Basis);
    }

    [Fact]
    public void Inclusive_against_exclusive_bounds_are_three_suspicions_and_nothing_else() => Assert.Equal(
        ["LI0104 Info 10", "LI0104 Info 10", "LI0104 Info 12"],
        Document.Diagnostics.Select(d => $"{d.Id} {d.Severity} {d.Place.Line}"));

    [Fact]
    public void Header_data_is_the_documents_and_no_figure()
    {
        Assert.Equal("1959-05-20", Document.Date);
        Assert.StartsWith("Counties All Run Factories", Document.Title);
    }

    [Fact]
    public void Every_quote_stands_where_it_says() =>
        Assert.All(Document.Figures, f => Assert.Equal(f.Quote, Text.TrimStart('\uFEFF').Substring(f.Place.Start, f.Place.Length)));

    [Fact]
    public void Line_endings_change_nothing_but_offsets()
    {
        var other = FigureReader.Read(Text.Replace("\n", "\r\n"), "local-industry-1959.txt");
        Assert.Equal(Document.Figures.Select(f => (f.Name, f.Quote, f.Place.Line, f.Place.Column)), other.Figures.Select(f => (f.Name, f.Quote, f.Place.Line, f.Place.Column)));
    }
}
