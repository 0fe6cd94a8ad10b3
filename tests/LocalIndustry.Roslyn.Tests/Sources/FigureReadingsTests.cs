using System;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Sources;

public sealed class FigureReadingsTests
{
    private static readonly SourceItem s_item = new() { Path = "/a/news.txt", Role = SourceRole.Document };

    [Fact]
    public void A_text_is_read_once_for_all()
    {
        var readings = Counting(out var count);
        var text = SourceText.From("176 food factories");

        Parallel.For(0, 20, _ => readings.Read(text, s_item, null, null, default));

        Assert.Equal(1, count());
    }

    [Fact]
    public void Other_options_are_another_reading_and_other_emission_settings_are_not()
    {
        var readings = Counting(out var count);
        var text = SourceText.From("176 food factories");

        readings.Read(text, s_item, null, null, default);
        readings.Read(text, s_item with { Namespace = "Other", IsPublic = true }, null, null, default);
        Assert.Equal(1, count());

        readings.Read(text, s_item with { NumberFormat = NumberFormat.German }, null, null, default);
        readings.Read(text, s_item, SourceText.From("原文"), "zh.txt", default);
        Assert.Equal(3, count());
    }

    [Fact]
    public void A_cancelled_reading_is_thrown_and_not_remembered()
    {
        var readings = Counting(out var count);
        var text = SourceText.From("176 food factories");

        Assert.Throws<OperationCanceledException>(() => readings.Read(text, s_item, null, null, new CancellationToken(canceled: true)));
        Assert.Single(readings.Read(text, s_item, null, null, default).Figures);
        Assert.Equal(2, count());
    }

    private static FigureReadings Counting(out Func<int> count)
    {
        var readings = 0;
        count = () => readings;
        return new FigureReadings((text, name, options, token) =>
        {
            Interlocked.Increment(ref readings);
            return ArticleReader.Read(text, name, options, token);
        });
    }
}
