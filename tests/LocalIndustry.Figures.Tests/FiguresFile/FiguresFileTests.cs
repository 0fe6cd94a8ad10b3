using System;
using System.Linq;
using LocalIndustry.Figures.FiguresFile;
using Xunit;

namespace LocalIndustry.Figures.Tests.FiguresFile;

public sealed class FiguresFileTests
{
    private const string Document = "The county runs 176 food factories.\n\nIt has more than 1,000 farm tools.\n\nThe plant has between 10 and 20 halls.\n";

    private const string File = """
        # Accepted.

        name: FoodFactories
        value: = 176
        unit: food factory
        quote: 176 food factories

        name: FarmTools
        value: > 1000
        unit: farm tool
        quote: more than 1,000 farm tools

        name: Halls
        value: between 10 and 20
        unit: hall
        quote: between 10 and 20 halls

        """;

    [Fact]
    public void The_lock_of_a_document_is_readable_and_says_what_it_says()
    {
        var text = FiguresFileLock.Create(Read(Document));

        Assert.Equal(File[File.IndexOf("name:", StringComparison.Ordinal)..].ReplaceLineEndings("\n"), text[text.IndexOf("name:", StringComparison.Ordinal)..]);
        Assert.StartsWith("# The figures of document.txt as accepted in review", text);
        Assert.Empty(Problems(Document, text));
        Assert.Equal(text, FiguresFileLock.Update(text, Read(Document)).Text);
    }

    [Fact]
    public void An_override_is_written_as_the_hints_write_it()
    {
        const string Hint = "override: = 177 because …";
        var header = FiguresFileLock.Create(Read(Document));
        var message = FiguresFileParser.Parse(File.Replace("unit: food factory", "override: 177", StringComparison.Ordinal)).Problem!.Message;

        Assert.All([header, message], text => Assert.Contains(Hint, text));
        Assert.Equal("= 177", FiguresFileParser.Parse(File.Replace("unit: food factory", Hint, StringComparison.Ordinal)).Figures[0].Override!.Values.ToString());
    }

