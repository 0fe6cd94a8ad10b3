using System.Globalization;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Subjects;

/// <summary>Finds what a Chinese quantity is about: the noun behind its measure word, or the head of its clause.</summary>
internal sealed class ChineseSubjects(string text, SharedStrings strings, int? documentYear)
{
    private const int LongestNoun = 16;

    // So many characters away a time word still belongs to a figure.
    private const int Window = 80;

    private string _last = "";
    private int _lastSentence = -1;

    /// <summary>What the quantity is about, and what the words around it say of that.</summary>
    public Subject Find(Quantity quantity, int sentence, int sentenceStart, int floor, StatedDate? dateBefore)
    {
        var noun = FindNoun(quantity, sentence, sentenceStart, floor, dateBefore);
        var subject = new Subject { Text = noun, Words = noun.Length == 0 ? [] : [noun], Period = PeriodOf(dateBefore, quantity.Start) ?? PeriodBefore(quantity.Start, sentenceStart) };
        subject.Basis = BasisBefore(quantity.Start, sentenceStart);
        if (PlanBefore(quantity.Start, sentenceStart) is { } plan && noun.IndexOf(plan, System.StringComparison.Ordinal) < 0)
        {
            subject.Qualifiers.Add(plan);
        }

        if (quantity.Kind == FigureKind.Percent && quantity.Direction != Direction.None)
        {
            subject.Aspect = quantity.Direction == Direction.Up ? "增幅" : "降幅";
        }

        return subject;
    }

    /// <summary>What the quantity is about; empty if nothing is named.</summary>
    public string FindNoun(Quantity quantity, int sentence, int sentenceStart, int floor, StatedDate? dateBefore)
    {
        // 三百个工厂, 三万亩水稻, 九成以上的户: what is counted or measured stands behind.
        var isShare = quantity.Kind == FigureKind.Percent && quantity.End < text.Length && text[quantity.End] == '的';
        var noun = quantity.Kind is FigureKind.Count or FigureKind.Number or FigureKind.Measure || isShare ? NounBehind(quantity.End) : "";
        noun = noun.Length == 1 && quantity.Kind == FigureKind.Measure ? "" : noun;
        if (noun.Length == 0)
        {
            noun = ClauseHead(quantity.Start, sentenceStart, floor, dateBefore);
        }

        if (noun.Length == 0 && _lastSentence == sentence)
        {
            noun = _last;
        }

        // The subject may stand in the clause before: 损失的粮食，由过去的…
        for (var comma = LastComma(quantity.Start, sentenceStart); noun.Length == 0 && comma > sentenceStart; comma = LastComma(comma, sentenceStart))
        {
            noun = ClauseHead(comma, sentenceStart, floor, null);
        }

        if (noun.Length == 0 && quantity.Kind != FigureKind.Count)
        {
            noun = NounBehind(quantity.End);
        }

        _last = noun;
        _lastSentence = sentence;
        return noun;
    }

    /// <summary>Words that may tell the quantity from another about the same: the clause's head, then what stands right before it.</summary>
    public string[] Context(Quantity quantity, int sentenceStart, int floor)
    {
        var start = quantity.Start;
        while (start > sentenceStart && quantity.Start - start < 6 && Scripts.IsHan(text[start - 1]))
        {
            start--;
        }

        return [ClauseHead(quantity.Start, sentenceStart, floor, null), text.Substring(start, quantity.Start - start), ClauseHead(System.Math.Max(LastComma(quantity.Start, sentenceStart), sentenceStart), sentenceStart, floor, null), NounBehind(quantity.End)];
    }

    // 由一九五七年的九千四百亩: the year right before the figure.
    private static Period? PeriodOf(StatedDate? date, int start) =>
        date is { Value: { IsExact: true, LastPlace: 0 } } year && start - year.End <= 1 && year.Value.Decimal is >= 1000 and <= 2199 ? new Period(year.Value.ToString(), year.Value.ToString(), IsStatedWithFigure: true) : null;

    // The nearest time word before the figure: 去年 of an article of 1959 is 1958.
    private Period? PeriodBefore(int end, int sentenceStart)
    {
        for (var i = end - 1; i >= sentenceStart && end - i <= Window; i--)
        {
            if (ChineseLexicon.MatchTime(text, i, out var timeEnd) is not { } word || timeEnd > end)
            {
                continue;
            }

            // 比去年 says against what, not when.
            if (i > 0 && text[i - 1] == '比')
            {
                continue;
            }

            foreach (var pair in ChineseWords.RelativeYears.Split(' '))
            {
                if (pair.StartsWith(word + "=", System.StringComparison.Ordinal))
                {
                    var iso = documentYear is { } year ? (year + int.Parse(pair.Substring(word.Length + 1), CultureInfo.InvariantCulture)).ToString("0000", CultureInfo.InvariantCulture) : "";
                    return new Period(iso, word, IsStatedWithFigure: end - timeEnd <= 2);
                }
            }

            if (word.Length >= 2 && word is not ("同期" or "同时" or "其中" or "目前" or "现在" or "截至" or "截止" or "以来"))
            {
                return new Period("", word, IsStatedWithFigure: false);
            }
        }

        return null;
    }

