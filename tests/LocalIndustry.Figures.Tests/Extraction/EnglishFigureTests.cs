using Xunit;

namespace LocalIndustry.Figures.Tests.Extraction;

public sealed class EnglishFigureTests
{
    [Theory]
    [InlineData("The mill runs 420 looms.", "= 420 loom")]
    [InlineData("About 3.5 million hectares were sown.", "~ 3500000 hectare")]
    [InlineData("Sales rose by 12% to $4.5bn.", "= 12 %; = 4500000000 USD")]
    [InlineData("The bridge is 1,200 m long.", "= 1200 m")]
    [InlineData("Output was 2.6 times that of last year.", "= 2.6 times")]
    [InlineData("Exports doubled.", "= 2 times")]
    [InlineData("A third of the houses have water.", "= 0.3333333333333333333333333333")]
    [InlineData("One in five workers is a woman.", "= 0.2")]
    [InlineData("The fee is EUR 25 per page.", "= 25 EUR per page")]
    [InlineData("Keep at 2 to 8 °C.", "between 2..8 °C")]
    [InlineData("Children under 9 years travel free.", "< 9 year")]
    [InlineData("Wages grew 1.7 percentage points faster.", "= 1.7 percentage point")]
    [InlineData("The crowd of 7,600 cheered.", "= 7600")]
    [InlineData("30 of the firm's 90 lorries are new.", "= 30 lorry; = 90 lorry")]
    [InlineData("The town has 12 schools, 3 hospitals and some other buildings.", "= 12 school; = 3 hospital")]
    [InlineData("The register is at address 0x5A.", "= 90")]
    [InlineData("Resistance is 100 ± 5 kΩ.", "= 100 kΩ")]
    [InlineData("A 5% discount applies.", "= 5 %")]
    [InlineData("more than one factory in each county", "> 1 factory")]
    [InlineData("The yard has just under 1,300 people.", "< 1300 person")]
    public void States_its_figures(string text, string figures) => Assert.Equal(figures, FigureDump.Read(text));

    [Theory]
    [InlineData("It opened on 31 March 2025.", "a date")]
    [InlineData("In 1985 the founders met.", "a year")]
    [InlineData("The 1990s were quiet.", "a decade")]
    [InlineData("The train leaves at 07:30.", "a time of day")]
    [InlineData("See section 3.2 and pages 12 to 14.", "references")]
    [InlineData("Under article 9 of Regulation 815/1998 this holds.", "a statute")]
    [InlineData("Call 1-300-555-0177 or +43 1 5550 0133.", "telephone numbers")]
    [InlineData("Order part 77-1203-05 or C4-80.", "part numbers")]
    [InlineData("It uses the B52b, H2 and Delta-7 rules.", "names with digits")]
    [InlineData("The first prize and the 3rd went abroad.", "ordinals")]
    [InlineData("They won 31-12.", "a score")]
    [InlineData("Use version 1.2.3 or v2.0.", "versions")]
    [InlineData("Wing 4 is closed.", "a name")]
    [InlineData("The Alpha 20 was flat.", "an index")]
    [InlineData("The Five-Year Plan ended.", "a name")]
    [InlineData("One after another they left.", "an idiom")]
    [InlineData("Open 24/7.", "an idiom")]
    [InlineData("Dozens came.", "too vague")]
    [InlineData("Sales in the nine months to March were good.", "a period")]
    [InlineData("Faults per 10,000 bottles were few.", "a denominator")]
    [InlineData("Conforms to ISO 2768 and DIN 5.", "standards")]
    [InlineData("He is one of the best.", "an article")]
    public void States_no_figure(string text, string reason) => Assert.True(FigureDump.Read(text).Length == 0, $"{reason}: {FigureDump.Read(text)}");
}