    [Theory]
    [InlineData("name: FoodFactories", "name: FoodPlants", "FoodPlants FarmTools Halls", "")]
    [InlineData("value: > 1000", "value: > 1000\nomit", "FoodFactories Halls", "")]
    [InlineData("value: > 1000", "value: > 1000.0", "FoodFactories FarmTools Halls", "")]
    [InlineData("unit: hall\n", "", "FoodFactories FarmTools Halls", "")]
    [InlineData("# Accepted.", "", "FoodFactories FarmTools Halls", "")]
    [InlineData("value: = 176", "value: = 175", "FoodFactories FarmTools Halls", "LI0106 document:1 FoodFactories has changed: accepted was = 175 food factory ('176 food factories'), the document now says = 176 food factory ('176 food factories')")]
    [InlineData("unit: farm tool", "unit: tool", "FoodFactories FarmTools Halls", "LI0106 document:3 FarmTools has changed: accepted was > 1000 tool ('more than 1,000 farm tools'), the document now says > 1000 farm tool ('more than 1,000 farm tools')")]
    [InlineData("quote: 176 food factories", "quote: 176 food plants", "FoodFactories FarmTools Halls", "LI0103 document:1 The quote that document.txt.figures pins for FoodFactories is not in the document: '176 food plants'; it says = 176 food factory ('176 food factories')")]
    [InlineData("name: FoodFactories\nvalue: = 176\nunit: food factory\nquote: 176 food factories", "name: Plants\nvalue: = 176\nunit: plant\nquote: a hundred plants", "Plants FarmTools Halls", "LI0106 document:1 Plants has changed: accepted was = 176 plant ('a hundred plants'), the document now says = 176 food factory ('176 food factories')")]
    [InlineData("name: FoodFactories\nvalue: = 176\nunit: food factory\nquote: 176 food factories", "name: Plants\nvalue: = 176\nquote: a hundred plants", "Plants FarmTools Halls", "LI0106 document:1 Plants is renamed: accepted was 'a hundred plants', the document now says = 176 food factory ('176 food factories'), which would be FoodFactories")]
    [InlineData("name: FoodFactories\nvalue: = 176\nunit: food factory\nquote: 176 food factories\n\n", "", "FoodFactories FarmTools Halls", "LI0106 document:1 FoodFactories has appeared: says = 176 food factory ('176 food factories'); document.txt.figures does not have it")]
    [InlineData("# Accepted.", "name: Ships\nvalue: = 5\nquote: 5 ships", "FoodFactories FarmTools Halls", "LI0106 file:1 Ships has vanished: accepted was = 5 ('5 ships'), and document.txt does not state it any more")]
    [InlineData("# Accepted.", "name: Ships\nvalue: = 5\nquote: 5 ships\nomit", "FoodFactories FarmTools Halls", "LI0103 file:3 document.txt does not hold the quote that the omission of Ships hangs on: '5 ships'")]
    [InlineData("value: = 176", "value: = 175\noverride: 176 because the printer slipped", "FoodFactories FarmTools Halls", "LI0109 file:5 The override of FoodFactories is no longer needed: document.txt itself says = 176 food factory ('176 food factories')")]
    [InlineData("value: = 176", "value: = 176\noverride: = 177 because the printer slipped", "FoodFactories FarmTools Halls", "")]
    public void A_file_names_omits_and_corrects_and_tells_where_it_parts_from_the_document(string old, string @new, string names, string problems)
    {
        Assert.Contains(old, File.ReplaceLineEndings("\n"));
        var file = File.ReplaceLineEndings("\n").Replace(old, @new, StringComparison.Ordinal);

        foreach (var text in new[] { file, file.ReplaceLineEndings("\r\n"), "\uFEFF" + file })
        {
            Assert.Equal(names, string.Join(" ", Review(Document, text).Document.Figures.Select(figure => figure.Name)));
            Assert.Equal(problems, Problems(Document, text));
        }
    }

    [Theory]
    [InlineData("value: = 176", "value: many", 4, "'many' is no value")]
    [InlineData("value: = 176", "vale: = 176", 4, "'vale' is no field of a figures file (name, value, unit, quote, omit, override); did you mean 'value'?")]
    [InlineData("value: = 176\n", "", 3, "the record has no line 'value: …'")]
    [InlineData("name: FarmTools", "name: farm tools", 8, "'farm tools' cannot be the name of a constant")]
    [InlineData("name: FarmTools", "name: FoodFactories", 8, "two records are named 'FoodFactories'")]
    [InlineData("quote: 176 food factories\n\n", "quote: 176 food factories\n", 7, "a blank line has to stand between two records")]
    [InlineData("value: = 176", "override: 177", 4, "an override needs the right value and its reason: 'override: = 177 because …'")]
    [InlineData("value: between 10 and 20", "value: between 20 and 10", 14, "is no value")]
    [InlineData("value: > 1000", "<<<<<<< HEAD\nvalue: > 1000", 9, "a merge has left its conflict here")]
    public void A_file_that_cannot_be_read_is_told_once_at_its_place(string old, string @new, int line, string message)
    {
        var text = File.ReplaceLineEndings("\n").Replace(old, @new, StringComparison.Ordinal);
        var review = Review(Document, text);

        var problem = Assert.Single(review.FileDiagnostics);
        Assert.Equal(("LI0106", line), (problem.Id, problem.Place.Line));
        Assert.Contains(message, problem.Message);
        Assert.DoesNotContain(review.Document.Diagnostics, diagnostic => diagnostic.Id is "LI0103" or "LI0106");
        Assert.Equal(3, review.Document.Figures.Count);
        Assert.Null(FiguresFileLock.Update(text, Read(Document)).Text);
    }

