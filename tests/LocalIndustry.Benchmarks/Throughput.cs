using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using LocalIndustry.Figures;

namespace LocalIndustry.Benchmarks;

/// <summary>
/// What a character costs the engine, beside a plain loop over the same characters that only splits words at white space; what
/// it allocates; and whether a long text costs more per character than a short one. What is compared takes turns, so that what
/// else the machine does weighs on both.
/// </summary>
internal static class Throughput
{
    private const int Largest = 10_000_000;
    private const int Middle = 100_000;
    private const int Smallest = 1_000;
    private const int SentencesOfParagraph = 5;
    private const int Rounds = 15;
    private const int FewestRounds = 3;

    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(100);

    // {0} to {2} are numbers that differ from sentence to sentence.
    private static readonly (string Name, string[] Sentences)[] s_kinds =
    [
        ("English, figure-free",
        [
            "The mill by the river was rebuilt after the flood and has worked through every winter since. ",
            "Its workers come from the villages around, and many of their children learn the trade there. ",
            "Nobody in the valley remembers who laid the foundation, but the old wheel is still shown to guests. ",
            "In good years the cloth goes to the coast, where traders from other provinces buy it. ",
        ]),
        ("English, figure-dense",
        [
            "The district has {0} mills, {1} farms and more than {2} workshops. ",
            "Output rose by {1}% to {2} tons, of which {0} tons were cloth. ",
            "About {2} workers earned between {0} and {1} dollars a month. ",
            "At least {0} of the {2} looms were repaired, and {1} new machines were bought for $2.5 million. ",
        ]),
        ("Chinese, figure-free",
        [
            "河边的工厂在洪水之后重新修建，此后每个冬天都照常生产。",
            "工人们来自附近的村庄，他们的孩子也在那里学习手艺。",
            "山谷里没有人记得是谁打下了地基，但是老水车仍然给客人们参观。",
            "年景好的时候，布匹运往海边，由外省的商人收购。",
        ]),
        ("Chinese, figure-dense",
        [
            "全区有{0}个工厂、{1}个农场和{2}多个作坊。",
            "产量增长百分之二十三，达到{2}吨，其中棉布{0}吨。",
            "大约{2}名工人每月收入{0}元至{1}元。",
            "{2}台织机中至少有{0}台得到修理，并以二百五十万元购买了{1}台新机器。",
        ]),
    ];

    private static readonly (string Name, Func<string, (object Result, int Figures)> Read)[] s_readers =
    [
        ("QuantityReader", static text => Counted(QuantityReader.Read(text))),
        ("FigureReader", static text => Counted(FigureReader.Read(text, "text.txt"))),
    ];

    public static Task<int> Run(string[] arguments)
    {
        var largest = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : Largest;
        foreach (var (reader, read) in s_readers)
        {
            if (arguments.Length > 1 && arguments[1] != reader)
            {
                continue;
            }

            Console.WriteLine($"{reader,-22} {"characters",11} {"figures",9} {"loop",9} {"engine",9} {"ratio",7} {"allocated",10} {"beyond the result",18}");
            foreach (var (kind, sentences) in s_kinds)
            {
                Report(kind, sentences, read, largest);
            }

            Console.WriteLine();
        }

        return Task.FromResult(0);
    }

    private static void Report(string kind, string[] sentences, Func<string, (object Result, int Figures)> read, int largest)
    {
        var middle = Compose(sentences, Middle);
        WarmUp(middle, read);
        foreach (var size in new[] { Smallest, Middle, largest })
        {
            var cost = Measure(Compose(sentences, size), middle, read);
            Console.WriteLine(FormattableString.Invariant(
                $"{kind,-22} {size,11:N0} {cost.Figures,9:N0} {cost.Loop,6:F2} ns {cost.Engine,6:F1} ns {cost.Ratio,6:F1}x {cost.Allocated,8:F1} B {cost.BeyondResult,16:F1} B"));
            if (size == largest)
            {
                Console.WriteLine(FormattableString.Invariant($"  a character of the largest costs {cost.Growth:F2} times one of {Middle:N0} characters"));
            }
        }
    }

    /// <summary>Per character: nanoseconds by the median, and bytes.</summary>
    private static Cost Measure(string text, string middle, Func<string, (object Result, int Figures)> read)
    {
        var (allocated, kept, figures) = Allocate(text, read);
        var loops = Repetitions(text, static text => CountWords(text));
        var readings = text.Length > Middle ? 1 : Repetitions(text, text => read(text).Figures);
        var middleReadings = Repetitions(middle, text => read(text).Figures);
        var rounds = new List<(double Loop, double Middle, double Engine)>();
        var begin = Stopwatch.GetTimestamp();
        while (rounds.Count < FewestRounds || (rounds.Count < Rounds && Stopwatch.GetElapsedTime(begin) < s_longest))
        {
            rounds.Add((
                Time(text, static text => CountWords(text), loops),
                Time(middle, text => read(text).Figures, middleReadings),
                Time(text, text => read(text).Figures, readings)));
        }

        return new Cost(
            figures,
            Median(rounds.Select(static round => round.Loop)),
            Median(rounds.Select(static round => round.Engine)),
            Median(rounds.Select(static round => round.Engine / round.Loop)),
            Median(rounds.Select(static round => round.Engine / round.Middle)),
            (double)allocated / text.Length,
            (double)(allocated - kept) / text.Length);
    }

    private static (long Allocated, long Kept, int Figures) Allocate(string text, Func<string, (object Result, int Figures)> read)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = GC.GetAllocatedBytesForCurrentThread();
        var (result, figures) = read(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - start;
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        GC.KeepAlive(text);
        return (allocated, Math.Max(0, kept), figures);
    }

    private static void WarmUp(string text, Func<string, (object Result, int Figures)> read)
    {
        // The runtime compiles hot methods anew, in the background, once they have been called often enough.
        for (var begin = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(begin) < s_warmUp;)
        {
            CountWords(text);
            read(text);
        }
    }

    // A short text is read so often that the clock can tell, and that what clearing away costs is in it.
    private static int Repetitions(string text, Func<string, int> run)
    {
        var count = 1;
        while (Time(text, run, count) * text.Length * count < s_shortest.TotalNanoseconds)
        {
            count *= 2;
        }

        return count;
    }

    private static double Time(string text, Func<string, int> run, int count)
    {
        // What the run before has left must not be cleared away at the cost of this one.
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            run(text);
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / count / text.Length;
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var isInside = false;
        foreach (var c in text)
        {
            var isWord = !char.IsWhiteSpace(c);
            if (isWord && !isInside)
            {
                words++;
            }

            isInside = isWord;
        }

        return words;
    }

    private static string Compose(string[] sentences, int length)
    {
        var text = new StringBuilder(length + 256);
        for (var i = 0; text.Length < length; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, sentences[i % sentences.Length], 11 + (i % 83), 101 + (i % 887), 1201 + (i % 7919));
            if (i % SentencesOfParagraph == SentencesOfParagraph - 1)
            {
                text.Append('\n');
            }
        }

        return text.ToString(0, length);
    }

    private static (object Result, int Figures) Counted(IReadOnlyList<StatedQuantity> quantities) => (quantities, quantities.Count);

    private static (object Result, int Figures) Counted(FigureDocument document) => (document, document.Figures.Count);

    private static double Median(IEnumerable<double> values)
    {
        var ordered = values.Order().ToList();
        return (ordered[(ordered.Count - 1) / 2] + ordered[ordered.Count / 2]) / 2;
    }

    private sealed record Cost(int Figures, double Loop, double Engine, double Ratio, double Growth, double Allocated, double BeyondResult);
}
