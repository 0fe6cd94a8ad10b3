using System;
using System.Diagnostics;
using System.IO;
using LocalIndustry.Figures.FiguresFile;
using Xunit;

namespace LocalIndustry.Figures.Tests.FiguresFile;

public sealed class MergeTests
{
    [Fact]
    public void Edits_of_two_branches_to_different_figures_merge()
    {
        const string Document = "The county runs 176 food factories.\n\nIt has 1,000 farm tools.\n\nThe plant has 20 halls.\n";
        var folder = Directory.CreateTempSubdirectory("localindustry-merge-").FullName;
        try
        {
            var file = Path.Combine(folder, "document.txt.figures");
            Git(folder, "init -q -b main");
            Commit(FiguresFileLock.Create(FigureReader.Read(Document, "document.txt")));

            // Neighbours, and in them the lines nearest to each other.
            Git(folder, "checkout -q -b one");
            Commit(File.ReadAllText(file).Replace("quote: 176 food factories", "quote: 176 food factories\noverride: 177 because of a misprint", StringComparison.Ordinal));
            Git(folder, "checkout -q main");
            Git(folder, "checkout -q -b two");
            Commit(File.ReadAllText(file).Replace("name: FarmTools", "name: Tools", StringComparison.Ordinal));
            Git(folder, "merge -q one -m merged");

            var merged = FiguresFileParser.Parse(File.ReadAllText(file));
            Assert.Null(merged.Problem);
            Assert.Equal(("177", "Tools"), (merged.Figures[0].Override!.Values.Value.ToString(), merged.Figures[1].Name));

            void Commit(string text)
            {
                File.WriteAllText(file, text);
                Git(folder, "add .");
                Git(folder, "commit -q -m change");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Git(string folder, string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", "-c user.name=Tester -c user.email=tester@example.org -c commit.gpgsign=false " + arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd() + process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
    }
}