    [Fact]
    public void An_override_keeps_what_the_document_prints()
    {
        var text = File.Replace("value: = 176", "value: = 176\noverride: between 177 and 180 because the ministry said so in 1960", StringComparison.Ordinal);
        var figure = Review(Document, text).Document.Figures[0];

        Assert.Equal((Relation.Between, "177", "180"), (figure.Relation, figure.Value.ToString(), figure.Upper.ToString()));
        Assert.Equal(new FigureErratum("the ministry said so in 1960", "= 176"), figure.Erratum);
    }

    [Fact]
    public void Updating_keeps_order_comments_line_endings_and_decisions()
    {
        var before = File.ReplaceLineEndings("\n")
            .Replace("name: FoodFactories", "# Checked twice.\nname: FoodPlants", StringComparison.Ordinal)
            .Replace("quote: more than 1,000 farm tools", "quote: more than 1,000 farm tools\nomit\n# Too vague.", StringComparison.Ordinal)
            .ReplaceLineEndings("\r\n");
        var document = Document.Replace("176", "177", StringComparison.Ordinal).Replace("The plant has between 10 and 20 halls.", "The town has 9 bakeries. The plant has between 10 and 20 halls.", StringComparison.Ordinal);

        var after = FiguresFileLock.Update(before, Read(document)).Text!;

        Assert.Equal(
            before.Replace("value: = 176", "value: = 177", StringComparison.Ordinal)
                .Replace("quote: 176 food", "quote: 177 food", StringComparison.Ordinal)
                .Replace("name: Halls", "name: Bakeries\r\nvalue: = 9\r\nunit: bakery\r\nquote: 9 bakeries\r\n\r\nname: Halls", StringComparison.Ordinal),
            after);
        Assert.Equal("", Problems(document, after));
    }

    [Fact]
    public void A_figure_that_is_gone_leaves_the_file_and_a_decision_stays()
    {
        var document = "It has more than 1,000 farm tools.\n";
        var text = File.ReplaceLineEndings("\n").Replace("quote: between 10 and 20 halls", "quote: between 10 and 20 halls\nomit", StringComparison.Ordinal);

        var after = FiguresFileLock.Update(text, Read(document)).Text!;

        Assert.Equal("FarmTools Halls", string.Join(" ", FiguresFileParser.Parse(after).Figures.Select(figure => figure.Name)));
        Assert.StartsWith("# Accepted.\n\nname: FarmTools", after);
    }

    [Fact]
    public void Equal_quotes_are_told_apart_by_name_and_order()
    {
        const string Tables = "Steel output rose by 5%.\n\nCoal output rose by 5%.\n\nGrain output rose by 5%.\n";
        var text = FiguresFileLock.Create(Read(Tables));
        var without = Tables.Replace("Coal output rose by 5%.\n\n", "", StringComparison.Ordinal);

        Assert.Equal("", Problems(Tables, text));
        Assert.Contains("Coal", Assert.Single(Review(without, text).FileDiagnostics).Message);
    }

    [Fact]
    public void Twenty_thousand_records_are_matched_in_a_moment()
    {
        var document = Read(Document);
        document = document with { Figures = new([.. Enumerable.Range(0, 20_000).Select(i => document.Figures[0] with { Name = "F" + i, Quote = i + " food factories", Value = FigureValue.Of(i) })]) };

        var text = FiguresFileLock.Create(document);

        Assert.Equal(20_000, FiguresFileParser.Parse(text).Figures.Count);
        Assert.Empty(FiguresFileReview.Apply(document, FiguresFileParser.Parse(text)).Edits);
    }

    private static FigureDocument Read(string text) => FigureReader.Read(text, "document.txt");

    private static ReviewedDocument Review(string document, string file) => FiguresFileReview.Apply(Read(document), FiguresFileParser.Parse(file));

    private static string Problems(string document, string file)
    {
        var review = Review(document, file);
        return string.Join("; ", review.Document.Diagnostics.Where(d => d.Id is "LI0103" or "LI0106" or "LI0109").Select(d => $"{d.Id} document:{d.Place.Line} {d.Message}")
            .Concat(review.FileDiagnostics.Select(d => $"{d.Id} file:{d.Place.Line} {d.Message}")));
    }
}
