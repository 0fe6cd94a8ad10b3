using System.Linq;
using System.Threading.Tasks;
using LocalIndustry.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.CodeFixes;

public sealed class TextFixTests
{
    [Theory]
    [InlineData("string S = \"The harbour has {|LI0211:84|} guest berths.\";", "string S = $\"The harbour has {Harbour.GuestBerths} guest berths.\";")]
    [InlineData("string S = \"{|LI0211:84|} guest berths, {|LI0211:121|} season berths {now}\";", "string S = $\"{Harbour.GuestBerths} guest berths, {Harbour.SeasonBerths} season berths {{now}}\";")]
    [InlineData("public static readonly string S = \"It has {|LI0211:84|} guest berths.\";", "public static readonly string S = $\"It has {Harbour.GuestBerths} guest berths.\";")]
    [InlineData("string M(string n) => $\"{n}: {|LI0211:84|} guest berths\";", "string M(string n) => $\"{n}: {Harbour.GuestBerths} guest berths\";")]
    [InlineData("string S = @\"\\ {|LI0211:84|} guest berths\";", "string S = $@\"\\ {Harbour.GuestBerths} guest berths\";")]
    [InlineData("string S = \"\"\"{|LI0211:84|} guest berths\"\"\";", "string S = $\"\"\"{Harbour.GuestBerths} guest berths\"\"\";")]
    [InlineData("string S = \"The bridge clearance is {|LI0211:14.8|} m\";", "string S = $\"The bridge clearance is {Harbour.BridgeClearance} m\";")]
    [InlineData("void M() { const int a = 1; System.Console.WriteLine(\"a\" + \"{|LI0211:84|} guest berths\"); }", "void M() { const int a = 1; System.Console.WriteLine(\"a\" + $\"{Harbour.GuestBerths} guest berths\"); }")]
    public Task The_constant_stands_in_the_string(string before, string after) =>
        FixTest.CheckHarbour(TextCodeFixProvider.InterpolateKey, UseConstantTests.Class(before), UseConstantTests.Class(after));

    // The markup of the other tests takes two dollars for a place.
    [Fact]
    public void A_raw_string_with_braces_gets_longer_ones()
    {
        var text = SourceText.From("var s = \"\"\"{ \"berths\": 84, \"own\": {} }\"\"\";");
        var literal = SyntaxFactory.ParseStatement(text.ToString()).DescendantNodes().OfType<LiteralExpressionSyntax>().Single();
        var number = new TextSpan(text.ToString().IndexOf("84"), 2);

        var changed = text.WithChanges(InterpolatedText.Changes(literal, [(number, "Harbour.GuestBerths")]));

        Assert.Equal("var s = $$\"\"\"{ \"berths\": {{Harbour.GuestBerths}}, \"own\": {} }\"\"\";", changed.ToString());
    }

    [Theory]
    [InlineData("const string S = \"The harbour has {|LI0211:84|} guest berths.\";")]
    [InlineData("void M(string s = \"{|LI0211:84|} guest berths\") { }")]
    [InlineData("[System.Obsolete(\"{|LI0211:84|} guest berths\")] int N;")]
    [InlineData("bool M(string s) => s is \"{|LI0211:84|} guest berths\";")]
    [InlineData("string S = \"The bridge clearance is {|LI0211:1480|} cm\";")]
    public Task Where_the_constant_cannot_stand_there_is_no_offer(string code) =>
        FixTest.CheckHarbour(TextCodeFixProvider.InterpolateKey, UseConstantTests.Class(code), UseConstantTests.Class(code));

    [Theory]
    [InlineData("const string S = \"The harbour has {|LI0211:84|} guest berths.\";", "const string S = \"The harbour has 48 guest berths.\";")]
    [InlineData("const string S = \"{|LI0211:4,800|} guest berths\";", "const string S = \"48 guest berths\";")]
    [InlineData("const string S = \"The bridge clearance is {|LI0211:1,480|} cm\";", "const string S = \"The bridge clearance is 1,840 cm\";")]
    [InlineData("const string S = \"{ 'crane hire, 2025': {|LI0211:352.00|} }\";", "const string S = \"{ 'crane hire, 2025': 325 }\";")]
    [InlineData("// The harbour has {|LI0212:84|} guest berths.\nint N;", "// The harbour has 48 guest berths.\nint N;")]
    [InlineData("/// <summary>The {|LI0212:84|} guest berths\n/// and {|LI0212:121|} season berths.</summary>\nint N;", "/// <summary>The 48 guest berths\n/// and 112 season berths.</summary>\nint N;")]
    public Task The_number_is_corrected_in_its_own_notation(string before, string after) =>
        FixTest.CheckHarbour(TextCodeFixProvider.CorrectTextKey, UseConstantTests.Class(before), UseConstantTests.Class(after));
}
