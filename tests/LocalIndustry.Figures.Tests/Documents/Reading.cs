using System.Threading;
using LocalIndustry.Figures.Documents;
using Xunit;

namespace LocalIndustry.Figures.Tests.Documents;

/// <summary>Reads documents for tests: each with every kind of line end, each with its offsets checked.</summary>
internal static class Reading
{
    public static Document Read(string text, string fileName, Language? language = null)
    {
        var document = DocumentReader.Read(text, fileName, language, CancellationToken.None);
        CheckOffsets(document);
        return document;
    }

    /// <summary>The full dump, which must not depend on the line ends.</summary>
    public static string Dump(string text, string fileName, Language? language = null) =>
        Same(text, lines => BlockDump.Of(Read(lines, fileName, language)));

    /// <summary>Kinds and texts, which must not depend on the line ends.</summary>
    public static string Brief(string text, string fileName) => Same(text, lines => BlockDump.Brief(Read(lines, fileName)));

    private static string Same(string text, System.Func<string, string> dump)
    {
        var expected = dump(text);
        Assert.Equal(expected, dump(text.Replace("\n", "\r\n")));
        Assert.Equal(expected, dump(text.Replace("\n", "\r")));
        return expected;
    }

    private static void CheckOffsets(Document document)
    {
        foreach (var block in document.Blocks)
        {
            CheckOffsets(document.Source, block.Text);
            if (block.Table is null)
            {
                continue;
            }

            CheckOffsets(document.Source, block.Table.Caption ?? MappedText.Empty);
            foreach (var row in block.Table.Rows)
            {
                foreach (var cell in row.Cells)
                {
                    CheckOffsets(document.Source, cell.Text);
                }
            }
        }
    }

    private static void CheckOffsets(string source, MappedText text)
    {
        var last = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var offset = text.ToSource(i);
            Assert.InRange(offset, last, source.Length - 1);
            last = offset;
            var (start, length) = text.ToSource(i, i + 1);
            Assert.Equal(offset, start);
            Assert.InRange(start + length, start + 1, source.Length);

            // What is not the file's own character stands for markup, an entity, a doubled quote or a line's end.
            if (source[offset] != text.Text[i] && !char.IsWhiteSpace(source[offset]))
            {
                Assert.Contains(source[offset], "&<>\"");
            }
        }
    }
}
