using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>LI0209: copies of one figure that differ.</summary>
public sealed class CopiesTests
{
    [Theory]
    [InlineData("const int MooringPlaces = 240; class Map { const int MooringPlaces = {|LI0209:250|}; }")]
    [InlineData("const double FairwayLengthKm = 3.1; const double FairwayLengthMetres = {|LI0209:2_900|};")]
    [InlineData("static readonly int A = 230; // cites: MooringPlaces\nint B => {|LI0209:260|}; // cites: MooringPlaces")]
    [InlineData("int A { get; init; } = 230; // cites: MooringPlaces\nint B() { return {|LI0209:231|}; } // cites: MooringPlaces")]
    [InlineData("System.TimeSpan A = System.TimeSpan.FromDays(10); // cites: GuestBerthDays\nSystem.TimeSpan B = System.TimeSpan.FromDays({|LI0209:12|}); // cites: GuestBerthDays")]
    [InlineData("const double FairwayLengthKm = {|LI0301:3|};\ndouble Fairway() => {|LI0209:3.1|}; // cites: FairwayLength")]
    [InlineData("void Show(int mooringPlaces = 240) { } void Print(int mooringPlaces = {|LI0209:230|}) { }")]
    public Task Copies_that_differ(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int MooringPlaces = 240; class Map { const int MooringPlaces = 240; }")]
    [InlineData("const double FairwayLengthKm = 3.1; const double FairwayLengthMetres = 3_100;")]
    [InlineData("const int MinMooringPlaces = 210; class Map { const int MinimumMooringPlaces = 220; }")] // limits of one's own
    [InlineData("const int MooringPlaces = 240; bool M(int mooringPlaces) => mooringPlaces > 250;")]
    [InlineData("const int MooringPlaces = 240; class Port { public int MooringPlaces; } Port P = new() { MooringPlaces = 250 };")] // a port among others
    [InlineData("const double WaterDepth = 3; class Map { const double WaterDepth = 4; }")] // within the range, at two places
    [InlineData("const int GuestBerths = {|LI0202:84|}; class Map { const int GuestBerths = {|LI0301:48|}; }")] // the document says which is wrong
    public Task Other_copies_do_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));
}
