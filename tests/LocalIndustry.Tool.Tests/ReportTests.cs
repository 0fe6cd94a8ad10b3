using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace LocalIndustry.Tool.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Article = "The harbour has 48 guest berths and 112 season berths.\nThere are more than 200 mooring places. It has 7 cranes and 30 lamps.\n";
    private const string Code = """
        class Port
        {
            const int GuestBerths = 84;
            const int MooringPlaces = 200;
            const int SeasonBerths = 112;
            int Cranes() => Harbour.Cranes + Harbour.Cranes;
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Harbour.GuestBerths", "wrong", "contradicts it")]
    [InlineData("Harbour.MooringPlaces", "doubtful", "may misread it")]
    [InlineData("Harbour.SeasonBerths", "right", "repeats it rightly")]
    [InlineData("Harbour.Cranes", "right", "uses it")]
    [InlineData("Harbour.Lamps", "unused", "No code uses it")]
    public async Task Each_figure_is_told_with_what_the_code_does_with_it(string id, string state, string words)
    {
        Write();

        var entry = (await Report("harbour.txt", "--source-code", "Code.cs")).GetElementById(id)!;

        Assert.Equal(state, entry.GetAttribute("data-state"));
        Assert.Contains(words, entry.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_summary_counts_figures_and_lists_contradictions()
    {
        Write();

        var page = await Report("harbour.txt", "--source-code", "Code.cs");

        Assert.Equal(["✗ 1 contradicted", "? 1 doubtful", "✓ 2 right", "○ 1 unused"], page.QuerySelectorAll(".counts li").Select(static item => Folded(item.QuerySelector("strong")!) + " " + Folded(item.QuerySelector(".name")!)));
        var finding = Assert.Single(page.QuerySelectorAll("#contradictions li"));
        Assert.Contains("Code.cs:3", finding.TextContent, StringComparison.Ordinal);
        Assert.Equal("const int GuestBerths = 84;", finding.QuerySelector("pre")!.TextContent);
        Assert.Equal("84", finding.QuerySelector("mark")!.TextContent);
        Assert.Contains("the document gives 48", finding.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 place in the code contradicts 1 figure.", page.QuerySelector("#contradictions")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 place in the code may misread 1 figure.", page.QuerySelector("#doubtful")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_that_differ_from_each_other_are_doubtful_for_each_agrees_with_the_document()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write("Code.cs", "class Port { const int MooringPlaces = 240; }\nclass Pier { const int MooringPlaces = 250; }\n");

        var page = await Report("harbour.txt", "--source-code", "Code.cs");

        Assert.Equal("doubtful", page.GetElementById("Harbour.MooringPlaces")!.GetAttribute("data-state"));
        Assert.Contains("LI0209", page.QuerySelector("#doubtful li")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#contradictions li"));
    }

    [Fact]
    public async Task An_entry_tells_value_unit_quote_and_line()
    {
        Write();

        var entry = (await Report("harbour.txt", "--source-code", "Code.cs")).GetElementById("Harbour.MooringPlaces")!;

        Assert.Equal("more than 200 (unit: mooring place)", entry.QuerySelectorAll("dd")[0].TextContent);
        Assert.Equal("int MooringPlaces = 200", entry.QuerySelectorAll("dd")[1].TextContent);
        Assert.Equal("more than 200 mooring places", entry.QuerySelector("q")!.TextContent);
        Assert.Equal("harbour.txt, line 2", Folded(entry.QuerySelector("cite")!));
    }

    [Theory]
    [InlineData("local-industry-1959.txt", "seeds")]
    [InlineData("harbour-dues.md", "samples/Contradictions")]
    [InlineData("halden-annual-2023.html", "tests/LocalIndustry.Figures.Tests/Corpus")]
    [InlineData("portfee-tariff.md", "tests/LocalIndustry.Figures.Tests/Corpus")]
    [InlineData("island-ferry-tariff.csv", "tests/LocalIndustry.Figures.Tests/Corpus")]
    [InlineData("yunhe-port-2021.md", "tests/LocalIndustry.Figures.Tests/Corpus")]
    [InlineData("liquids-table.txt", "tests/LocalIndustry.Figures.Tests/Corpus")]
    [InlineData("binjiang-wenlv.txt", "tests/LocalIndustry.Figures.Tests/Corpus")]
    public async Task Every_figure_is_marked_and_has_an_entry_and_every_link_leads_somewhere(string name, string folder)
    {
        var path = Path.Combine(Tool.Metadata("Repository"), folder, name);
        var figures = (await Tool.Run("extract", "--format", "json", path)).Json[0].GetProperty("figures").EnumerateArray().ToList();

        var page = await Report(path, "--source-code", Path.Combine(Tool.Metadata("Repository"), "samples/Contradictions"));

        Assert.Equal(figures.Select(static figure => figure.GetProperty("name").GetString()), page.QuerySelectorAll(".entry").Select(static entry => entry.Id!.Split('.')[1]));
        Assert.All(page.QuerySelectorAll(".entry"), entry => Assert.NotNull(page.GetElementById("text-" + entry.Id)));
        AssertSound(page);
    }

    [Fact]
    public async Task A_mark_holds_the_words_of_its_figure()
    {
        var page = await Report(Tool.Seed, "--class-name", "LocalIndustries");

        foreach (var entry in page.QuerySelectorAll(".entry"))
        {
            var mark = page.GetElementById("text-" + entry.Id)!;
            Assert.Equal(entry.QuerySelector("q")!.TextContent, Words(mark));
            var original = entry.QuerySelectorAll("q")[1];
            Assert.Equal("zh", original.GetAttribute("lang"));
            Assert.Contains(page.QuerySelectorAll(".original a"), link => link.GetAttribute("href") == mark.GetAttribute("href") && Words(link) == original.TextContent);
        }
    }

    [Theory]
    [InlineData("harbour.html", "<p>Revenue was &euro;412.6&nbsp;million.</p>", "exactly 412,600,000 EUR", "€412.6 million")]
    [InlineData("harbour.md", "There are **more than** 20,000 berths.", "more than 20,000 (unit: berth)", "more than 20,000 berths")]
    [InlineData("harbour.txt", "There are 1,250 berths.", "exactly 1,250 (unit: berth)", "1,250 berths")]
    public async Task Quotes_and_values_are_made_to_be_read(string name, string text, string value, string quote)
    {
        _folder.Write(name, text);

        var entry = (await Report(name)).QuerySelector(".entry")!;

        Assert.Equal(value, entry.QuerySelector("dd")!.TextContent);
        Assert.Equal(quote, entry.QuerySelector("q")!.TextContent);
    }

    [Fact]
    public async Task Text_and_original_stand_side_by_side()
    {
        var rows = (await Report(Tool.Seed)).QuerySelectorAll(".passages .row:not(.heads)");

        var row = Assert.Single(rows, static row => row.TextContent.Contains("176 food factories", StringComparison.Ordinal));
        Assert.Equal("zh", row.QuerySelector(".original p")!.GetAttribute("lang"));
        Assert.StartsWith("这些工厂包括", row.QuerySelector(".original p")!.TextContent);
        Assert.Equal(1, row.QuerySelectorAll(".original p").Length);
    }

    [Fact]
    public async Task An_original_of_its_own_stands_beside_its_translation()
    {
        _folder.Write("port.en.txt", "The port has 48 berths.\n\nIt owns 12 ships.\n");
        _folder.Write("port.zh.txt", "该港口有48个泊位。\n\n它拥有12艘船。\n");

        var page = await Report("port.en.txt", "--original", "port.zh.txt");

        Assert.Equal(2, page.QuerySelectorAll(".original p[lang=zh]").Length);
        Assert.Contains("port.zh.txt", page.QuerySelector(".heads")!.TextContent, StringComparison.Ordinal);
        AssertSound(page);
    }

    [Fact]
    public async Task Hostile_text_stays_text()
    {
        const string Attack = "<script>alert(1)</script><img src=x onerror=alert(2)> \" onload=\"x ' & \u202Egnp.exe\u2066 \u0007";
        _folder.Write("harbour.txt", $"{Attack} The harbour has 48 guest berths {Attack}.\n");
        _folder.Write("Code.cs", $"class Port {{ const int GuestBerths = 84; /* {Attack} */ }}");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "<i>"));
        _folder.Write("<i>/a\"b.cs", "class Port2 { const int GuestBerths = 85; }");

        var run = await Run("harbour.txt", "--source-code", "Code.cs", "<i>");
        var page = Parse(run.Text);

        Assert.Single(page.QuerySelectorAll("script"));
        Assert.Empty(page.QuerySelectorAll("img, i, [onload], [onerror]"));
        Assert.Contains("<script>alert(1)</script>", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("<i>/a\"b.cs:1", page.Body.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain('\u202E', run.Text);
        Assert.DoesNotContain('\u2066', run.Text);
        Assert.DoesNotContain('\u0007', run.Text);
        Assert.Contains('\uFFFD', run.Text);
        AssertSound(page);
    }

    [Fact]
    public async Task Broken_text_in_code_is_shown_broken()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write("Code.cs", [.. "class Port { const int GuestBerths = 84; /* "u8, 0xED, 0xA0, 0x80, 0xFF, .. " */ }"u8]);

        var page = await Report("harbour.txt", "--source-code", "Code.cs");

        Assert.Contains("84; /* \uFFFD", page.QuerySelector("#contradictions pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_the_same_every_time_and_has_no_mark_at_its_beginning()
    {
        Write();

        var first = await Run("harbour.txt", "--source-code", "Code.cs", "-o", "report.html");
        var written = File.ReadAllBytes(Path.Combine(_folder.Path, "report.html"));
        var second = await Run("harbour.txt", "--source-code", "Code.cs", "--output", "-");

        Assert.Equal((0, "", ""), (first.ExitCode, first.Text, first.Errors));
        Assert.Equal(written, second.Output);
        Assert.Equal((byte)'<', written[0]);
    }

    [Theory]
    [InlineData("missing.txt", "harbour.txt", "--source-code", "Code.cs")]
    [InlineData("harbour.txt", "--source-code", "Missing.cs", "Code.cs")]
    [InlineData("harbour.txt", "--source-code", "Code.cs", "--output", "nowhere/report.html")]
    public async Task What_goes_wrong_is_one_line_and_the_rest_is_done(params string[] arguments)
    {
        Write();

        var run = await Run(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"^\S+\(1,1\): error: ", Assert.Single(run.ErrorLines));
        Assert.Equal(!arguments.Contains("--output"), run.Text.Contains("Harbour.GuestBerths", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_code_all_figures_are_unused()
    {
        Write();

        var page = await Report("harbour.txt");

        Assert.All(page.QuerySelectorAll(".entry"), static entry => Assert.Equal("unused", entry.GetAttribute("data-state")));
        Assert.Contains("No number in the code contradicts a figure", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_code_suppresses_is_told_and_counts_as_nothing()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write("Code.cs", "#pragma warning disable LI0202\n" + Code);

        var page = await Report("harbour.txt", "--source-code", "Code.cs");

        Assert.Equal("unused", page.GetElementById("Harbour.GuestBerths")!.GetAttribute("data-state"));
        Assert.Contains("suppressed", page.GetElementById("Harbour.GuestBerths")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#contradictions li"));
    }

    [Fact]
    public async Task A_citation_of_no_figure_is_among_the_contradictions()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write("Code.cs", "class Port { const int X = 3; // cites: GuestBirths\n}");

        var finding = Assert.Single((await Report("harbour.txt", "--source-code", "Code.cs")).QuerySelectorAll("#contradictions li"));

        Assert.Contains("names no figure", finding.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_setting_is_told_as_one()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write(".editorconfig", "root = true\n[*.cs]\nlocal_industry.binding = loose\n");
        _folder.Write("Code.cs", "class Port { const int X = 3; // cites: GuestBirths\n}");

        var section = (await Report("harbour.txt", "--source-code", "Code.cs")).GetElementById("contradictions")!;

        Assert.Contains("1 place in the code names a figure that there is not; 1 setting is wrong.", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(["✗ setting", "✗ names no figure"], section.QuerySelectorAll(".badge").Select(static badge => badge.TextContent));
    }

    [Fact]
    public async Task The_options_of_other_commands_are_taken()
    {
        _folder.Write("hafen.txt", "The fee is 2,5 EUR.\n");

        var page = await Report("hafen.txt", "--number-format", "de", "--language", "en", "--class-name", "Fees");

        Assert.Equal("exactly 2.5 EUR", Assert.Single(page.QuerySelectorAll("[id^='Fees.']")).QuerySelector("dd")!.TextContent);
    }

    // What holds of every page.
    private static void AssertSound(IDocument page)
    {
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(page.QuerySelectorAll("link, iframe, object, embed, [src], [style], [onclick]"));
        var ids = page.QuerySelectorAll("[id]").Select(static element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(page.QuerySelectorAll("a"), link =>
        {
            var target = link.GetAttribute("href")!;
            Assert.StartsWith("#", target);
            Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(target[1..])));
        });
        var style = page.QuerySelector("style")!.TextContent;
        Assert.DoesNotMatch(new Regex("url\\(|@import|https?:", RegexOptions.IgnoreCase), style);
        Assert.Contains("prefers-color-scheme: dark", style, StringComparison.Ordinal);
        Assert.Contains("@media print", style, StringComparison.Ordinal);
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(static heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1));
    }

    private static string Folded(IElement element) => Regex.Replace(element.TextContent, @"\s+", " ").Trim();

    // Without what is said to those who cannot see, and the sign.
    private static string Words(IElement mark) => string.Concat(mark.ChildNodes.Where(static node => node is IText).Select(static node => node.TextContent));

    private static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private void Write()
    {
        _folder.Write("harbour.txt", Article);
        _folder.Write("Code.cs", Code);
    }

    private Task<Tool> Run(params string[] arguments) => Tool.RunIn(_folder.Path, ["report", .. arguments]);

    private async Task<IDocument> Report(params string[] arguments)
    {
        var run = await Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        return Parse(run.Text);
    }
}
