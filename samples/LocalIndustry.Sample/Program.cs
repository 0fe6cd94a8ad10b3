using System;
using System.Globalization;
using System.IO;
using System.Text;
using LocalIndustry.Figures;
using LocalIndustry.Sample;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
if (Console.IsOutputRedirected)
{
    AnsiConsole.Profile.Width = 120;
}

// LocalIndustries is generated from this very text when the program is compiled; quotes and lines are read when it runs.
const string Article = "local-industry-1959.txt";
var document = FigureReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, Article)), Article);

AnsiConsole.WriteLine($"{document.Title} ({document.Date})");
AnsiConsole.Write(FigureTable.Of(document));

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
