using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Takes a text apart: header, languages, blocks. The file name's extension chooses the format.</summary>
internal static class DocumentReader
{
    public static Document Read(string source, string fileName, Language? language, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var block = new Block(BlockKind.Paragraph, MappedText.Slice(source, 0, source.Length)) { Language = language ?? Language.English };
        return new Document(source, new DocumentHeader("", "", ""), [block]);
    }
}
