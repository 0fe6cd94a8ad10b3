using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace LocalIndustry.Tool.Reporting;

/// <summary>The whole page: what is wrong at a glance, then each document with its figures. It loads nothing and works without its script.</summary>
internal sealed class ReportPage
{
    private static readonly FigureState[] s_states = [FigureState.Wrong, FigureState.Doubtful, FigureState.Right, FigureState.Unused];

    private readonly Html _html = new();
    private readonly IReadOnlyList<DocumentReport> _documents;
    private readonly IReadOnlyList<CodeUse> _unbound;
    private readonly int _files;

    private ReportPage(IReadOnlyList<DocumentReport> documents, IReadOnlyList<CodeUse> unbound, int files)
    {
        _documents = documents;
        _unbound = unbound;
        _files = files;
    }

    /// <summary>The page.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="unbound">Findings that belong to no figure.</param>
    /// <param name="files">How many files of code were read.</param>
    public static string Write(IReadOnlyList<DocumentReport> documents, IReadOnlyList<CodeUse> unbound, int files)
    {
        var page = new ReportPage(documents, unbound, files);
        page.WriteHead();
        page.WriteSummary();
        page.WriteFindings("contradictions", "Contradictions", UseKind.Contradicts, "No number in the code contradicts a figure.");
        page.WriteFindings("doubtful", "Doubtful", UseKind.MayMisread, "");
        foreach (var document in documents)
        {
            page.WriteDocument(document);
        }

        page._html.Raw("</main>\n<script>").Raw(Resource("report.js")).Raw("</script>\n</body>\n</html>\n");
        return page._html.ToString();
    }

    private IEnumerable<FigureEntry> Entries => _documents.SelectMany(static document => document.Entries);

