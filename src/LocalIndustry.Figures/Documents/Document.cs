using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>A text taken apart into what is read for figures and what is not.</summary>
internal sealed class Document(string source, DocumentHeader header, IReadOnlyList<Block> blocks)
{
    /// <summary>The file's text, without a byte order mark; every offset counts in it.</summary>
    public string Source { get; } = source;

    public DocumentHeader Header { get; } = header;

    /// <summary>All blocks in the order of the text; the original's come last and say so.</summary>
    public IReadOnlyList<Block> Blocks { get; } = blocks;
}

/// <summary>What a document says of itself; dates as ISO text, empty where nothing is stated.</summary>
internal sealed record DocumentHeader(string Title, string Author, string Date);

internal enum BlockKind
{
    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>A heading; also a title line that repeats the header's.</summary>
    Heading,

    /// <summary>One item of a list, its marker not part of the text.</summary>
    ListItem,

    /// <summary>A table.</summary>
    Table,

    /// <summary>Header data, dates, page numbers, captions of the layout: never a source of figures.</summary>
    Metadata,
}

/// <summary>A piece of a document that is read on its own.</summary>
internal sealed class Block(BlockKind kind, MappedText text)
{
    public BlockKind Kind { get; } = kind;

    /// <summary>The visible text; empty for a table.</summary>
    public MappedText Text { get; } = text;

    public Language Language { get; init; }

    /// <summary>Whether it belongs to the original that follows its translation in the same file.</summary>
    public bool IsOriginal { get; init; }

    /// <summary>The heading's level, or how deep a list item is nested; from 1.</summary>
    public int Level { get; init; }

    /// <summary>The nearest heading above and its ancestors, outermost first.</summary>
    public IReadOnlyList<Block> Headings { get; init; } = [];

    /// <summary>For a list item or a table, the line that introduces it ("… are as follows:"); else null.</summary>
    public Block? Introduction { get; init; }

    public Table? Table { get; init; }
}

/// <summary>A table in a plain grid: spans are spread, ragged rows are filled up with empty cells.</summary>
internal sealed class Table(IReadOnlyList<TableRow> rows, MappedText? caption)
{
    public IReadOnlyList<TableRow> Rows { get; } = rows;

    /// <summary>Its caption or title, where the format has one.</summary>
    public MappedText? Caption { get; } = caption;
}

/// <summary>One row of a <see cref="Table"/>.</summary>
internal sealed class TableRow(IReadOnlyList<TableCell> cells, bool isHeader)
{
    public IReadOnlyList<TableCell> Cells { get; } = cells;

    /// <summary>Whether it names the columns or gives their units; header rows come first.</summary>
    public bool IsHeader { get; } = isHeader;
}

/// <summary>One cell of the grid.</summary>
internal sealed class TableCell(MappedText text, bool isHeader, bool isSpread)
{
    public static TableCell Empty { get; } = new(MappedText.Empty, isHeader: false, isSpread: false);

    public MappedText Text { get; } = text;

    /// <summary>Whether the format marks it as a header (an HTML <c>th</c>).</summary>
    public bool IsHeader { get; } = isHeader;

    /// <summary>Whether it only repeats a cell that spans several columns or rows; its text is the spanning cell's.</summary>
    public bool IsSpread { get; } = isSpread;
}
