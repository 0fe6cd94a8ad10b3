using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Verdicts;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>The numbers in the quotes of figures, by which plain quotations are found.</summary>
internal sealed class QuotedNumbers
{
    private readonly Dictionary<string, List<FigureTarget>> _figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> _all = new(StringComparer.Ordinal);
    private readonly HashSet<int> _hashes = [];

    public QuotedNumbers(IReadOnlyList<QuotableDocument> documents)
    {
        foreach (var document in documents)
        {
            foreach (var figure in document.Figures)
            {
                var numbers = Read(figure.Quote).ToList();
                _all.UnionWith(numbers.Concat(Read(figure.Original?.Quote ?? "")));
                if (Quotations.IsLongEnough(figure.Quote, new TextSpan(0, figure.Quote.Length)))
                {
                    numbers.ForEach(number => Add(number, document.Target(figure)));
                }
            }
        }
    }

    /// <summary>The digits of each number in a text, separators left out.</summary>
    public static IEnumerable<string> Read(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && IsInNumber(text, i, text.Length))
            {
                i++;
            }

            if (i > start)
            {
                yield return text.Substring(start, i - start).Replace(",", "").Replace(".", "");
            }
        }
    }

    /// <summary>Whether a number stands in the quote of some figure, however short.</summary>
    public bool IsInAnyQuote(string number) => _all.Contains(number);

    /// <summary>The figures whose quotes hold a number among other words.</summary>
    public IEnumerable<FigureTarget> FindFigures(string number) => _figures.TryGetValue(number, out var targets) ? targets : [];

    /// <summary>Whether some such number may stand in a comment; only a no is certain, it is quick and allocates nothing.</summary>
    public bool MayStandIn(string text, TextSpan comment)
    {
        for (var i = comment.Start; i < comment.End; i++)
        {
            var hash = 0;
            var isNumber = false;
            for (; i < comment.End && IsInNumber(text, i, comment.End); i++)
            {
                isNumber = true;
                hash = Hash(hash, text[i]);
            }

            if (isNumber && _hashes.Contains(hash))
            {
                return true;
            }
        }

        return false;
    }

    private void Add(string number, FigureTarget target)
    {
        if (!_figures.TryGetValue(number, out var targets))
        {
            _figures.Add(number, targets = []);
            var hash = 0;
            foreach (var digit in number)
            {
                hash = Hash(hash, digit);
            }

            _hashes.Add(hash);
        }

        targets.Add(target);
    }

    private static int Hash(int hash, char c) => c is ',' or '.' ? hash : unchecked((hash * 31) + c);

    private static bool IsInNumber(string text, int at, int end) =>
        text[at] is >= '0' and <= '9' || (text[at] is ',' or '.' && at + 1 < end && text[at + 1] is >= '0' and <= '9');
}
