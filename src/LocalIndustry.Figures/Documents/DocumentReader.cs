using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Takes a text apart: header, languages, blocks. The file name's extension chooses the format.</summary>
internal static class DocumentReader
{
    /// <summary>Reads <paramref name="source"/>; never throws but for the token.</summary>
    public static Document Read(string source, string fileName, Language? language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (source.Length > 0 && source[0] == '\uFEFF')
        {
            source = source.Substring(1);
        }

        var draft = new DraftDocument();
        switch (Extension(fileName))
        {
            case "md" or "markdown":
                ReadLines(source, isMarkdown: true, draft, cancellationToken);
                break;
            case "html" or "htm" or "xhtml":
                HtmlReader.Read(source, draft, cancellationToken);
                break;
            case "csv":
                CsvReader.Read(source, isTabbed: false, draft, cancellationToken);
                break;
            case "tsv" or "tab":
                CsvReader.Read(source, isTabbed: true, draft, cancellationToken);
                break;
            default:
                ReadLines(source, isMarkdown: false, draft, cancellationToken);
                break;
        }

        return DocumentAssembler.Assemble(source, draft, language, cancellationToken);
    }

    private static void ReadLines(string source, bool isMarkdown, DraftDocument draft, CancellationToken cancellationToken)
    {
        var lines = LineReader.Split(source, 0, source.Length);
        var first = HeaderReader.Read(source, lines, draft);
        if (isMarkdown)
        {
            QuoteMarks.Remove(source, lines);
        }

        new TextBlockReader(source, lines, isMarkdown, draft, cancellationToken).Read(first);
    }

    private static string Extension(string fileName)
    {
        var dot = fileName.LastIndexOf('.');
        return dot < 0 ? "" : fileName.Substring(dot + 1).ToLowerInvariant();
    }
}
