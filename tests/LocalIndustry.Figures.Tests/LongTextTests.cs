using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;
using Xunit;

namespace LocalIndustry.Figures.Tests;

/// <summary>What is passed over in a long text changes nothing of what is read.</summary>
public sealed class LongTextTests
{
    private const string EnglishFiller = "The mill by the river was rebuilt after the flood, and its wheel is still shown to guests. ";
    private const string ChineseFiller = "河边的工厂在洪水之后重新修建，山谷里没有人记得是谁打下了地基。";

    public static TheoryData<string> Words => [.. EnglishNumerals.Cues()];

    [Theory]
    [InlineData("The district has 12 mills, which employ more than 1,300 workers. ", EnglishFiller)]
    [InlineData("Half a dozen looms were sold for US$ 5 million, up 3% from last year. ", EnglishFiller)]
    [InlineData("They sold 120, 80 and 45 million tons respectively; see http://mill.example/1 and page 3. ", EnglishFiller)]
    [InlineData("全区有十二个工厂，产量增长百分之三至百分之五。", ChineseFiller)]
    public void A_sentence_far_into_a_text_is_read_as_it_is_alone(string sentence, string filler)
    {
        var alone = QuantityReader.Read(sentence);
        var stretch = string.Concat(Enumerable.Repeat(filler, 200));
        var text = sentence + stretch + sentence + stretch + sentence;
        var far = QuantityReader.Read(text);
        var offsets = new[] { 0, sentence.Length + stretch.Length, 2 * (sentence.Length + stretch.Length) };
        Assert.NotEmpty(alone);
        Assert.Equal(offsets.SelectMany(offset => alone.Select(quantity => Say(quantity, offset))), far.Select(quantity => Say(quantity, 0)));
    }

    [Theory]
    [InlineData("Mill no. {0} made {1} tons of cloth. ")]
    [InlineData("{0}, {1}, ")]
    [InlineData("第{0}厂生产了{1}吨棉布。")]
    public void Many_quantities_are_read_in_order_and_apart(string sentence)
    {
        var text = string.Concat(Enumerable.Range(1, 3000).Select(i => string.Format(null, sentence, i, i + 0.5m)));
        var end = 0;
        foreach (var quantity in QuantityReader.Read(text))
        {
            Assert.True(quantity.Start >= end);
            end = quantity.Start + quantity.Length;
        }

        Assert.True(end > text.Length - sentence.Length - 10);
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void No_number_word_is_passed_over(string word) =>
        Assert.Equal(4, Skimmer.FindCue("and " + word.ToUpperInvariant() + " more", 0).Cue);

    [Fact]
    public void No_character_that_begins_a_Chinese_number_is_passed_over()
    {
        var all = Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(c => (char)c);
        var starts = all.Where(c => Scripts.IsDigit(c) || Fractions.Vulgar(c) is not null || ChineseNumerals.IsNumeral(c));
        Assert.Equal([], starts.Where(c => !ChineseQuantityReader.HasStart(c.ToString())));
    }

    private static string Say(StatedQuantity quantity, int offset) =>
        $"{quantity.Value} {quantity.Upper} {quantity.Relation} {quantity.Kind} {quantity.Unit} ({quantity.Subject}) {quantity.Direction} {quantity.Start + offset}+{quantity.Length}";
}
