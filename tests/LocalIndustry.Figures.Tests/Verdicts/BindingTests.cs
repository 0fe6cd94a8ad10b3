using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Names against figures as the reader reads them.</summary>
public sealed class BindingTests
{
    private const string Text = """
        Handbook of the ferry line

        The ferry is 64 m long and draws 3.2 m of water. A lifeboat weighs 950 kg when it is empty, and a raft holds 25 persons.
        Engines are inspected every 18 months. The night rate is 4.5 crowns per passenger. In winter the crossing takes 50 minutes, the boarding 15 minutes.
        The line runs 9 ferries, 14 buses and 6 tugs.
        """;

    private static readonly FigureIndex s_index = Index(Text);

    [Theory]
    [InlineData("FerryLengthMetres", "64 m")]
    [InlineData("FerryLength", "64 m")]
    [InlineData("EmptyLifeboatWeightKg", "950 kg")]
    [InlineData("EngineInspectionMonths", "18 months")]
    [InlineData("NightRatePerPassengerCrowns", "4.5 crowns per passenger")]
    [InlineData("WinterCrossingMinutes", "50 minutes")]
    public void A_unit_and_words_of_the_sentence_single_a_figure_out(string name, string quote) => Assert.Equal(quote, s_index.FindNamed(new ClaimName(name, []))?.Figure.Quote);

    [Theory]
    [InlineData("WinterMinutes")] // two spans of time
    [InlineData("FerryWeightKg")]
    [InlineData("BusLengthMetres")]
    [InlineData("LifeboatInspectionMonths")]
    public void Words_of_another_sentence_do_not(string name) => Assert.Null(s_index.FindNamed(new ClaimName(name, [])));

    [Theory]
    [InlineData("Suppose the hop limit is two.", false)]
    [InlineData("The hop limit is 225.", true)]
    public void A_handful_that_no_slip_makes_of_the_number_is_an_example(string text, bool contradicts)
    {
        var index = Index("Protocol\n\nAnnouncements are sent with a hop limit of 255. The version is 2.");

        Assert.Equal(contradicts, StatementReader.Read(text).Any(statement => index.JudgeStated(statement, []) is { Verdict.IsSatisfied: false }));
    }

    [Theory]
    [InlineData("The number of night boats fell from 52 in 2022 to 39 in 2023, a decrease of 25%.", "")]
    [InlineData("Night boats fell from 52 to 39.", "")]
    [InlineData("Night boats: 52 in 2022 and 39 in 2023", "")]
    [InlineData("Night boats in 2023: 52", "52")]
    public void Numbers_of_two_periods_beside_each_other_are_both_right(string text, string contradicts)
    {
        var index = Index("Ferries\n\nThe number of night boats fell from 52 in 2022 to 39 in 2023, a decrease of 25%.");

        Assert.Equal(contradicts, string.Join(" ", StatementReader.Read(text).Where(statement => index.JudgeStated(statement, []) is { Verdict.IsSatisfied: false }).Select(static statement => statement.Number)));
    }

    [Fact]
    public void A_number_put_right_far_from_the_one_printed_is_judged()
    {
        var target = Index("# Mine\n\n| Output | 2023 |\n|---|--:|\n| Ore mined | 0.00000000000000000001 |", "mine.md").FindNamed(new ClaimName("OreMined", []))!;
        var corrected = target with { Figure = target.Figure with { Value = FigureValue.Of(70_000_000_000_000_000_000_000_000m) } };

        Assert.False(FigureJudge.Judge(Claim.Of(12m, "OreMined"), corrected.Figure).IsSatisfied);
    }

    // Whole clauses of the document's with another number, under a subject that alone says too little.
    [Theory]
    [InlineData("Trunks for the night ferry may weigh not more than 41 kg.", true)]
    [InlineData("Trunks for the night ferry may weigh not more than 23 kg.", false)]
    [InlineData("Trunks for the day ferry may weigh not more than 41 kg.", false)]
    [InlineData("Trunks of 41 kg", false)]
    [InlineData("A rise in wind of more than 9 m/s stops the boarding.", true)]
    [InlineData("A rise in wind of more than 6 m/s stops the boarding.", false)]
    [InlineData("A ramp that is not lowered within 4 minutes costs 60 crowns.", false)]
    public void A_clause_of_the_document_binds_as_a_whole(string text, bool contradicts)
    {
        var index = Index("Handbook\n\nTrunks for the night ferry may weigh not more than 23 kg. A rise in wind of more than 6 m/s stops the boarding.\n\nA ramp that is not lowered within 4 minutes costs 60 crowns.");

        Assert.Equal(contradicts, StatementReader.Read(text).Any(statement => index.JudgeStated(statement, []) is { Verdict.IsSatisfied: false }));
    }

