using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>LI0203 to LI0210: contradictions with a reason.</summary>
public sealed class ExplainedTests
{
    [Theory]
    [InlineData("const int GuestBerths = {|LI0203:480|};")]
    [InlineData("const decimal OccupancyRate = {|LI0203:6.25m|};")]
    [InlineData("const decimal OccupancyRateFraction = {|LI0203:62.5m|};")]
    [InlineData("const decimal OccupancyRatePercent = {|LI0203:0.625m|};")]
    [InlineData("const double SignalIntervalMs = {|LI0203:1.5|};")]
    [InlineData("const double SignalIntervalMs = {|LI0203:150|};")]
    [InlineData("double BridgeClearanceCm { get; } = {|LI0203:18.4|};")]
    [InlineData("System.TimeSpan M() => System.TimeSpan.FromHours({|LI0203:14|}); // cites: GuestBerthDays")]
    [InlineData("void M(decimal sales) { var x = sales * {|LI0203:0.0125m|}; } // cites: FuelSalesIncrease")]
    [InlineData("void M(Port p) { p.SeasonBerths = {|LI0203:1_120|}; } class Port { public int SeasonBerths; }")]
    [InlineData("void M(double bridgeClearanceMetres = {|LI0203:1.84|}) { }")]
    [InlineData("void M() { System.Threading.Thread.Sleep({|LI0203:15|}); } // cites: SignalIntervalSeconds")]
    public Task A_wrong_scale_or_unit(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const double BridgeClearanceCm = {|LI0301:1840|}; const double BridgeClearanceMetres = {|LI0301:18.4|}; const double BridgeClearance = {|LI0301:18.4|};")]
    [InlineData("System.TimeSpan A = System.TimeSpan.FromDays({|LI0301:14|}); // cites: GuestBerthDays\nSystem.TimeSpan B = System.TimeSpan.FromHours({|LI0301:14 * 24|}); // cites: GuestBerthDays")]
    [InlineData("System.TimeSpan A = System.TimeSpan.FromDays(10); // cites: GuestBerthDays")]
    [InlineData("const double FreeBoardMetres = {|LI0301:0.4|}; const double FreeBoardInches = 16;")]
    [InlineData("const double FuelSalesFactor = 1.125; const double FuelSalesIncreaseBps = {|LI0301:1250|};")]
    [InlineData("void M() { System.Threading.Thread.Sleep({|LI0301:1500|}); } // cites: SignalIntervalSeconds")]
    public Task A_converted_unit_does_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int MooringPlaces = {|LI0204:200|};")]
    [InlineData("int MooringPlaces { get; set; } = {|LI0204:200|};")]
    [InlineData("Dictionary<string, int> Places = new() { [\"mooring places\"] = {|LI0204:200|} };")]
    [InlineData("bool M(int places) => places >= {|LI0204:200|}; // cites: MooringPlaces")]
    [InlineData("bool M(int places) => places < {|LI0204:200|}; // cites: MooringPlaces")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces >= {|LI0204:200|};")]
    [InlineData("bool M(int mooringPlaces) => {|LI0204:200|} <= mooringPlaces;")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces is >= {|LI0204:200|};")]
    [InlineData("void M(int mooringPlaces) { if (mooringPlaces < {|LI0204:200|}) throw new System.Exception(); }")]
    [InlineData("bool M(int claims) => claims <= {|LI0204:150|}; // cites: Claims")]
    [InlineData("bool PaysAtOnce(int claims) { if (claims > {|LI0204:150|}) // cites: Claims\n return true; return false; }")]
    [InlineData("bool PaysAtOnce(int claims) { if (claims <= {|LI0204:150|}) // cites: Claims\n { return true; } return false; }")]
    [InlineData("bool IsTooHigh(int claims) => claims > {|LI0204:150|}; // cites: Claims")]
    [InlineData("bool M(double depth) => depth > {|LI0204:2.5|} && depth < 6; // cites: WaterDepth")]
    [InlineData("void T() { Assert.True(Port.MooringPlaces >= {|LI0204:200|}); }")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces < {|LI0204:200|};")]
    public Task A_bound_taken_for_a_count_or_compared_wrongly(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member) + ShapeTests.TestFramework);

    [Theory]
    [InlineData("const int MinMooringPlaces = {|LI0301:200|}; const int MooringPlaces = 240; const int MinimumMooringPlaces = 201;")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces > 200; void N(int mooringPlaces) { if (mooringPlaces <= 200) throw new System.Exception(); }")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces > 150; bool IsFewer(int mooringPlaces) => mooringPlaces <= 200;")]
    [InlineData("void T() { Assert.True(Port.MooringPlaces > 200); Assert.False(Port.MooringPlaces <= 200); }")]
    [InlineData("bool M(double waterDepth) => waterDepth is >= 2.5 and <= 6; bool IsOutside(double waterDepth) => waterDepth < 2.5 || waterDepth > 6;")]
    [InlineData("void M(double waterDepth) { if (waterDepth < 2.5 || waterDepth > 6) throw new System.Exception(); }")]
    [InlineData("void T() { Assert.InRange(Port.WaterDepth, {|LI0301:2.5|}, {|LI0301:6|}); }")]
    [InlineData("bool IsTooHigh(int claims) => claims >= {|LI0301:150|}; // cites: Claims")]
    [InlineData("const int GuestBerthDays = {|LI0301:14|}; const double MaxGuestBerthDays = {|LI0301:14|};")]
    public Task A_bound_respected_does_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member) + ShapeTests.TestFramework);

