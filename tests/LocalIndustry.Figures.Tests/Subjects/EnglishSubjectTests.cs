using System.Linq;
using Xunit;

namespace LocalIndustry.Figures.Tests.Subjects;

public sealed class EnglishSubjectTests
{
    [Theory]
    [InlineData("The mill has 420 looms.", "Looms")]
    [InlineData("The output of cotton rose by 30 percent.", "CottonOutputIncrease")]
    [InlineData("A subsidy of 90 crowns is granted.", "Subsidy")]
    [InlineData("Turnover rose to €4.8 million from €4.0 million, a gain of 20%.", "Turnover PreviousTurnover TurnoverIncrease")]
    [InlineData("The fill rate, a sign of how full buses are, slipped to 61.5%.", "FillRate")]
    [InlineData("The levy agreed by the members would add 4 million euros to the bill.", "Levy")]
    [InlineData("It was built in 1950. The grant under paragraph 2 is cut by 8 per cent.", "GrantDecrease")]
    [InlineData("The product of pressure and volume does not exceed 20 kPa.", "PressureAndVolumeProduct")]
    [InlineData("Steel accounts for 28% of exports.", "SteelShare")]
    [InlineData("Use cable glands of 20 mm.", "CableGlands")]
    [InlineData("Fit a 16 A fuse near the plug.", "Fuse")]
    [InlineData("The law required each county to build more than two schools.", "RequiredSchoolsPerCounty")]
    [InlineData("An average of more than five clinics have opened.", "AverageClinics")]
    [InlineData("A cookie is valid for no longer than 24 hours.", "CookieHours")]
    [InlineData("T1 (retransmission) starts at 500 milliseconds.", "T1Milliseconds")]
    [InlineData("The average waiting time was 3 hours.", "AverageWaitingTimeHours")]
    [InlineData("Fish landings rose to 5 tons.", "FishLandings")]
    [InlineData("Energy use per tonne: 20.2 GJ", "EnergyUsePerTonne")]
    [InlineData("The budget is 3,200 pounds, of which 41% are wages.", "Budget WagesPercent")]
    [InlineData("The circuit takes 12 minutes and covers 9.4 kilometres.", "CircuitMinutes Circuit")]
    [InlineData("The roads laid this year have a length of 310 km, of which 120 km are trunk roads and 190 km are tracks.", "RoadsLength TrunkRoads Tracks")]
    [InlineData("The planted area is 12 hectares. This is 2.4 times that of 1950 and accounts for 12.5% of the province's forest land.", "PlantedArea PlantedAreaMultiple ForestLandShare")]
    [InlineData("Norway's planted area is 4,200 hectares.", "PlantedArea")]
    [InlineData("Arden has 38 mills, Lindow has 27 mills and Orbin has 14 mills.", "MillsArden MillsLindow MillsOrbin")]
    [InlineData("The bell rope has a length of 32 metres and the mast rope a length of 18 metres.", "BellRopeLength MastRopeLength")]
    [InlineData("The boats took 512 carts and 38 sledges. In winter they took 64 carts.", "CartsBoats Sledges CartsWinter")]
    [InlineData("The toll is 12 crowns. In 1871 the toll was 9 crowns.", "Toll Toll1871")]
    [InlineData("The board proposes a bonus per share of €1.90.", "BonusPerShare")]
    [InlineData("The town has 21 drying grounds and 9 weaving sheds.", "DryingGrounds WeavingSheds")]
    [InlineData("Signalling uses UDP port 5000.", "UDPPort")]
    [InlineData("The check uses the polynomial 0x1021 and the seed 0xFFFF.", "Polynomial Seed")]
    public void The_name_says_what_the_figure_is_about(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("The milk had an average acidity of 7.1 °SH and a fat content of 4 g/L, well above the limit of 3 g/L.", "AverageAcidity FatContent FatContentLimit")]
    [InlineData("The river has a lead content of 4 µg/L, above the threshold of 2 µg/L.", "LeadContent LeadContentThreshold")]
    [InlineData("The zinc content is 3 mg/L (limit: 5 mg/L).", "ZincContent ZincContentLimit")]
    [InlineData("The zinc content is 3 mg/L (limit 5 mg/L).", "ZincContent ZincContentLimit")]
    [InlineData("Noise was 48 dB, the limit being 55 dB.", "Noise NoiseLimit")]
    [InlineData("The zinc content is 3 mg/L, and the lead content is 5 mg/L.", "ZincContent LeadContent")]
    [InlineData("The zinc content is 3 mg/L (lead content: 5 mg/L).", "ZincContent LeadContent")]
    [InlineData("Noise was 48 dB. The limit is 55 dB.", "Noise Limit")]
    public void A_limit_beside_an_amount_is_the_limit_of_what_the_amount_states(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("The office took 3,460 samples, 12% of which failed.", "Samples SamplesShare", "= 3460 sample; = 12 %")]
    [InlineData("The school has 420 pupils, 35% of whom walk.", "Pupils PupilsShare", "= 420 pupil; = 35 %")]
    [InlineData("The mill signed 40 contracts, 12% of which lapsed.", "Contracts ContractsShare", "= 40 contract; = 12 %")]
    [InlineData("The sensor samples at 20 Hz.", "Sensor", "= 20 Hz")]
    [InlineData("The court rules on 12 cases.", "Cases", "= 12 case")]
    [InlineData("Steel makes up 12% of exports.", "SteelShare", "= 12 %")]
    public void A_part_of_which_is_a_share_of_the_things_before(string text, string names, string figures) =>
        Assert.Equal((names, figures), (FigureDump.Names(text), FigureDump.Read(text)));

