using System.Collections.Generic;
using LocalIndustry.Figures.Numbers;
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
        var number = ChineseNumberReader.Read(text, 0, NumberFormat.Invariant)!.Value;
        Assert.Equal(value, number.Value.ToString());
        Assert.Equal(text.Length, number.End);
    }

    [Theory]
    [InlineData("三四十", "30", "40")]
    [InlineData("五六", "5", "6")]
    [InlineData("七八百", "700", "800")]
    public void Two_neighbouring_digits_are_a_range(string text, string low, string high)
    {
        var number = ChineseNumberReader.Read(text, 0, NumberFormat.Invariant)!.Value;
        Assert.Equal((low, high), (number.Value.ToString(), number.Upper!.Value.ToString()));
    }

    [Theory]
    [InlineData("千瓦", "a unit")]
    [InlineData("万岁", "a word")]
    public void A_scale_character_alone_begins_no_number(string text, string reason) => Assert.True(ChineseNumberReader.Read(text, 0, NumberFormat.Invariant) is null, reason);

    private static string? Value(string text) => Read(text)?.Value.ToString();

    private static NumberPhrase? Read(string text) => EnglishNumberReader.Read(Tokenizer.Read(text, NumberFormat.Invariant), text, 0, isMoney: false);

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
