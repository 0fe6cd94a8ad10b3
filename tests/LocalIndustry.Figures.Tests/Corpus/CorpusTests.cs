using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Xunit;

namespace LocalIndustry.Figures.Tests.Corpus;

/// <summary>Holds the engine to whole documents, as a share of what a careful reader takes from them.</summary>
public sealed class CorpusTests
{
    private static readonly string Folder = typeof(CorpusTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Corpus").Value!;

    [Fact]
    public void Documents_of_many_kinds_are_read_as_by_a_careful_reader()
    {
        var score = new Score();
        foreach (var truth in Truth.ReadAll(Folder))
        {
            score.Add(truth, FigureReader.Read(truth.Text, truth.FileName));
        }

        TestContext.Current.SendDiagnosticMessage(score.ToString());
        Assert.True(score.Documents >= 26, score.ToString());
        Assert.True(score.Recall >= 0.97, score.ToString());
        Assert.True(score.Precision >= 0.97, score.ToString());
        Assert.True(score.Relations >= 0.98, score.ToString());
        Assert.True(score.Kinds >= 0.96, score.ToString());
        Assert.True(score.Names >= 0.95, score.ToString());
        Assert.True(score.Originals >= 0.95, score.ToString());
        Assert.True(score.WrongDiagnostics <= 2, score.ToString());
    }

    private sealed class Score
    {
        private readonly List<string> _errors = [];
        private int _truths;
        private int _met;
        private int _wrong;
        private int _relations;
        private int _kinds;
        private int _names;
        private int _stated;
        private int _paired;

        public int Documents { get; private set; }

        public int WrongDiagnostics { get; private set; }

        public double Recall => (double)_met / _truths;

        public double Precision => (double)_met / (_met + _wrong);

        public double Relations => (double)_relations / _met;

        public double Kinds => (double)_kinds / _met;

        public double Names => (double)_names / _met;

        public double Originals => _stated == 0 ? 1 : (double)_paired / _stated;

        public void Add(Truth truth, FigureDocument document)
        {
            Documents++;
            var free = document.Figures.ToList();
            foreach (var expected in truth.Figures)
            {
                _truths++;
                if (free.Find(f => expected.Span.Overlaps(f.Place) && expected.HasValue(f)) is not { } figure)
                {
                    _errors.Add($"{truth.FileName}: missed '{expected}'");
                    continue;
                }

                free.Remove(figure);
                Judge(truth, expected, figure);
            }

            foreach (var rest in free.Where(f => !truth.Neutral.Any(n => n.Overlaps(f.Place)) && !truth.Figures.Any(t => t.Span.Overlaps(f.Place) && t.HasValue(f))))
            {
                _wrong++;
                _errors.Add($"{truth.FileName}: '{rest.Quote}' is no figure");
            }

            WrongDiagnostics += document.Diagnostics.Count(d => !truth.Diagnostics.Contains((d.Id, d.Place.Line)));
        }

        public override string ToString() => FormattableString.Invariant(
            $"{Documents} documents, {_truths} figures: recall {Recall:P1}, precision {Precision:P1}, relation {Relations:P1}, kind {Kinds:P1}, name {Names:P1}, original {Originals:P1}, wrong diagnostics {WrongDiagnostics}\n{string.Join('\n', _errors.Take(40))}");

        private void Judge(Truth truth, TrueFigure expected, Figure figure)
        {
            _met++;
            _relations += expected.HasRelation(figure) ? 1 : 0;
            _kinds += expected.HasKind(figure) ? 1 : 0;
            _names += expected.HasName(figure) ? 1 : 0;
            if (expected.Original is { } original)
            {
                _stated++;
                _paired += figure.Original is { } found && (found.Quote.Contains(original, StringComparison.Ordinal) || original.Contains(found.Quote, StringComparison.Ordinal)) ? 1 : 0;
            }

            if (!expected.HasName(figure))
            {
                _errors.Add($"{truth.FileName}: '{expected}' is called {figure.Name}");
            }
        }
    }
}
