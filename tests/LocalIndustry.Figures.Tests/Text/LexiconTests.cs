using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using LocalIndustry.Figures.Text;
using Xunit;

namespace LocalIndustry.Figures.Tests.Text;

public sealed class LexiconTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Lines =>
        from line in typeof(EnglishWords).GetFields(BindingFlags.Static | BindingFlags.NonPublic)
        where line.FieldType == typeof(string)
        select new TheoryDataRow<string, string>(line.Name, (string)line.GetValue(null)!);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Every_word_of_every_line_is_found_in_any_case(string name, string words)
    {
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(Lexicon.Find(word) is not null && Lexicon.Find(word.ToUpperInvariant()) is not null, $"{name}: {word}");
        }
    }

    [Fact]
    public void Every_word_that_a_rule_asks_for_by_name_is_known()
    {
        var source = typeof(LexiconTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Engine").Value!;
        var asked = Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("obj", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), """\b(?:Is|At)\([^()"]*"(?<word>[a-z']+)"\)"""))
            .Select(match => match.Groups["word"].Value)
            .Distinct()
            .ToList();
        Assert.True(asked.Count > 50);
        Assert.Equal([], asked.Where(word => Lexicon.Find(word) is null));
    }

    [Theory]
    [InlineData(EnglishVerbs.Up, Direction.Up)]
    [InlineData(EnglishVerbs.Down, Direction.Down)]
    public void Every_verb_of_change_points_its_way_in_all_forms(string verbs, Direction direction)
    {
        foreach (var verb in verbs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(Lexicon.Find(verb) is { } word && word.Direction == direction && (word.Classes & WordClass.Verb) != 0, verb);
        }
    }

    [Theory]
    [InlineData(EnglishVerbs.Plain)]
    [InlineData(EnglishVerbs.AlsoNouns)]
    public void Every_listed_verb_is_known(string verbs)
    {
        foreach (var verb in verbs.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            Assert.True(Lexicon.Find(verb) is { } word && (word.Classes & WordClass.Verb) != 0, verb);
        }
    }

    [Theory]
    [InlineData("rises", "rise", Direction.Up)]
    [InlineData("fallen", "fall", Direction.Down)]
    [InlineData("slipped", "slip", Direction.Down)]
    [InlineData("carried", "carry", Direction.None)]
    [InlineData("increasing", "increase", Direction.Up)]
    public void Forms_of_a_verb_are_derived_from_its_base(string form, string lemma, Direction direction)
    {
        var word = Lexicon.Find(form)!;
        Assert.Equal((lemma, direction), (word.Lemma, word.Direction));
    }
}
