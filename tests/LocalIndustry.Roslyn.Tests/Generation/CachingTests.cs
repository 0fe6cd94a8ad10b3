using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

public sealed class CachingTests
{
    private const string Article = "/project/seeds/" + ArticleReader.FileName;
    private const string Other = "/project/other.txt";

    [Fact]
    public void Unrelated_code_repeats_no_step()
    {
        var project = Project();
        project.Run();

        var run = project.EditCode("class Program { int field; }").Run();

        Assert.All(Reasons(run, Steps.Documents, Steps.Models, Steps.Names, Steps.Types, Steps.Outputs), AssertNotRepeated);
        Assert.All(SourceOutputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void Prose_after_the_last_figure_emits_nothing_new()
    {
        var project = Project();
        project.Run();

        var run = project.Edit(Article, text => text.Replace("living standards.", "standards of living.", StringComparison.Ordinal)).Run();

        AssertNothingEmitted(run);
    }

    [Fact]
    public void Rewording_that_moves_only_columns_emits_nothing_new()
    {
        var project = Project();
        project.Run();

        var run = project.Edit(Article, text => text.Replace("These factories include 176", "Among these factories there are 176", StringComparison.Ordinal)).Run();

        Assert.Contains(IncrementalStepRunReason.Modified, Reasons(run, Steps.Documents));
        AssertNothingEmitted(run);
    }

    [Fact]
    public void One_figure_emits_its_document_only()
    {
        var project = Project();
        project.Run();

        var run = project.Edit(Article, text => text.Replace("176 food", "177 food", StringComparison.Ordinal)).Run();

        Assert.Single(SourceOutputs(run), IncrementalStepRunReason.Modified);
        Assert.Equal(2, SourceOutputs(run).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Contains(run.GeneratedSources, source => source.SourceText.ToString().Contains("FoodFactories = 177;", StringComparison.Ordinal));
    }

    [Fact]
    public void Another_document_leaves_the_first_alone()
    {
        var project = Project();
        project.Run();

        var run = project.Add("/project/third.txt", "5 farm tool factories").Run();

        Assert.Equal(3, SourceOutputs(run).Count(reason => reason == IncrementalStepRunReason.Cached));
        Assert.Single(SourceOutputs(run), IncrementalStepRunReason.New);
    }

    [Fact]
    public void Models_hold_values_only()
    {
        var run = Project().Run();

        foreach (var step in new[] { Steps.Documents, Steps.Models, Steps.Names, Steps.Types, Steps.Outputs })
        {
            Assert.NotEmpty(run.TrackedSteps[step]);
            foreach (var (value, _) in run.TrackedSteps[step].SelectMany(tracked => tracked.Outputs))
            {
                AssertPlain(value, step);
            }
        }
    }

    private static GeneratorProject Project() => GeneratorProject.WithSeed().Add(Other, "3 food factories");

    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult run, params string[] steps) =>
        steps.SelectMany(step => run.TrackedSteps[step]).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static List<IncrementalStepRunReason> SourceOutputs(GeneratorRunResult run) =>
        [.. run.TrackedOutputSteps.SelectMany(pair => pair.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)];

    private static void AssertNothingEmitted(GeneratorRunResult run)
    {
        Assert.All(Reasons(run, Steps.Models, Steps.Names, Steps.Types, Steps.Outputs), AssertNotRepeated);
        Assert.All(SourceOutputs(run), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static void AssertNotRepeated(IncrementalStepRunReason reason) =>
        Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString());

    // Whatever keeps a compilation alive or compares by reference would undo the caching.
    private static void AssertPlain(object? value, string path)
    {
        switch (value)
        {
            case null or string or Enum or decimal:
                return;
            case Compilation or ISymbol or SyntaxNode or SyntaxTree or Location or AdditionalText or SourceText or Delegate:
                Assert.Fail($"{path} holds a {value.GetType()}");
                return;
        }

        var type = value.GetType();
        if (type.IsPrimitive)
        {
            return;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            foreach (var item in (IEnumerable)value)
            {
                AssertPlain(item, path + "[]");
            }

            return;
        }

        Assert.False(value is IEnumerable, $"{path} is a {type}, which does not compare by value");
        Assert.True(typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type), $"{path} is a {type}, which does not compare by value");
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            AssertPlain(field.GetValue(value), path + "." + field.Name);
        }
    }
}
