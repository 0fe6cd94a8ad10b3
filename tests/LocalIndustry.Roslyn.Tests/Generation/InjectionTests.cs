using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using LocalIndustry.Figures;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Roslyn.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace LocalIndustry.Roslyn.Tests.Generation;

/// <summary>A document cannot put code into the program: whatever it says, constants are declared and nothing else.</summary>
public sealed class InjectionTests
{
    private const string Evil = "\"; } static class Evil { const int X = 1; } /* ";

    // Pieces that documents are made of, and pieces that would like to be code.
    private static readonly Gen<string> s_piece = Gen.OneOf(
        Of(
            "The county runs 176 food factories.", "more than 1,000 local industrial factories", "27.5% of output", "between 10 and 20 workers", "2.6 times that of last year",
            "一百七十六个食品工厂", "占总产值的27.5％", "| Name | 2019 |\n|---|---|\n| Coal | 5 |", "Title: ", "Author: ", "Date: 1959-05-20", "# ", "about 3.5 million tons of "),
        Of(
            Evil, "*/", "/*", "</summary>", "<see cref=\"System.Object\"/>", "&#10;", "\\u000a", "\\", "{", "}", "\"", "\"\"\"", "#error 5", "\n#pragma warning restore", "#nullable enable", "//", "///", "$\"{", "@\""),
        Of(" ", "\n", "\r\n", "\r", "\t", "\u0085", "\u2028", "\u2029", "\v", "\f", "\0", ". ", "\n\n"),
        Of("\u202e", "\u2066", "\u200f", "\u200b", "\u200d", "\ufeff", "\u00ad", "\ud800", "\udc00", "😀", "👩‍🏭", "עברית", "مصنع", "e\u0301", "ﬁ", "ß", "İ", "ǅ", "\uffff"),
        Of("class", "Equals", "ToString", "All", "Figures", "System", "static", "Factories", "FACTORIES", "factories", "176 ", "5 ", "１２ "),
        Gen.String[Gen.Char, 0, 8]);

    private static Gen<string> Of(params string[] pieces) => Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]);

    private static readonly Gen<string> s_document = s_piece.Array[1, 40].Select(static pieces => string.Concat(pieces));

    [Fact]
    public void Whatever_a_document_says_only_its_constants_are_declared() =>
        s_document.Sample(static text => Check(FigureReader.Read, text), iter: 150, threads: 1);

    // The same with a reader that understands nothing: every text of a figure is the document's own.
    [Fact]
    public void Whatever_a_figure_says_only_its_constants_are_declared() =>
        Gen.Select(s_document, s_document.Array[1, 5]).Sample(
            static (text, names) => Check((_, name, options, token) => Figures(text, names, name, options, token), "5 food factories"), iter: 150, threads: 1);

    [Theory]
    [InlineData("5 😀 factories and 6 👩‍🏭 factories")]
    [InlineData("5 \u202efactories\u202c and 6 fac\u200btories and 7 factories")]
    [InlineData("5 Factories. 6 factories. 7 FACTORIES.")]
    [InlineData("מפעלים 5 מפעלים")]
    public void Identifiers_survive(string text) => Check(FigureReader.Read, text);

    [Fact]
    public void A_subject_of_three_hundred_characters_survives() =>
        Check(FigureReader.Read, "There are 5 " + string.Join(" ", Enumerable.Repeat("very", 60)) + " large factories in the county.");

    private static FigureDocument Figures(string text, string[] names, string fileName, ReadingOptions options, System.Threading.CancellationToken cancellationToken)
    {
        var document = ArticleReader.Read("5 food factories", fileName, options, cancellationToken);
        return document with
        {
            Title = text,
            Author = text,
            Date = text,
            Figures = new([.. names.Select(name => document.Figures[0] with { Name = name, Unit = text, Subject = text, Basis = text, AsOf = text, Quote = text, Original = new FigureOriginal(text, default, text), Erratum = new FigureErratum(text, text) })]),
        };
    }

    private static void Check(ReadFigures read, string text)
    {
        var project = new GeneratorProject(read: read).Add("/project/doc.txt", text, ("Visibility", "public"));
        Assert.Empty(project.Compile());
        foreach (var source in GeneratorProject.Documents(project.Run()))
        {
            var root = CSharpSyntaxTree.ParseText(source.SourceText, new CSharpParseOptions(LanguageVersion.CSharp7_3, DocumentationMode.Diagnose)).GetRoot();
            Assert.Equal("Doc", Assert.Single(root.DescendantNodes().OfType<BaseTypeDeclarationSyntax>()).Identifier.ValueText);
            Assert.IsType<PragmaWarningDirectiveTriviaSyntax>(Assert.Single(Directives(root)));
            Assert.Equal(Expected(read, text), Assert.Single(root.DescendantNodes().OfType<ClassDeclarationSyntax>()).Members.Select(Name));
            Assert.DoesNotContain(source.SourceText.ToString(), c => c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format));
        }
    }

    private static IEnumerable<string> Expected(ReadFigures read, string text)
    {
        var constants = FigureConstant.Of(read(text, "doc.txt", ReadingOptions.Default, default).Figures, "Doc").Select(constant => constant.Name).ToList();
        return constants.Count == 0 ? [] : constants.Append("All");
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxNode root) => root.DescendantNodes(descendIntoTrivia: true).OfType<DirectiveTriviaSyntax>();

    private static string Name(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) => Assert.Single(field.Declaration.Variables).Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => throw new InvalidOperationException(member.ToString()),
    };
}
