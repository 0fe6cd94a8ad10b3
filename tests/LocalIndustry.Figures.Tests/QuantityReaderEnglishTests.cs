using Xunit;

namespace LocalIndustry.Figures.Tests;

/// <summary>What a reading of every quantity takes out of English texts, beyond what becomes a constant.</summary>
public sealed class QuantityReaderEnglishTests
{
    [Theory]
    [InlineData("The lamp costs 24 dollars 75.", "money 24.75 [dollar]")]
    [InlineData("seven euros and thirty cents", "money 7.3 [euro]")]
    [InlineData("£6 and 40p", "money 6.4 [£]")]
    [InlineData("$18 and 12 jars", "money 18 [$]; count 12 [jar]")]
    [InlineData("The beam is 6 feet 3 inches long.", "measure 6.25 [foot]")]
    [InlineData("Sales came to 31 EUR million.", "money 31000000 [EUR]")]
    [InlineData("a budget of MUSD 44", "money 44000000 [USD]")]
    [InlineData("a loss of 7 kEUR", "money 7000 [EUR]")]
    [InlineData("Tickets: 4 €, 9 €.", "money 4 [€]; money 9 [€]")]
    [InlineData("A toll of C $12 is due.", "money 12 [C$]")]
    [InlineData("rupees 640", "money 640 [rupee]")]
    [InlineData("RM17 or MYR 17", "money 17 [RM]; money 17 [MYR]")]
    [InlineData("the maker's $5 coin", "money 5 [$]")]
    public void Money_is_read_in_every_dress(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("half a litre", "measure 0.5 [litre]")]
    [InlineData("a third of a mile", "measure 0.3333333333333333333333333333 [mile]")]
    [InlineData("1/4 cup", "measure 0.25 [cup]")]
    [InlineData("a 7\" screen", "measure 7 [inch]")]
    [InlineData("He said \"we sold 7\" and left.", "number 7")]
    [InlineData("20 ° Celsius", "measure 20 [celsius]")]
    [InlineData("more than 4,000 K-series tractors", "count > 4000 [K-series tractor]")]
    public void Units_are_read_behind_parts_and_marks(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("minus eleven", "number -11")]
    [InlineData("negative 3.5", "number -3.5")]
    [InlineData("- 7,300", "number -7300")]
    [InlineData("-2/5", "number -0.4")]
    [InlineData("3^-2", "number 0.1111111111111111")]
    [InlineData("point six five", "number 0.65")]
    [InlineData("see https://example.org/a?b=12%203 for 9 tips", "count 9 [tip]")]
    [InlineData("Which one is it?", "")]
    [InlineData("in section 12", "")]
    public void Bare_numbers_have_their_sign_and_names_none(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("one one hundred and eighth", "number 0.0092592592592592592592592593")]
    [InlineData("one two hundredth", "number 0.005")]
    [InlineData("three one thousandths", "number 0.003")]
    [InlineData("two hundred forty-eighths", "number 4.1666666666666666666666666667")]
    [InlineData("four hundred two thousand sixths", "number 0.1994017946161515453639082752")]
    [InlineData("twenty-one hundredths", "number 0.21")]
    [InlineData("seventy five hundredths", "number 0.75")]
    [InlineData("two hundred fifths", "number 40")]
    [InlineData("three million four thousand one hundred two fifths", "number 600820.4")]
    [InlineData("two billion and three quarters million", "number 2000750000")]
    [InlineData("six and four million", "number 6; number 4000000")]
    [InlineData("eleven over six", "number 1.8333333333333333333333333333")]
    [InlineData("4 over 250", "number 0.016")]
    [InlineData("120 over 80", "number 120; number > 80")]
    [InlineData("4 over 250 pages", "number 4; count > 250 [page]")]
    [InlineData("seventy - five", "number 75")]
    [InlineData("from twenty - thirty", "number 20..30")]
    [InlineData("the second half, one second", "ordinal 2; time 1 [second]")]
    public void Words_say_fractions_of_any_size(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("It weighs 4,5 in all.", "number 4.5")]
    [InlineData("2.500,75", "number 2500.75")]
    [InlineData("items 1,2 and 3", "")]
    [InlineData("they are 1,2,3", "number 1; number 2; number 3")]
    [InlineData("1,250", "number 1250")]
    [InlineData("AB-12", "number 12")]
    [InlineData("10.1.1.7", "number 10; number 1; number 1; number 7")]
    [InlineData("build 10.1.1.7 of AB-12", "")]
    [InlineData("2011-03", "")]
    [InlineData("4/15", "number 0.2666666666666666666666666667")]
    [InlineData("on 4/15 at noon", "")]
    [InlineData("they line up seven-nought-two", "number 7; number 0; number 2")]
    public void Signs_within_numbers_are_told_apart(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("above 40 and below 60", "number 40..60")]
    [InlineData("at most 90 and at least 70 looms", "count 70..90 [loom]")]
    [InlineData("more than 50 and less than 20", "number > 50; number < 20")]
    [InlineData("about 600 or more", "number >= 600")]
    [InlineData("30 or greater than", "number >= 30")]
    [InlineData("<> 12", "number 12")]
    public void Bounds_join_in_either_order(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("dozens of mills", "count 12..120 [mill]")]
    [InlineData("tens of thousands of bricks", "count 10000..100000 [brick]")]
    [InlineData("Ferro 50 -1.4%", "percent -1.4 [%]")]
    [InlineData("from 0-to-90-mph", "measure 0..90 [mph]")]
    [InlineData("Output rose from 12 to 15 tons.", "measure 12..15 [ton]")]
    [InlineData("Prices rose in 2016 to 4.2 million crowns.", "date 2016; money 4200000 [crown]")]
    [InlineData("Oct. 18-22", "date 18")]
    [InlineData("a six-cylinder engine", "count 6 [cylinder]")]
    [InlineData("four-, six- and eight-seat boats", "count 4 [seat]; count 6 [seat]; count 8 [seat]")]
    [InlineData("a 4 cylinder motor", "count 4 [cylinder]")]
    [InlineData("The baker, 61, was absent.", "time 61 [year old]")]
    [InlineData("Ms Orr, 54, resigned.", "time 54 [year old]")]
    [InlineData("shares at 68p and 112 p.", "money 68 [pence]; money 112 [pence]")]
    [InlineData("from 15 up to 35", "number 15..35")]
    [InlineData("more than 6, less than 9", "number 6..9")]
    [InlineData("three-hundred-and-sixty-one", "number 361")]
    [InlineData("7 hundredths", "number 0.07")]
    [InlineData("United won 4-2.", "")]
    [InlineData("a 48MP camera at 60 fps", "measure 48 [MP]; measure 60 [fps]")]
    [InlineData("Losses fell by nearly half in May.", "number ~ 0.5")]
    [InlineData("a 6.1-magnitude tremor", "number 6.1")]
    [InlineData("minus-6 degrees", "measure -6 [degree]")]
    [InlineData("$US40 million", "money 40000000 [US$]")]
    [InlineData("1.6×10−19", "number 0.00000000000000000016")]
    [InlineData("less than 40 km (25 miles)", "measure < 40 [km]; measure < 25 [mile]")]
    [InlineData("the new iPhone 12", "")]
    public void News_has_its_own_ways(string text, string expected) => Assert.Equal(expected, QuantityDump.Read(text, Language.English));

