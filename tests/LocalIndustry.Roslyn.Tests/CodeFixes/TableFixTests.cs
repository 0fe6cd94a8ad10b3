using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.CodeFixes;

public sealed class TableFixTests
{
    private const string Rows = "[\"open barrier\"] = {|LI0301:0x21|},\n        [\"close barrier\"] = {|LI0301:0x2C|}";
    private const string Codes = "System.Collections.Generic.Dictionary<string, int>";

    [Theory]
    [InlineData(
        Codes + " C = new() { [\"open barrier\"] = {|LI0214:0x2C|}, [\"close barrier\"] = 0x35, [\"read level\"] = {|LI0301:0x35|} };",
        Codes + " C = new() { [\"open barrier\"] = {|LI0301:0x21|}, [\"close barrier\"] = {|LI0301:0x2C|}, [\"read level\"] = {|LI0301:0x35|} };")]
    [InlineData(
        "enum Barrier { Open = {|LI0214:44|}, Close = 53, ReadLevel = {|LI0301:0x35|} }",
        "enum Barrier { Open = {|LI0301:33|}, Close = {|LI0301:44|}, ReadLevel = {|LI0301:0x35|} }")]
    [InlineData(
        "(string Service, decimal Price2025)[] P = { (\"Berth dues\", {|LI0214:325m|}), (\"Crane hire\", 820.00m), (\"Winter storage\", {|LI0301:820m|}) };",
        "(string Service, decimal Price2025)[] P = { (\"Berth dues\", {|LI0301:15.2m|}), (\"Crane hire\", {|LI0301:325m|}), (\"Winter storage\", {|LI0301:820m|}) };")]
    public Task Slipped_rows_are_corrected(string before, string after) =>
        FixTest.CheckHarbour(TableCodeFixProvider.CorrectTableKey, UseConstantTests.Class(before), UseConstantTests.Class(after));

    [Theory]
    [InlineData(
        Codes + " C = new()\n    {\n        " + Rows + ",\n        {|LI0214:[\"read barrier\"] = 0x51|},\n        [\"read level\"] = {|LI0301:0x35|},\n    };",
        Codes + " C = new()\n    {\n        " + Rows + ",\n        [\"read level\"] = {|LI0301:0x35|},\n    };")]
    [InlineData(
        Codes + " C = new()\n    {\n        " + Rows + ",\n        [\"read level\"] = {|LI0301:0x35|},\n        {|LI0214:[\"read barrier\"] = 0x51|}\n    };",
        Codes + " C = new()\n    {\n        " + Rows + ",\n        [\"read level\"] = {|LI0301:0x35|}\n    };")]
    public Task A_row_that_the_document_does_not_have_is_removed(string before, string after) =>
        FixTest.CheckHarbour(TableCodeFixProvider.CorrectTableKey, UseConstantTests.Class(before), UseConstantTests.Class(after));

    [Theory]
    [InlineData(
        Codes + " {|LI0214:C|} = new()\n    {\n        [\"read level\"] = {|LI0301:0x35|},\n        " + Rows + ",\n    };",
        Codes + " C = new()\n    {\n        [\"read level\"] = {|LI0301:0x35|},\n        " + Rows + ",\n        [\"lock gate\"] = {|LI0301:0x4A|},\n    };")]
    [InlineData(
        "(string Command, int Code)[] {|LI0214:C|} = { (\"Open barrier\", {|LI0301:0x21|}), (\"Close barrier\", {|LI0301:0x2C|}), (\"Read level\", {|LI0301:0x35|}) };",
        "(string Command, int Code)[] C = { (\"Open barrier\", {|LI0301:0x21|}), (\"Close barrier\", {|LI0301:0x2C|}), (\"Read level\", {|LI0301:0x35|}), (\"Lock gate\", {|LI0301:0x4A|}) };")]
    [InlineData(
        "int {|LI0214:C|}(string c) => c switch\n    {\n        \"open barrier\" => {|LI0301:0x21|},\n        \"close barrier\" => {|LI0301:0x2C|},\n        \"read level\" => {|LI0301:0x35|},\n    };",
        "int C(string c) => c switch\n    {\n        \"open barrier\" => {|LI0301:0x21|},\n        \"close barrier\" => {|LI0301:0x2C|},\n        \"read level\" => {|LI0301:0x35|},\n        \"lock gate\" => {|LI0301:0x4A|},\n    };")]
    public Task A_missing_row_is_added_in_the_style_of_the_others(string before, string after) =>
        FixTest.CheckHarbour(TableCodeFixProvider.CorrectTableKey, UseConstantTests.Class(before), UseConstantTests.Class(after), "| Read level | 0x35 |", "| Read level | 0x35 |\n| Lock gate | 0x4A |");
}
