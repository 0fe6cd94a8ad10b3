using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>LI0214: tables in code as wholes.</summary>
public sealed class TableTests
{
    [Theory]
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0214:0x2C|}, [\"close barrier\"] = 0x35, [\"read level\"] = {|LI0301:0x35|} };")]
    [InlineData("Dictionary<string, int> Places = new() { { \"guest berths\", {|LI0214:112|} }, { \"season berths\", 36 }, { \"trailer places\", 48 } };")]
    [InlineData("enum BarrierCommand { OpenBarrier = {|LI0214:0x2C|}, CloseBarrier = 0x35, ReadLevel = 0x21 }")]
    [InlineData("(string Service, decimal Price2025)[] Prices = { (\"Berth dues\", {|LI0214:325m|}), (\"Crane hire\", 820m), (\"Winter storage\", {|LI0301:820m|}) };")]
    [InlineData("int Code(string command) => command switch { \"open barrier\" => {|LI0214:0x2C|}, \"close barrier\" => 0x35, _ => 0 };")]
    [InlineData("int Code(string command) { switch (command) { case \"open barrier\": return {|LI0214:0x35|}; case \"close barrier\": return 0x21; case \"read level\": return 0x2C; default: return 0; } }")]
    [InlineData("[InlineData(\"guest berths\", {|LI0214:112|})] [InlineData(\"season berths\", 36)] [InlineData(\"trailer places\", 48)] void Test(string kind, int number) { }")]
    public Task Rows_that_hold_each_others_numbers(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member) + ShapeTests.TestFramework);

    // The column says nothing of places; most of its numbers do.
    [Theory]
    [InlineData("(string Kind, int Opened)[] Rows = { (\"Guest berths\", {|LI0301:48|}), (\"Season berths\", {|LI0202:121|}), (\"Trailer places\", {|LI0301:36|}) };")]
    [InlineData("[InlineData(\"guest berths\", {|LI0301:48|})] [InlineData(\"season berths\", {|LI0301:112|})] [InlineData(\"trailer places\", {|LI0202:63|})] void Test(string kind, int opened) { }")]
    [InlineData("(string Kind, int Opened)[] Rows = { (\"Guest berths\", {|LI0301:48|}), (\"Season berths\", {|LI0301:112|}), (\"Trailer places\", {|LI0301:36|}) };")]
    [InlineData("(string Kind, int Broken)[] Rows = { (\"Guest berths\", 4), (\"Season berths\", 121), (\"Trailer places\", 36) };")]
    [InlineData("(string Kind, int Broken)[] Rows = { (\"Guest berths\", 84), (\"Season berths\", 121), (\"Trailer places\", 63) };")]
    [InlineData("(string Kind, int Width)[] Rows = { (\"Guest berths\", 48), (\"Season berths\", 112), (\"Trailer places\", 63) };")]
    public Task A_column_that_most_of_its_numbers_tell(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member) + ShapeTests.TestFramework);

    [Theory]
    [InlineData("Dictionary<string, int> {|LI0214:Places|} = new() { [\"open barrier\"] = {|LI0301:0x21|}, [\"close barrier\"] = {|LI0301:0x2C|}, [\"read level\"] = {|LI0301:0x35|} };")]
    [InlineData("(string Command, int Code)[] {|LI0214:Commands|} = { (\"open barrier\", {|LI0301:0x21|}), (\"close barrier\", {|LI0301:0x2C|}), (\"read level\", {|LI0301:0x35|}) };")]
    [InlineData("enum {|LI0214:BarrierCommand|} { OpenBarrier = {|LI0301:0x21|}, CloseBarrier = {|LI0301:0x2C|}, ReadLevel = {|LI0301:0x35|} }")]
    [InlineData("int {|LI0214:Code|}(string command) => command switch { \"open barrier\" => {|LI0301:0x21|}, \"close barrier\" => {|LI0301:0x2C|}, \"read level\" => {|LI0301:0x35|} };")]
    [InlineData("Dictionary<string, int> {|LI0214:Codes|} => new() { { \"open barrier\", {|LI0301:0x21|} }, { \"close barrier\", {|LI0301:0x2C|} }, { \"read level\", {|LI0301:0x35|} } };")]
    public Task A_row_that_is_missing(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member), "| Read level | 0x35 |", "| Read level | 0x35 |\n| Lock gate | 0x4A |");

    [Theory]
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0301:0x21|}, [\"close barrier\"] = {|LI0301:0x2C|}, [\"read level\"] = {|LI0301:0x35|}, {|LI0214:[\"read barrier\"] = 0x51|} };")]
    [InlineData("(string Command, int Code)[] Commands = { (\"open barrier\", {|LI0301:0x21|}), {|LI0214:(\"read barrier\", 0x51)|}, (\"close barrier\", {|LI0301:0x2C|}), (\"read level\", {|LI0301:0x35|}) };")]
    [InlineData("Dictionary<string, int> Codes = new() { { \"open barrier\", {|LI0301:0x21|} }, { \"close barrier\", {|LI0301:0x2C|} }, { \"read level\", {|LI0301:0x35|} }, {|LI0214:{ \"close level\", 0x51 }|} };")]
    [InlineData("int Code(string command) => command switch { \"open barrier\" => {|LI0301:0x21|}, \"close barrier\" => {|LI0301:0x2C|}, \"read level\" => {|LI0301:0x35|}, {|LI0214:\"open level\" => 0x51|} };")]
    [InlineData("enum BarrierCommand { OpenBarrier = {|LI0301:0x21|}, CloseBarrier = {|LI0301:0x2C|}, ReadLevel = {|LI0301:0x35|}, {|LI0214:OpenLevel = 0x51|} }")]
    public Task A_row_that_the_document_does_not_have(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0301:0x21|}, [\"close barrier\"] = {|LI0301:0x2C|}, [\"read level\"] = {|LI0301:0x35|} };")]
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0301:0x21|}, [\"close barrier\"] = {|LI0301:0x2C|} };")] // some of them
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0207:0x2C|}, [\"close barrier\"] = {|LI0301:0x2C|}, [\"read level\"] = {|LI0301:0x35|} };")] // one is wrong, no row is displaced
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0207:0x2C|}, [\"close barrier\"] = {|LI0207:0x21|}, [\"read level\"] = {|LI0301:0x35|} };")] // two wrong numbers
    [InlineData("enum BarrierCommand { None = 0, OpenBarrier = {|LI0301:0x21|}, CloseBarrier = {|LI0301:0x2C|}, ReadLevel = {|LI0301:0x35|} }")]
    [InlineData("int Code(string command) => command switch { \"open barrier\" => {|LI0301:0x21|}, \"read level\" => {|LI0301:0x35|}, _ => -1 };")]
    [InlineData("Dictionary<string, int> Codes = new() { [\"open barrier\"] = {|LI0301:0x21|}, [\"close barrier\"] = {|LI0301:0x2C|}, [\"read level\"] = {|LI0301:0x35|}, [\"reserved\"] = 0x7F };")]
    [InlineData("int[] Codes = { 0x21, 0x35, 0x2C };")] // nothing says which is which
    [InlineData("Dictionary<string, int> Sizes = new() { [\"barrier\"] = 3, [\"level\"] = 4, [\"gate\"] = 5 };")]
    public Task Other_tables_do_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));
}
