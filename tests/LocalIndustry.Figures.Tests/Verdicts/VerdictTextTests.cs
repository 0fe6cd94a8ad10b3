using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Xunit;

namespace LocalIndustry.Figures.Tests.Verdicts;

/// <summary>Messages as a reader meets them who has never seen the document.</summary>
public sealed class VerdictTextTests
{
    private const string Yearbook = """
        # Beekeeping in the valley

        The honey harvest rose by 23% to 96.4 tonnes. Wax output was 1.8 times that of the previous year. The number of swarms caught fell by 12%.
        More than 60 apiaries sold honey at the market. At least 8 frames must be covered. Less than 18 keepers are women.
        A full hive body weighs 45 kg. The bee trail is 620 metres long. The protected meadow covers 312,000 hectares. The winter loss was 14.5%.
        The extractor spins frames at 280 rpm. The smoker burns for 40 minutes. A colony eats between 12 and 15 kg of honey. Sugar syrup is stored at 4 °C. The valley has 5140 drones.
        The building cost was 48.6 million euros. A jar costs 6.50 euros. A cart carries up to 6 crates, a van up to 90 crates. 37% of the town members keep bees. A full frame is 115% of a normal one.
        In the spring the members planted fruit trees along the paths of the whole valley, put up fences of 4,980 metres around the meadows and dug ditches with a length of 3,275 metres for the water that comes down from the hills every year.

        | Article | 2022 | 2023 |
        |---|--:|--:|
        | Queens sold | 11,380 | 12,075 |
        | Honey jars sold | 113,800 | 121,450 |

        | Trade | 2022 | 2023 |
        |---|--:|--:|
        | Sugar bought (thousand kg) | 38.5 | 41.2 |

        | District | Hives | Keepers |
        |---|--:|--:|
        | Upper Arden | 1,204 | 81 |
        | Lower Arden | 1,388 | 96 |
        """;

    private static readonly FigureDocument s_document = FigureReader.Read(Yearbook, "bees.md");
    private static readonly IndexedDocument s_source = new(s_document, "", "Bees", []);
    private static readonly FigureIndex s_index = new([s_source]);

    [Theory]
    [InlineData("45 kg", "4500", "HiveBodyGrams", "4500 is 10 times too small: the document gives 45 kg for full hive body, that is 45,000 grams (bees.md:5: 'A full hive body weighs 45 kg')")]
    [InlineData("620 metres", "6.2", "TrailKm", "6.2 is 10 times too large: the document gives 620 metres for bee trail, that is 0.62 kilometres (bees.md:5: 'The bee trail is 620 metres long')")]
    [InlineData("40 minutes", "40", "BurnSeconds", "40 has the document's number, but the code says seconds: the document gives 40 minutes for smoker burns, that is 2,400 seconds (bees.md:6: 'The smoker burns for 40 minutes')")]
    [InlineData("between 12 and 15 kg", "16000", "Grams", "16000 contradicts the document, which gives between 12 and 15 kg, that is 12,000 to 15,000 grams (bees.md:6: 'A colony eats between 12 and 15 kg of honey')")]
    [InlineData("4 °C", "45", "SyrupFahrenheit", "45 contradicts Sugar syrup: the document gives 4 °C, that is 39.2 degrees Fahrenheit (bees.md:6: 'Sugar syrup is stored at 4 °C')")]
    [InlineData("14.5%", "0.154", "WinterLoss", "0.154 contradicts winter loss: the document gives 14.5%, that is 0.145 (bees.md:5: 'The winter loss was 14.5%')")]
    [InlineData("14.5%", "0.145", "WinterLossPercent", "0.145 is 100 times too small as a percentage: the document gives 14.5% for winter loss (bees.md:5: 'The winter loss was 14.5%')")]
    [InlineData("48.6 million euros", "46.8", "BuildingCostMillions", "46.8 contradicts building cost: the document gives 48,600,000 euros, that is 48.6 million (bees.md:7: 'The building cost was 48.6 million euros')")]
    [InlineData("6.50 euros", "65", "JarCents", "65 is 10 times too small: the document gives 6.50 euros, that is 650 cents (bees.md:7: 'A jar costs 6.50 euros')")]
    [InlineData("45 kg", "450", "HiveBodyKg", "450 is 10 times too large: the document gives 45 kg for full hive body (bees.md:5: 'A full hive body weighs 45 kg')")]
    [InlineData("14.5%", "1.45", "WinterLoss", "1.45 is neither 14.5 (a percentage) nor 0.145 (a fraction): the document gives 14.5% for winter loss (bees.md:5: 'The winter loss was 14.5%')")]
    [InlineData("37%", "0.73", "", "0.73 contradicts the share of town members: the document gives 37%, that is 0.37 (bees.md:7: '37% of the town members keep bees')")]
    [InlineData("12%", "0.6", "", "0.6 contradicts the decrease in number of swarms caught: the document gives 12%, that is 0.12 (bees.md:3: 'The number of swarms caught fell by 12%')")]
    public void The_number_is_told_in_the_terms_of_the_code(string quote, string value, string name, string message) => Check(quote, value, name, message);

