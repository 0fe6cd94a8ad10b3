using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Extraction;

/// <summary>Reads the figures of running text.</summary>
internal static class ProseExtractor
{
    public static void Extract(Block block, int blockIndex, int itemNumber, string source, string documentDate, NumberFormat format, List<FigureDraft> drafts, CancellationToken cancellationToken)
    {
        if (block.Language == Language.Chinese)
        {
            ExtractChinese(block, blockIndex, itemNumber, source, documentDate, format, drafts, cancellationToken);
        }
        else
        {
            ExtractEnglish(block, blockIndex, itemNumber, source, documentDate, format, drafts, cancellationToken);
        }
    }

    private static void ExtractEnglish(Block block, int blockIndex, int itemNumber, string source, string documentDate, NumberFormat format, List<FigureDraft> drafts, CancellationToken cancellationToken)
    {
        var text = block.Text.Text;
        if (!Skimmer.HasCue(text))
        {
            return;
        }

        var spares = Spares.Take();
        var tokens = Tokenizer.Read(text, format, spares);
        var quantities = EnglishQuantityReader.Read(text, tokens, cancellationToken);
        if (quantities.Count > 0)
        {
            Draft(quantities, tokens, block, blockIndex, itemNumber, source, documentDate, drafts);
        }

        tokens.Retire();
        spares.Return();
    }

    private static void Draft(List<Quantity> quantities, TokenList tokens, Block block, int blockIndex, int itemNumber, string source, string documentDate, List<FigureDraft> drafts)
    {
        var text = block.Text.Text;

        var sentence = new SentenceCursor(text, tokens);
        var said = new SentenceTexts(text);
        var strings = new SharedStrings(text);
        var subjects = new EnglishSubjects(tokens, text);
        var periods = Periods.Find(tokens, text, documentDate);
        Quantity? previous = null;
        foreach (var quantity in quantities)
        {
            sentence.MoveTo(quantity);
            if (quantity.Role != QuantityRole.Figure || !States(quantity, previous, tokens, sentence.First))
            {
                continue;
            }

            previous = quantity;
            var (first, end) = (sentence.First, sentence.End);
            var subject = subjects.Find(quantity, sentence.Index, first, end);
            subject.Period = periods.Of(quantity, first, end);
            subject.Basis ??= Bases.Of(quantity, tokens, text, periods, first, end);
            drafts.Add(Draft(quantity, subject, block, blockIndex, source, PrintedUnit.OfEnglish(quantity, strings), said.Of(sentence), sentence.Index, [.. SurroundingWords.Around(tokens, text, quantity, first, end), .. Surroundings(block, itemNumber)]));
        }
    }

    private static void ExtractChinese(Block block, int blockIndex, int itemNumber, string source, string documentDate, NumberFormat format, List<FigureDraft> drafts, CancellationToken cancellationToken)
    {
        var text = block.Text.Text;
        if (!ChineseQuantityReader.HasStart(text))
        {
            return;
        }

        var quantities = ChineseQuantityReader.Read(text, format, cancellationToken);
        if (quantities.Count == 0)
        {
            return;
        }

        var sentence = new SentenceCursor(text, null);
        var said = new SentenceTexts(text);
        var subjects = new ChineseSubjects(text, new SharedStrings(text), YearOf(documentDate));
        StatedDate? dateBefore = null;
        var floor = 0;
        foreach (var quantity in quantities)
        {
            sentence.MoveTo(quantity);
            if (quantity.Role == QuantityRole.Figure)
            {
                var subject = subjects.Find(quantity, sentence.Index, sentence.Start, floor, dateBefore);
                drafts.Add(Draft(quantity, subject, block, blockIndex, source, PrintedUnit.OfChinese(quantity, subject.Text, text), said.Of(sentence), sentence.Index, [.. subjects.Context(quantity, sentence.Start, floor), .. Surroundings(block, itemNumber)]));
            }

            floor = quantity.Role == QuantityRole.Figure ? quantity.End : floor;
            dateBefore = StatedDate.Of(quantity);
        }
    }

    /// <summary>Sentences as figures carry them: folded once, however many figures one holds, and cut where no sentence goes.</summary>
    private sealed class SentenceTexts(string text)
    {
        private const int Longest = 1000;
        private int _index = -1;
        private string _folded = "";

