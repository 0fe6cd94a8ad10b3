using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace LocalIndustry.Tool.Tests;

/// <summary>Files that a compiler would rather not see: one clear line each, and the rest is checked.</summary>
public sealed class CheckRobustnessTests : IDisposable
{
    private const string Wrong = "class Port { const int GuestBerths = 84; }";

    private readonly TemporaryFolder _folder = new();

    public CheckRobustnessTests()
    {
        _folder.Write("harbour.txt", "The harbour has 48 guest berths and 112 season berths.\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "code"));
        _folder.Write("code/Wrong.cs", Wrong);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_loop_of_links_ends()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "code", "again"), Path.Combine(_folder.Path, "code"));

        var run = await Check("code");

        Assert.Single(run.Lines);
        Assert.Equal("", run.Errors);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("self", "Self.cs")]
    [InlineData("dangling", "Gone.cs")]
    public async Task A_link_to_nothing_is_one_line(string kind, string target)
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "code", kind == "self" ? target : "Dangling.cs"), target);

        var run = await Check("code");

        Assert.StartsWith("code/", Assert.Single(run.ErrorLines));
        Assert.Single(run.Lines);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task What_may_not_be_read_is_one_line()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "whoever runs this may read everything");
        Assert.SkipUnless(!OperatingSystem.IsWindows(), "permissions are set otherwise there");
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        File.SetUnixFileMode(_folder.Write("code/Secret.cs", Wrong), UnixFileMode.None);
        var folder = Directory.CreateDirectory(Path.Combine(_folder.Path, "code", "closed"));
        File.SetUnixFileMode(folder.FullName, UnixFileMode.None);

        var run = await Check("code");
        File.SetUnixFileMode(folder.FullName, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        Assert.Equal(["code/closed(1,1): error: the folder may not be read", "code/Secret.cs(1,1): error: the file may not be read"], run.ErrorLines);
        Assert.Single(run.Lines);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_wrong_byte_does_no_harm()
    {
        _folder.Write("code/Latin.cs", [.. "// caf"u8, 0xE9, .. "\n"u8, .. Encoding.UTF8.GetBytes(Wrong.Replace("Port", "Latin", StringComparison.Ordinal))]);

        var run = await Check("code");

        Assert.Equal(2, run.Lines.Length);
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public async Task Binary_content_is_one_line()
    {
        _folder.Write("code/Binary.cs", new byte[100_000]);

        var run = await Check("code");

        Assert.Equal("code/Binary.cs(1,1): error: the file is binary, not text", Assert.Single(run.ErrorLines));
        Assert.Single(run.Lines);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task A_huge_file_is_one_line()
    {
        using (var file = File.Create(Path.Combine(_folder.Path, "code", "Huge.cs")))
        {
            file.SetLength(50_000_001);
        }

        var run = await Check("code");

        Assert.Equal("code/Huge.cs(1,1): error: the file is larger than 50 MB", Assert.Single(run.ErrorLines));
        Assert.Single(run.Lines);
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("class A { int GuestBerths = {0}84{1}; }", "(", ")")]
    [InlineData("class A { void M() { {0} int guestBerths = 84; {1} } }", "{", "}")]
    [InlineData("class A { object GuestBerths = {0}84{1}; }", "() => ", "")]
    [InlineData("class A { int GuestBerths = {0}84{1}; }", "- ", "")]
    [InlineData("class A { {0}int{1} x; }", "List<", ">")]
    [InlineData("class A { bool M(object o) => o is {0}84; }", "not ", "")]
    [InlineData("class A { object M(A a) => a{0}; }", "?.a", "")]
    [InlineData("class A { string M() => $\"{ {0}84{1} }\"; }", "(", ")")]
    [InlineData("/// {0}\nclass A { }", "<a>", "")]
    [InlineData("{0}", "#if A\n", "")]
    public async Task Deep_nesting_does_not_end_the_run(string frame, string open, string close)
    {
        _folder.Write("code/Deep.cs", frame.Replace("{0}", Repeat(open, 100_000), StringComparison.Ordinal).Replace("{1}", Repeat(close, 100_000), StringComparison.Ordinal));

        var run = await Check("code");

        Assert.StartsWith("code/Deep.cs(", Assert.Single(run.ErrorLines));
        Assert.EndsWith("error: the code is nested too deeply to be read", run.ErrorLines[0]);
        Assert.StartsWith("code/Wrong.cs(1,38): warning LI0202", Assert.Single(run.Lines));
        Assert.Equal(2, run.ExitCode);
    }

    [Theory]
    [InlineData("class A { int GuestBerths = 84 {0}; }", "+ 1")]
    [InlineData("class A { object M(dynamic x) => x {0}; int GuestBerths = 48; }", ".A(1)")]
    [InlineData("class A { void M(int x) { if (x == 1) { } {0} } }", "else if (x == 84) { }")]
    [InlineData("class A { int[] Berths = [{0}]; }", "84, (1), ")]
    public async Task A_long_chain_is_no_harm(string frame, string link)
    {
        _folder.Write("code/Deep.cs", frame.Replace("{0}", Repeat(link, 3_000), StringComparison.Ordinal));

        var run = await Check("code");

        Assert.Contains(run.Lines, static line => line.StartsWith("code/Wrong.cs(1,38): warning LI0202", StringComparison.Ordinal));
        Assert.Equal("", run.Errors);
    }

    [Fact]
    public async Task A_bulk_severity_of_the_editorconfig_counts_unless_the_rule_has_its_own()
    {
        _folder.Write("code/.editorconfig", "root = true\n[*.cs]\ndotnet_analyzer_diagnostic.category-Claim.severity = error\n[Own.cs]\ndotnet_diagnostic.LI0202.severity = suggestion\n[Made.cs]\ngenerated_code = true\n");
        _folder.Write("code/Own.cs", Wrong);
        _folder.Write("code/Made.cs", Wrong);

        var run = await Check("code");

        Assert.Equal(["code/Own.cs(1,38): info", "code/Wrong.cs(1,38): error"], run.Lines.Select(static line => string.Join(' ', line.Split(' ').Take(2))));
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();

    private Task<Tool> Check(params string[] arguments) => Tool.RunIn(_folder.Path, ["check", "--source", "harbour.txt", .. arguments]);
}