    [Theory]
    [InlineData("Harlow Foods has more than 90 depots.", "Harlow Foods")]
    [InlineData("Nine depots were closed.", "")]
    [InlineData("There were 40 boats.", "")]
    [InlineData("The firm opened 12 branches of the Ruhr bank.", "Ruhr bank, firm")]
    [InlineData("The storm brought winds of 80 mph.", "winds, storm")]
    [InlineData("She paid $300 for a new roof.", "new roof")]
    [InlineData("The ferry travels 30 km (19 miles).", "ferry; ferry")]
    [InlineData("Prices in Oslo climbed 4%.", "Prices")]
    [InlineData("The R&D budget fell 5%.", "R&D budget")]
    [InlineData("The town built a 60 metre bridge.", "bridge, town")]
    [InlineData("It was one of the mills.", "")]
    [InlineData("The tank holds 40 litres.", "tank")]
    [InlineData("Two-thirds of the 90 tenants agreed.", "tenants; ")]
    [InlineData("1 in 5 riders fell.", "riders")]
    public void The_subject_goes_from_the_nearest_to_the_widest(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", System.Linq.Enumerable.Select(QuantityReader.Read(text, Language.English), quantity => quantity.Subject)));

    [Theory]
    [InlineData("Sales grew 5%", Direction.Up)]
    [InlineData("down 5%", Direction.Down)]
    [InlineData("a 5% drop", Direction.None)]
    [InlineData("-5%", Direction.Down)]
    [InlineData("They added 5 boats", Direction.None)]
    [InlineData("The plan cuts funds of a 5 km tunnel", Direction.None)]
    public void A_verb_says_which_way(string text, Direction direction) => Assert.Equal(direction, Assert.Single(QuantityReader.Read(text, Language.English)).Direction);

    [Fact]
    public void A_level_reached_is_no_change()
    {
        var quantities = QuantityReader.Read("The index rose 64 points to 4,577 points.", Language.English);
        Assert.Equal([Direction.Up, Direction.None], System.Linq.Enumerable.Select(quantities, quantity => quantity.Direction));
    }
}