        public string Of(SentenceCursor sentence)
        {
            if (sentence.Index != _index)
            {
                _folded = Phrases.Fold(text.Substring(sentence.Start, System.Math.Min(sentence.Stop - sentence.Start, Longest)));
                _index = sentence.Index;
            }

            return _folded;
        }
    }

    private static int? YearOf(string date) =>
        date.Length >= 4 && int.TryParse(date.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;

    // A bare whole number states something only where a verb or preposition says so: "fell to 6", not "Kepler 22 is".
    private static bool States(Quantity quantity, Quantity? previous, TokenList tokens, int first)
    {
        if (quantity.Kind != FigureKind.Number || quantity.Relation != Relation.Equal || quantity.Value.LastPlace != 0)
        {
            return true;
        }

        var before = quantity.FirstToken - 1;

        // "Of 340 mills, 212 use steam": a part of them.
        if (tokens.Is(first, "of") && before > first && (tokens.Sign(before) == ',' || tokens.Is(before, WordClass.Conjunction)) && tokens.Is(quantity.EndToken, WordClass.Verb | WordClass.VerbOrNoun | WordClass.Participle | WordClass.Auxiliary))
        {
            return true;
        }

        // "It has 40 boats; 12 were lost."
        if (previous is { Kind: FigureKind.Count } && previous.FirstToken >= first && tokens.Sign(before) is ',' or ';' && tokens.Is(quantity.EndToken, WordClass.Auxiliary))
        {
            return true;
        }

        if (previous is { Kind: FigureKind.Count } && previous.FirstToken >= first && (tokens.Is(before, WordClass.Conjunction) || tokens.Sign(before) == ',') && IsOfMake(quantity, previous, tokens))
        {
            return true;
        }

        return tokens[quantity.FirstToken].Numeral is { IsGrouped: true } or { IsHex: true } || tokens.Is(before, WordClass.Verb | WordClass.Auxiliary | WordClass.Pointer) || tokens.Is(before, "the")
            || tokens.Is(before, "to") || tokens.Is(before, "of") || tokens.Is(before, "from") || tokens.Is(before, "at") || tokens.Is(before, "by") || tokens.Sign(before) is ':' or '=' || tokens.Is(before, "port") || tokens.Is(before, WordClass.Relative) || (tokens.Is(quantity.EndToken, WordClass.Comparative) && tokens.Is(quantity.EndToken + 1, "than")) || tokens.Is(quantity.EndToken, "of");
    }

    // "40 crates in summer and 65 in winter", "40 were lost by fire, 65 by rust": what follows begins with the same preposition.
    private static bool IsOfMake(Quantity quantity, Quantity previous, TokenList tokens)
    {
        for (var i = previous.EndToken; i < quantity.FirstToken && tokens.Is(quantity.EndToken, WordClass.Preposition); i++)
        {
            if (tokens[i].Word == tokens[quantity.EndToken].Word)
            {
                return true;
            }
        }

        return false;
    }

    // The place in the document: the heading above, then which item of a list it is.
    private static string[] Surroundings(Block block, int itemNumber)
    {
        var heading = block.Headings.Count > 1 ? block.Headings[block.Headings.Count - 1].Text.Text : "";
        return [heading, itemNumber > 0 ? "item " + itemNumber.ToString(CultureInfo.InvariantCulture) : ""];
    }

    private static FigureDraft Draft(Quantity quantity, Subject subject, Block block, int blockIndex, string source, string unit, string sentence, int sentenceIndex, string[] context)
    {
        var (start, length) = block.Text.ToSource(quantity.Start, quantity.End);
        return new FigureDraft(quantity, subject, block, unit, sentence, start, System.Math.Min(length, source.Length - start))
        {
            VisibleQuote = Phrases.Fold(block.Text.Text.Substring(quantity.Start, System.Math.Min(quantity.End, block.Text.Text.Length) - quantity.Start)),
            NumberPlace = block.Text.ToSource(quantity.NumberStart, quantity.NumberEnd),
            SentenceIndex = sentenceIndex,
            BlockIndex = blockIndex,
            Context = context,
        };
    }
}
