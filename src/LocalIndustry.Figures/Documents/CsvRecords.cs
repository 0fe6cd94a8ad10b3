using System.Collections.Generic;
using System.Threading;

namespace LocalIndustry.Figures.Documents;

/// <summary>A record of delimited text: where it stands and its fields.</summary>
internal sealed class CsvRecord(int start, int end, List<MappedText> cells)
{
    public List<MappedText> Cells { get; } = cells;

    public int FilledCells { get; } = cells.FindAll(cell => cell.Length > 0).Count;

    public bool IsBlank => FilledCells == 0;

    /// <summary>A line that a number sign opens, outside quotes.</summary>
    public bool IsComment { get; init; }

    /// <summary>Its first field if that is all there is; else the line as it stands.</summary>
    public MappedText Whole(string source)
    {
        if (FilledCells <= 1 && !IsComment)
        {
            return Cells.Find(cell => cell.Length > 0) ?? MappedText.Empty;
        }

        var line = new Line(start, end).Trim(source);
        return MappedText.Slice(source, line.Start, line.End - line.Start);
    }
}

/// <summary>Splits delimited text into records after RFC 4180; what breaks its rules is taken as it stands.</summary>
internal sealed class CsvRecords(string source, char delimiter)
{
    // A quote that never closes is a sign like any other, and so are those behind it.
    private bool _readsQuotes = true;

    public List<CsvRecord> Read(CancellationToken cancellationToken) => Read(int.MaxValue, cancellationToken);

    public List<CsvRecord> Read(int most, CancellationToken cancellationToken)
    {
        var records = new List<CsvRecord>();
        for (var i = 0; i < source.Length && records.Count < most;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            records.Add(ReadRecord(ref i));
        }

        return records;
    }

    private CsvRecord ReadRecord(ref int i)
    {
        var start = i;
        var isComment = source[i] == '#';
        var cells = new List<MappedText>();
        while (true)
        {
            cells.Add(ReadField(ref i));
            if (i >= source.Length || source[i] != delimiter)
            {
                break;
            }

            i++;
        }

        var end = i;
        if (i < source.Length && source[i] == '\r')
        {
            i++;
        }

        if (i < source.Length && source[i] == '\n')
        {
            i++;
        }

        return new CsvRecord(start, end, cells) { IsComment = isComment };
    }

    private MappedText ReadField(ref int i)
    {
        var start = i;
        while (i < source.Length && source[i] is ' ' or '\u00A0' && source[i] != delimiter)
        {
            i++;
        }

        if (_readsQuotes && i < source.Length && source[i] == '"')
        {
            var field = TryReadQuoted(ref i);
            if (field is not null)
            {
                return field;
            }

            _readsQuotes = false;
        }

        i = start;
        while (i < source.Length && source[i] != delimiter && source[i] is not ('\n' or '\r'))
        {
            i++;
        }

        var trimmed = new Line(start, i).Trim(source);
        return MappedText.Slice(source, trimmed.Start, trimmed.End - trimmed.Start);
    }

    private MappedText? TryReadQuoted(ref int i)
    {
        var start = i + 1;
        var close = start;
        var hasDoubled = false;
        while (close < source.Length && (source[close] != '"' || (close + 1 < source.Length && source[close + 1] == '"')))
        {
            hasDoubled |= source[close] == '"';
            close += source[close] == '"' ? 2 : 1;
        }

        if (close >= source.Length)
        {
            return null;
        }

        // Whatever stands between the closing quote and the delimiter belongs to the field.
        i = close + 1;
        while (i < source.Length && source[i] != delimiter && source[i] is not ('\n' or '\r'))
        {
            i++;
        }

        if (!hasDoubled && new Line(close + 1, i).IsBlank(source))
        {
            var trimmed = new Line(start, close).Trim(source);
            return MappedText.Slice(source, trimmed.Start, trimmed.End - trimmed.Start);
        }

        var builder = new MappedText.Builder();
        for (var at = start; at < i; at++)
        {
            if (at == close)
            {
                continue;
            }

            var isDoubled = at < close && source[at] == '"';
            builder.Append(source[at], at, isDoubled ? at + 2 : at + 1);
            at += isDoubled ? 1 : 0;
        }

        return builder.ToTrimmedText();
    }
}

/// <summary>Tells which sign separates the fields.</summary>
internal static class CsvDelimiter
{
    private const int SampleRecords = 50;
    private const int SampleLength = 100_000;

    private static readonly char[] s_candidates = ['\t', ';', '|', ','];

    /// <summary>The sign by which most of the first records have the same number of fields.</summary>
    public static char Detect(string source)
    {
        var sample = source.Length > SampleLength ? source.Substring(0, SampleLength) : source;
        var best = ',';
        var bestScore = 0;
        foreach (var candidate in s_candidates)
        {
            var score = Score(new CsvRecords(sample, candidate).Read(SampleRecords, CancellationToken.None));
            if (score > bestScore)
            {
                (best, bestScore) = (candidate, score);
            }
        }

        return best;
    }

    // How many records share the most usual number of fields, if that is more than one.
    private static int Score(List<CsvRecord> records)
    {
        var frequencies = new Dictionary<int, int>();
        var score = 0;
        foreach (var record in records)
        {
            var fields = record.Cells.Count;
            if (fields > 1 && !record.IsComment)
            {
                frequencies[fields] = frequencies.TryGetValue(fields, out var count) ? count + 1 : 1;
                score = System.Math.Max(score, frequencies[fields]);
            }
        }

        return score;
    }
}