    [Theory]
    [InlineData("Buses", "Ferries", "Tugs")]
    [InlineData("Tugs", "buses", "ferries")]
    public void A_word_is_witnessed_by_those_listed_with_it(string name, params string[] siblings) =>
        Assert.NotNull(s_index.FindNamed(new ClaimName(name, []) { Siblings = siblings }));

    [Theory]
    [InlineData("Buses")]
    [InlineData("Buses", "Ferries")]
    [InlineData("Buses", "Cars", "Bicycles")]
    public void A_word_alone_is_not(string name, params string[] siblings) => Assert.Null(s_index.FindNamed(new ClaimName(name, []) { Siblings = siblings }));

    [Theory]
    [InlineData("FerryStaffByMonth")]
    [InlineData("DeckAreaM2")]
    public void Under_an_owner_of_another_unit_nothing_binds(string owner)
    {
        Assert.NotNull(s_index.FindNamed(new ClaimName("FerryLength", [])));
        Assert.Null(s_index.FindNamed(new ClaimName("FerryLength", []) { Owners = [owner] }));
    }

    [Theory]
    [InlineData("LengthsM")]
    [InlineData("LengthsKm")]
    [InlineData("Ferries")]
    public void Under_an_owner_of_the_same_dimension_or_of_none_it_does(string owner) => Assert.NotNull(s_index.FindNamed(new ClaimName("FerryLength", []) { Owners = [owner] }));

    [Theory]
    [InlineData("BeaconFrame", true)]
    [InlineData("BeaconFrameCode", true)]
    [InlineData("BeaconFrameCodes", true)]
    [InlineData("BeaconFrames", false)]
    [InlineData("BeaconFramesSent", false)]
    public void A_plural_is_no_code_of_one(string name, bool isBound)
    {
        var index = Index("# Link\n\n| Frame | Code |\n|---|---|\n| Beacon frame | 0x31 |\n| Alarm frame | 0x32 |", "link.md");

        Assert.Equal(isBound, index.FindNamed(new ClaimName(name, [])) is not null);
    }