    [Theory]
    [InlineData("23%", "1.23", "", "1.23 is the result of an increase of 23%, not the increase itself: the document gives 23% for honey harvest, so write 0.23 (bees.md:3: 'The honey harvest rose by 23% to 96.4 tonnes')")]
    [InlineData("23%", "123", "", "123 is the result of an increase of 23%, not the increase itself: the document gives 23% for honey harvest, so write 23 (bees.md:3: 'The honey harvest rose by 23% to 96.4 tonnes')")]
    [InlineData("23%", "1.23", "HarvestRisePercent", "1.23 is the result of an increase of 23%, not the increase itself: the document gives 23% for honey harvest, so write 23 (bees.md:3: 'The honey harvest rose by 23% to 96.4 tonnes')")]
    [InlineData("23%", "0.77", "", "0.77 takes the increase for a decrease: the document gives 23% for honey harvest, so write 0.23 (bees.md:3: 'The honey harvest rose by 23% to 96.4 tonnes')")]
    [InlineData("12%", "0.88", "", "0.88 is the result of a decrease of 12%, not the decrease itself: the document gives 12% for number of swarms caught, so write 0.12 (bees.md:3: 'The number of swarms caught fell by 12%')")]
    [InlineData("115%", "15", "", "15 is only what exceeds 100%: the document gives 115% for full frame, so write 115 (bees.md:7: 'A full frame is 115% of a normal one')")]
    [InlineData("115%", "0.15", "", "0.15 is only what exceeds 100%: the document gives 115% for full frame, so write 1.15 (bees.md:7: 'A full frame is 115% of a normal one')")]
    [InlineData("1.8 times", "2.8", "", "2.8 would be 1.8 times more, not 1.8 times: the document gives 1.8 times for Wax output, so write 1.8 (bees.md:3: 'Wax output was 1.8 times that of the previous year')")]
    [InlineData("1.8 times", "0.8", "", "0.8 is the increase, not the ratio: the document gives 1.8 times for Wax output, so write 1.8 (bees.md:3: 'Wax output was 1.8 times that of the previous year')")]
    [InlineData("1.8 times", "180", "WaxGrowthPercent", "180 is the ratio, not the increase: the document gives 1.8 times for Wax output, an increase of 80%, so write 80 (bees.md:3: 'Wax output was 1.8 times that of the previous year')")]
    public void A_ratio_and_a_change_are_told_apart_with_what_to_write(string quote, string value, string name, string message) => Check(quote, value, name, message);

    [Theory]
    [InlineData("More than 60 apiaries", ComparisonOperator.GreaterThanOrEqual, false, "'>= 60' is wrong for 60 itself: the document gives more than 60 for apiaries, which excludes 60, so write '> 60' (bees.md:4: 'More than 60 apiaries sold honey at the market')")]
    [InlineData("More than 60 apiaries", ComparisonOperator.LessThan, false, "'< 60' is the wrong way round: the document gives more than 60 for apiaries, so write '> 60' (bees.md:4: 'More than 60 apiaries sold honey at the market')")]
    [InlineData("More than 60 apiaries", ComparisonOperator.LessThan, true, "'< 60' is wrong for 60 itself: the document gives more than 60 for apiaries, which excludes 60, so 60 is no longer allowed: write '<= 60' (bees.md:4: 'More than 60 apiaries sold honey at the market')")]
    [InlineData("At least 8 frames", ComparisonOperator.GreaterThan, false, "'> 8' is wrong for 8 itself: the document gives at least 8 for frames, which includes 8, so write '>= 8' (bees.md:4: 'At least 8 frames must be covered')")]
    public void A_comparison_is_told_with_the_right_operator(string quote, ComparisonOperator written, bool mayReject, string message)
    {
        var target = Find(quote);
        var claim = Claim.Of(target.Figure.Value.Decimal) with { Comparison = new Comparison(written, mayReject) };

        Assert.Equal(message, VerdictText.Contradiction(claim, claim.Value.ToString(), target, s_index.Judge(claim, target)));
    }

