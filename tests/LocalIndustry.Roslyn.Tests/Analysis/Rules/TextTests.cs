using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>LI0211 and LI0212: numbers in strings and comments.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("const string S = \"The harbour has {|LI0211:84|} guest berths.\";")]
    [InlineData("const string S = \"112 season berths and {|LI0211:63|} trailer places\";")]
    [InlineData("string S => @\"A guest berth may be kept\n for {|LI0211:41|} days\";")]
    [InlineData("string M(string name) => $\"{name}: {|LI0211:84|} guest berths\";")]
    [InlineData("string M(string name) => $\"\"\"{name} has {|LI0211:84|} guest berths\"\"\";")]
    [InlineData("string S = \"Occupancy rate:\\t{|LI0211:52.6|} %\";")]
    [InlineData("string S = \"The bridge clearance is {|LI0211:1840|} m\";")]
    [InlineData("string S = \"Water depth from {|LI0211:3.5|} m to 6 m\";")]
    [InlineData("string S = \"The bridge clearance is \" + \"{|LI0211:14.8|} m\";")]
    [InlineData("void M() { System.Console.WriteLine(\"Berth dues of 2025: {|LI0211:14.50|} EUR\"); }")]
    [InlineData("string S = \"\"\"\n  {\n    \"guestBerths\": {|LI0211:84|},\n    \"seasonBerths\": 112\n  }\n  \"\"\";")]
    [InlineData("string S = \"\"\"\n  | Service | 2024 | 2025 |\n  |---|---|---|\n  | Crane hire | {|LI0211:301|} EUR | 325 EUR |\n  | Winter storage | 780 EUR | 820 EUR |\n  \"\"\";")]
    [InlineData("string S = \"insert into berths (kind, number) values ('guest berths', {|LI0211:84|}), ('season berths', 112)\";")]
    [InlineData("string S = @\"[{ \"\"service\"\": \"\"crane hire\"\", \"\"year\"\": 2025, \"\"price\"\": 325 }, { 'kind': 'guest berths', 'number': {|LI0211:84|} }]\";")]
    public Task A_number_in_a_string(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const string S = \"The harbour has 48 guest berths, 112 season berths and 36 trailer places.\";")]
    [InlineData("const string S = \"about 50 guest berths\";")] // roughly so
    [InlineData("const string S = \"more than 40 guest berths\";")] // true as well
    [InlineData("const string S = \"240 mooring places\";")] // more than 200
    [InlineData("const string S = \"The bridge clearance is 1,840 cm\";")]
    [InlineData("const string S = \"84 guest berths in Havneby\";")] // of another place
    [InlineData("const string S = \"84 guest cabins\";")]
    [InlineData("const string S = \"Berth dues of 2023: 13.80 EUR\";")] // of another year
    [InlineData("const string S = \"harbour/2.5 (build 84)\";")]
    [InlineData("const string S = \"see section 84 of the harbour handbook\";")]
    [InlineData("const string S = \"https://example.org/guest-berths/84\";")]
    [InlineData("string M(int n) => $\"{n} guest berths, {n:N0} season berths\";")]
    [InlineData("const string S = \"id;guest;season\\n84;63;14\";")]
    [InlineData("const string S = \"48 guest berths and half of them have power\";")]
    [InlineData("const string S = \"a water depth between 2.5 m and 6 m\";")]
    [InlineData("string S = \"\"\"\n  { \"guestBerths\": 48, \"pageSize\": 84, \"guestBerthWidth\": 63 }\n  \"\"\";")]
    public Task Other_strings_do_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("// The harbour has {|LI0212:84|} guest berths.\nint N;")]
    [InlineData("/* {|LI0212:84|} guest berths */ int N;")]
    [InlineData("/// <summary>The {|LI0212:84|} guest berths, one row each.</summary>\nint N;")]
    [InlineData("/**\n * <summary>A guest berth may be kept\n * for {|LI0212:41|} days.</summary>\n */ int N;")]
    [InlineData("// A guest berth may be kept\n// for {|LI0212:41|} days.\nint N;")]
    [InlineData("int N; // {|LI0212:84|} guest berths")]
    [InlineData("int M() { return 2; /* occupancy rate {|LI0212:52.6|} % */ }")]
    [InlineData("/// <remarks>{|LI0212:112|} guest berths, as stated.</remarks>\nint N;")]
    [InlineData("// Boats need a free board of at least {|LI0212:60|} cm.\nint N;")]
    [InlineData("// TODO: show that the bridge clearance is {|LI0212:14.8|} m\nint N;")]
    [InlineData("// The water depth is between 2.5 m and {|LI0212:60|} m.\nint N;")]
    [InlineData("// The water depth is between {|LI0212:5.2|} m and 6 m.\nint N;")]
    public Task A_number_in_a_comment(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("// The harbour has 48 guest berths.\nint N;")]
    [InlineData("// const int GuestBerths = 84;\nint N;")] // code that is switched off
    [InlineData("// [InlineData(\"guest berths\", 84)]\nint N;")]
    [InlineData("// See section 84 of the handbook on guest berths.\nint N;")]
    [InlineData("// Bug 84: guest berths are counted twice.\nint N;")]
    [InlineData("// 1. guest berths\n// 2. season berths\nint N;")]
    [InlineData("// In 1984 there were no guest berths.\nint N;")]
    [InlineData("/// <summary>Page 84 lists the guest berths.</summary>\nint N;")]
    [InlineData("// Two guest berths are drawn on one line.\nint N;")]
    [InlineData("int N; // up to 60 guest berths fit on a page")]
    public Task Other_comments_do_not_trigger(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));
}
