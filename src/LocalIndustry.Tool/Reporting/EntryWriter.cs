using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using LocalIndustry.Figures;
using LocalIndustry.Figures.Verdicts;
using LocalIndustry.Roslyn.Generation;

namespace LocalIndustry.Tool.Reporting;

/// <summary>Writes the entry of a figure: what it is, where it stands, and the code that speaks of it.</summary>
internal sealed partial class EntryWriter(Html html, DocumentReport report, PassageWriter passages)
{
    // So many places are read; the others are there for whoever asks.
    private const int Shown = 8;

    /// <summary>Writes an entry.</summary>
    public void Write(FigureEntry entry)
    {
        var figure = entry.Figure;
        html.Raw($"<article class=\"entry {entry.State.Style()}\" id=\"").Text(entry.Id).Raw($"\" data-state=\"{entry.State.Style()}\" tabindex=\"-1\">\n<h4><span class=\"badge\"><span aria-hidden=\"true\">{entry.State.Sign()}</span> {entry.State.Words()}</span> ");
        html.Raw("<code").Raw(figure.Language.Attribute()).Raw(">").Name(entry.Id).Raw("</code></h4>\n<dl>\n");
        Fact("Value", Value(figure));
        Fact("Constant", string.Join(", ", entry.Constants.Select(static constant => $"{constant.Keyword} {constant.Name} = {constant.Literal}")), isCode: true);
        Fact("As of", figure.AsOf ?? "", figure.Language);
        Fact("Basis", figure.Basis ?? "", figure.Language);
        Fact("Correction", figure.Erratum is { } erratum ? $"the document prints {erratum.Printed}: {erratum.Reason}" : "");
        html.Raw("</dl>\n<blockquote><q").Raw(figure.Language.Attribute()).Raw(">").Text(Words(entry, figure.Quote, isOriginal: false)).Raw("</q> <cite>");
        Place(entry);
        html.Raw("</cite></blockquote>\n");
        if (figure.Original is { } original)
        {
            var language = figure.Language == Language.Chinese ? Language.English : Language.Chinese;
            html.Raw("<blockquote><q").Raw(language.Attribute()).Raw(">").Text(Words(entry, original.Quote, isOriginal: true)).Raw("</q> <cite>original, ").Text(original.File ?? report.Document.Document.FileName).Raw(":").Text(original.Place.Line).Raw("</cite></blockquote>\n");
        }

        WriteUses(entry.Uses);
        html.Raw("</article>\n");
    }

    private void WriteUses(IReadOnlyList<CodeUse> uses)
    {
        if (uses.Count == 0)
        {
            html.Raw("<p class=\"none\">No code uses it or repeats it.</p>\n");
            return;
        }

        WriteList(uses.Take(Shown));
        if (uses.Count > Shown)
        {
            html.Raw("<details><summary>").Text(uses.Count - Shown).Raw(uses.Count == Shown + 1 ? " place more" : " places more").Raw("</summary>\n");
            WriteList(uses.Skip(Shown));
            html.Raw("</details>\n");
        }
    }

    private void WriteList(IEnumerable<CodeUse> uses)
    {
        html.Raw("<ul class=\"uses\">\n");
        foreach (var use in uses)
        {
            var state = use.Kind.State();
            html.Raw($"<li class=\"{state.Style()}\"><p><span class=\"badge\"><span aria-hidden=\"true\">{state.Sign()}</span> {use.Kind.Words()}</span> ");
            WritePlace(html, use.Place).Raw("</p>\n");
            WriteLine(html, use.Place);
            if (use.Finding is { } finding)
            {
                WriteMessage(html, finding);
            }

            html.Raw("</li>\n");
        }

        html.Raw("</ul>\n");
    }

    /// <summary>Writes the file and line of a place.</summary>
    public static Html WritePlace(Html html, CodePlace place) => html.Raw("<span class=\"place\">").Text(place.Path).Raw(":").Text(place.Line).Raw("</span>");

    /// <summary>Writes the line of a place.</summary>
    public static void WriteLine(Html html, CodePlace place) =>
        html.Raw("<pre><code>").Text(place.Before).Raw("<mark>").Text(place.Marked).Raw("</mark>").Text(place.After).Raw("</code></pre>\n");

    /// <summary>Writes what a rule says.</summary>
    public static void WriteMessage(Html html, Microsoft.CodeAnalysis.Diagnostic finding) =>
        html.Raw("<p class=\"message\">").Text(finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).Raw(" <span class=\"rule\">").Text(Severity(finding)).Raw(" ").Text(finding.Id).Raw("</span></p>\n");

    private static string Severity(Microsoft.CodeAnalysis.Diagnostic finding) =>
        finding.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Info ? "suggestion" : finding.Severity.ToString().ToLowerInvariant();

    // An HTML document's quote is its markup.
    private string Words(FigureEntry entry, string quote, bool isOriginal) =>
        DocumentationText.Fold(passages.MarkedWords(entry, isOriginal) is { Length: > 0 } words ? words : quote);

    private void Place(FigureEntry entry)
    {
        var file = report.Document.Document.FileName;
        if (passages.MarkedWords(entry, isOriginal: false) is not null)
        {
            html.Raw("<a href=\"#").Raw(Uri.EscapeDataString(PassageWriter.AnchorOf(entry))).Raw("\">").Text(file).Raw(", line ").Text(entry.Figure.Place.Line).Raw("</a>");
        }
        else
        {
            html.Text(file).Raw(", line ").Text(entry.Figure.Place.Line);
        }
    }

    private void Fact(string name, string text, Language language = Language.English, bool isCode = false)
    {
        if (text.Length > 0)
        {
            html.Raw("<div>").Element("dt", name).Raw("<dd").Raw(language.Attribute()).Raw(isCode ? "><code>" : ">").Text(text).Raw(isCode ? "</code></dd></div>\n" : "</dd></div>\n");
        }
    }

    // exactly 176 food factories; more than 2.6 times; between 10 and 20 days
    private string Value(Figure figure)
    {
        var target = new FigureTarget(new IndexedDocument(report.Document.Document, report.Document.Namespace, report.Document.ClassName, []), figure, FigurePart.Whole);
        var stated = VerdictText.Stated(target);
        var words = figure.Relation == Relation.Equal ? "exactly " + stated : stated;
        var direction = figure.Direction.Word() is { } way ? $", {way}" : "";
        var unit = figure.Kind == FigureKind.Count && figure.Unit.Length > 0 ? $" (unit: {figure.Unit})" : "";
        var uncertainty = figure.Uncertainty is { } tolerance ? $", give or take {tolerance}" : "";
        return LongNumber().Replace(words, static number => Grouped(number.Value)) + unit + uncertainty + direction;
    }

    // 412600000 is counted, 412,600,000 is read.
    private static string Grouped(string digits)
    {
        for (var i = digits.Length - 3; i > 0; i -= 3)
        {
            digits = digits.Insert(i, ",");
        }

        return digits;
    }

    [GeneratedRegex(@"(?<![\w.])\d{5,}")]
    private static partial Regex LongNumber();
}