    // 比去年增长, 比上年末提高
    private string? BasisBefore(int end, int sentenceStart)
    {
        for (var i = end - 1; i > sentenceStart && end - i <= Window && text[i] is not ('，' or '；'); i--)
        {
            if (text[i] == '比' && text[i - 1] is '同' or '环')
            {
                return text.Substring(i - 1, 2);
            }

            if (text[i - 1] == '比' && ChineseLexicon.MatchTime(text, i, out var timeEnd) is not null && timeEnd <= end)
            {
                return text.Substring(i, timeEnd - i);
            }
        }

        return null;
    }

    private string? PlanBefore(int end, int sentenceStart)
    {
        for (var i = end - 1; i >= sentenceStart && end - i <= Window && text[i] is not ('，' or ','); i--)
        {
            if (!(i > 0 && text[i - 1] is '原' or '比' or '完' or '成') && ChineseLexicon.MatchPlan(text, i) is { } plan)
            {
                return plan;
            }
        }

        return null;
    }

    private int LastComma(int end, int sentenceStart)
    {
        for (var i = end - 1; i > sentenceStart && end - i <= Window; i--)
        {
            if (text[i] is '，' or ',')
            {
                return i;
            }
        }

        return -1;
    }

    private string NounBehind(int at)
    {
        at += at < text.Length && text[at] is '的' ? 1 : 0;
        var end = at;
        while (end < text.Length && end - at < LongestNoun && (Scripts.IsHan(text[end]) || char.IsLetterOrDigit(text[end])) && text[end] != '的' && !ChineseLexicon.EndsSubject(text, end) && !Scripts.IsDigit(text[end]))
        {
            end++;
        }

        return end > at ? strings.Exact(at, end) : "";
    }

    // From the clause's start to the verb in front of the quantity, without times and adverbs.
    private string ClauseHead(int end, int sentenceStart, int floor, StatedDate? dateBefore)
    {
        while (end > sentenceStart && (IsTimeBefore(end, out var start) || ChineseLexicon.IsClauseWordBefore(text, end, out start) || IsFiller(end, out start) || IsDate(dateBefore, end, out start)) && start >= System.Math.Max(floor, sentenceStart))
        {
            end = start;
        }

        var begin = end;
        while (begin > sentenceStart && begin > floor && end - begin < LongestNoun && (Scripts.IsHan(text[begin - 1]) || char.IsLetter(text[begin - 1])) && !ChineseLexicon.IsCutBefore(text, begin))
        {
            begin--;
        }

        while (begin < end && ChineseLexicon.IsTimeWord(text, begin, out var timeEnd) && timeEnd <= end)
        {
            begin = timeEnd;
        }

        if (end - begin <= 1)
        {
            // One character names nothing but the particle or adverb that it is.
            return "";
        }

        var owner = text.LastIndexOf('的', end - 1, end - begin);
        if (owner >= 0 && owner < end - 1 && end - begin > 10)
        {
            return strings.Exact(owner + 1, end);
        }

        while (end > begin && text[end - 1] == '的')
        {
            end--;
        }

        return end > begin ? strings.Exact(begin, end) : "";
    }

    private bool IsTimeBefore(int end, out int start)
    {
        for (start = System.Math.Max(0, end - 4); start < end; start++)
        {
            if (ChineseLexicon.IsTimeWord(text, start, out var timeEnd) && timeEnd == end)
            {
                return true;
            }
        }

        start = end;
        return false;
    }

    private static bool IsDate(StatedDate? date, int end, out int start)
    {
        start = date?.Start ?? end;
        return date?.End == end;
    }

    private bool IsFiller(int end, out int start)
    {
        start = end;
        if (end > 0 && text[end - 1] is '的' or '了' or '过' or ' ' or '　' or '(' or '（')
        {
            start = end - 1;
            return true;
        }

        return false;
    }
}

/// <summary>The date that stands before a figure.</summary>
internal readonly record struct StatedDate(int Start, int End, FigureValue Value)
{
    /// <summary>The date that <paramref name="quantity"/> is; null if it is none.</summary>
    public static StatedDate? Of(Quantity quantity) => quantity.Role == QuantityRole.Date ? new StatedDate(quantity.Start, quantity.End, quantity.Value) : null;
}
