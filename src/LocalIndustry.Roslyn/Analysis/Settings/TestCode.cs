using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis.Settings;

/// <summary>Tells test code by the names of its types and the attributes of its methods.</summary>
internal static class TestCode
{
    private static readonly string[] s_types = ["Test", "Tests", "Spec", "Specs", "Fixture"];

    public static bool Holds(SyntaxNode node) => node.AncestorsAndSelf().Any(static ancestor => ancestor switch
    {
        TypeDeclarationSyntax type => s_types.Any(ending => type.Identifier.ValueText.EndsWith(ending, System.StringComparison.Ordinal)),
        MethodDeclarationSyntax method => method.AttributeLists.SelectMany(static list => list.Attributes).Any(IsTest),
        _ => false,
    });

    private static bool IsTest(AttributeSyntax attribute) => (attribute.Name as SimpleNameSyntax ?? (attribute.Name as QualifiedNameSyntax)?.Right)?.Identifier.ValueText
        is "Fact" or "Theory" or "Test" or "TestCase" or "TestMethod" or "DataTestMethod" or "TestCaseSource";
}
