using System.Linq;
using Xunit;

namespace LocalIndustry.Figures.Tests.Tables;

public sealed class TableFigureTests
{
    private const string Rates =
        """
        # Rates

        | Band | Limit 2024 (crowns) | Limit 2025 (crowns) | Rate 2025 |
        |---|---:|---:|---:|
        | Basic | 41,500 | 43,000 | 15% |
        | Upper | none | – | 41% |
        """;

    [Fact]
    public void A_cell_is_about_its_row_and_column_and_periods_stay_apart() =>
        Assert.Equal("BasicLimit2024 BasicLimit2025 BasicRate2025 UpperRate2025", FigureDump.Names(Rates, "rates.md"));

    [Fact]
    public void A_unit_comes_from_header_or_cell() => Assert.Equal("= 41500 crown; = 43000 crown; = 15 %; = 41 %", FigureDump.Read(Rates, "rates.md"));

    [Theory]
    [InlineData("Item,Price,Weight\n,EUR/pack,kg\nBolt,12.80,2.150\nNut,18.75,5.1\n", "= 12.80 EUR per pack; = 2.150 kg; = 18.75 EUR per pack; = 5.1 kg")]
    [InlineData("Parameter\tUnit\tMean 2021\tSamples (n)\nTurbidity\tNTU\t0.18\t52\nLead\tµg/L\t< 0.5\t12\n", "= 0.18 NTU; = 52; < 0.5 µg/L; = 12")]
    [InlineData("Service,Unit,Price\nFreezing,100 kg,9.80 €\nSorting,1000 kg,5.40 €\n", "= 9.80 EUR; = 5.40 EUR")]
    [InlineData("Deliveries in tons,1972,1973\nLime,17,21\nGypsum chips,3,4\n", "= 17 ton; = 21 ton; = 3 ton; = 4 ton")]
    [InlineData("Lengths in metres,1972,1973\nup to 20,17,21\nup to 30,3,4\n", "= 17; = 21; = 3; = 4")] // the header is of the labels
    [InlineData("Tour,Largest group\nMill,18 persons\nBarn,24 persons\n", "= 18 person; = 24 person")]
    [InlineData("Field,Offset\nSignals,17\nDoors,21\n", "= 17; = 21")]
    [InlineData("Kind,Lots per crate\nApples,17\nPears,21\n", "= 17; = 21")]
    [InlineData("Kind,North\nApples,17\nPears,21\n", "= 17 Apple; = 21 Pear")]
    [InlineData("Code,Name,Value\n0x1,Register,7\n0x2,Reset,9\n", "= 7; = 9")]
    [InlineData("Region,2023 EUR million,2022 EUR million\nNorth,201.7,190\nSouth,88,79\n", "= 201700000 EUR; = 190000000 EUR; = 88000000 EUR; = 79000000 EUR")]
    public void Delimited_text_says_its_units_in_many_ways(string text, string figures) => Assert.Equal(figures, FigureDump.Read(text, "table.csv"));

    [Theory]
    [InlineData("Kind,Price per unit\nJar,17\nPot,21.5\n", "JarPricePerUnit PotPricePerUnit", "= 17; = 21.5")]
    [InlineData("Kind,Price per unit (EUR)\nJar,17\nPot,21.5\n", "JarPricePerUnit PotPricePerUnit", "= 17 EUR; = 21.5 EUR")]
    [InlineData("Kind,Cost per item (EUR)\nJar,17\nPot,21.5\n", "JarCostPerItem PotCostPerItem", "= 17 EUR; = 21.5 EUR")]
    [InlineData("Kind,Steps per test\nJar,17\nPot,21\n", "JarStepsPerTest PotStepsPerTest", "= 17; = 21")]
    [InlineData("Kind,Weight,Unit\nJar,17,g\nPot,21.5,kg\n", "JarWeight PotWeight", "= 17 g; = 21.5 kg")]
    [InlineData("Kind,Price,Unit\nJar,17,crate\nPot,21.5,crate\n", "JarPrice PotPrice", "= 17 crate; = 21.5 crate")]
    [InlineData("Kind,Units\nJar,17\nPot,21\n", "JarUnits PotUnits", "= 17 Unit; = 21 Unit")]
    [InlineData("Kind,Length,Article\nJar,17,4012\nPot,21,4013\n", "JarLength PotLength", "= 17; = 21")]
    public void What_a_header_counts_by_says_nothing_of_its_column(string text, string names, string figures) =>
        Assert.Equal((names, figures), (FigureDump.Names(text, "table.csv"), FigureDump.Read(text, "table.csv")));

