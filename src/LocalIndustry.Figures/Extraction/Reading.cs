using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Naming;
using LocalIndustry.Figures.Pairing;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Tables;
using LocalIndustry.Figures.Verdicts;

namespace LocalIndustry.Figures.Extraction;

/// <summary>One reading of one document: blocks to drafts, drafts paired and named, drafts to figures.</summary>
internal sealed class Reading(Document document, Document? original, string fileName, ReadingOptions options)
{
    public FigureDocument Complete(CancellationToken cancellationToken)
    {
        var lines = new LineMap(document.Source);
        var drafts = Extract(document, isOriginal: false, cancellationToken);
        var counterparts = original is null ? Extract(document, isOriginal: true, cancellationToken) : Extract(original, isOriginal: null, cancellationToken);
        var originalLines = original is null ? lines : new LineMap(original.Source);
        if (drafts.Count == 0 && original is null)
        {
            (drafts, counterparts) = (counterparts, []);
        }

        YenOrYuan.Resolve(document, drafts);
        drafts.Sort((a, b) => a.Start.CompareTo(b.Start));
        TranslationAligner.Pair(drafts, counterparts);
        var numbered = FigureNamer.Name(drafts, document.Header.Date);
        var figures = drafts.Select(d => ToFigure(d, lines, originalLines)).ToList();
        var checks = new DocumentChecks(fileName, document, drafts, numbered, lines, originalLines, original is null ? null : options.OriginalFileName);
        return new FigureDocument
        {
            FileName = fileName,
            ClassName = ClassNames.Of(options.ClassName, fileName),
            Title = document.Header.Title,
            Author = document.Header.Author,
            Date = document.Header.Date,
            Figures = figures.ToEquatableArray(),
            Diagnostics = checks.Run().ToEquatableArray(),
        };
    }

    private List<FigureDraft> Extract(Document from, bool? isOriginal, CancellationToken cancellationToken)
    {
        var drafts = new List<FigureDraft>();
        var index = 0;
        var item = 0;
        UnitSpelling? currency = null;
        foreach (var block in from.Blocks)
        {
            item = block.Kind == BlockKind.ListItem ? item + 1 : 0;
            if (isOriginal is { } wanted && block.IsOriginal != wanted)
            {
                continue;
            }

            switch (block.Kind)
            {
                case BlockKind.Paragraph or BlockKind.ListItem:
                    currency ??= StatedCurrency.Find(block);
                    ProseExtractor.Extract(block, index++, item, from.Source, document.Header.Date, options.NumberFormat, drafts, cancellationToken);
                    break;
                case BlockKind.Table:
                    TableExtractor.Extract(block, index++, from.Source, options.NumberFormat, currency, drafts, cancellationToken);
                    break;
            }
        }

        return drafts;
    }

    private Figure ToFigure(FigureDraft draft, LineMap lines, LineMap originalLines)
    {
        var quantity = draft.Quantity;
        return new Figure
        {
            Name = draft.Name,
            Kind = quantity.Kind,
            Relation = quantity.Relation,
            Value = quantity.Value,
            Upper = quantity.Upper,
            Unit = draft.Unit,
            Subject = draft.Subject.Text,
            Basis = draft.Subject.Basis,
            AsOf = draft.Subject.Period is { } period ? period.Iso.Length > 0 ? period.Iso : period.Words : null,
            Direction = quantity.Direction,
            Uncertainty = quantity.Uncertainty,
            Quote = document.Source.Substring(draft.Start, draft.Length),
            PlainQuote = draft.VisibleQuote,
            Sentence = draft.Sentence,
            Clause = SentenceClause.Around(draft.Sentence, draft.VisibleQuote),
            Language = draft.Block.Language,
            Place = lines.Place(draft.Start, draft.Length),
            Cell = draft.Column < 0 ? null : new FigureCell(draft.BlockIndex, draft.SentenceIndex, draft.Column, draft.RowLabel) { RowHeader = draft.RowHeader },
            Original = draft.Original is { } counterpart
                ? new FigureOriginal((original ?? document).Source.Substring(counterpart.Start, counterpart.Length), originalLines.Place(counterpart.Start, counterpart.Length), original is null ? null : options.OriginalFileName) { Subject = counterpart.Subject.Text }
                : null,
        };
    }
}
