using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.CodeFixes;

public sealed class UseConstantTests
{
    [Theory]
    [InlineData("const int FoodFactories = {|LI0202:175|};", "const int FoodFactories = LocalIndustries.FoodFactories;")]
    [InlineData("const int FoodFactories = {|LI0301:176|};", "const int FoodFactories = LocalIndustries.FoodFactories;")]
    [InlineData("const int Food = {|LI0201:175|}; // cites: FoodFactories", "const int Food = LocalIndustries.FoodFactories; // cites: FoodFactories")]
    [InlineData("const long FoodFactories = {|LI0202:175L|};", "const long FoodFactories = LocalIndustries.FoodFactories;")]
    [InlineData("const byte FoodFactories = {|LI0202:175|};", "const byte FoodFactories = LocalIndustries.FoodFactories;")]
    [InlineData("const decimal FoodFactories = {|LI0202:175m|};", "const decimal FoodFactories = LocalIndustries.FoodFactories;")]
    [InlineData("const double FoodFactories = {|LI0202:175|};", "const double FoodFactories = LocalIndustries.FoodFactories;")]
    [InlineData("int? FoodFactories { get; } = {|LI0202:175|};", "int? FoodFactories { get; } = LocalIndustries.FoodFactories;")]
    [InlineData("int FoodFactories => /* a */ {|LI0202:170 + 5|} /* b */;", "int FoodFactories => /* a */ LocalIndustries.FoodFactories /* b */;")]
    [InlineData("const decimal OutputMultiple = {|LI0202:3.8m|};", "const decimal OutputMultiple = LocalIndustries.OutputMultiple;")]
    [InlineData("const double OutputMultiple = {|LI0202:3.8|};", "const double OutputMultiple = (double)LocalIndustries.OutputMultiple;")]
    [InlineData("const double IndustrialOutputShare = {|LI0202:0.257|};", "const double IndustrialOutputShare = (double)(LocalIndustries.IndustrialOutputShare / 100);")]
    [InlineData("const float IndustrialOutputShare = {|LI0301:0.275f|};", "const float IndustrialOutputShare = (float)(LocalIndustries.IndustrialOutputShare / 100);")]
    [InlineData("void M() { var industrialOutputShare = {|LI0202:25.7|}; }", "void M() { var industrialOutputShare = (double)LocalIndustries.IndustrialOutputShare; }")]
    [InlineData("const int OutputPercent = {|LI0201:270|}; // cites: OutputMultiple", "const int OutputPercent = (int)(LocalIndustries.OutputMultiple * 100); // cites: OutputMultiple")]
    [InlineData("enum E { FoodFactories = {|LI0202:175|} }", "enum E { FoodFactories = LocalIndustries.FoodFactories }")]
    [InlineData("int M(int workers)\n{\n    // cites: FoodFactories\n    return {|LI0201:186|} * workers;\n}", "int M(int workers)\n{\n    // cites: FoodFactories\n    return LocalIndustries.FoodFactories * workers;\n}")]
    [InlineData("decimal M(decimal value)\n{\n    // cites: IndustrialOutputShare\n    return value / {|LI0201:0.257m|};\n}", "decimal M(decimal value)\n{\n    // cites: IndustrialOutputShare\n    return value / (LocalIndustries.IndustrialOutputShare / 100);\n}")]
    public Task The_number_becomes_the_constant(string before, string after) =>
        FixTest.Check(FigureCodeFixProvider.UseConstantKey, Class(before), Class(after));

    [Theory]
    [InlineData("enum E { IndustrialOutputShare = {|LI0202:29|} }")]
    [InlineData("[System.ComponentModel.DefaultValue({|LI0201:29.5|})] // cites: IndustrialOutputShare\ndouble Share { get; set; }")]
    [InlineData("const int IndustrialOutputShare = {|LI0202:29|};")]
    [InlineData("const sbyte FoodFactories = {|LI0202:17|};")]
    [InlineData("object M() => {|LI0201:175|}; // cites: FoodFactories")]
    [InlineData("const int OutputIncreasePercent = {|LI0201:170|}; // cites: OutputMultiple")]
    public Task Where_it_would_not_compile_or_say_the_same_there_is_no_offer(string code) =>
        FixTest.Check(FigureCodeFixProvider.UseConstantKey, Class(code), Class(code));

    [Theory]
    [InlineData("const decimal FuelSalesIncrease = {|LI0205:1.125m|};", "const decimal FuelSalesIncrease = Harbour.FuelSalesIncrease / 100;")]
    [InlineData("const double FuelSalesIncrease = {|LI0205:112.5|};", "const double FuelSalesIncrease = (double)Harbour.FuelSalesIncrease;")]
    [InlineData("const decimal Rate = {|LI0203:0.0625m|}; // cites: OccupancyRate", "const decimal Rate = Harbour.OccupancyRate / 100; // cites: OccupancyRate")]
    public Task A_percentage_becomes_what_the_message_says_to_write(string before, string after) =>
        FixTest.CheckHarbour(FigureCodeFixProvider.UseConstantKey, Class(before), Class(after));

    [Fact]
    public Task All_of_a_file_are_fixed_at_once() => FixTest.Check(
        FigureCodeFixProvider.UseConstantKey,
        Class("const int FoodFactories = {|LI0202:175|}, FarmToolFactories = {|LI0202:12|};\nconst int BuildingMaterialsFactories = {|LI0202:253|};"),
        Class("const int FoodFactories = LocalIndustries.FoodFactories, FarmToolFactories = LocalIndustries.FarmToolFactories;\nconst int BuildingMaterialsFactories = LocalIndustries.BuildingMaterialsFactories;"));

    [Fact]
    public Task Elsewhere_the_name_is_qualified() => FixTest.Check(
        FigureCodeFixProvider.UseConstantKey,
        "namespace Elsewhere\n{\n    class LocalIndustries { const int FoodFactories = {|LI0202:175|}; }\n}",
        "namespace Elsewhere\n{\n    class LocalIndustries { const int FoodFactories = Consumer.LocalIndustries.FoodFactories; }\n}");

    [Fact]
    public Task Of_a_range_the_nearer_end_is_taken() => FixTest.Check(
        FigureCodeFixProvider.UseConstantKey,
        Class("const int A = {|LI0201:21|}; // cites: Range"),
        Class("const int A = LocalIndustries.RangeMax; // cites: Range"),
        "between 10 and 20 workers");

    internal static string Class(string member) => $"namespace Consumer\n{{\nclass Report\n{{\n{member}\n}}\n}}\n";
}
