using System.Threading.Tasks;
using LocalIndustry.Roslyn.Tests.Analysis.Rules;
using LocalIndustry.Roslyn.Tests.Support;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Analysis;

/// <summary>Settings in <c>.editorconfig</c>, beside a harbour and a shipyard that both have guest berths.</summary>
public sealed class SettingsTests
{
    private const string Prefix = "local_industry.";

    [Theory]
    [InlineData("binding = named", "const int SeasonBerths = {|LI0202:121|}; const double BridgeClearance = {|LI0202:14.8|};")]
    [InlineData("binding = cited", "const int SeasonBerths = 121; // season berths")]
    [InlineData("binding = cited", "const int N = {|LI0201:121|}; // cites: SeasonBerths")]
    [InlineData("binding = strict", "const int SeasonBerths = {|LI0202:121|}; class Harbour { const double Fairway = 2.1; }")]
    [InlineData("tolerance = 1%", "const double BridgeClearance = 18.5; const decimal OccupancyRatePercent = 63m; const int SeasonBerths = {|LI0202:121|};")]
    [InlineData("synonyms = moorage=berths, seasonal=season", "const int SeasonalMoorage = {|LI0202:121|};")]
    [InlineData("unit_suffixes = cts=days", "const int MaxGuestBerthCts = {|LI0202:41|};")]
    [InlineData("exclude = tests", "public class PortTests { const int SeasonBerths = 121; const string S = \"121 season berths\"; } const int SeasonBerths = {|LI0202:121|};")]
    [InlineData("exclude = strings", "const string S = \"121 season berths\"; int N; // {|LI0212:121|} season berths")]
    [InlineData("exclude = comments, strings", "const string S = \"121 season berths\"; int N; // 121 season berths")]
    [InlineData("documents = Harbour", "const int GuestBerths = {|LI0202:84|};")]
    [InlineData("documents = none", "const int SeasonBerths = 121;")]
    [InlineData("documents = Shipyard", "const int SeasonBerths = 121;\nconst int N = {|LI0201:121|}; // cites: SeasonBerths")]
    [InlineData("severity.Harbour = none", "const int SeasonBerths = 121;")]
    [InlineData("severity.Harbour.SeasonBerths = none", "const int SeasonBerths = 121; const double BridgeClearance = {|LI0202:14.8|};")]
    [InlineData("severity.harbour.seasonberths = none", "const int SeasonBerths = 121;")]
    public Task A_setting_holds_for_the_files_of_its_section(string setting, string member) =>
        ClaimTest.CheckHarbourWith(Prefix + setting, ShapeTests.Class(member));

    [Theory]
    [InlineData("tolerence = 1%", "'local_industry.tolerence' is no setting; did you mean 'local_industry.tolerance'?")]
    [InlineData("tolerance = 0.01", "'0.01' is no tolerance: write a percentage, such as 1%")]
    [InlineData("binding = loose", "local_industry.binding: 'loose' is none of named, strict, cited")]
    [InlineData("exclude = test", "local_industry.exclude: 'test' is none of tests, strings, comments; did you mean 'tests'?")]
    [InlineData("synonyms = moorage", "local_industry.synonyms: 'moorage' is not of the form 'code word = document's word'")]
    [InlineData("documents = Harbor", "local_industry.documents: no document has the class 'Harbor'; did you mean 'Harbour'?")]
    [InlineData("severity.Harbor = none", "'local_industry.severity.harbor' is about no document; did you mean 'local_industry.severity.Harbour'?")]
    [InlineData("severity.Harbour.SeasonBirths = none", "'local_industry.severity.Harbour.seasonbirths' is about no figure of Harbour; did you mean 'local_industry.severity.Harbour.SeasonBerths'?")]
    [InlineData("severity.Harbour = off", "'off' is no severity: there are none, silent, suggestion, warning and error")]
    [InlineData("severity.LI0202 = none", "'local_industry.severity.LI0202' sets nothing: the severity of a rule on code is dotnet_diagnostic.LI0202.severity")]
    public Task A_setting_that_says_nothing_is_told(string setting, string problem) => ClaimTest.CheckHarbourWith(Prefix + setting, "class C { }", problem);

    [Theory]
    [InlineData("severity.LI0104 = none")] // a rule on documents
    [InlineData("severity.Harbour = suggestion")]
    [InlineData("documents = harbour, Shipyard")]
    public Task A_setting_that_is_right_is_not(string setting) => ClaimTest.CheckHarbourWith(Prefix + setting, "class C { }");
}
