using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.CodeFixes;

public sealed class CorrectLiteralTests
{
    [Theory]
    [InlineData("const int FoodFactories = {|LI0202:175|};", "const int FoodFactories = {|LI0301:176|};")]
    [InlineData("const int FoodFactories = {|LI0202:-175|};", "const int FoodFactories = {|LI0301:176|};")]
    [InlineData("const uint FoodFactories = {|LI0202:175u|};", "const uint FoodFactories = {|LI0301:176u|};")]
    [InlineData("const long FoodFactories = {|LI0202:0xafL|};", "const long FoodFactories = {|LI0301:0xb0L|};")]
    [InlineData("const int FoodFactories = {|LI0202:0XAF|};", "const int FoodFactories = {|LI0301:0XB0|};")]
    [InlineData("const int FoodFactories = {|LI0202:0b1010_1111|};", "const int FoodFactories = {|LI0301:0b10110000|};")]
    [InlineData("const int MinLocalIndustrialFactories = {|LI0202:9_00|};", "const int MinLocalIndustrialFactories = {|LI0301:1_000|};")]
    [InlineData("const double FoodFactories = {|LI0202:175.0|};", "const double FoodFactories = {|LI0301:176.0|};")]
    [InlineData("const decimal OutputMultiple = {|LI0202:3.8M|};", "const decimal OutputMultiple = {|LI0301:2.6M|};")]
    [InlineData("const double IndustrialOutputShare = {|LI0202:.257d|};", "const double IndustrialOutputShare = {|LI0301:0.275d|};")]
    [InlineData("const int OutputPercent = {|LI0201:270|}; // cites: OutputMultiple", "const int OutputPercent = {|LI0301:260|}; // cites: OutputMultiple")]
    [InlineData("const int BuildingMaterialsFactories = {|LI0203:2_350|};", "const int BuildingMaterialsFactories = {|LI0301:235|};")]
    [InlineData("const double IndustrialOutputShareFraction = {|LI0203:27.5|};", "const double IndustrialOutputShareFraction = {|LI0301:0.275|};")]
    [InlineData("const int FarmToolFactories = {|LI0207:235|};", "const int FarmToolFactories = {|LI0301:121|};")]
    [InlineData("const double IndustrialOutputShare = {|LI0206:0.28|};", "const double IndustrialOutputShare = {|LI0301:0.275|};")]
    public Task The_number_is_corrected_in_its_own_notation(string before, string after) =>
        FixTest.Check(FigureCodeFixProvider.CorrectLiteralKey, UseConstantTests.Class(before), UseConstantTests.Class(after));

    [Theory]
    [InlineData("const int FoodFactories = {|LI0202:170 + 5|};")]
    [InlineData("const int FoodFactories = {|LI0301:176|};")]
    [InlineData("const int IndustrialOutputShare = {|LI0202:29|};")]
    public Task Where_there_is_no_plain_literal_to_correct_there_is_no_offer(string code) =>
        FixTest.Check(FigureCodeFixProvider.CorrectLiteralKey, UseConstantTests.Class(code), UseConstantTests.Class(code));
}
