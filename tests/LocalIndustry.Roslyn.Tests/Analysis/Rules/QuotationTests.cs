using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis.Rules;

/// <summary>LI0201 and LI0103: a comment quotes the document.</summary>
public sealed class QuotationTests
{
    [Theory]
    [InlineData("const int N = {|LI0201:84|}; // \"48 guest berths\"")]
    [InlineData("// \"The harbour has 48 guest berths\"\nconst int N = {|LI0201:84|};")]
    [InlineData("const int N = {|LI0201:84|}; /* harbour-handbook.md:7 \"has 48 guest berths\" */")]
    [InlineData("decimal M(decimal a) { return a * {|LI0201:0.526m|}; } // \"The occupancy rate is 62.5%.\"")]
    [InlineData("void M() { var n = {|LI0201:41|}; } // “at most 14 days”")]
    [InlineData("int M(int? n) => n ?? {|LI0201:41|}; // \"may be kept for at most 14 days\"")]
    [InlineData("const int GuestBerths = {|LI0201:84|}; // 48 guest berths")]
    [InlineData("const int N = {|LI0201:84|}; // cites: harbour-handbook.md:7 \"48 guest berths\"")]
    [InlineData("const int N = {|LI0207:112|}; // \"48 guest berths\"")]
    [InlineData("const int N = {|LI0301:48|}; // \"48 guest berths\"")]
    public Task A_quotation_binds(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int N = 84; // 48 guest berths")] // neither quotation marks nor a name that speaks of berths
    [InlineData("const int N = 84; // \"guest berths\"")]
    [InlineData("const int N = 84; // \"48\"")]
    [InlineData("const int N = 84; // \"{|LI0212:84|} guest berths\"")]
    [InlineData("const int N = 84; // \"48 guest berths, 112 season berths\"")] // two figures
    [InlineData("const int N = 84; // see \"harbour-handbook.md\"")]
    [InlineData("const string S = \"48 guest berths\"; const int N = 84;")]
    public Task Other_comments_do_not(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));

    [Theory]
    [InlineData("const int N = 84; // harbour-handbook.md:7 \"{|LI0103:84 guest berths for all|}\"")]
    [InlineData("// harbour-handbook.md: \"{|LI0103:The harbour has 84 guest berths|}\"\nconst int N = 84;")]
    public Task A_quote_that_the_document_does_not_hold_is_told(string member) => ClaimTest.CheckHarbour(ShapeTests.Class(member));
}
