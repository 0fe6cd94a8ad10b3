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
    private readonly ConcurrentBag<(string Problem, SyntaxTree Tree)> _found = [];

    public void Add(CodeSettings settings, SyntaxTree tree)
    {
        foreach (var problem in settings.Problems)
        {
            _found.Add((problem, tree));
        }
    }

    public void Report(CompilationAnalysisContext context)
    {
        foreach (var group in _found.GroupBy(static found => found.Problem).OrderBy(static group => group.Key, StringComparer.Ordinal))
        {
            var tree = group.Select(static found => found.Tree).OrderBy(static tree => tree.FilePath, StringComparer.Ordinal).First();
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnknownCitation, Location.Create(tree, new TextSpan(0, 0)), $"in the .editorconfig for this file: {group.Key}"));
        }
    }
}