    [Theory]
    [InlineData("Capacity (passengers per hour)", "AlpCapacity", "= 900 passenger per hour")]
    [InlineData("Output (boxes/h)", "AlpOutput", "= 900 box per h")]
    [InlineData("Traffic (heavy vehicles per day)", "AlpTraffic", "= 900 heavy vehicle per day")]
    [InlineData("Speed (km per hour)", "AlpSpeed", "= 900 km per hour")]
    [InlineData("Staff (paid per hour)", "AlpStaffPaidPerHour", "= 900")]
    [InlineData("Capacity (seats per cabin)", "AlpCapacitySeatsPerCabin", "= 900")]
    [InlineData("Guests (winter season)", "AlpGuestsWinterSeason", "= 900")]
    [InlineData("Guests (days per week 5)", "AlpGuestsDaysPerWeek5", "= 900")]
    public void Things_counted_per_time_in_brackets_are_a_columns_unit(string header, string names, string figures) =>
        Assert.Equal((names, figures), (FigureDump.Names($"Lift,{header}\nAlp,900\n", "table.csv"), FigureDump.Read($"Lift,{header}\nAlp,900\n", "table.csv")));

    [Fact]
    public void In_thousands_scales_all_but_percentages_and_per_share_data()
    {
        const string Text =
            """
            <table><caption>Results, in thousands of EUR, except per share data</caption>
            <tr><th>Item</th><th>2023</th><th>2022</th></tr>
            <tr><td>Revenue</td><td>1,234</td><td>1,100</td></tr>
            <tr><td>Profit per share</td><td>0.12</td><td>0.11</td></tr>
            <tr><td>Loss</td><td>(34)</td><td>12 %</td></tr></table>
            """;
        Assert.Equal("= 1234000 EUR; = 1100000 EUR; = 0.12 EUR; = 0.11 EUR; = -34000 EUR; = 12 %", FigureDump.Read(Text, "results.html"));
    }

    [Fact]
    public void Fixed_width_columns_are_read_by_place()
    {
        const string Text =
            """
            Parameter          Minimum   Maximum   Unit
            -------------------------------------------
            Frame payload            1      1024   octets
            Keep-alive               5       600   s
            Retransmissions          0        15
            """;
        Assert.Equal("FramePayloadMinimum FramePayloadMaximum KeepAliveMinimum KeepAliveMaximum RetransmissionsMinimum RetransmissionsMaximum", FigureDump.Names(Text));
    }

    [Fact]
    public void One_currency_stated_for_all_amounts_serves_tables_without_units() =>
        Assert.Equal("= 165 DKK; = 990 DKK", FigureDump.Read("All charges are in Danish kroner (DKK).\n\n| Berth | Night | Week |\n|---|---|---|\n| Small | 165 | 990 |\n", "tariff.md"));

    [Theory]
    [InlineData("| Part no. | Standard |\n|---|---|\n| 77-1203 | DIN 5 |\n", "identifiers")]
    [InlineData("| Name | Price |\n|---|---|\n| Bolt | on request |\n", "no number")]
    [InlineData("| Name | Date |\n|---|---|\n| Bolt | 2024-07-01 |\n", "dates")]
    public void States_nothing(string text, string reason) => Assert.True(FigureDump.Read(text, "table.md").Length == 0, $"{reason}: {FigureDump.Read(text, "table.md")}");

    [Theory]
    [InlineData("Kind,Number\nA,120\nB,80\nTotal,210\n", "LI0105 Info 4")]
    [InlineData("Kind,Number\nA,120\nB,80\nTotal,200\n", "")]
    [InlineData("Kind,Tons\nA,1.26\nB,2.26\nTotal,3.5\n", "")]
    [InlineData("Kind,Growth %\nA,12\nB,8\nTotal,10\n", "")]
    public void A_total_answers_to_its_parts_after_rounding(string text, string diagnostics) => Assert.Equal(diagnostics, FigureDump.Diagnostics(text, "table.csv"));

    [Fact]
    public void Ten_thousand_columns_are_read()
    {
        var header = string.Join(",", Enumerable.Range(0, 10_000).Select(i => "c" + i));
        var row = string.Join(",", Enumerable.Range(0, 10_000).Select(i => i == 0 ? "row" : "5"));
        Assert.True(FigureDump.Figures($"{header}\n{row}\n{row}\n", "wide.csv").Count > 9_000);
    }
}
