using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>
/// Holds whole outputs against files that a person has read. <c>LOCALINDUSTRY_ACCEPT=1</c> takes what is received.
/// </summary>
internal static class Snapshot
{
    private static readonly bool s_accept = Environment.GetEnvironmentVariable("LOCALINDUSTRY_ACCEPT") == "1";

    public static void Verify(string test, IEnumerable<GeneratedSourceResult> sources)
    {
        var received = sources.ToDictionary(
            source => $"{test}#{Path.GetFileNameWithoutExtension(source.HintName)}.verified.cs",
            source => Scrub(source.SourceText.ToString()));
        var problems = new List<string>();
        foreach (var (name, text) in received)
        {
            var path = Path.Combine(Repository.Snapshots, name);
            var expected = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
            if (expected == text)
            {
                continue;
            }

            if (s_accept)
            {
                File.WriteAllText(path, text);
                continue;
            }

            File.WriteAllText(path.Replace(".verified.", ".received.", StringComparison.Ordinal), text);
            problems.Add(name + "\n" + Diff(expected, text));
        }

        problems.AddRange(Stale(test, received));
        Assert.True(problems.Count == 0, string.Join("\n", problems));
    }

    /// <summary>Snapshots that no test of the class asks for any more.</summary>
    public static IEnumerable<string> Orphans(string className, IEnumerable<string> tests)
    {
        var known = tests.Select(test => className + "." + test).ToHashSet();
        return Directory.GetFiles(Repository.Snapshots, className + ".*").Select(path => Path.GetFileName(path)).Where(name => !known.Contains(name.Split('#')[0]));
    }

    private static IEnumerable<string> Stale(string test, Dictionary<string, string> received) =>
        Directory.GetFiles(Repository.Snapshots, test + "#*.verified.cs")
            .Select(path => Path.GetFileName(path))
            .Where(name => !received.ContainsKey(name))
            .Select(name => name + " is stale: nothing generates it");

    private static string Scrub(string text) => Regex.Replace(text, "(GeneratedCode\\(\"LocalIndustry\", \")[^\"]+", "$1VERSION");

    private static string Diff(string expected, string received) => string.Join(
        "\n",
        InlineDiffBuilder.Diff(expected, received).Lines
            .Where(line => line.Type != ChangeType.Unchanged)
            .Select(line => (line.Type == ChangeType.Inserted ? "+ " : "- ") + line.Text));
}
