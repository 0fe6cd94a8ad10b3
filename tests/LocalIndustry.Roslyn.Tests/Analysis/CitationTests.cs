using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

/// <summary>LI0201 and LI0103: a comment cites a figure.</summary>
public sealed class CitationTests
{
    [Theory]
    [InlineData("// cites: LocalIndustries.FoodFactories\npublic const int Food = {|LI0201:186|};")]
    [InlineData("// cites: FoodFactories\n\n/// <summary>Documented.</summary>\npublic const int Food = {|LI0201:186|};")]
    [InlineData("// cites: FoodFactories (see the article)\n// and so on\nstatic int Food => {|LI0201:186|};")]
    [InlineData("public const int Tools = {|LI0201:212|}; // cites: FarmToolFactories")]
    [InlineData("public const int Tools = {|LI0201:212|}; /* cites: Consumer.LocalIndustries.FarmToolFactories */")]
    [InlineData("public int Tools = {|LI0201:212|}; // cites: FarmToolFactories.")]
    [InlineData("// cites: FoodFactories\npublic const int FarmToolFactories = {|LI0207:121|};")]
    [InlineData("const int FoodFactories = 175; const int Tools = {|LI0201:212|}; // cites: FarmToolFactories")]
    [InlineData("int M(int workers)\n{\n    // cites: FoodFactories\n    return {|LI0201:186|} * workers;\n}")]
    [InlineData("void M(int[] table)\n{\n    table[1] = {|LI0201:186|}; // cites: FoodFactories\n}")]
    [InlineData("int M(string key) => key switch\n{\n    // cites: FoodFactories\n    \"food\" => {|LI0201:186|},\n    _ => 0,\n};")]
    [InlineData("(string, int)[] Rows => new[]\n{\n    (\"food\", {|LI0201:167|}), // cites: FoodFactories\n    (\"tools\", 999),\n};")]
    [InlineData("(string, int)[] Rows => new[]\n{\n    // cites: FoodFactories\n    (\"food\", {|LI0201:167|}),\n    (\"tools\", 999),\n};")]
    [InlineData("enum E\n{\n    // cites: FoodFactories\n    A = {|LI0201:167|},\n    B = 3,\n}")]
    [InlineData("[System.ComponentModel.DefaultValue({|LI0201:167|})] // cites: FoodFactories\nint Food { get; set; }")]
    [InlineData("System.TimeSpan Food = System.TimeSpan.FromDays({|LI0201:167|}); // cites: FoodFactories")]
    [InlineData("public const double Share = {|LI0203:0.0275|}; // cites: IndustrialOutputShare")]
    [InlineData("public const int All = {|LI0201:999|}; // cites: LocalIndustrialFactories")]
    [InlineData("public const decimal Times = {|LI0205:3.6m|}; // cites: OutputMultiple")]
    [InlineData("public const int Two = {|LI0201:120 + 2|}; // cites: FarmToolFactories")]
    [InlineData("bool M(int n) => n > {|LI0201:1_200|}; // cites: LocalIndustrialFactories")] // who compares means the bound itself
    public Task A_wrong_value_triggers(string member) => ClaimTest.Check(Class(member));

    [Theory]
    [InlineData("public const int Daily = {|LI0301:385|}; // cites: DailyNecessitiesFactories")]
    [InlineData("public const double Share = {|LI0301:0.275|}; // cites: IndustrialOutputShare")]
    [InlineData("public const int PercentOfLastYear = {|LI0301:260|}; // cites: OutputMultiple")]
    [InlineData("public const int IncreasePercent = 160; // cites: OutputMultiple")]
    [InlineData("public const int All = 1_001; // cites: LocalIndustrialFactories")]
    [InlineData("void M(int[] table)\n{\n    table[7] = {|LI0301:176|}; // cites: FoodFactories\n}")]
    [InlineData("public const int Both = 2 * 176; // cites: FoodFactories")]
    [InlineData("static string Name => \"food\"; // cites: FoodFactories")]
    [InlineData("public const int Base = 3;\npublic const int Food = Base; // cites: FoodFactories")]
    [InlineData("// It cites: FoodFactories\npublic const int Food = 3;")]
    [InlineData("// cites nothing\npublic const int Food = 3;")]
    [InlineData("// cites:\npublic const int Food = 3;")]
    [InlineData("const string Text = \"// cites: Nothing\";")]
    public Task A_value_that_agrees_does_not_trigger(string member) => ClaimTest.Check(Class(member));

    [Theory]
    [InlineData("[Cites(\"FoodFactories\")]\npublic const int Food = {|LI0201:186|};")]
    [InlineData("[Cites(\"LocalIndustries.FoodFactories\")]\npublic int Food => {|LI0201:186|};")]
    [InlineData("[CitesAttribute(\"FoodFactories\"), System.Obsolete]\npublic static readonly int Food = {|LI0201:186|};")]
    [InlineData("enum E\n{\n    [Cites(\"FoodFactories\")]\n    A = {|LI0201:186|},\n    B = 186,\n}")]
    [InlineData("/// <summary>As <see cref=\"LocalIndustries.FoodFactories\"/> says.</summary>\npublic const int Food = {|LI0201:186|};")]
    [InlineData("/// <summary>As <see cref=\"Consumer.LocalIndustries.FoodFactories\"/> says.</summary>\n[System.Obsolete]\npublic int Food { get; } = {|LI0201:186|};")]
    public Task A_wrong_value_under_an_attribute_or_reference_triggers(string member) => ClaimTest.Check(Class(member) + Attribute);

