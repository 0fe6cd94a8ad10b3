using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;
using Xunit;

namespace LocalIndustry.Figures.Tests.Numbers;

public sealed class NumberWordsTests
{
    public static TheoryData<string, int> Units => Numbered(EnglishNumerals.Units, 0, 1);

    public static TheoryData<string, int> Tens => Numbered(EnglishNumerals.Tens, 20, 10);

    [Theory]
    [MemberData(nameof(Units))]
    [MemberData(nameof(Tens))]
    public void Every_listed_word_has_its_value(string word, int value) => Assert.Equal(value.ToString(), Value(word));

    [Theory]
    [InlineData("twenty-five", "25")]
    [InlineData("one hundred and five", "105")]
    [InlineData("two thousand three hundred", "2300")]
    [InlineData("three hundred thousand", "300000")]
    [InlineData("one and a half million", "1500000")]
    [InlineData("half a million", "500000")]
    [InlineData("a quarter of a million", "250000")]
    [InlineData("a dozen", "12")]
    [InlineData("half a dozen", "6")]
    [InlineData("1.5 million", "1500000")]
    [InlineData("25 lakh", "2500000")]
    [InlineData("5k", "5000")]
    [InlineData("2bn", "2000000000")]
    [InlineData("two-thirds", "0.6666666666666666666666666667")]
    [InlineData("three quarters", "0.75")]
    [InlineData("two point six", "2.6")]
    [InlineData("twice", "2")]
    [InlineData("doubled", "2")]
    [InlineData("threefold", "3")]
    public void Composes_words(string text, string value) => Assert.Equal(value, Value(text));

    [Theory]
    [InlineData("two hundred and six", "206")]
    [InlineData("4 thousand 7 hundred and 12", "4712")]
    [InlineData("6 hundred and nine", "609")]
    [InlineData("one forty six", "146")]
    [InlineData("seven and a quarter", "7.25")]
    [InlineData("two and three fifths", "2.6")]
    [InlineData("four million and a half", "4500000")]
    [InlineData("2 billion and a quarter million", "2000250000")]
    [InlineData("a third", "0.3333333333333333333333333333")]
    [InlineData("half million", "500000")]
    [InlineData("quarter billion", "250000000")]
    [InlineData("eleven fiftieths", "0.22")]
    [InlineData("seven hundredths", "0.07")]
    [InlineData("thirteen twenty-fifths", "0.52")]
    [InlineData("two over seven", "0.2857142857142857142857142857")]
    [InlineData("naught point four", "0.4")]
    [InlineData("twelve point o seven", "12.07")]
    [InlineData("6 point 25", "6.25")]
    [InlineData("nine point thirteen", "9.13")]
    [InlineData("3.5 k", "3500")]
    [InlineData("8MM", "8000000")]
    [InlineData("1,250.5 G", "1250500000000")]
    [InlineData("thousand", "1000")]
    public void Composes_more_where_every_number_is_wanted(string text, string value) => Assert.Equal(value, Value(text, ReadingScope.Everything));

    [Theory]
    [InlineData("forty-second", "42")]
    [InlineData("three hundredth", "300")]
    [InlineData("six hundred and fourth", "604")]
    [InlineData("billionth", "1000000000")]
    public void Composes_ordinals(string text, string value)
    {
        var number = Read(text, ReadingScope.Everything)!.Value;
        Assert.Equal((true, value), (number.IsOrdinal, number.Value.ToString()));
    }

    [Theory]
    [InlineData("thousand", "a scale alone counts nothing")]
    [InlineData("quarter", "a period")]
    [InlineData("third", "an ordinal")]
    public void Reads_no_cardinal(string text, string reason)
    {
        var number = Read(text);
        Assert.True(number is null || number.Value.IsOrdinal, reason);
    }

    [Theory]
    [InlineData("三", "3")]
    [InlineData("十", "10")]
    [InlineData("十二", "12")]
    [InlineData("二十", "20")]
    [InlineData("一百七十六", "176")]
    [InlineData("一千二百零五", "1205")]
    [InlineData("两千", "2000")]
    [InlineData("二百三十五万一千", "2351000")]
    [InlineData("三万五", "35000")]
    [InlineData("一百二", "120")]
    [InlineData("一百零二", "102")]
    [InlineData("十五亿", "1500000000")]
    [InlineData("二点六", "2.6")]
    [InlineData("一点五亿", "150000000")]
    [InlineData("廿五", "25")]
    [InlineData("卅", "30")]
    [InlineData("壹贰叁", "123")]
    [InlineData("壹仟贰佰叁拾", "1230")]
    [InlineData("二〇〇五", "2005")]
    [InlineData("1.2亿", "120000000")]
    [InlineData("25万6千", "256000")]
    [InlineData("150万", "1500000")]
    [InlineData("一萬二千", "12000")]
    public void Reads_Chinese_numerals_of_every_register(string text, string value)
    {
        var number = ChineseNumberReader.Read(text, 0, new ChineseMaterial(text, NumberFormat.Invariant))!.Value;
        Assert.Equal(value, number.Value.ToString());
        Assert.Equal(text.Length, number.End);
    }

    [Theory]
    [InlineData("三四十", "30", "40")]
    [InlineData("五六", "5", "6")]
    [InlineData("七八百", "700", "800")]
    public void Two_neighbouring_digits_are_a_range(string text, string low, string high)
    {
        var number = ChineseNumberReader.Read(text, 0, new ChineseMaterial(text, NumberFormat.Invariant))!.Value;
        Assert.Equal((low, high), (number.Value.ToString(), number.Upper!.Value.ToString()));
    }

    [Theory]
    [InlineData("千瓦", "a unit")]
    [InlineData("万岁", "a word")]
    public void A_scale_character_alone_begins_no_number(string text, string reason) => Assert.True(ChineseNumberReader.Read(text, 0, new ChineseMaterial(text, NumberFormat.Invariant)) is null, reason);

    private static string? Value(string text, ReadingScope scope = ReadingScope.Figures) => Read(text, scope)?.Value.ToString();

    private static NumberPhrase? Read(string text, ReadingScope scope = ReadingScope.Figures) =>
        EnglishNumberReader.Read(Tokenizer.Read(text, NumberFormat.Invariant), text, 0, isMoney: false, scope);

    private static TheoryData<string, int> Numbered(string words, int first, int step)
    {
        var data = new TheoryData<string, int>();
        foreach (var word in words.Split(' '))
        {
            data.Add(word, first);
            first += step;
        }

        return data;
    }
}
