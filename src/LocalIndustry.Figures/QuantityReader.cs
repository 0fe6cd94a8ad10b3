using System;
using System.Collections.Generic;
using System.Threading;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Extraction;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures;

/// <summary>
/// Reads every quantity of a sentence or passage, worth a constant or not: ordinals, dates and bare numbers as well.
/// <see cref="FigureReader"/> reads documents and keeps what a careful reader would copy.
/// </summary>
public static class QuantityReader
{
    // Names and numbers by themselves are no longer than this.
    private const int LongestWord = 40;

    /// <summary>Reads <paramref name="text"/>, which is taken as it is: no headings, tables or markup. Never throws on any text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; null detects it, line by line.</param>
    /// <param name="format">Which sign is the decimal separator.</param>
    /// <param name="cancellationToken">Stops the reading with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The quantities in the order of the text, none within another.</returns>
    public static IReadOnlyList<StatedQuantity> Read(string text, Language? language = null, NumberFormat format = NumberFormat.Invariant, CancellationToken cancellationToken = default)
    {
        var found = new GrowingList<StatedQuantity>();
        if (language is { } known)
        {
            ReadPassage(text, 0, known, format, found, cancellationToken);
            return found;
        }

        var start = 0;
        Language? current = null;
        for (var line = 0; line < text.Length;)
        {
            var newline = text.IndexOf('\n', line);
            var next = newline < 0 ? text.Length : newline + 1;
            var detected = LanguageDetector.Detect(text, line, next) ?? current;
            if (current is not null && detected != current)
            {
                ReadPassage(text.Substring(start, line - start), start, current.Value, format, found, cancellationToken);
                start = line;
            }

            current = detected;
            line = next;
        }

        ReadPassage(text.Substring(start), start, current ?? Language.English, format, found, cancellationToken);
        return found;
    }

    private static void ReadPassage(string text, int offset, Language language, NumberFormat format, GrowingList<StatedQuantity> found, CancellationToken cancellationToken)
    {
        if (language == Language.Chinese)
        {
            ReadChinese(text, offset, format, found, cancellationToken);
        }
        else
        {
            ReadEnglish(text, offset, format, found, cancellationToken);
        }
    }

    private static void ReadEnglish(string text, int offset, NumberFormat format, GrowingList<StatedQuantity> found, CancellationToken cancellationToken)
    {
        var spares = Spares.Take();
        var tokens = Tokenizer.Read(text, format, spares);
        var isOneWord = IsOneWord(text);
        var reader = new EnglishQuantityReader(text, tokens, ReadingScope.Everything, spares) { IsNothingElse = isOneWord };
        var sentence = new SentenceCursor(text, tokens);
        var strings = new SharedStrings(text);
        var subjects = new EnglishSubjects(tokens, text);
        var topics = new EnglishTopics(tokens, text, strings);
        var covered = 0;
        while (reader.ReadNext(cancellationToken) is { Count: > 0 } quantities)
        {
            foreach (var quantity in quantities)
            {
                if (!(IsStated(quantity, text) || (isOneWord && quantity.Role == QuantityRole.Code)) || !IsApart(quantity, ref covered))
                {
                    continue;
                }

                sentence.MoveTo(quantity);
                var subject = "";
                if (StatesSomething(quantity.Role))
                {
                    // Finding the subject also finds what an elided noun counts.
                    subjects.Locate(quantity, sentence.Index, sentence.First, sentence.End);
                    subject = topics.Find(quantity, sentence.Index, sentence.First, sentence.End);
                }

                found.Add(ToStated(quantity, offset + quantity.Start, Math.Min(quantity.End, text.Length) - quantity.Start, PrintedUnit.OfEnglish(quantity, strings, keepsSigns: true), subject));
            }
        }

        tokens.Retire();
        spares.Return();
    }

    private static void ReadChinese(string source, int offset, NumberFormat format, GrowingList<StatedQuantity> found, CancellationToken cancellationToken)
    {
        var joined = SpacedHan.Join(source);
        var text = joined.Text;
        var spares = Spares.Take();
        var reader = new ChineseQuantityReader(text, format, ReadingScope.Everything, spares);
        var sentence = new SentenceCursor(text, null);
        var subjects = new ChineseSubjects(text, new SharedStrings(text), null);
        StatedDate? dateBefore = null;
        var floor = 0;
        var covered = 0;
        while (reader.ReadNext(cancellationToken) is { Count: > 0 } quantities)
        {
            foreach (var quantity in quantities)
            {
                if (!IsStated(quantity, text) || !IsApart(quantity, ref covered))
                {
                    continue;
                }

                sentence.MoveTo(quantity);
                var subject = StatesSomething(quantity.Role) ? subjects.FindNoun(quantity, sentence.Index, sentence.Start, floor, dateBefore) : "";
                var (start, end) = joined.ToSource(quantity.Start, Math.Min(quantity.End, text.Length));
                found.Add(ToStated(quantity, offset + start, end - start, PrintedUnit.OfChinese(quantity, subject, text, keepsSigns: true), subject));
                floor = StatesSomething(quantity.Role) ? quantity.End : floor;
                dateBefore = StatedDate.Of(quantity);
            }
        }

        spares.Return();
    }

    private static bool StatesSomething(QuantityRole role) => role is not (QuantityRole.Ordinal or QuantityRole.Date or QuantityRole.Reference or QuantityRole.Code);

    // Names, section numbers and scores measure nothing, unless there is nothing else.
    private static bool IsStated(Quantity quantity, string text) =>
        quantity.Role is not (QuantityRole.Code or QuantityRole.Reference) || IsAllOf(text, quantity.NumberEnd - quantity.Start);

    // A short text without white space inside, and no date or telephone number; a long one is looked at no further.
    private static bool IsOneWord(string text)
    {
        var (start, end) = Trimmed(text);
        for (var i = start; i < end; i++)
        {
            var joinsDigits = text[i] is '-' or '/' or ':' or '–' && i > start && Scripts.IsDigit(text[i - 1]);
            if (char.IsWhiteSpace(text[i]) || joinsDigits || i - start >= LongestWord)
            {
                return false;
            }
        }

        return true;
    }

    // Whether so many characters are all of the text that is no white space at its ends.
    private static bool IsAllOf(string text, int length)
    {
        var (start, end) = Trimmed(text);
        return end - start == length;
    }

    private static (int Start, int End) Trimmed(string text)
    {
        var (start, end) = (0, text.Length);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end);
    }

    // Words between two numbers may suit both ("5 or more than 6"): the first keeps them.
    private static bool IsApart(Quantity quantity, ref int covered)
    {
        if (quantity.NumberStart < covered)
        {
            return false;
        }

        quantity.Start = Math.Max(quantity.Start, covered);
        covered = Math.Max(covered, quantity.End);
        return true;
    }

    private static StatedQuantity ToStated(Quantity quantity, int start, int length, string unit, string subject)
    {
        var (value, upper) = quantity.Upper is { } end && end.CompareTo(quantity.Value) < 0 ? (end, quantity.Value) : (quantity.Value, quantity.Upper);
        return new StatedQuantity
        {
            Value = value,
            Upper = upper,
            Relation = quantity.Relation,
            Kind = quantity.Role switch
            {
                QuantityRole.Ordinal => FigureKind.Ordinal,
                QuantityRole.Date => FigureKind.Date,
                _ => quantity.Kind,
            },
            Unit = unit,
            Subject = subject,
            Direction = quantity.Direction,
            Start = start,
            Length = length,
        };
    }
}