    [Theory]
    [InlineData("const decimal GuestNightsMultiple = {|LI0205:3.4m|};")]
    [InlineData("const int GuestNightsGrowthPercent = {|LI0205:240|};")]
    [InlineData("decimal Nights => {|LI0205:1.4m|}; // cites: GuestNightsMultiple")]
    [InlineData("void M(decimal nights) { var now = nights * {|LI0205:3.4m|}; } // cites: GuestNightsMultiple")]
    [InlineData("const decimal FuelSalesIncreasePercent = {|LI0205:112.5m|};")]
    [InlineData("Dictionary<string, decimal> X = new() { [\"sales\"] = {|LI0205:112.5m|} }; // cites: FuelSalesIncrease")]
    public Task A_ratio_mixed_up(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const decimal GuestNightsMultiple = {|LI0301:2.4m|};")]
    [InlineData("const int GuestNightsGrowthPercent = 140;")]
    [InlineData("const int GuestNightsPercent = {|LI0301:240|}; // cites: GuestNightsMultiple")]
    [InlineData("const decimal FuelSalesIncrease = {|LI0301:0.125m|};")]
    [InlineData("const decimal FuelSalesDecrease = 0.3m; const decimal FuelSalesDecline = 0.125m;")] // they grew
    [InlineData("const decimal Multiplier = 1.125m; // cites: FuelSalesIncrease")]
    public Task A_ratio_in_other_words_does_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int OccupancyRatePercent = {|LI0206:63|};")]
    [InlineData("const int OccupancyRatePercent = {|LI0206:62|};")]
    [InlineData("const double OccupancyRate = {|LI0206:0.6253|};")]
    [InlineData("int BridgeClearance => {|LI0206:18|};")]
    [InlineData("void M(double bridgeClearanceMetres = {|LI0206:18.42|}) { }")]
    [InlineData("Dictionary<string, int> X = new() { [\"bridge clearance\"] = {|LI0206:18|} };")]
    [InlineData("decimal M(string service) => service switch { \"berth dues 2024\" => {|LI0206:15m|}, _ => 0 };")]
    public Task A_rounded_or_longer_copy(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const double FairwayLengthKm = 3.2;")]
    [InlineData("const double FairwayLengthMetres = 2_900;")]
    [InlineData("const decimal BerthDues2024 = {|LI0301:14.5m|}; const decimal BerthDues2025 = {|LI0301:15.200m|};")]
    [InlineData("string M(double occupancyRate) => System.Math.Round(occupancyRate, 1).ToString();")]
    [InlineData("const int GuestBerths = {|LI0202:50|};")]
    [InlineData("const int SeasonBerths = {|LI0206:110|};")]
    public Task Exact_and_approximate_copies_are_told_apart(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int GuestBerths = {|LI0207:112|};")]
    [InlineData("Dictionary<string, int> Places = new() { [\"guest berths\"] = {|LI0207:112|}, [\"season berths\"] = {|LI0207:48|} };")]
    [InlineData("enum Codes : byte { OpenBarrier = {|LI0207:0x2C|}, CloseBarrier = {|LI0207:0x21|}, ReadLevel = {|LI0301:0x35|} }")]
    [InlineData("const decimal X = {|LI0207:0.625m|}; // cites: FuelSalesIncrease")]
    [InlineData("void M(decimal craneHire2025 = {|LI0207:820m|}) { }")]
    [InlineData("int GetTrailerPlaces() => {|LI0207:48|};")]
    public Task The_number_of_another_figure(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int GuestBerths = {|LI0202:325|};")] // an amount of money, not a number of berths
    [InlineData("const int GuestBerths = {|LI0202:14|};")]
    [InlineData("const int PageSize = 112; const int Places = 36; const int Berths = 48;")]
    [InlineData("const int GuestBerths = {|LI0301:48|}; const int SeasonBerths = {|LI0301:112|};")]
    [InlineData("Dictionary<string, int> Places = new() { [\"other berths\"] = 112 };")]
    public Task A_number_of_another_kind_is_not_another_figures(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const decimal CraneHire2025 = {|LI0208:310m|};")]
    [InlineData("Dictionary<int, decimal> WinterStorageByYear = new() { [2024] = {|LI0208:820m|}, [2025] = {|LI0208:780m|} };")]
    [InlineData("decimal CraneHire(int year) => year switch { 2024 => {|LI0208:325m|}, _ => 0 };")]
    [InlineData("decimal Hire = {|LI0208:310m|}; // cites: CraneHire2025")]
    [InlineData("class Season2025 { public const decimal CraneHire = {|LI0208:310m|}; }")]
    [InlineData("(int Year, decimal CraneHire)[] Fees = { (2024, {|LI0208:325m|}) };")]
    public Task The_number_of_another_period(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const decimal CraneHire2025 = {|LI0301:325m|};")]
    [InlineData("const decimal CraneHire = 310m;")] // two periods: none is meant
    [InlineData("class Season2025 { public const decimal CraneHire = {|LI0301:325m|}; }")]
    [InlineData("class Season2026 { public const decimal CraneHire = 310m; }")]
    [InlineData("Dictionary<int, decimal> CraneHireByYear = new() { [2026] = 310m };")]
    public Task The_right_period_or_none_does_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int MooringPlaces = {|LI0210:196|};")]
    [InlineData("int MooringPlaces => {|LI0210:48 + 112 + 36|};")]
    [InlineData("int All() { return {|LI0210:196|}; } // cites: MooringPlaces")]
    [InlineData("Port M() => new Port { MooringPlaces = {|LI0210:196|} }; class Port { public int MooringPlaces; }")]
    [InlineData("Dictionary<string, int> Places = new() { [\"mooring places\"] = {|LI0210:196|} };")]
    public Task A_sum_of_parts(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int ListedPlaces = 48 + 112 + 36; const int Sum = 196;")]
    [InlineData("const int MooringPlaces = {|LI0202:190|};")]
    [InlineData("const int MooringPlaces = 210;")]
    [InlineData("const int GuestBerths = {|LI0202:84|}; const int TrailerPlaces = {|LI0202:160|};")] // 48 + 112: two numbers add up too easily
    [InlineData("int All() => 196;")]
    [InlineData("Dictionary<string, int> Places = new() { [\"listed\"] = 196 };")]
    public Task Another_sum_does_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));
}