    private void WriteHead()
    {
        // Nothing of a document may ever run: only this very style and script do.
        var (style, script) = (Resource("report.css"), Resource("report.js"));
        _html.Raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        _html.Raw($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{Hash(style)}'; script-src '{Hash(script)}'; base-uri 'none'; form-action 'none'\">\n");
        _html.Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        _html.Raw("<title>").Text(Counted(FigureState.Wrong)).Raw(" – figures in documents and code</title>\n");
        _html.Raw("<style>").Raw(style).Raw("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">Skip to the summary</a>\n");
        _html.Raw("<header>\n<h1>Figures in documents and code</h1>\n<p>").Text(Count(Entries.Count(), "figure")).Raw(" in ").Text(Count(_documents.Count, "document")).Raw(", held against ").Text(Count(_files, "file")).Raw(" of C# code</p>\n</header>\n");
        _html.Raw("<nav aria-label=\"Contents\">\n<ul>\n<li><a href=\"#summary\">Summary</a></li>\n<li><a href=\"#contradictions\">Contradictions</a></li>\n");
        if (Findings(UseKind.MayMisread).Any())
        {
            _html.Raw("<li><a href=\"#doubtful\">Doubtful</a></li>\n");
        }

        foreach (var document in _documents)
        {
            _html.Raw("<li><a href=\"#").Text(document.Id).Raw("\">").Text(document.Document.Document.FileName).Raw("</a></li>\n");
        }

        _html.Raw("</ul>\n</nav>\n<main id=\"main\" tabindex=\"-1\">\n");
    }

    private void WriteSummary()
    {
        _html.Raw("<section id=\"summary\" aria-labelledby=\"summary-title\">\n<h2 id=\"summary-title\">Summary</h2>\n<ul class=\"counts\">\n");
        foreach (var state in s_states)
        {
            _html.Raw($"<li class=\"{state.Style()}\"><strong><span aria-hidden=\"true\">{state.Sign()}</span> ").Text(Entries.Count(entry => entry.State == state)).Raw($"</strong> <span class=\"name\">{state.Words()}</span> <span class=\"what\">{Explained(state)}</span></li>\n");
        }

        _html.Raw("</ul>\n");
        WriteBar();
        if (_documents.Count > 1)
        {
            WriteTable();
        }

        _html.Raw("</section>\n");
    }

    // The bar repeats the numbers above it, so it is told to nobody who cannot see it.
    private void WriteBar()
    {
        var total = Entries.Count();
        _html.Raw("<svg class=\"bar\" viewBox=\"0 0 1000 14\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var done = 0;
        foreach (var state in s_states)
        {
            var count = Entries.Count(entry => entry.State == state);
            if (count > 0)
            {
                var (from, to) = ((int)(1000L * done / total), (int)(1000L * (done + count) / total));
                _html.Raw($"<rect class=\"{state.Style()}\" x=\"").Text(from).Raw("\" width=\"").Text(to - from).Raw("\" height=\"14\"/>");
                done += count;
            }
        }

        _html.Raw("</svg>\n");
    }

    private void WriteTable()
    {
        _html.Raw("<div class=\"wide\" role=\"group\" aria-label=\"By document\" tabindex=\"0\"><table>\n<caption>By document</caption>\n<tr><th scope=\"col\">Document</th>");
        foreach (var state in s_states)
        {
            _html.Raw($"<th scope=\"col\" class=\"number\"><span aria-hidden=\"true\">{state.Sign()}</span> {state.Words()}</th>");
        }

        _html.Raw("</tr>\n");
        foreach (var document in _documents)
        {
            _html.Raw("<tr><th scope=\"row\"><a href=\"#").Text(document.Id).Raw("\">").Text(document.Document.Document.FileName).Raw("</a></th>");
            foreach (var state in s_states)
            {
                _html.Raw("<td class=\"number\">").Text(document.Entries.Count(entry => entry.State == state)).Raw("</td>");
            }

            _html.Raw("</tr>\n");
        }

        _html.Raw("</table></div>\n");
    }

    private void WriteFindings(string id, string title, UseKind kind, string none)
    {
        var findings = Findings(kind).ToList();
        if (findings.Count == 0 && none.Length == 0)
        {
            return;
        }

        _html.Raw($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>\n");
        if (findings.Count == 0)
        {
            _html.Raw("<p class=\"all-right\"><span aria-hidden=\"true\">✓</span> ").Text(none).Raw("</p>\n</section>\n");
            return;
        }

        _html.Raw("<p>").Text(Overview(kind, findings)).Raw("</p>\n<ol class=\"findings\">\n");
        foreach (var (use, entry) in findings)
        {
            _html.Raw($"<li class=\"{kind.State().Style()}\">\n<p><span class=\"badge\"><span aria-hidden=\"true\">{kind.State().Sign()}</span> {(entry is not null ? kind.State().Words() : use.IsSetting ? "setting" : "names no figure")}</span> ");
            EntryWriter.WritePlace(_html, use.Place);
            if (entry is not null)
            {
                _html.Raw(" <a href=\"#").Raw(Uri.EscapeDataString(entry.Id)).Raw("\">").Name(entry.Id).Raw("</a>");
            }

            _html.Raw("</p>\n");
            if (!use.IsSetting)
            {
                EntryWriter.WriteLine(_html, use.Place);
            }

            EntryWriter.WriteMessage(_html, use.Finding!);
            _html.Raw("</li>\n");
        }

        _html.Raw("</ol>\n</section>\n");
    }

    private void WriteDocument(DocumentReport report)
    {
        var document = report.Document.Document;
        _html.Raw($"<section class=\"document\" id=\"{report.Id}\" aria-labelledby=\"{report.Id}-title\">\n<h2 id=\"{report.Id}-title\"{report.Language.Attribute()}>").Text(report.Title).Raw("</h2>\n<p class=\"about\">");
        _html.Text(string.Join(" · ", new[] { document.Author, document.Date, document.FileName }.Where(static text => text.Length > 0))).Raw(" · class ").Element("code", report.Document.ClassName);
        _html.Raw(" · ").Text(Count(report.Entries.Count, "figure")).Raw("</p>\n");
        _html.Raw("<h3>Text</h3>\n");
        var passages = new PassageWriter(_html, report);
        passages.Write();
        _html.Raw("<h3>Figures</h3>\n<div class=\"entries\">\n");
        var entries = new EntryWriter(_html, report, passages);
        foreach (var entry in report.Entries)
        {
            entries.Write(entry);
        }

        _html.Raw("</div>\n</section>\n");
    }

    // The summary counts figures, the lists below it have the places in the code.
    private static string Overview(UseKind kind, List<(CodeUse Use, FigureEntry? Entry)> findings)
    {
        var bound = findings.Where(static finding => finding.Entry is not null).ToList();
        var settings = findings.Count(static finding => finding.Use.IsSetting);
        var unbound = findings.Count - bound.Count - settings;
        var verb = kind == UseKind.MayMisread ? "may misread" : bound.Count == 1 ? "contradicts" : "contradict";
        var figures = Count(bound.Select(static finding => finding.Entry).Distinct().Count(), "figure");
        var parts = new List<string>();
        if (bound.Count > 0)
        {
            parts.Add($"{Count(bound.Count, "place")} in the code {verb} {figures}");
        }

        if (unbound > 0)
        {
            parts.Add((parts.Count > 0 ? unbound.ToString(CultureInfo.InvariantCulture) + " more" : Count(unbound, "place") + " in the code") + $" {(unbound == 1 ? "names" : "name")} a figure that there is not");
        }

        if (settings > 0)
        {
            parts.Add($"{Count(settings, "setting")} {(settings == 1 ? "is" : "are")} wrong");
        }

        return string.Join("; ", parts) + ".";
    }

    private IEnumerable<(CodeUse Use, FigureEntry? Entry)> Findings(UseKind kind) => Entries
        .SelectMany(static entry => entry.Uses.Select(use => (Use: use, Entry: (FigureEntry?)entry)))
        .Concat(_unbound.Select(static use => (Use: use, Entry: (FigureEntry?)null)))
        .Where(item => item.Use.Kind == kind)
        .OrderBy(static item => item.Use.Place.Path, StringComparer.Ordinal)
        .ThenBy(static item => item.Use.Place.Line)
        .ThenBy(static item => item.Use.Place.Column);

    private string Counted(FigureState state) => Count(Entries.Count(entry => entry.State == state), "figure") + " " + state.Words();

    private static string Explained(FigureState state) => state switch
    {
        FigureState.Wrong => "the code says otherwise",
        FigureState.Doubtful => "the code may mean something else",
        FigureState.Right => "used, or repeated rightly",
        _ => "no code speaks of it",
    };

    private static string Count(int count, string noun) => count.ToString(System.Globalization.CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    private static string Hash(string content) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ReportPage).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd().Replace("\r\n", "\n", StringComparison.Ordinal);
    }
}
