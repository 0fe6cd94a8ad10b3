using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>Names and clauses that have not just the document's words, and numbers that are the document's with a slip.</summary>
public sealed class LooseNameTests
{
    [Theory]
    [InlineData("const int PumpClearance = {|LI0202:520|};")]
    [InlineData("int PumpClearance { get; init; } = {|LI0203:25|};")]
    [InlineData("[System.ComponentModel.DefaultValue({|LI0202:520|})] public int PumpClearance { get; set; }")]
    [InlineData("const string S = \"A guest berth is kept for {|LI0211:41|} days.\";")]
    [InlineData("// The pump gives a clearance of {|LI0212:520|} litres per minute.\nint N;")]
    public Task A_slip_under_a_name_of_the_same_families(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int PumpClearance = 250;")]
    [InlineData("const int PumpClearance = 300;")] // of another pump
    [InlineData("const int PumpClearanceVolts = 520;")]
    [InlineData("const int PumpClearancePort = 520;")]
    [InlineData("const decimal GuestBerthKeepingFee = 41m;")]
    [InlineData("const int PumpClearance = 1;")]
    [InlineData("class TownOfGrindal { const int PumpClearance = 520; }")]
    [InlineData("// The pump gives a clearance of 300 litres per minute.\nint N;")]
    public Task Other_numbers_do_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));
}
