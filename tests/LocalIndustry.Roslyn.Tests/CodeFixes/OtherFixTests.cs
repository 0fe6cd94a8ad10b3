using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.CodeFixes;

/// <summary>The fixes beside the constant and the literal: the operator, the factory, the comment.</summary>
public sealed class OtherFixTests
{
    [Theory]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces >= {|LI0204:200|};", "bool M(int mooringPlaces) => mooringPlaces > 200;")]
    [InlineData("bool M(int mooringPlaces) => {|LI0204:200|} <= /* a */ mooringPlaces;", "bool M(int mooringPlaces) => 200 < /* a */ mooringPlaces;")]
    [InlineData("bool M(int mooringPlaces) => !(mooringPlaces < {|LI0204:200|});", "bool M(int mooringPlaces) => !(mooringPlaces <= 200);")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces is >= {|LI0204:200|};", "bool M(int mooringPlaces) => mooringPlaces is > 200;")]
    [InlineData("bool M(int mooringPlaces) => mooringPlaces is not < {|LI0204:200|};", "bool M(int mooringPlaces) => mooringPlaces is not <= 200;")]
    [InlineData("void M(int mooringPlaces)\n{\n    if (mooringPlaces < {|LI0204:200|}) throw new System.Exception();\n}", "void M(int mooringPlaces)\n{\n    if (mooringPlaces <= 200) throw new System.Exception();\n}")]
    public Task The_operator_becomes_the_documents(string before, string after) => FixTest.CheckHarbour(FigureCodeFixProvider.UseConstantKey, Class(before), Class(after));

    [Theory]
    [InlineData("bool M(int places) => places < {|LI0204:200|}; // cites: MooringPlaces", "bool M(int places) => places > Harbour.MooringPlaces; // cites: MooringPlaces")]
    [InlineData("bool IsTooHigh(decimal claims) => claims > {|LI0204:150m|}; // cites: Claims", "bool IsTooHigh(decimal claims) => claims >= Harbour.Claims; // cites: Claims")]
    public Task Then_comes_the_constant(string before, string after) => FixTest.CheckHarbour(FigureCodeFixProvider.UseConstantKey, Class(before), Class(after), steps: 2);

    [Fact]
    public Task Fixing_all_corrects_counts_and_comparisons_alike() => FixTest.CheckHarbour(
        FigureCodeFixProvider.UseConstantKey,
        Class("const int MooringPlaces = {|LI0204:200|};\nbool M(int mooringPlaces) => mooringPlaces >= {|LI0204:200|};"),
        Class("const int MooringPlaces = Harbour.MooringPlaces;\nbool M(int mooringPlaces) => mooringPlaces > 200;"));

    [Theory]
    [InlineData("System.TimeSpan A = System.TimeSpan.FromHours({|LI0203:14|}); // cites: GuestBerthDays", "System.TimeSpan A = System.TimeSpan.FromDays(Harbour.GuestBerthDays); // cites: GuestBerthDays")]
    [InlineData("System.TimeSpan A = System.TimeSpan.FromMinutes({|LI0203:1.5|}); // cites: SignalIntervalSeconds", "System.TimeSpan A = System.TimeSpan.FromSeconds((double)Harbour.SignalIntervalSeconds); // cites: SignalIntervalSeconds")]
    [InlineData("System.TimeSpan A = System.TimeSpan.FromHours({|LI0301:14 * 24|}); // cites: GuestBerthDays", "System.TimeSpan A = System.TimeSpan.FromHours(Harbour.GuestBerthDays * 24); // cites: GuestBerthDays")]
    [InlineData("const int BridgeClearanceCm = {|LI0203:184|};", "const int BridgeClearanceCm = (int)(Harbour.BridgeClearance * 100);")]
    [InlineData("const double SignalIntervalMs = {|LI0203:150|};", "const double SignalIntervalMs = (double)(Harbour.SignalIntervalSeconds * 1000);")]
    public Task The_constant_comes_in_the_unit_of_its_place(string before, string after) => FixTest.CheckHarbour(FigureCodeFixProvider.UseConstantKey, Class(before), Class(after));

    [Theory]
    [InlineData("const int GuestBerths = {|LI0202:84|};", "const int GuestBerths = 84; // cites: none")]
    [InlineData("const int GuestBerths = {|LI0202:84|}, SeasonBerths = {|LI0202:99|};", "const int GuestBerths = 84, SeasonBerths = 99; // cites: none")]
    [InlineData("    const int GuestBerths = {|LI0202:84|}; // so far", "    // cites: none\n    const int GuestBerths = 84; // so far")]
    [InlineData("string M(int guestBerths = {|LI0202:84|}) => @\"a\nb\";", "string M(int guestBerths = 84) => @\"a\nb\";", true)]
    [InlineData("void M()\n{\n    var guestBerths = {|LI0202:84|}; // so far\n}", "void M()\n{\n    // cites: none\n    var guestBerths = 84; // so far\n}")]
    public Task A_number_can_be_said_to_be_from_no_document(string before, string after, bool isAbove = false) =>
        FixTest.CheckHarbour(FigureCodeFixProvider.CitesNoneKey, Class(before), isAbove ? Class("// cites: none\n" + after) : Class(after));

    [Theory]
    [InlineData("const int N = {|LI0201:84|}; // cites: GuestBerths")]
    [InlineData("const int GuestBerths = {|LI0301:48|};")]
    public Task What_cites_or_is_right_is_from_a_document(string code) => FixTest.CheckHarbour(FigureCodeFixProvider.CitesNoneKey, Class(code), Class(code));

    private static string Class(string member) => $"using Consumer;\nnamespace Elsewhere\n{{\nclass Lindvik\n{{\n{member}\n}}\n}}\n";
}
