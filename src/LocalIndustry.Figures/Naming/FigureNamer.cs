using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Extraction;
using LocalIndustry.Figures.Quantities;
using LocalIndustry.Figures.Subjects;

namespace LocalIndustry.Figures.Naming;

/// <summary>
/// Names figures as a programmer would: the subject's words, then what is stated of it. Names never hold the value; what two
/// figures share is told apart by basis, period, unit and the words around them, and by a number only at last.
/// </summary>
internal static class FigureNamer
{
    /// <summary>Nouns that say already that a percentage is meant.</summary>
    private static readonly HashSet<string> PercentNouns = new(StringComparer.OrdinalIgnoreCase) { "rate", "rates", "margin", "share", "percentage", "ratio", "factor", "proportion", "percent", "tax", "vat", "discount", "interest", "increase", "decrease", "growth" };

    /// <summary>Names all drafts in order; returns those that only a number tells apart.</summary>
    public static List<FigureDraft> Name(IReadOnlyList<FigureDraft> drafts, string documentDate)
    {
        var contexts = new Dictionary<string, string>(StringComparer.Ordinal);
        var names = drafts.Select(d => new Candidate(d, documentDate, contexts)).ToList();
        foreach (var group in names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).ToList())
        {
            // Side by side, each that has a period says it; alone, only one that is not the document's own.
            var sideBySide = group.Select(c => c.PeriodWords).Distinct(StringComparer.Ordinal).Count() > 1;
            foreach (var candidate in group.Where(c => sideBySide || c.HasPeriodOfItsOwn))
            {
                candidate.Append(candidate.PeriodWords);
            }
        }

        foreach (var group in Alike(names))
        {
            TellAllApart(group);
        }

        foreach (var way in Candidate.Ways)
        {
            foreach (var group in Alike(names))
            {
                TellApart(group, way);
            }
        }

