using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace LocalIndustry.Figures.FiguresFile;

/// <summary>
/// Finds the figure of each record: by its quote, then by its name, then by its quote whatever the numbers in it, and at last
/// by its place between two that are found.
/// </summary>
internal sealed class FigureMatcher
{
    private readonly IReadOnlyList<AcceptedFigure> _records;
    private readonly IReadOnlyList<Figure> _figures;
    private readonly string[] _quotes;

    private FigureMatcher(IReadOnlyList<AcceptedFigure> records, IReadOnlyList<Figure> figures)
    {
        _records = records;
        _figures = figures;
        _quotes = [.. figures.Select(static figure => FiguresFileParser.Fold(figure.Quote))];
        FigureOf = [.. records.Select(static _ => -1)];
        RecordOf = [.. figures.Select(static _ => -1)];
    }

    /// <summary>The figure of each record; -1 if there is none.</summary>
    public int[] FigureOf { get; }

    /// <summary>The record of each figure; -1 if there is none.</summary>
    public int[] RecordOf { get; }

    public static FigureMatcher Match(IReadOnlyList<AcceptedFigure> records, IReadOnlyList<Figure> figures)
    {
        var matcher = new FigureMatcher(records, figures);
        matcher.Pair(i => records[i].Quote, i => matcher._quotes[i], inOrder: true);
        matcher.Pair(i => records[i].Name, i => figures[i].Name, inOrder: false);
        matcher.Pair(i => Mask(records[i].Quote), i => Mask(matcher._quotes[i]), inOrder: false);
        matcher.PairGaps();
        return matcher;
    }

    public bool HasSameQuote(int record) => _records[record].Quote == _quotes[FigureOf[record]];

    private void Pair(Func<int, string> recordKey, Func<int, string> figureKey, bool inOrder)
    {
        var figures = Open(RecordOf).GroupBy(figureKey, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.ToList(), StringComparer.Ordinal);
        foreach (var group in Open(FigureOf).GroupBy(recordKey, StringComparer.Ordinal).ToList())
        {
            if (!figures.TryGetValue(group.Key, out var candidates))
            {
                continue;
            }

            var records = group.ToList();
            if (records.Count != candidates.Count)
            {
                PairWhere(records, candidates, (record, figure) => _records[record].Name == _figures[figure].Name);
                PairWhere(records, candidates, (record, figure) => _records[record].Values.IsSame(ValueSet.Of(_figures[figure])));
            }

            if (inOrder || (records.Count == 1 && candidates.Count == 1))
            {
                for (var i = 0; i < Math.Min(records.Count, candidates.Count); i++)
                {
                    Join(records[i], candidates[i]);
                }
            }
        }
    }

    private void PairWhere(List<int> records, List<int> figures, Func<int, int, bool> condition)
    {
        foreach (var record in records.ToList())
        {
            var figure = figures.FindIndex(candidate => condition(record, candidate));
            if (figure >= 0)
            {
                Join(record, figures[figure]);
                records.Remove(record);
                figures.RemoveAt(figure);
            }
        }
    }

    // Reworded and renamed, a figure still stands where it stood.
    private void PairGaps()
    {
        foreach (var record in Open(FigureOf).ToList())
        {
            var before = record == 0 ? -1 : FigureOf[record - 1];
            var after = record == _records.Count - 1 ? _figures.Count : FigureOf[record + 1];
            var isSingle = after - before == 2 && (record == 0 || before >= 0) && RecordOf[before + 1] < 0;
            if (isSingle && IsAlike(_records[record], _figures[before + 1]))
            {
                Join(record, before + 1);
            }
        }
    }

    private static bool IsAlike(AcceptedFigure record, Figure figure) =>
        record.Values.IsSame(ValueSet.Of(figure)) || (record.Unit is { Length: > 0 } unit && unit == figure.Unit);

    private void Join(int record, int figure)
    {
        FigureOf[record] = figure;
        RecordOf[figure] = record;
    }

    private static IEnumerable<int> Open(int[] partners) => Enumerable.Range(0, partners.Length).Where(i => partners[i] < 0);

    private static string Mask(string quote)
    {
        var masked = new StringBuilder(quote.Length);
        foreach (var c in quote)
        {
            if (!char.IsDigit(c) && c is not (',' or '.'))
            {
                masked.Append(c);
            }
            else if (masked.Length == 0 || masked[masked.Length - 1] != '#')
            {
                masked.Append('#');
            }
        }

        return masked.ToString();
    }
}
