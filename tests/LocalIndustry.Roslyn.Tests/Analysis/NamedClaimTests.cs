using System.Globalization;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

/// <summary>LI0202 and LI0301: the name denotes a figure.</summary>
public sealed class NamedClaimTests
{
    [Theory]
    [InlineData("public const int FoodFactories = {|LI0202:175|};")]
    [InlineData("private const long FOOD_FACTORIES = {|LI0202:175L|};")]
    [InlineData("static readonly int s_foodFactoryCount = {|LI0202:175|};")]
    [InlineData("private readonly decimal _numberOfFoodFactories = {|LI0202:175m|};")]
    [InlineData("int FoodFactories { get; set; } = {|LI0202:175|};")]
    [InlineData("int FoodFactories => {|LI0202:175|};")]
    [InlineData("void M() { var foodFactories = {|LI0202:175|}; }")]
    [InlineData("void M() { const int FoodFactories = {|LI0202:175|}; }")]
    [InlineData("void M() { double foodFactories = {|LI0202:175|}; }")]
    [InlineData("enum E { None = 0, FoodFactories = {|LI0202:175|}, Other = 9000 }")]
    [InlineData("const int DailyNecessitiesFactories = {|LI0202:385 + 1|};")]
    [InlineData("const int FoodFactories = {|LI0202:60 * 60|};")]
    [InlineData("const int FoodFactories = {|LI0202:-176|};")]
    [InlineData("const int FoodFactories = {|LI0202:0xAF|};")]
    [InlineData("const int BuildingMaterialsFactories = {|LI0202:253|};")]
    [InlineData("const int LocalIndustrialFactories = {|LI0202:900|};")]
    [InlineData("const int MinimumLocalIndustrialFactories = {|LI0202:900|};")]
    [InlineData("const double OutputMultiple = {|LI0202:3.8|};")]
    [InlineData("const double IndustrialOutputShare = {|LI0202:0.257|};")]
    [InlineData("const decimal IndustrialOutputSharePercent = {|LI0202:25.7m|};")]
    [InlineData("const int MediumAndSmallSizedEnterprises = {|LI0202:1_850|};")]
    [InlineData("const int FoodFactories1959 = {|LI0202:175|};")]
    public Task A_wrong_value_triggers(string member) => ClaimTest.Check(Class("Report", member));

    [Theory]
    [InlineData("public const int FoodFactories = {|LI0301:176|};")]
    [InlineData("const int FoodFactories = {|LI0301:2 * 88|};")]
    [InlineData("const int FoodFactories = {|LI0301:0xB0|};")]
    [InlineData("enum E { None = 0, FoodFactories = {|LI0301:176|}, Other = 9000 }")]
    [InlineData("const double OutputMultipleOfLastYear = {|LI0301:2.6|};")]
    [InlineData("const int OutputPercentOfLastYear = 5;")]
    [InlineData("const decimal IndustrialOutputShare = {|LI0301:0.275m|};")]
    [InlineData("const float IndustrialOutputSharePercent = {|LI0301:27.5f|};")]
    public Task A_right_copy_is_a_hidden_suggestion(string member) => ClaimTest.Check(Class("Report", member));

