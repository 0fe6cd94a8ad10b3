using System.Collections.Generic;

namespace LocalIndustry.Figures.Documents;

/// <summary>How a list item or a numbered paragraph is marked.</summary>
internal enum MarkerStyle
{
    None,
    Bullet,
    Number,
    NumberInBrackets,
    LetterInBrackets,
    Chinese,
    ChineseInBrackets,
    Circled,
}

/// <summary>A block in the making, as the reader of its format found it.</summary>
internal sealed class Draft(BlockKind kind, MappedText text)
{
    public BlockKind Kind { get; set; } = kind;

    public MappedText Text { get; set; } = text;

    public int Level { get; set; }

    public MarkerStyle Marker { get; set; }

    /// <summary>A line across the page: no block, but it may part a translation from its original.</summary>
    public bool IsRule { get; init; }

    /// <summary>A line that announces the original.</summary>
    public bool IsOriginalMarker { get; init; }

    /// <summary>A heading that only says the title again and governs nothing.</summary>
    public bool IsRepetition { get; set; }

    /// <summary>A paragraph that goes on the list item above it.</summary>
    public bool GoesOnItem { get; init; }

    /// <summary>The language that the markup states; else null.</summary>
    public Language? StatedLanguage { get; init; }

    public List<TableRow>? Rows { get; set; }

    public MappedText? Caption { get; set; }

    public Draft? Introduction { get; set; }

    public Language Language { get; set; }

    public bool IsOriginal { get; set; }

    /// <summary>The first block of an original that follows in one piece.</summary>
    public bool StartsOriginal { get; set; }

    public static Draft Rule() => new(BlockKind.Metadata, MappedText.Empty) { IsRule = true };

    public static Draft OfTable(List<TableRow> rows, MappedText? caption) =>
        new(BlockKind.Table, MappedText.Empty) { Rows = rows, Caption = caption };
}

/// <summary>A document in the making: blocks without their relations, and what the header states.</summary>
internal sealed class DraftDocument
{
    public List<Draft> Drafts { get; } = [];

    public string Title { get; set; } = "";

    public string Author { get; set; } = "";

    public string Date { get; set; } = "";

    public void Add(Draft draft) => Drafts.Add(draft);

    public void Add(BlockKind kind, MappedText text, int level = 0)
    {
        if (text.Length > 0)
        {
            Drafts.Add(new Draft(kind, text) { Level = level });
        }
    }

    /// <summary>Takes the header fields that a metadata line holds.</summary>
    public void TakeMetadata(string line)
    {
        HeaderReader.TakeField(line, this);
        if (Author.Length == 0)
        {
            Author = MetadataLines.AuthorOf(line);
        }
    }

    /// <summary>The last draft that is to be read: a heading or text; null where the part has none yet.</summary>
    public Draft? LastVisible()
    {
        for (var i = Drafts.Count - 1; i >= 0 && !Drafts[i].IsRule && !Drafts[i].IsOriginalMarker; i--)
        {
            if (Drafts[i].Kind != BlockKind.Metadata)
            {
                return Drafts[i];
            }
        }

        return null;
    }

    /// <summary>Whether a heading came before, with nothing to read since.</summary>
    public bool EndsWithHeading() => LastVisible()?.Kind == BlockKind.Heading;

    /// <summary>Whether the text, or its original where that has begun, has a title already.</summary>
    public bool HasTitleInThisPart() =>
        LastVisible() is not null || (Title.Length > 0 && !Drafts.Exists(draft => draft.IsRule || draft.IsOriginalMarker));
}
