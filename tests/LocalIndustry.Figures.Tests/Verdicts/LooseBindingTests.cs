using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Names that have not just the document's words: their numbers have to be slips of the document's.</summary>
public sealed class LooseBindingTests
{
    private const string Text = """
        Rules of the mountain railway

        A return ticket is valid for 45 days. Tyres are removed after 260 to 310 hours. Early booking reduces the fare by 12.5%.
        The rated output of the winch motor is 1,460 kW. The upper tunnel, which turns twice, is 870 m long and crosses 23 culverts.
        The company opened 74 stops and closed 19 stops. Signalling uses UDP port 5024.
        A resting pulse of more than 135 beats per minute calls for a check. The working pulse must be more than 62 beats per minute.
        """;

    private static readonly FigureIndex s_index = Index(Text, "rules.txt");

    [Theory]
    [InlineData("ReturnTicketValidityDays", "45 days")]
    [InlineData("TyreRemovalHoursMax", "260 to 310 hours")]
    [InlineData("EarlyBookingReduction", "reduces the fare by 12.5%")]
    [InlineData("EarlyBookingReductionPercent", "reduces the fare by 12.5%")]
    [InlineData("WinchMotorOutput", "1,460 kW")]
    [InlineData("UpperTunnelCulverts", "23 culverts")]
    [InlineData("StopsOpened", "74 stops")]
    [InlineData("SignallingPort", "5024")]
    public void Words_of_a_family_and_a_shorter_name_fit_one_figure(string name, string quote) => Assert.Contains(s_index.FindLoosely(new ClaimName(name, []))?.Figure.Quote ?? "none", quote);

    [Theory]
    [InlineData("ReturnTicketIconDays")]
    [InlineData("ReturnTicketValidityHeight")]
    [InlineData("TyreRemovalFee")]
    [InlineData("WinchMotorOutputVolts")]
    [InlineData("Stops")]
    [InlineData("TunnelStops")]
    public void Another_word_another_unit_or_one_word_do_not(string name) => Assert.Null(s_index.FindLoosely(new ClaimName(name, [])));

    [Theory]
    [InlineData("TownOfGrindal")]
    [InlineData("HoltshireRules")]
    public void The_type_of_another_place_binds_nothing(string type) => Assert.Null(s_index.FindLoosely(new ClaimName("ReturnTicketValidityDays", [type])));

    [Theory]
    [InlineData("TownHall")]
    [InlineData("Holtshire")] // who wrote the code
    [InlineData("MountainRules")]
    public void A_type_that_names_no_place_does(string type) => Assert.NotNull(s_index.FindLoosely(new ClaimName("ReturnTicketValidityDays", [type])));

    [Theory]
    [InlineData(1640, true)] // another order
    [InlineData(146, true)] // ten times off
    [InlineData(1450, true)] // a wrong digit
    [InlineData(1460, false)]
    [InlineData(2000, false)]
    [InlineData(900, false)]
    public void Only_a_slip_bears_the_name_out(int value, bool isSlip)
    {
        var target = s_index.FindLoosely(new ClaimName("WinchMotorOutput", []))!;
        var claim = Claim.Of((decimal)value, "WinchMotorOutput");

        Assert.Equal(isSlip, LooseSlips.Has(claim, target, s_index.Judge(claim, target)));
    }

    [Theory]
    [InlineData(91, "StopsOpened", false)]
    [InlineData(19, "StopsOpened", true)] // the neighbour's
    [InlineData(47, "StopsOpened", true)]
    public void A_neighbours_number_is_a_slip(int value, string name, bool isSlip)
    {
        var target = s_index.FindLoosely(new ClaimName(name, []))!;
        var claim = Claim.Of((decimal)value, name);

        Assert.Equal(isSlip, LooseSlips.Has(claim, target, s_index.Judge(claim, target)));
    }

    [Fact]
    public void What_more_than_a_bound_calls_for_something_is_a_maximum_and_what_has_to_be_more_is_none()
    {
        Assert.Equal("more than 135 beats per minute", s_index.FindNamed(new ClaimName("MaxRestingPulse", []))?.Figure.Quote);
        Assert.Null(s_index.FindNamed(new ClaimName("MaxWorkingPulse", [])));
    }

    [Theory]
    [InlineData("validity", "valid")]
    [InlineData("removal", "removed")]
    [InlineData("reduction", "reduces")]
    [InlineData("gravitational", "gravitation")]
    [InlineData("admittance", "admits")]
    [InlineData("thickness", "thick")]
    [InlineData("payment", "pays")]
    [InlineData("decision", "decides")]
    [InlineData("retransmissions", "retransmit")]
    [InlineData("admission", "admitted")]
    [InlineData("applications", "apply", false)]
    [InlineData("removal", "reduces", false)]
    [InlineData("rate", "rated", true)]
    [InlineData("inspection", "instruction", false)]
    public void Families_share_a_stem(string one, string other, bool isShared = true) => Assert.Equal(isShared, WordStems.OfFamily(one) == WordStems.OfFamily(other));

    [Theory]
    [InlineData("RideToArdenMinutes", "30 minutes")]
    [InlineData("ArdenRideAtPresent", null)] // not what it will be
    public void A_word_of_the_neighbours_name_is_the_neighbours(string name, string? quote)
    {
        var index = Index("Rules of the railway\n\nFrom April the ride to Arden will take 30 minutes; at present it takes 40 minutes.", "rules.txt");

        Assert.Equal(quote, index.FindLoosely(new ClaimName(name, []))?.Figure.Quote);
    }

    [Theory]
    [InlineData("SwayPercent", "RailwayOptions", true)]
    [InlineData("SwayPercent", "Options", false)] // nothing says whose
    [InlineData("SwayMs", "RailwayOptions", false)]
    [InlineData("Sway", "RailwayOptions", false)]
    [InlineData("SideSwayPercent", "RailwayOptions", false)]
    public void A_word_with_its_unit_needs_a_type_of_the_document(string name, string type, bool isBound)
    {
        var index = Index("Rules of the mountain railway\n\nA vertical sway of up to 20% is allowed. The brake takes 300 ms.", "rules.txt");

        Assert.Equal(isBound, index.FindLoosely(new ClaimName(name, [type])) is not null);
    }

    private static FigureIndex Index(string text, string fileName)
    {
        var document = FigureReader.Read(text, fileName);
        Assert.NotEmpty(document.Figures.ToList());
        return new FigureIndex([new IndexedDocument(document, "", "Rules", [])]);
    }
}