        return NumberTheRest(names);
    }

    private static List<List<Candidate>> Alike(List<Candidate> names) =>
        names.GroupBy(n => n.Name, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.ToList()).ToList();

    // The first way that has words for each of them, and others for each.
    private static void TellAllApart(List<Candidate> group)
    {
        foreach (var way in Candidate.OwnWays)
        {
            var words = group.Select(way).ToList();
            if (words.TrueForAll(w => w.Length > 0) && words.Distinct(StringComparer.OrdinalIgnoreCase).Count() == words.Count)
            {
                group.ForEach(c => c.Append(way(c)));
                return;
            }
        }
    }

    // A way is taken only if it makes some of them differ.
    private static void TellApart(List<Candidate> group, Func<Candidate, string> way)
    {
        var words = group.Select(way).ToList();
        if (words.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1)
        {
            for (var i = 0; i < group.Count; i++)
            {
                group[i].Append(words[i]);
            }
        }
    }

    private static List<FigureDraft> NumberTheRest(List<Candidate> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var numbered = new List<FigureDraft>();
        var next = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in names)
        {
            var name = candidate.Name;
            while (!taken.Add(name))
            {
                var number = next.TryGetValue(candidate.Name, out var last) ? last + 1 : 2;
                next[candidate.Name] = number;
                name = candidate.Name + (char.IsDigit(candidate.Name[candidate.Name.Length - 1]) ? "_" : "") + number.ToString(CultureInfo.InvariantCulture);
            }

            if (name != candidate.Name)
            {
                numbered.Add(candidate.Draft);
            }

            if (candidate.Draft.Quantity.Upper is not null)
            {
                taken.Add(name + "Min");
                taken.Add(name + "Max");
            }

            candidate.Draft.Name = name;
        }

        return numbered;
    }

    private sealed class Candidate
    {
        private static readonly Func<Candidate, string> s_verb = c => c.Context(SurroundingWords.Verb);

        private static readonly Func<Candidate, string> s_previous = c => c.Context(SurroundingWords.Previous);

        /// <summary>Ways to tell two figures of one name apart, the most telling first.</summary>
        public static readonly Func<Candidate, string>[] Ways =
        [
            c => c.Basis,
            c => c.Aspect,
            c => c.Bound,
            c => c.Unit,
            c => c.Context(0),
            c => c.Context(1),
            s_verb,
            s_previous,
            c => c.Context(4),
            c => c.Context(5),
            c => c.Context(6),
            c => c.Context(7),
        ];

        /// <summary>Those of them that no neighbour's words get into, and no verb.</summary>
        public static readonly Func<Candidate, string>[] OwnWays = [.. Ways.Where(w => w != s_previous && w != s_verb)];

        private readonly string _documentDate;

        // Words around figures in PascalCase; the figures of a document share many.
        private readonly Dictionary<string, string> _contexts;

        public Candidate(FigureDraft draft, string documentDate, Dictionary<string, string> contexts)
        {
            _contexts = contexts;
            Draft = draft;
            _documentDate = documentDate;
            Name = BaseName();
        }

        public FigureDraft Draft { get; }

        public string Name { get; private set; }

        private string Basis => Draft.Subject.Basis is { } basis ? Identifiers.Pascal(basis.Split(' ').Where(w => w is not ("each" or "every" or "the" or "of" or "in")).Take(4)) : "";

        /// <summary>Whether a period is stated right with the figure that is not the document's own year.</summary>
        public bool HasPeriodOfItsOwn => Draft.Subject.Period is { IsStatedWithFigure: true, Iso.Length: >= 4 } period
            && (Draft.Block.Kind == BlockKind.Table || !_documentDate.StartsWith(period.Iso, StringComparison.Ordinal));

        public string PeriodWords => Draft.Subject.Period is { } period ? Identifiers.Pascal(YearParts.Of(period.Iso) is { } part ? [part.Words, part.Year] : period.Iso.Length > 0 ? [period.Iso.Replace("-", "")] : period.Words.Split(' ')).TrimStart('_') : "";

        private string Aspect => Draft.Quantity.Kind switch
        {
            FigureKind.Percent => "Percent",
            FigureKind.Money => "Amount",
            FigureKind.Multiple => "Multiple",
            _ => "",
        };

        private string Bound => Draft.Quantity.Relation switch
        {
            Relation.GreaterThan or Relation.GreaterThanOrEqual => "Minimum",
            Relation.LessThan or Relation.LessThanOrEqual => "Maximum",
            _ => "",
        };

        private string Unit => Draft.Quantity.Unit is { } unit && unit.Unit.Name != "%" ? Identifiers.Pascal(unit.Text) : "";

        public string Context(int index)
        {
            if (index >= Draft.Context.Length)
            {
                return "";
            }

            var context = Draft.Context[index];
            if (!_contexts.TryGetValue(context, out var words))
            {
                _contexts.Add(context, words = Identifiers.Pascal(context.Split(' ').Take(4)));
            }

            return words;
        }

        public void Append(string words)
        {
            if (words.Length > 0 && Name.IndexOf(words, StringComparison.OrdinalIgnoreCase) < 0)
            {
                Name += words;
            }
        }

        private string BaseName()
        {
            var subject = Draft.Subject;
            var words = new List<string>(subject.Qualifiers);
            words.AddRange(subject.Words);
            if (subject.Aspect.Length > 0 && !Holds(words, subject.Aspect))
            {
                words.Add(subject.Aspect);
            }

            var isChinese = Draft.Block.Language == Language.Chinese;
            var quantity = Draft.Quantity;
            if (quantity.Kind == FigureKind.Multiple && !Holds(words, "multiple"))
            {
                words.Add(isChinese ? "倍数" : "multiple");
            }
            else if (quantity.Kind == FigureKind.Percent && !isChinese && subject.Aspect.Length == 0 && !(words.Count > 0 && PercentNouns.Contains(words[words.Count - 1])))
            {
                words.Add("percent");
            }
            else if (quantity.Kind == FigureKind.Time && quantity.Unit is { } unit && !isChinese && Draft.Block.Kind != BlockKind.Table)
            {
                words.Add(unit.Unit.Name is "year of age" or "year old" ? "years" : unit.Text + (unit.Text.Length > 2 && !unit.Text.EndsWith("s", StringComparison.Ordinal) ? "s" : ""));
            }

            if (subject.Basis is { } basis && quantity.Kind == FigureKind.Count && basis.Split(' ') is { Length: 2 } each)
            {
                words.Add("per");
                words.Add(each[1]);
            }

            var name = Identifiers.Pascal(words);
            return name.Length > 0 ? name : "Figure";
        }

        private static bool Holds(List<string> words, string word) => words.Exists(w => string.Equals(w, word, StringComparison.OrdinalIgnoreCase));
    }
}