    [Theory]
    [InlineData("More than 60 apiaries", "60", "60 is an exact number where the document gives more than 60 for apiaries: put a word such as 'Over' into its name (bees.md:4: 'More than 60 apiaries sold honey at the market')")]
    [InlineData("At least 8 frames", "8", "8 is an exact number where the document gives at least 8 for frames: put a word such as 'Min' into its name (bees.md:4: 'At least 8 frames must be covered')")]
    public void A_bound_is_told_with_a_word_for_its_name(string quote, string value, string message) => Check(quote, value, "", message);

    [Theory]
    [InlineData("620 metres", "4980", "4980 contradicts bee trail: the document gives 620 metres, and 4,980 metres for fences (line 8) (bees.md:5: 'The bee trail is 620 metres long')")] // far off, it may be chance
    [InlineData("12,075", "121450", "121450 is the document's number for Honey jars sold (line 13); for Queens sold it gives 12,075 (bees.md:12: 'Queens sold, 2023: 12,075')")]
    [InlineData("12,075", "11380", "11380 is the document's number for Queens sold in 2022 (line 12); for Queens sold in 2023 it gives 12,075 (bees.md:12: 'Queens sold, 2023: 12,075')")]
    [InlineData("1,204", "1388", "1388 is the document's number for 'Lower Arden, Hives' (line 22); for 'Upper Arden, Hives' it gives 1,204 (bees.md:21: 'Upper Arden, Hives: 1,204')")]
    [InlineData("41.2", "38.5", "38.5 is the document's number for Sugar bought in 2022 (line 17); for Sugar bought in 2023 it gives 41,200 kg, that is 41.2 as the table prints it (bees.md:17: 'Sugar bought (thousand kg), 2023: 41.2')")]
    [InlineData("12,075", "12750", "12750 contradicts Queens sold in 2023: the document gives 12,075 (bees.md:12: 'Queens sold, 2023: 12,075')")]
    public void Another_row_is_named(string quote, string value, string message) => Check(quote, value, "", message);

    [Theory]
    [InlineData("280 rpm", "820", "820 contradicts the document, which gives 280 rpm (bees.md:6: 'The extractor spins frames at 280 rpm')")]
    [InlineData("312,000 hectares", "132000", "132000 contradicts protected meadow: the document gives 312,000 hectares (bees.md:5: 'The protected meadow covers 312,000 hectares')")]
    [InlineData("3,275 metres", "3725", "3725 contradicts the document, which gives 3,275 metres (bees.md:8: '… and dug ditches with a length of 3,275 metres for the water that comes down from the …')")]
    [InlineData("up to 6 crates", "8", "8 contradicts crates: the document gives at most 6 (bees.md:7: 'A cart carries up to 6 crates')")] // crates of two figures
    [InlineData("5140 drones", "5410", "5410 contradicts drones: the document gives 5140 (bees.md:6: 'The valley has 5140 drones')")]
    public void A_quote_that_does_not_say_what_it_is_about_comes_with_its_sentence(string quote, string value, string message) => Check(quote, value, "", message);

    [Theory]
    [InlineData("23%", "1.32", "1.32 contradicts the increase in honey harvest: the document gives 23%, that is 1.23 as a factor (bees.md:3: 'The honey harvest rose by 23% to 96.4 tonnes')")]
    [InlineData("14.5%", "0.95", "0.95 contradicts winter loss: the document gives 14.5%, that is 0.855 as a factor (bees.md:5: 'The winter loss was 14.5%')")]
    public void What_is_multiplied_with_is_told_as_a_factor(string quote, string value, string message)
    {
        var target = Find(quote);
        var claim = Claim.Of(decimal.Parse(value, CultureInfo.InvariantCulture)) with { IsFactor = true };

        Assert.Equal(message, VerdictText.Contradiction(claim, value, target, s_index.Judge(claim, target)));
    }

    [Fact]
    public void A_number_of_another_row_is_told_with_that_row() => Assert.Equal(
        "1388 is the number of 'Lower Arden': for 'Upper Arden' the document gives 1,204; one more row has the number of the next row, too (bees.md:21: 'Upper Arden, Hives: 1,204')",
        VerdictText.Displaced("1388", Find("1,204"), Find("1,388"), shift: 1, more: 1));

    private static void Check(string quote, string value, string name, string message)
    {
        var target = Find(quote);
        var claim = Claim.Of(decimal.Parse(value, CultureInfo.InvariantCulture), name);

        Assert.Equal(message, VerdictText.Contradiction(claim, value, target, s_index.Judge(claim, target)));
    }

    private static FigureTarget Find(string quote) => new(s_source, s_document.Figures.Single(figure => figure.Quote == quote), FigurePart.Whole);
}
