using System;
using System.Collections.Concurrent;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis.Settings;

/// <summary>What is wrong with settings, told once a compilation: at the beginning of the first file that they hold for, since the compiler does not say where they stand.</summary>
internal sealed class SettingProblems
{
    private readonly ConcurrentBag<Problem> _found = [];

    public void Add(CodeSettings settings, SyntaxTree tree)
    {
        foreach (var problem in settings.Problems)
        {
            _found.Add(new Problem(problem, tree));
        }
    }

    public void Report(CompilationAnalysisContext context)
    {
        if (_found.IsEmpty)
        {
            return;
        }

        foreach (var group in _found.GroupBy(static found => found.Text).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var tree = group.Select(static found => found.Tree).OrderBy(static tree => tree.FilePath, StringComparer.Ordinal).First();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownCitation, Location.Create(tree, new TextSpan(0, 0)), $"in the .editorconfig for this file: {group.Key}"));
        }
    }

    private sealed record Problem(string Text, SyntaxTree Tree);
}
