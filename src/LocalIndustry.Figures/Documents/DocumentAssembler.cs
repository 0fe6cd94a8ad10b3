using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>Makes a document of its drafts: titles, captions, introductions, languages, original, headings above.</summary>
internal static class DocumentAssembler
{
    // Deeper chains say nothing more.
    private const int MostHeadings = 12;

    public static Document Assemble(string source, DraftDocument draft, Language? language, CancellationToken cancellationToken)
    {
        var drafts = draft.Drafts;
        TableCaptions.Attach(drafts);
        ParagraphNumbers.Remove(drafts);
        cancellationToken.ThrowIfCancellationRequested();
        Originals.Mark(drafts, language);
        TitleLines.Settle(draft);
        Introductions.Attach(drafts);
        cancellationToken.ThrowIfCancellationRequested();
        var blocks = Build(drafts, cancellationToken);
        var date = draft.Date.Length > 0 ? draft.Date : DocumentDate.Find(drafts);
        return new Document(source, new DocumentHeader(draft.Title, draft.Author, date), blocks);
    }

    private static List<Block> Build(List<Draft> drafts, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>(drafts.Count);
        var built = new Dictionary<Draft, Block>();
        IReadOnlyList<Block> headings = [];
        var isInOriginal = false;
        foreach (var draft in drafts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (draft.IsRule)
            {
                continue;
            }

            if (draft.IsOriginal && !isInOriginal && draft.StartsOriginal)
            {
                headings = [];
                isInOriginal = true;
            }

            var above = draft.Kind == BlockKind.Heading ? Above(headings, draft.Level) : headings;
            var block = new Block(draft.Kind, draft.Kind == BlockKind.Heading ? WithoutNumber(draft) : draft.Text)
            {
                Language = draft.Language,
                IsOriginal = draft.IsOriginal,
                Level = draft.Level,
                Headings = above,
                Introduction = draft.Introduction is not null && built.TryGetValue(draft.Introduction, out var introduction) ? introduction : null,
                Table = draft.Rows is null ? null : new Table(draft.Rows, draft.Caption),
            };
            built[draft] = block;
            blocks.Add(block);
            if (draft.Kind == BlockKind.Heading && !draft.IsRepetition)
            {
                headings = [.. above, block];
            }
        }

        return blocks;
    }

    private static IReadOnlyList<Block> Above(IReadOnlyList<Block> headings, int level)
    {
        var count = headings.Count;
        while (count > 0 && (headings[count - 1].Level >= level || count >= MostHeadings))
        {
            count--;
        }

        if (count == headings.Count)
        {
            return headings;
        }

        var above = new Block[count];
        for (var i = 0; i < count; i++)
        {
            above[i] = headings[i];
        }

        return above;
    }

    // A document's own title keeps its number: it may be part of the name.
    private static MappedText WithoutNumber(Draft draft) =>
        draft.Level > 1 && SectionNumber.TryRead(draft.Text.Text, out var number) && number.Content < draft.Text.Length
            ? draft.Text.Part(number.Content, draft.Text.Length - number.Content)
            : draft.Text;
}
