using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Package.Tests;

/// <summary>Files that are no documents: a clear warning at their place, and the build goes on.</summary>
public sealed class HostileDocumentTests(PackedPackage package)
{
    [Fact]
    public async Task What_is_no_text_is_told_and_the_build_goes_on()
    {
        var consumer = new Consumer(
            package,
            "Hostile",
            "System.Console.WriteLine(Regional.Statistics.Good.FoodFactories + Regional.Statistics.Wide.FoodFactories);",
            items: """<FigureSource Include="docs/*" />""")
            .Write("docs/good.txt", "The county runs 176 food factories.\n")
            .Write("docs/blank.md", " \n\n");
        var docs = Path.Combine(consumer.Directory, "docs");
        var gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        File.WriteAllBytes(Path.Combine(docs, "chinese.txt"), gb18030.GetBytes("Title: x\nThe 全县有一百七十六个食品工厂。\n"));
        File.WriteAllBytes(Path.Combine(docs, "control.txt"), [65, 32, 0, 66]);
        File.WriteAllBytes(Path.Combine(docs, "picture.png"), [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]);
        File.WriteAllText(Path.Combine(docs, "wide.txt"), "The county runs 176 food factories.\n", Encoding.Unicode);
        File.WriteAllText(Path.Combine(docs, "empty.txt"), "");
        using (var large = File.CreateText(Path.Combine(docs, "large.txt")))
        {
            for (var i = 0; i < 50_000; i++)
            {
                large.Write(new string('a', 1_000));
                large.Write('\n');
            }
        }

        var diagnostics = (await consumer.Build()).Succeeded().Diagnostics;

        Assert.All(
            [
                "docs/chinese.txt(2,6): warning LI0101: chinese.txt is not valid UTF-8 here; save it as UTF-8",
                "docs/control.txt(1,3): warning LI0101: control.txt holds a NUL character: it is no text",
                "docs/picture.png : warning LI0101: picture.png is binary, not text; no constants come from it",
                "docs/empty.txt(1,1): warning LI0101: empty.txt is empty",
                "docs/blank.md(1,1): warning LI0101: blank.md is empty",
                "docs/large.txt(1,1): warning LI0101: large.txt is longer than 10,000,000 characters and is not read; split it",
            ],
            expected => Assert.Single(diagnostics, line => line.Contains(expected, StringComparison.Ordinal)));
        Assert.Equal(6, diagnostics.Count);
        Assert.Equal("352", (await consumer.Run()).Succeeded().Output.Trim());
    }
}
