using System;
using System.Globalization;
using System.Text;
using LocalIndustry.Sample;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 120;
}

// LocalIndustries is generated from the article when the program is compiled: its constants, and its figures with quote and line.
AnsiConsole.Write(FigureTable.Of(LocalIndustries.All));

var chart = new BarChart { Width = 80 }.LeftAlignLabel().Label("Factories of each kind");
foreach (var kind in Enum.GetValues<FactoryKind>())
{
    chart.AddItem(kind.ToString(), (int)kind, Color.SteelBlue);
}

AnsiConsole.Write(chart);
AnsiConsole.WriteLine();

AnsiConsole.WriteLine($"{Factories.Counted} of more than {LocalIndustries.LocalIndustrialFactories} factories are of these kinds, more than {Factories.Others()} of others.");
foreach (var total in (int[])[Factories.Counted, LocalIndustries.LocalIndustrialFactories, 1040])
{
    AnsiConsole.WriteLine($"A total of {total} {Factories.Judge(total)}.");
}