    [Theory]
    [InlineData("OreMined", "6.4", true)]
    [InlineData("OreMined", "6400000", true)]
    [InlineData("OreMined", "64", false)]
    [InlineData("OreMinedTonnes", "6.4", false)]
    [InlineData("OreMinedMillions", "6.4", true)]
    [InlineData("OreMinedMillions", "6400000", false)]
    public void A_cell_may_be_copied_as_it_is_printed_where_no_unit_is_said(string name, string value, bool isRight)
    {
        var index = Index("# Mine\n\n| Output | 2023 |\n|---|--:|\n| Ore mined (million tonnes) | 6.4 |\n| Ore shipped (million tonnes) | 5.9 |", "mine.md");
        var target = index.FindNamed(new ClaimName(name, []))!;

        Assert.Equal(isRight, index.Judge(Claim.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), name), target).IsSatisfied);
    }

    [Theory]
    [InlineData("1.19", true, false)]
    [InlineData("0.81", true, false)]
    [InlineData("1.19", false, true)]
    [InlineData("1.91", true, true)]
    public void A_factor_stands_for_a_percentage_on_top_or_off(string value, bool isFactor, bool contradicts)
    {
        var index = Index("Handbook\n\nThe handling share is 19%.");
        var claim = Claim.Of(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture)) with { IsFactor = isFactor };

        Assert.Equal(contradicts, !index.Judge(claim, index.FindNamed(new ClaimName("HandlingSharePercent", []))!).IsSatisfied);
    }

    [Theory]
    [InlineData(118, "YieldPercentOfLastYear", false)]
    [InlineData(118, "YieldIncreasePercent", true)]
    [InlineData(81, "YieldPercentOfLastYear", true)]
    public void A_rise_may_be_stated_as_what_it_comes_to(int value, string name, bool contradicts)
    {
        var index = Index("Report\n\nThe yield of rice rose by 18% over last year.");
        var figure = index.FindNamed(new ClaimName("RiceYieldIncreasePercent", []))!;

        Assert.Equal(contradicts, !index.Judge(Claim.Of((decimal)value, name), figure).IsSatisfied);
    }

    [Fact]
    public void A_list_of_codes_gives_figures_and_a_number_of_failures_is_none_of_them()
    {
        var index = Index("# Faults\n\n| Fault | Code |\n|---|---|\n| Lamp failure | 101 |\n| Cable break | 102 |\n| Door open | 117 |\n", "faults.md");

        Assert.Equal("101", index.FindNamed(new ClaimName("LampFailure", ["FaultCodes"]) { Owners = ["FaultCodes"] })?.Figure.Quote);
        Assert.Null(index.FindNamed(new ClaimName("LampFailures", [])));
    }

    [Theory]
    [InlineData("MaxReloads", true)]
    [InlineData("ReloadLimit", true)]
    [InlineData("MaxReloadsPerWagon", true)]
    [InlineData("MaxCarriers", false)]
    [InlineData("BargeReloads", false)]
    public void What_is_done_so_many_times_goes_by_its_verb(string name, bool isBound)
    {
        var index = Index("Handbook of the wagon yard\n\nA carrier must not reload a wagon more than 7 times.");

        Assert.Equal(isBound, index.FindNamed(new ClaimName(name, ["WagonYard"])) is not null);
    }

    [Theory]
    [InlineData("MemberSeasonCard", "40 crowns")]
    [InlineData("SeasonCardMembers", "40 crowns")]
    [InlineData("NonMemberSeasonCard", "65 crowns")]
    [InlineData("SeasonCard", null)]
    public void Non_members_are_no_members(string name, string? quote)
    {
        var index = Index("Handbook\n\nA season card costs 40 crowns for members and 65 crowns for non-members.");

        Assert.Equal(quote, index.FindNamed(new ClaimName(name, []))?.Figure.Quote);
    }

    [Theory]
    [InlineData("MaxBunkerFill", "85%")]
    [InlineData("BunkerStart", null)]
    [InlineData("BunkerPaint", null)]
    public void A_noun_may_say_what_was_done(string name, string? quote)
    {
        var index = Index("Handbook of the ferry line\n\nThe bunker is filled to no more than 85%. The hull was painted and the engine was started 12 times.");

        Assert.Contains(quote ?? "none", index.FindNamed(new ClaimName(name, []))?.Figure.Quote ?? "none");
    }

    [Theory]
    [InlineData("Ofl.Timers", true)]
    [InlineData("Line.Timers", false)]
    public void The_short_name_of_a_title_is_a_witness(string type, bool isBound)
    {
        var index = Index("Open Ferry Line (OFL)\n\nThe block size is 4,096 bytes.");

        Assert.Equal(isBound, index.FindNamed(new ClaimName("BlockSize", [type])) is not null);
    }

    [Theory]
    [InlineData("Ferrets", false)]
    [InlineData("DogOptions", true)]
    [InlineData("Kennel", true)]
    public void Under_another_animal_nothing_binds(string type, bool isBound)
    {
        var index = Index("Handbook for dogs and cats\n\nThe settling time is 9 hours.");

        Assert.Equal(isBound, index.FindNamed(new ClaimName("SettlingTimeHours", [type])) is not null);
    }

    [Theory]
    [InlineData("TemporaryBerth", "310")]
    [InlineData("NewBerth", "900")]
    [InlineData("Berth", null)]
    public void New_tells_rows_of_a_table(string name, string? quote)
    {
        var index = Index("# Fees\n\n| Berth | Fee |\n|---|--:|\n| New berth | 900 |\n| Temporary berth | 310 |\n", "fees.md");

        Assert.Equal(quote, index.FindNamed(new ClaimName(name, ["BerthFees"]))?.Figure.Quote);
    }

    [Theory]
    [InlineData("NoShowFee", true)]
    [InlineData("ShowFee", false)]
    public void No_is_a_number_only_where_it_can_be_one(string name, bool isBound)
    {
        var index = Index("Handbook\n\nThe no-show fee of the ferry is 30 crowns. The ferry has 12 decks.");

        Assert.Equal(isBound, index.FindNamed(new ClaimName(name, ["Ferry"])) is not null);
        Assert.NotNull(index.FindNamed(new ClaimName("NoOfFerryDecks", ["Ferry"])));
    }

    [Theory]
    [InlineData("PricePerCrateAndDay", true)]
    [InlineData("PriceMonths", false)]
    public void Units_that_an_owner_counts_by_are_no_units_of_its_numbers(string owner, bool isBound)
    {
        var index = Index("# Prices\n\n| Vault | Price per crate and day | Charge |\n|---|--:|--:|\n| Damp vault | €3.70 | €39 |\n| Dry vault | €3.20 | €33 |\n", "prices.md");

        Assert.Equal(isBound, index.FindNamed(new ClaimName("DampVaultPricePerCrateAndDay", []) { Owners = [owner] }) is not null);
    }

    [Theory]
    [InlineData("The sway should stay between 230 and 472 mm in gusts.", "230")]
    [InlineData("The sway should stay between 320 and 427 mm in gusts.", "320")]
    [InlineData("The sway should stay between 230 and 427 mm in gusts.", null)]
    public void Either_end_of_a_range_in_a_text_is_judged(string text, string? number)
    {
        var index = Index("Handbook\n\nThe sway should stay between 55 and 145 mm in calm air and between 230 and 427 mm in gusts.");

        Assert.Equal(number, StatementReader.Read(text).FirstOrDefault(statement => index.JudgeStated(statement, []) is { Verdict.IsSatisfied: false })?.Number);
    }

    [Theory]
    [InlineData("Sway rate 61.2% in calm air, 48.3% in gusts", "48.3")]
    [InlineData("Sway rate 61.2% in calm air, 43.8% in gusts", null)]
    [InlineData("Sway rate 61.2% in calm air, 48.3% in hail", null)]
    [InlineData("Sag length of the tether 26.07 cm", "26.07")]
    [InlineData("Sag length of the halyard 26.07 cm", null)]
    [InlineData("Measures the tension of the halyard, 36 kN.", "36")] // begins with what the member does
    [InlineData("Measures the tension of the stay, 36 kN.", null)]
    public void What_a_text_says_behind_a_number_tells_which_of_several(string text, string? number)
    {
        var index = Index("Handbook\n\nThe sway rate was 61.2% in calm air and 43.8% in gusts. The sag length of the tether is 20.67 cm. The halyard has a tension of 63 kN.");

        Assert.Equal(number, StatementReader.Read(text).FirstOrDefault(statement => index.JudgeStated(statement, []) is { Verdict.IsSatisfied: false })?.Number);
    }

    [Theory]
    [InlineData("EngineInspectionIntervalMonths", "18 months")]
    [InlineData("EngineInspectionInterval", "18 months")]
    [InlineData("CrossingIntervalMinutes", "none")]
    [InlineData("IntervalMonthToDay", "none")]
    public void What_is_done_every_so_often_has_an_interval(string name, string quote) => Assert.Equal(quote, s_index.FindNamed(new ClaimName(name, []))?.Figure.Quote ?? "none");

    [Theory]
    [InlineData("{ \"edition\": 2024, \"soakingTimeHours\": 14 }", true)]
    [InlineData("{ \"edition\": 2024, \"soakingTimeHours\": 8 }", false)]
    [InlineData("{ \"edition\": 2019, \"soakingTimeHours\": 14 }", false)]
    [InlineData("{ \"soakingTimeHours\": 14 }", false)]
    public void The_edition_of_an_object_says_when(string json, bool contradicts)
    {
        var index = Index("# Soaking\n\n| Limit | Edition 2019 | Edition 2024 |\n|---|--:|--:|\n| Soaking time | 14 hours | 8 hours |\n| Waking time | 9 hours | 7 hours |\n", "soaking.md");

        Assert.Equal(contradicts, StatementReader.Read(json).Any(statement => index.JudgeStated(statement, []) is { Verdict.IsSatisfied: false }));
    }

    [Theory]
    [InlineData("FirstStockEdition2", 65, VerdictKind.OtherPeriod)]
    [InlineData("FirstStockEdition3", 40, VerdictKind.OtherPeriod)]
    [InlineData("FirstStockEdition3", 65, VerdictKind.Equal)]
    public void Another_editions_number_is_told_as_such(string name, int value, VerdictKind kind)
    {
        var index = Index("Handbook\n\nThe opening stock is 40 crates in edition 2 and 65 in edition 3.");

        Assert.Equal(kind, index.Judge(Claim.Of((decimal)value, name), index.FindNamed(new ClaimName(name.Replace("First", "Opening"), []))!).Kind);
    }

    internal static FigureIndex Index(string text, string fileName = "handbook.txt")
    {
        var document = FigureReader.Read(text, fileName);
        Assert.NotEmpty(document.Figures.ToList());
        return new FigureIndex([new IndexedDocument(document, "", "Handbook", [])]);
    }
}