    [Theory]
    [InlineData("const int OrderLimit = 176;")]
    [InlineData("const int Page = 5; const int Revision = 3; const int MaxLength = 176; const int Count = 121; const int Total = 385;")]
    [InlineData("const int Factories = 1200;")]
    [InlineData("const int LocalFactories = 1200;")]
    [InlineData("const int FoodFactoryId = 17; const int FoodFactoryWorkers = 12_400; const int FoodFactoriesPlanned = 240;")]
    [InlineData("const int FoodFactoriesInSouthHamgyong = 31; const int FoodFactories1965 = 288; const int FoodFactoriesClosed = 4;")]
    [InlineData("const int MaxFoodFactoriesOnMap = 60; const int MaxFoodFactories = 500; const int DailyNecessitiesFactoriesPageSize = 50;")]
    [InlineData("const int BuildingFactories = 12; const int Food = 3; const int DailyNecessities = 12; const int Output = 7;")]
    [InlineData("int FoodFactories { get; set; } = 0; int FarmToolFactories { get; set; } = -1; int BuildingMaterialsFactories { get; } = 1;")]
    [InlineData("int FoodFactories = 5;")]
    [InlineData("const string FoodFactories = \"175\"; const bool FarmToolFactories = true; const char DailyNecessitiesFactories = 'a';")]
    [InlineData("enum E { FoodFactories = 1, DailyNecessitiesFactories = 2 }")]
    [InlineData("enum E { FoodFactories = 2, DailyNecessitiesFactories = 3 }")]
    [InlineData("enum E { FoodFactories = 10, DailyNecessitiesFactories = 20, FarmToolFactories = 30 }")]
    [InlineData("enum E { FoodFactories = 4, DailyNecessitiesFactories = 16 }")]
    [InlineData("void M() { for (var foodFactories = 3; foodFactories < 9; foodFactories++) { } }")]
    [InlineData("const int LocalIndustrialFactories = 1_001;")]
    [InlineData("const int Base = 175; const int FoodFactories = Base;")]
    [InlineData("const int FoodFactories = 175; // cites: none")]
    [InlineData("// cites: none\n const int FoodFactories = 175;")]
    [InlineData("#pragma warning disable LI0202\n const int FoodFactories = 175;\n#pragma warning restore LI0202")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Claim\", \"LI0202\")] const int FoodFactories = 175;")]
    public Task Anything_else_does_not_trigger(string member) => ClaimTest.Check(Class("Report", member));

    [Theory]
    [InlineData("LocalIndustryOverview", "const int Enterprises = {|LI0202:1_850|};")]
    [InlineData("KnownFactoryCounts", "const int DailyNecessities = {|LI0202:358|};")]
    [InlineData("Catalog", "const int Enterprises = 1_850;")]
    [InlineData("Catalog", "const int DailyNecessities = 12;")]
    [InlineData("SouthKorea", "const int FoodFactories = 97;")]
    [InlineData("NorthKorea", "const int FoodFactories = {|LI0202:97|};")]
    [InlineData("Plan1965", "const int FoodFactories = 97;")]
    public Task The_type_around_it_is_heard(string type, string member) => ClaimTest.Check(Class(type, member));

    [Fact]
    public Task A_name_that_fits_two_documents_does_not_trigger() =>
        new ClaimTest(Class("Report", "const int FoodFactories = 175;")).WithArticle().WithDocument("/0/other.txt", "200 food factories").Run();

    [Fact]
    public Task Without_a_document_nothing_is_looked_at() => new ClaimTest(Class("Report", "const int FoodFactories = 175; // cites: Nothing")).Run();

    [Fact]
    public Task Generated_code_is_skipped() => ClaimTest.Check("// <auto-generated/>\n" + Class("Report", "const int FoodFactories = 175;"));

    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    public async Task The_message_gives_the_verdict_the_line_and_the_quote(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            var test = new ClaimTest("class Report\n{\n    const double IndustrialOutputShare = 25.7, FoodFactories = 175;\n}").WithArticle();
            test.ExpectedDiagnostics.Add(new DiagnosticResult("LI0202", DiagnosticSeverity.Warning)
                .WithSpan(3, 42, 3, 46)
                .WithSpan(ClaimTest.Article, 12, 240, 12, 292)
                .WithMessage("25.7 contradicts total output value of North Korea's local industries: the document gives 27.5% "
                    + "(local-industry-1959.txt:12: '27.5% of North Korea's total industrial output value')"));
            test.ExpectedDiagnostics.Add(new DiagnosticResult("LI0202", DiagnosticSeverity.Warning)
                .WithSpan(3, 64, 3, 67)
                .WithSpan(ClaimTest.Article, 8, 25, 8, 43)
                .WithMessage("175 contradicts food factories: the document gives 176 (local-industry-1959.txt:8: '176 food factories')"));
            await test.Run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Class(string name, string member) => $"namespace Consumer\n{{\n    class {name}\n    {{\n        {member}\n    }}\n}}\n";
}
