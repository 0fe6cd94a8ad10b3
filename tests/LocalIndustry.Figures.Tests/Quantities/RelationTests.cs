using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;
using Xunit;

namespace LocalIndustry.Figures.Tests.Quantities;

public sealed class RelationTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Before =>
        from line in EnglishRelations.Before
        from phrase in line.Phrases
        select new TheoryDataRow<string, string>(phrase, line.Relation.Sign());

    public static IEnumerable<TheoryDataRow<string, string>> After =>
        from line in EnglishRelations.After
        from phrase in line.Phrases
        select new TheoryDataRow<string, string>(phrase, line.Relation.Sign());

    public static IEnumerable<TheoryDataRow<string, string>> ChineseBefore => Chinese(ChineseWords.Before);

    public static IEnumerable<TheoryDataRow<string, string>> ChineseAfter => Chinese(ChineseWords.After);

    [Theory]
    [InlineData("A crew must not wind the loom more than 350 times.", "<=")]
    [InlineData("The boiler is looked at every 5 minutes or more often.", "<=")]
    [InlineData("The boiler rests for 5 minutes or more.", ">=")]
    [InlineData("No crew may wind the loom more than 350 times.", "<=")]
    [InlineData("No loom of this mill may be wound more than 350 times.", "<=")]
    [InlineData("The crew may wind the loom more than 350 times.", ">")]
    [InlineData("A member may not keep the key for longer than 350 days.", "<=")]
    [InlineData("The mill does not stand in a town, and it has more than 350 looms.", ">")]
    [InlineData("It is not known which mill has more than 350 looms.", ">")]
    [InlineData("Not every mill has more than 350 looms.", ">")]
    public void A_negation_reaches_over_the_object_of_its_verb(string text, string sign) => Assert.Equal(sign, English(text));

    [Theory]
    [MemberData(nameof(Before))]
    public void Every_phrase_before_a_number_gives_its_relation(string phrase, string sign) => Assert.Equal(sign, English($"they counted {phrase} 350 looms"));

    [Theory]
    [MemberData(nameof(After))]
    public void Every_phrase_behind_a_number_gives_its_relation(string phrase, string sign) => Assert.Equal(sign, English($"they counted 350 looms {phrase}."));

    [Theory]
    [MemberData(nameof(ChineseBefore))]
    public void Every_Chinese_word_before_a_number_gives_its_relation(string word, string sign) => Assert.Equal(sign, OneChinese($"织机{word}350台"));

    [Theory]
    [MemberData(nameof(ChineseAfter))]
    public void Every_Chinese_word_behind_a_number_gives_its_relation(string word, string sign) => Assert.Equal(sign, OneChinese($"织机三百台{word}"));

    [Theory]
    [InlineData("may not exceed 12 tons", "<=")]
    [InlineData("shall not be kept waiting for longer than 20 minutes", "<=")]
    [InlineData("not exceeding 7,000 crowns", "<=")]
    [InlineData("exceeding 7,000 crowns", ">")]
    [InlineData("never more than 5 tons", "<=")]
    [InlineData("is not less than 5 tons", ">=")]
    [InlineData("≥ 5 tons", ">=")]
    [InlineData("< 5 tons", "<")]
    [InlineData("~5 tons", "~")]
    [InlineData("500+ looms", ">=")]
    public void A_negation_turns_the_relation_and_signs_state_it(string text, string sign) => Assert.Equal(sign, English(text));

    [Theory]
    [InlineData("between 310 and 325 tons", "310", "325")]
    [InlineData("from 2.5 V to 5.5 V", "2.5", "5.5")]
    [InlineData("7 to 9 boats", "7", "9")]
    [InlineData("35–45 kg", "35", "45")]
    [InlineData("-15 °C to +60 °C", "-15", "60")]
    [InlineData("45 to 35 kg", "35", "45")]
    [InlineData("2 to 3 million people", "2000000", "3000000")]
    [InlineData("not less than 30 and not more than 900 crowns", "30", "900")]
    public void Both_ends_of_a_range_are_kept(string text, string low, string high)
    {
        var quantity = Assert.Single(Read(text));
        Assert.Equal((low, high), (quantity.Value.ToString(), quantity.Upper!.Value.ToString()));
    }

    [Theory]
    [InlineData("the price rose from 12 dollars to 15 dollars", "two values of a change")]
    [InlineData("from 5 tons to 3 sheep", "different things")]
    public void Two_values_are_no_range(string text, string reason) => Assert.True(Read(text).TrueForAll(q => q.Upper is null), reason);

    private static string English(string text) => Assert.Single(Read(text), q => q.Role == QuantityRole.Figure).Relation.Sign();

    private static List<Quantity> Read(string text) => EnglishQuantityReader.Read(text, Tokenizer.Read(text, NumberFormat.Invariant), default);

    private static string OneChinese(string text) => Assert.Single(ChineseQuantityReader.Read(text, NumberFormat.Invariant, default)).Relation.Sign();

    private static IEnumerable<TheoryDataRow<string, string>> Chinese((Relation Relation, string Words)[] lines) =>
        from line in lines
        from word in line.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        select new TheoryDataRow<string, string>(word, line.Relation.Sign());
}
