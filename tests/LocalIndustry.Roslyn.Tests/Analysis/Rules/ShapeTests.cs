using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>LI0202 and LI0301: every shape in which code gives a number a name.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("const int GuestBerths = {|LI0202:84|};")]
    [InlineData("static readonly int s_guestBerths = {|LI0202:84|};")]
    [InlineData("public int GuestBerths = {|LI0202:84|};")]
    [InlineData("public int GuestBerths { get; set; } = {|LI0202:84|};")]
    [InlineData("int GuestBerths => {|LI0202:84|};")]
    [InlineData("int GuestBerths { get { return {|LI0202:84|}; } }")]
    [InlineData("int GetGuestBerths() => {|LI0202:84|};")]
    [InlineData("int CountOfGuestBerths() { return {|LI0202:84|}; }")]
    [InlineData("int GuestBerthsOrDefault(int? guestBerths) => guestBerths ?? {|LI0202:84|};")]
    [InlineData("void M(int guestBerths = {|LI0202:84|}) { }")]
    [InlineData("void M() { var guestBerths = {|LI0202:84|}; }")]
    [InlineData("void M() { int guestBerths; guestBerths = {|LI0202:84|}; }")]
    [InlineData("void M(Port p) { p.GuestBerths = {|LI0202:84|}; } class Port { public int GuestBerths; }")]
    [InlineData("Port M() => new Port { GuestBerths = {|LI0202:84|} }; class Port { public int GuestBerths; }")]
    [InlineData("void M() { Set(guestBerths: {|LI0202:84|}); } void Set(int guestBerths) { }")]
    [InlineData("Berths M() => new Berths({|LI0202:84|}, {|LI0301:112|}); record Berths(int GuestBerths, int SeasonBerths);")]
    [InlineData("enum Known { None = 0, GuestBerths = {|LI0202:84|}, Other = 9000 }")]
    [InlineData("[System.ComponentModel.DefaultValue({|LI0202:84|})] public int GuestBerths { get; set; }")]
    [InlineData("const int GuestBerths = {|LI0202:4 * 21|};")]
    [InlineData("const int GuestBerths = {|LI0202:0x54|};")]
    [InlineData("const int GuestBerths = {|LI0202:84|} ; const int NumGuestBerths = {|LI0202:84|}; const int QtyGuestBerths = {|LI0202:84|};")]
    public Task Members_and_variables(string member) => ClaimTest.CheckHarbour(Class(member));

    [Theory]
    [InlineData("decimal CraneHire(int zone) => zone switch { 1 => {|LI0301:310m|}, 2 => {|LI0202:352m|}, _ => 0 };")]
    [InlineData("(int Zone, decimal CraneHire)[] Rows = { (1, {|LI0301:310m|}), (2, {|LI0202:352m|}) };")]
    [InlineData("Row[] Rows = { new(Zone: 2, CraneHire: {|LI0202:352m|}) }; record Row(int Zone, decimal CraneHire);")]
    [InlineData("Row M() => new Row { Zone = 2, CraneHire = {|LI0202:352m|} }; class Row { public int Zone; public decimal CraneHire; }")]
    [InlineData("decimal CraneHire(int crew) => crew switch { 1 => 310m, 2 => 352m, _ => 0 };")]
    [InlineData("(int Crew, decimal CraneHire)[] Rows = { (1, 310m), (2, 352m) };")]
    public Task A_number_says_which_of_several(string member) => ClaimTest.CheckHarbour(Class(member), "| Service | 2024 | 2025 |", "| Service | Zone 1 | Zone 2 |");

    [Theory]
    [InlineData("Dictionary<string, int> Places = new() { [\"guest berths\"] = {|LI0202:84|}, [\"season berths\"] = {|LI0301:112|} };")]
    [InlineData("Dictionary<string, int> Places = new() { { \"guest berths\", {|LI0202:84|} }, { \"season berths\", {|LI0301:112|} } };")]
    [InlineData("void M(Dictionary<string, int> places) { places[\"guest berths\"] = {|LI0202:84|}; places.Add(\"season berths\", {|LI0202:121|}); }")]
    [InlineData("(string Kind, int Berths)[] Rows = { (\"Guest\", {|LI0202:84|}), (\"Season\", {|LI0301:112|}) };")]
    [InlineData("Row[] Rows = { new(\"guest\", {|LI0202:84|}), new(\"season\", {|LI0301:112|}) }; record Row(string Kind, int Berths);")]
    [InlineData("Row M() => new Row { GuestBerths = {|LI0202:2_130|}, SeasonBerths = {|LI0202:121|} }; class Row { public int GuestBerths; public int SeasonBerths; }")] // no years
    [InlineData("Row[] Rows = { new Row { Kind = \"guest\", Berths = {|LI0202:84|} } }; class Row { public string Kind; public int Berths; }")]
    [InlineData("int Berths(string kind) => kind switch { \"guest\" => {|LI0202:84|}, \"season\" => {|LI0301:112|}, _ => 0 };")]
    [InlineData("enum Kind { Guest, Season } int Berths(Kind kind) => kind switch { Kind.Guest => {|LI0202:84|}, _ => 0 };")]
    [InlineData("int Berths(string kind) { switch (kind) { case \"guest\": return {|LI0202:84|}; default: return 0; } }")]
    [InlineData("enum Barrier { Open, Close } int Code(Barrier barrier) => barrier switch { Barrier.Open => {|LI0202:0x12|}, Barrier.Close => {|LI0301:0x2C|}, _ => 0 };")]
    [InlineData("Dictionary<string, decimal> ChargesByKind2024 = new() { [\"Crane hire\"] = {|LI0202:301m|} };")]
    [InlineData("Dictionary<int, decimal> CraneHireByYear = new() { [2024] = {|LI0301:310m|}, [2025] = {|LI0202:352m|} };")]
    [InlineData("decimal CraneHire(int year) => year switch { 2024 => {|LI0202:301m|}, 2025 => {|LI0301:325m|}, _ => 0 };")]
    [InlineData("(int Year, decimal CraneHire)[] Fees = { (2024, {|LI0202:301m|}), (2025, {|LI0301:325m|}) };")]
    [InlineData("Stay[] Rows = { new(\"guest\", 1985, {|LI0202:84|}), new(\"season\", 2100, {|LI0301:112|}) }; record Stay(string Kind, int Length, int Berths);")] // lengths, not years
    [InlineData("Fee M() => new Fee(Year: 2024, CraneHire: {|LI0202:301m|}); record Fee(int Year, decimal CraneHire);")]
    public Task Rows_and_keys(string member) => ClaimTest.CheckHarbour(Class(member));

    // Not the verb of a method that returns something.
    [Fact]
    public Task What_returns_may_be_the_documents() => ClaimTest.CheckHarbour(Class("decimal ReturnCrossing(int year) => year switch { 2024 => {|LI0202:301m|}, 2025 => {|LI0301:325m|}, _ => 0 };"), "Crane hire", "Return crossing");

    [Theory]
    [InlineData("static readonly TimeSpan Signal = new TimeSpan(0, 0, 1, 500); // cites: SignalIntervalSeconds")]
    [InlineData("static readonly System.TimeSpan Signal = new System.TimeSpan(0, 0, 0, 1, 500); // cites: SignalIntervalSeconds")]
    public Task A_part_of_a_span_of_time_states_nothing(string member) => ClaimTest.CheckHarbour("using System;\n" + Class(member));

    [Theory]
    [InlineData("[Fact] void T() { Assert.Equal({|LI0202:84|}, Port.GuestBerths); }")]
    [InlineData("[Fact] void T() { Assert.Equal(expected: {|LI0202:84|}, actual: Port.GuestBerths); }")]
    [InlineData("[Fact] void T() { Assert.AreEqual({|LI0202:84|}, Port.GetGuestBerths()); }")]
    [InlineData("[Fact] void T() { Port.GuestBerths.ShouldBe({|LI0202:84|}); }")]
    [InlineData("[Fact] void T() { Assert.That(Port.GuestBerths, Is.EqualTo({|LI0202:84|})); }")]
    [InlineData("[Fact] void T() { Assert.True(Port.GuestBerths == {|LI0202:84|}); }")]
    [InlineData("[Fact] void T() { int[] guestBerths = null; Assert.Equal({|LI0202:84|}, guestBerths.Length); }")]
    [InlineData("[Fact] void T() { int[] occupancyRate = null; Assert.Equal(84, occupancyRate.Length); }")] // so many of them, no share
    [InlineData("[InlineData(\"guest berths\", {|LI0202:84|})] [InlineData(\"season berths\", {|LI0301:112|})] void T(string kind, int expected) { }")]
    [InlineData("[InlineData(2024, {|LI0202:301|})] [InlineData(2025, {|LI0301:325|})] void T(int year, int craneHire) { }")]
    [InlineData("[InlineData(1, {|LI0301:48|})] [InlineData(2, 96)] void T(int piers, int guestBerths) { }")] // computed of the other column
    public Task Tests_and_their_data(string member) => ClaimTest.CheckHarbour(Class(member) + TestFramework);

    [Theory]
    [InlineData("[InlineData(12, false)] [InlineData(150, false)] [InlineData(201, true)] void T(int mooringPlaces, bool isLarge) { }")]
    [InlineData("[InlineData(15, false)] void T(int guestBerthDays, bool isAllowed) { }")]
    [InlineData("[InlineData(47, true)] [InlineData(48, true)] [InlineData(112, false)] void T(int guestBerths, bool fits) { }")]
    [InlineData("[InlineData(1.5, false)] [InlineData(7.0, false)] void T(double waterDepth, bool isSafe) { }")]
    public Task Test_data_tries_both_sides_of_a_bound(string member) => ClaimTest.CheckHarbour(Class(member) + TestFramework);

    [Theory]
    [InlineData("const decimal OccupancyRate = {|LI0202:0.84m|};")]
    [InlineData("const decimal OccupancyRatePercent = {|LI0207:0.84m|};")]
    public Task The_same_digits_in_another_scale_are_no_other_figure(string member) =>
        ClaimTest.CheckHarbour(Class(member), "The occupancy rate is 62.5%.", "The occupancy rate is 62.5%. The loss rate is 0.84%.");

    [Theory]
    [InlineData("const int GuestBerths = {|LI0301:48|};")]
    [InlineData("Dictionary<string, int> Places = new() { [\"guest berths\"] = {|LI0301:48|} };")]
    [InlineData("enum Codes : byte { OpenBarrier = {|LI0301:0x21|}, CloseBarrier = {|LI0301:44|}, ReadLevel = {|LI0301:0b0011_0101|} }")]
    [InlineData("const double SignalIntervalMs = {|LI0301:1_500|};")]
    [InlineData("const decimal OccupancyRate = {|LI0301:0.625m|};")]
    public Task A_right_copy_is_a_hidden_suggestion(string member) => ClaimTest.CheckHarbour(Class(member));

    [Theory]
    [InlineData("const int GuestBerthId = 7; const int GuestBerthsPlanned = 60; const int GuestBerths2019 = 30; const int GuestBerthWidth = 4;")]
    [InlineData("int GuestBerths(string pier) => 12; int SeasonBerths(int pier) { return 14; }")]
    [InlineData("int GuestBerths(bool winter) { if (winter) { return 3; } return 12; }")]
    [InlineData("int GuestBerths() { if (System.Environment.Is64BitProcess) { return 3; } return 12; }")]
    [InlineData("private int _guestBerths = 12; void M() { for (var guestBerths = 12; guestBerths < 20; guestBerths++) { } }")]
    [InlineData("int M(int guestBerths) => guestBerths * 12; bool N(int guestBerths) => guestBerths == 12; bool O(int guestBerths) => guestBerths > 12;")]
    [InlineData("Dictionary<string, int> ColumnWidths = new() { [\"guest berths\"] = 80 }; Dictionary<int, string> Names = new() { [48] = \"pier\" };")]
    [InlineData("void M(Sheet s) { s.SetColumnWidth(\"guest berths\", 80); s.Add(\"guest berths per pier\", 12); } class Sheet { public void SetColumnWidth(string c, int w) { } public void Add(string c, int w) { } }")]
    [InlineData("(string Town, int GuestBerths)[] Rows = { (\"Oddvik\", 31), (\"Nesby\", 12) };")]
    [InlineData("Row[] Rows = { new Row { Town = \"Oddvik\", GuestBerths = 31 } }; class Row { public string Town; public int GuestBerths; }")]
    [InlineData("enum Column { GuestBerths = 4, SeasonBerths = 9 } enum ErrorCode { GuestBerths = 4, SeasonBerths = 9 }")]
    [InlineData("const int GuestBerthPerDay = 2; const int GuestBerthKeptPerDay = 3;")]
    [InlineData("enum Line { Name = 1, GuestBerths = 2, SeasonBerths = 3 }")]
    [InlineData("void M(bool b) { int guestBerths = 0; guestBerths = 3; int seasonBerths; if (b) seasonBerths = 30; else seasonBerths = 40; }")]
    [InlineData("int[] Sizes = { 48, 112, 36 }; int[] Guests = { 84 }; const int Max = 14; const int Total = 200; const int Count = 36;")]
    [InlineData("const decimal CraneHire = 300m; const decimal CraneHire2023 = 300m; int CraneHire2024Claims = 3;")]
    [InlineData("int GuestBerths { get; set; } = 0; int SeasonBerths { get; set; } = -1; int TrailerPlaces = 1;")]
    [InlineData("const int GuestBerths = 84; // cites: none")]
    public Task Other_things_do_not_trigger(string member) => ClaimTest.CheckHarbour(Class(member));

    [Theory]
    [InlineData("class Oddvik { public const int GuestBerths = 7; public const int SeasonBerths = 31; public const int TrailerPlaces = 9; }")] // another harbour
    [InlineData("class Oddvik { public const int GuestBerths = 54; public const decimal OccupancyRate = 0.69m; public const decimal BridgeClearance = 20.1m; }")] // not far, but no slips
    [InlineData("class Oddvik { public const int GuestBerths = 54; public const decimal OccupancyRate = 0.69m; Dictionary<string, double> Rest = new() { [\"bridge clearance\"] = 20.1 }; }")]
    [InlineData("Port M() => new Port { GuestBerths = 7, SeasonBerths = 31 }; class Port { public int GuestBerths, SeasonBerths; }")]
    public Task A_type_or_object_whose_numbers_all_are_far_off_is_about_something_else(string member) => ClaimTest.CheckHarbour(Class(member));

    [Theory]
    [InlineData("class Oddvik { public const int GuestBerths = {|LI0202:7|}; public const int SeasonBerths = {|LI0301:112|}; }")] // one is right
    [InlineData("class Oddvik { public const int GuestBerths = {|LI0202:84|}; public const int SeasonBerths = {|LI0202:9|}; }")] // one is a slip of the pen
    [InlineData("class Oddvik { public const int GuestBerths = {|LI0202:54|}; public const decimal OccupancyRate = {|LI0202:0.652m|}; public const decimal BridgeClearance = {|LI0202:20.1m|}; }")]
    [InlineData("class Oddvik { public const int GuestBerths = {|LI0202:7|}; }")] // one alone tells nothing
    public Task Otherwise_each_is_told(string member) => ClaimTest.CheckHarbour(Class(member));

    [Theory]
    [InlineData("enum Berths { Guest = {|LI0202:84|}, Season = {|LI0301:112|} }")]
    [InlineData("const int PumpClearsLitresPerMin = 520; const decimal CraneHireFee2024 = {|LI0202:301m|}; const decimal CraneHirePrice2025 = {|LI0301:325m|};")]
    [InlineData("const int GuestBerthsKept = 12; const int OccupancyRateGuests = 3_000; const int OccupancyRate = 3_000;")]
    public Task Enums_name_their_members_and_kinds_have_names(string member) => ClaimTest.CheckHarbour(Class(member));

    internal static string Class(string member) => $"using System.Collections.Generic;\nnamespace Consumer\n{{\nclass Lindvik\n{{\n{member}\n}}\n}}\n";

    internal const string TestFramework = """

        namespace Consumer
        {
            class Port { public static int GuestBerths; public static int GetGuestBerths() => GuestBerths; public static int MooringPlaces; public static double WaterDepth; }
            class Fact : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.All, AllowMultiple = true)] class InlineData : System.Attribute { public InlineData(params object[] data) { } }
            static class Assert { public static void Equal(object expected, object actual) { } public static void AreEqual(object expected, object actual) { } public static void That(object actual, object constraint) { } public static void True(bool condition) { } public static void False(bool condition) { } public static void InRange(double actual, double low, double high) { } }
            static class Is { public static object EqualTo(object expected) => expected; }
            static class Should { public static void ShouldBe(this int actual, int expected) { } }
        }
        """;
}
