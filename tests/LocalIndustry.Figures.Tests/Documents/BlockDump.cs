using System.Collections.Generic;
using System.Linq;
using System.Text;
using LocalIndustry.Figures.Documents;

namespace LocalIndustry.Figures.Tests.Documents;

/// <summary>A document as lines that a person can read: one a block, one more a row of a table.</summary>
internal static class BlockDump
{
    public static string Of(Document document)
    {
        var dump = new StringBuilder();
        var header = document.Header;
        if (header.Title + header.Author + header.Date != "")
        {
            dump.Append("= ").Append(header.Title).Append(" | ").Append(header.Author).Append(" | ").Append(header.Date).Append('\n');
        }

        foreach (var block in document.Blocks)
        {
            Append(dump, block, document.Blocks);
        }

        return dump.ToString().TrimEnd('\n');
    }

    /// <summary>Just kind and text.</summary>
    public static string Brief(Document document) =>
        string.Join("\n", document.Blocks.Select(block => Kind(block) + " " + Visible(block.Text.Text)));

    private static void Append(StringBuilder dump, Block block, IReadOnlyList<Block> blocks)
    {
        dump.Append(Kind(block)).Append(block.Language == Language.Chinese ? " zh" : " en").Append(block.IsOriginal ? "*" : "");
        if (block.Headings.Count > 0)
        {
            dump.Append(" [").Append(string.Join(" > ", block.Headings.Select(heading => heading.Text.Text))).Append(']');
        }

        if (block.Introduction is not null)
        {
            dump.Append(" <").Append(blocks.ToList().IndexOf(block.Introduction)).Append('>');
        }

        if (block.Table is null)
        {
            dump.Append(' ').Append(Visible(block.Text.Text)).Append('\n');
            return;
        }

        dump.Append(block.Table.Caption is null ? "" : " \"" + block.Table.Caption.Text + "\"").Append('\n');
        foreach (var row in block.Table.Rows)
        {
            dump.Append(row.IsHeader ? "  ! " : "  : ");
            dump.Append(string.Join(" | ", row.Cells.Select(cell => (cell.IsHeader ? "#" : "") + (cell.IsSpread ? "~" : "") + Visible(cell.Text.Text)))).Append('\n');
        }
    }

    private static string Kind(Block block) => block.Kind switch
    {
        BlockKind.Heading => "H" + block.Level,
        BlockKind.ListItem => "L" + block.Level,
        BlockKind.Table => "T",
        BlockKind.Metadata => "M",
        _ => "P",
    };

    private static string Visible(string text) => text.Replace("\r\n", "⏎").Replace('\r', '⏎').Replace('\n', '⏎');
}