    [Theory]
    [InlineData("The price of gas is EUR 2.40 per m³ plus 9% value added tax.", "GasPrice ValueAddedTax")]
    [InlineData("The fee is 20 euros plus 7% sales tax.", "Fee SalesTax")]
    [InlineData("The rate is €3 per kWh minus 2% loyalty discount.", "Rate LoyaltyDiscount")]
    [InlineData("The value added tax is 19%.", "ValueAddedTax")]
    [InlineData("Revenue fell from EUR 10 million to EUR 9 million.", "PreviousRevenue Revenue")]
    [InlineData("The rent is EUR 12 per month and rises by 5%.", "Rent RentIncrease")]
    [InlineData("The value added by farms rose by 19%.", "ValueIncrease")]
    [InlineData("About 12% pupils came.", "PupilsPercent")]
    [InlineData("Of the voters 20% use mail.", "VotersPercent")]
    public void A_percentage_is_named_by_the_noun_behind_it_and_never_by_an_amount(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("Saline: 500 mL over 30 minutes, then 100 mL over 2 hours.", "Saline SalineMinutes Saline2 SalineHours")]
    [InlineData("Ramp: 5 °C in 10 minutes, 9 °C in 3 hours.", "Ramp RampMinutes Ramp2 RampHours")]
    [InlineData("A fee of 5 euros for dogs and 3 euros for cats.", "FeeDogs FeeCats")]
    [InlineData("A fee of 5 euros for 2 days and 3 euros for cats.", "Fee FeeDays FeeCats")]
    public void A_name_never_takes_the_unit_of_another_figure(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("Road signs are cleaned every 6 months.", "RoadSignsMonths")]
    [InlineData("Vital signs are recorded every 30 minutes.", "VitalSignsMinutes")]
    [InlineData("The pumps are tested every 6 months.", "PumpsMonths")]
    [InlineData("The leader sends a heartbeat every 150 milliseconds.", "HeartbeatMilliseconds")]
    [InlineData("The guard checks every 4 hours.", "GuardHours")]
    [InlineData("The bus runs every 20 minutes.", "BusMinutes")]
    public void What_is_done_every_so_often_is_named_by_its_whole_noun(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("A carrier must not reload a wagon more than 7 times.", "ReloadWagon")]
    [InlineData("A crate that is not sealed is reweighed at most 4 times.", "CrateReweighed")]
    [InlineData("The glaze must be stirred 15 times.", "GlazeStirred")]
    [InlineData("A visitor may ask 5 times.", "VisitorAsk")]
    [InlineData("The clerk checks a seal up to 3 times.", "ChecksSeal")]
    [InlineData("Output was 2.6 times that of last year.", "OutputMultiple")]
    public void What_is_done_so_many_times_is_named_by_the_verb(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("The opening stock is 40 crates in edition 2 and 65 in edition 3.", "OpeningStockEdition2 OpeningStockEdition3")]
    [InlineData("The opening stock is 40 crates on barges and 65 crates on carts.", "OpeningStockBarges OpeningStockCarts")]
    [InlineData("The quorum shall be 12 members.", "Quorum")]
    [InlineData("There are 12 members.", "Members")]
    [InlineData("The shops are 30 kiosks.", "Kiosks")]
    [InlineData("The best result was 34 new clinics.", "NewClinics")]
    [InlineData("The total is 34 clinics.", "Clinics")]
    public void What_is_measured_in_things_is_named_by_itself(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("The first notice costs 5 crowns, the second 9 crowns.", "FirstNoticeCost SecondNoticeCost")]
    [InlineData("The notice fee is 5 crowns for the first notice and 9 crowns for the second notice.", "NoticeFeeFirstNotice NoticeFeeSecondNotice")]
    [InlineData("A season card costs 40 crowns for members and 65 crowns for non-members.", "SeasonCardCostMembers SeasonCardCostNonMembers")]
    [InlineData("The third lock is 64 m long.", "ThirdLockLength")]
    [InlineData("The lock is first opened at 64 m.", "Lock")]
    public void An_ordinal_says_which_of_several(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("The roll rate was raised from 30 ms in edition 2 to 50 ms in edition 3.", "PreviousRollRateMs RollRateMs", "= 30 ms; = 50 ms")]
    [InlineData("Editions 2 to 4 had 900 pages.", "Pages", "= 900 page")]
    [InlineData("The rope is 2 to 4 m long.", "RopeLength", "between 2..4 m")]
    public void The_number_of_an_edition_begins_no_range(string text, string names, string figures) => Assert.Equal((names, figures), (FigureDump.Names(text), FigureDump.Read(text)));

