using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using AngleSharp.Html.Parser;
using Xunit;

namespace LocalIndustry.Tool.Tests;

/// <summary>The page as a browser lays it out; skipped where there is none.</summary>
public sealed class ReportInBrowserTests : IDisposable
{
    private static readonly string[] s_names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_phone_shows_all_of_it_and_the_policy_lets_style_and_script_of_the_page_run()
    {
        var browser = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(static folder => s_names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(browser is null, "no Chromium is installed: apt-get install chromium");
        var samples = Path.Combine(Tool.Metadata("Repository"), "samples", "Contradictions");
        await Tool.Run("report", Tool.Seed, Path.Combine(samples, "harbour-dues.md"), "--source-code", samples, "-o", Path.Combine(_folder.Path, "report.html"));
        var frame = _folder.Write("frame.html", """
            <!DOCTYPE html><body><iframe src="report.html" style="width:390px;height:800px;border:0"></iframe>
            <script>
              onload = () => {
                const page = document.querySelector('iframe').contentDocument;
                const width = page.documentElement.scrollWidth;
                const filters = page.querySelectorAll('.filter').length;
                const border = page.defaultView.getComputedStyle(page.querySelector('.entry.wrong')).borderLeftColor;
                document.body.insertAdjacentHTML('beforeend', `<p>${width} ${filters} ${border}</p>`);
              };
            </script>
            """);

        var page = await Dump(browser!, frame);

        var parts = new HtmlParser().ParseDocument(page).QuerySelector("p")!.TextContent.Split(' ', 3);
        Assert.Equal("390", parts[0]);
        Assert.Equal("2", parts[1]);
        Assert.Equal("rgb(168, 32, 26)", parts[2]);
    }

    private async Task<string> Dump(string browser, string path)
    {
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files", "--virtual-time-budget=2000",
            "--user-data-dir=" + Path.Combine(_folder.Path, "profile"), "--dump-dom", new Uri(path).AbsoluteUri,
        ];
        using var process = Process.Start(new ProcessStartInfo(browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        try
        {
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            var page = await process.StandardOutput.ReadToEndAsync(patience.Token);
            await errors;
            await process.WaitForExitAsync(patience.Token);
            return page;
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}