    [Theory]
    [InlineData("[Cites(\"FoodFactories\")]\npublic const int Food = {|LI0301:176|};")]
    [InlineData("[Cites(\"FoodFactories\")]\npublic const string Food = \"186\";")]
    [InlineData("/// <summary>Unlike <see cref=\"System.Int32.MaxValue\"/>.</summary>\npublic const int Food = 186;")]
    [InlineData("/// <summary>As <see cref=\"Missing.Thing\"/> says.</summary>\npublic const int Food = 186;")]
    [InlineData("/// <summary>A cref= to nothing</summary>\npublic const int Food = 186;")]
    [InlineData("[System.ComponentModel.Description(\"FoodFactories\")]\npublic const int Food = 186;")]
    public Task An_attribute_or_reference_that_agrees_or_cites_nothing_does_not_trigger(string member) => ClaimTest.Check(Class(member) + Attribute);

    [Fact]
    public Task An_attribute_that_names_no_figure_triggers() =>
        ClaimTest.Check(Class("[Cites({|LI0103:\"FoodFactorys\"|})]\npublic const int Food = 1;") + Attribute);

    private const string Attribute = "\n[System.AttributeUsage(System.AttributeTargets.All)] internal sealed class CitesAttribute : System.Attribute { public CitesAttribute(string figure) { } }\n";

    [Theory]
    [InlineData("const int A = 1; // cites: {|LI0103:FoodFactorys|}")]
    [InlineData("const int A = 1; // cites: {|LI0103:Other.FoodFactories|}")]
    [InlineData("// cites: {|LI0103:Nothing|}, {|LI0103:Neither|}\nconst int A = 1;")]
    [InlineData("const int A = 1;\n// cites: {|LI0103:Nothing|}\n")]
    [InlineData("// cites: {|LI0103:LocalIndustries|}\nconst int FoodFactories = {|LI0202:186|};")] // a document says nothing of which figure
    [InlineData("const int A = 1; // cites: {|LI0103:local-industry-1959.txt:8|}")]
    [InlineData("const int A = 1; // cites: {|LI0103:C:\\food\\FoodFactories|}")]
    public Task A_citation_that_names_nothing_triggers(string member) => ClaimTest.Check(Class(member));

    [Fact]
    public async Task A_name_of_two_documents_needs_its_class()
    {
        await new ClaimTest(Class("const int A = 3; // cites: {|LI0103:FoodFactories|}")).WithArticle().WithDocument("/0/other.txt", "200 food factories").Run();
        await new ClaimTest(Class("const int A = {|LI0201:3|}; // cites: Other.FoodFactories")).WithArticle().WithDocument("/0/other.txt", "200 food factories").Run();
    }

    [Fact]
    public async Task The_ends_of_a_range_have_names_of_their_own()
    {
        const string Code = """
            const int A = {|LI0201:15|}; // cites: RangeMin
            const int B = {|LI0201:15|}; // cites: RangeMax
            const int C = 15; // cites: Range
            const int D = {|LI0201:21|}; // cites: Range
            const int E = {|LI0301:20|}; // cites: Range
            """;
        await new ClaimTest(Class(Code)).WithDocument("/0/other.txt", "between 10 and 20 workers").Run();
    }

    [Theory]
    [InlineData("LocalIndustries", "LocalIndustries.LocalIndustrialFactories")]
    [InlineData("local-industry-1959.txt:8", "LocalIndustries.FoodFactories")] // a figure of that line
    public Task A_document_is_no_figure(string cited, string example) =>
        CheckMessage(cited, $"'{cited}' is a document, not a figure of it: cite a figure by its name, such as '{example}'");

    [Theory]
    [InlineData("FoodFactorys", "FoodFactories")]
    [InlineData("Factories.FoodFactories", "LocalIndustries.FoodFactories")] // only the class is wrong
    public Task An_unknown_name_comes_with_what_was_meant(string cited, string meant) =>
        CheckMessage(cited, $"'{cited}' names no figure of the registered documents; did you mean '{meant}'?");

    private static Task CheckMessage(string cited, string message)
    {
        var test = new ClaimTest($"class C {{ const int A = 1; }} // cites: {cited}").WithArticle();
        test.ExpectedDiagnostics.Add(new DiagnosticResult("LI0103", DiagnosticSeverity.Warning).WithSpan(1, 40, 1, 40 + cited.Length).WithMessage(message));
        return test.Run();
    }

    private static string Class(string member) => $"namespace Consumer\n{{\nclass Report\n{{\n{member}\n}}\n}}\n";
}