    [Theory]
    [InlineData("Of 340 mills in the county, 212 use steam and 97 use water.", "MillsCounty MillsUseSteam MillsUseWater")]
    [InlineData("Of the 40 boats, 12 were lost.", "Boats BoatsLost")]
    [InlineData("The town has 40 boats. Of these, 12 were lost.", "BoatsTown Boats")]
    [InlineData("Of the boats of the line, 12 were lost by fire, 30 by ice and 9 by rust.", "BoatsFire BoatsIce BoatsRust")]
    [InlineData("The line has 40 boats; 12 were lost by fire.", "Boats BoatsFire")]
    [InlineData("In hall 340, 212 use steam.", "")]
    public void A_part_of_counted_things_counts_them(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("The check-in closes 25 minutes before departure for lorries and 10 minutes before departure for cyclists.", "CheckInMinutesLorries CheckInMinutesCyclists")]
    [InlineData("The run-up lasts 12 seconds.", "RunUpSeconds")]
    [InlineData("The log-in expires after 30 minutes.", "LogInMinutes")]
    [InlineData("The boats in dock - in 1955 - had 40 winches.", "Winches")]
    public void A_small_word_behind_a_hyphen_is_of_the_noun(string text, string names) => Assert.Equal(names, FigureDump.Names(text));

    [Theory]
    [InlineData("A no-show costs 85 crowns.", "no-show")]
    [InlineData("No lift may be loaded more than 9 times.", "lift")]
    [InlineData("The survey costs 90 crowns in all, among other things 40 crowns for the boat.", "survey", "survey")]
    public void The_subject_has_all_words_of_its_noun(string text, params string[] subjects) => Assert.Equal(subjects, FigureDump.Figures(text).Select(static figure => figure.Subject));

    [Theory]
    [InlineData("Exports were 2.6 times that of last year.", "last year")]
    [InlineData("Sales were 5% higher than in 2019.", "2019")]
    [InlineData("Each county has more than five clinics.", "Each county")]
    public void The_basis_is_in_the_documents_words(string text, string basis) => Assert.Equal(basis, Assert.Single(FigureDump.Figures(text)).Basis);

    [Theory]
    [InlineData("Last year 40 mills were built.", "1956")]
    [InlineData("Next year 40 mills will be built.", "1958")]
    [InlineData("In March 1955 it had 40 mills.", "1955-03")]
    [InlineData("Last December 40 mills were built.", "1956-12")]
    [InlineData("Last June 40 mills were built.", "1957-06")]
    [InlineData("Since June 1955 40 mills have been built.", null)]
    [InlineData("Since the June 1955 Meeting, more than 40 mills have been built.", null)]
    public void Relative_periods_are_resolved_from_the_documents_date(string text, string? asOf) =>
        Assert.Equal(asOf, Assert.Single(FigureDump.Figures($"Title: Mills\nDate: 1957-11-03\n\n{text}\n")).AsOf);

    [Theory]
    [InlineData("In 2021, 310 ships sailed; in 2020, 290 ships did.", "2021 2020")]
    [InlineData("In 2021, 310 ships sailed, and in 2020, 290 ships.", "2021 2020")]
    [InlineData("In 2021, 310 ships and 25 ferries sailed.", "2021 2021")]
    [InlineData("In 2021 there were 310 ships; 290 ships sailed.", "2021 2021")]
    [InlineData("310 ships, built in 2020, and 290 barges sailed.", " ")]
    public void A_period_that_opens_a_clause_is_that_of_the_clause(string text, string periods) =>
        Assert.Equal(periods, string.Join(" ", FigureDump.Figures($"Title: Docks\n\n{text}\n").Select(static figure => figure.AsOf ?? "")));

    [Theory]
    [InlineData("Sales rose by 5%.", Direction.Up)]
    [InlineData("Sales fell to 5 tons.", Direction.Down)]
    [InlineData("Sales were up 5%.", Direction.Up)]
    [InlineData("Dust came to 12 grams, down from 15 grams.", Direction.Down)]
    [InlineData("The lower limit is 5 tons.", Direction.None)]
    [InlineData("Women make up 5% of staff.", Direction.None)]
    public void A_change_has_a_direction(string text, Direction direction) => Assert.Equal(direction, FigureDump.Figures(text)[0].Direction);

    [Fact]
    public void Names_do_not_depend_on_values_or_on_other_sentences()
    {
        var before = FigureDump.Names("The mill has 420 looms. The town has 12 schools.");
        Assert.Equal(before, FigureDump.Names("The mill has 421 looms. Nothing else is new. The town has 13 schools."));
    }

    [Fact]
    public void Figures_of_one_name_are_told_apart_by_words_and_by_a_number_only_at_last()
    {
        Assert.Equal(2, FigureDump.Names("A fee of 5 euros is due for dogs. A fee of 3 euros is due for cats.").Split(' ').Distinct().Count());
        Assert.Equal("", FigureDump.Diagnostics("A fee of 5 euros is due for dogs. A fee of 3 euros is due for cats."));
        Assert.Equal("LI0102 Info 3", FigureDump.Diagnostics("The fee is 5 euros.\n\nThe fee is 3 euros."));
    }
}
