using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using LocalIndustry.Figures;

namespace LocalIndustry.Roslyn.Tests.Support;

/// <summary>
/// A reader that knows the ten figures of the seed article by hand: what is tested here is what becomes of figures,
/// not how they are found. A template's <c>#</c> stands for the number.
/// </summary>
internal static class ArticleReader
{
    public const string FileName = "local-industry-1959.txt";

    private static readonly Template[] s_templates =
    [
        new("LocalIndustrialFactories", "local industrial factories", FigureKind.Count, Relation.GreaterThan, "factory", "more than # local industrial factories", "一千多个地方工业工厂") { AsOf = "1959-05-19" },
        new("FoodFactories", "food factories", FigureKind.Count, Relation.Equal, "factory", "# food factories", "一百七十六个食品工厂"),
        new("DailyNecessitiesFactories", "daily necessities factories", FigureKind.Count, Relation.Equal, "factory", "# daily necessities factories", "三百八十五个日用品工厂"),
        new("FarmToolFactories", "farm tool factories", FigureKind.Count, Relation.Equal, "factory", "# farm tool factories", "一百二十一个农具工厂"),
        new("BuildingMaterialsFactories", "building materials factories", FigureKind.Count, Relation.Equal, "factory", "# building materials factories", "二百三十五个建筑材料工厂"),
        new("LocalFactoriesRequired", "local factories", FigureKind.Count, Relation.GreaterThan, "factory", "more than # local factory", "一个以上的地方工厂") { Basis = "each county" },
        new("LocalFactoriesPerCounty", "local factories", FigureKind.Count, Relation.GreaterThan, "factory", "more than # local factories", "五个以上的地方工厂") { Basis = "each county" },
        new("Enterprises", "medium and small-sized enterprises", FigureKind.Count, Relation.GreaterThan, "enterprise", "more than # medium and small-sized enterprises", "两千以上的中、小型企业"),
        new("OutputMultiple", "total output value of North Korea's local industries", FigureKind.Multiple, Relation.Equal, "", "# times that of last year", "去年的二点六倍") { Basis = "last year" },
        new("IndustrialOutputShare", "total output value of North Korea's local industries", FigureKind.Percent, Relation.Equal, "%", "#% of North Korea's total industrial output value", "占朝鲜工业总产值的27.5％") { Basis = "North Korea's total industrial output value" },
        new("Range", "workers", FigureKind.Count, Relation.Between, "worker", "between # and # workers", ""),
        new("Distance", "distance to the moon", FigureKind.Measure, Relation.Approximate, "km", "about # km", ""),
        new("Population", "population", FigureKind.Count, Relation.Equal, "person", "# inhabitants", ""),
        new("Atoms", "atoms", FigureKind.Count, Relation.Equal, "atom", "# atoms", ""),
        new("Harvest", "harvest", FigureKind.Measure, Relation.Equal, "ton", "# tons of grain", ""),
    ];

    public static FigureDocument Read(string text, string fileName, ReadingOptions options, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        text = text.TrimStart('\ufeff');
        var figures = s_templates.Select(template => template.Find(text)).OfType<Figure>().OrderBy(figure => figure.Place.Start).ToArray();
        return new FigureDocument
        {
            FileName = fileName,
            ClassName = options.ClassName ?? PascalCase(fileName),
            Title = Header(text, "Title"),
            Author = Header(text, "Author"),
            Date = Header(text, "Date"),
            Figures = new(figures),
            Diagnostics = new(Diagnose(text, figures)),
        };
    }

    private static DocumentDiagnostic[] Diagnose(string text, Figure[] figures)
    {
        if (figures.Length == 0)
        {
            return [new("LI0101", DocumentSeverity.Warning, "The document states no figure", default)];
        }

        // “[LI0104: words]” in a text stands for a problem that a reader would have found there.
        return
        [
            .. Regex.Matches(text, @"\[(LI\d+)( info)?: ([^\]]+)\]").Select(match => new DocumentDiagnostic(
                match.Groups[1].Value,
                match.Groups[2].Success ? DocumentSeverity.Info : DocumentSeverity.Warning,
                match.Groups[3].Value,
                PlaceOf(text, match.Index, match.Length),
                figures[0].Place)),
        ];
    }

    private static string Header(string text, string key) =>
        Regex.Match(text, $"^{key}:[ \t]*([^\r\n]*)", RegexOptions.Multiline).Groups[1].Value;

    private static string PascalCase(string fileName) => string.Concat(
        fileName.Split('.')[0].Split('-', ' ', '_').Where(part => part.Length > 0).Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static TextPlace PlaceOf(string text, int start, int length)
    {
        var lineStart = text.LastIndexOf('\n', Math.Max(0, start - 1)) + 1;
        return new TextPlace(start, length, text[..start].Count(c => c == '\n') + 1, start - lineStart + 1);
    }

    private sealed record Template(string Name, string Subject, FigureKind Kind, Relation Relation, string Unit, string Quote, string Original)
    {
        private static readonly Dictionary<string, decimal> s_words = new() { ["one"] = 1, ["five"] = 5 };

        public string? Basis { get; init; }

        public string? AsOf { get; init; }

        public Figure? Find(string text)
        {
            var match = Regex.Match(text, Regex.Escape(Quote).Replace(@"\#", @"(-?\d[\d,.E+]*\d|\d|one|five)"));
            if (!match.Success)
            {
                return null;
            }

            var original = Original.Length == 0 ? -1 : text.IndexOf(Original, StringComparison.Ordinal);
            return new Figure
            {
                Name = Name,
                Subject = Subject,
                Kind = Kind,
                Relation = Relation,
                Unit = Unit,
                Basis = Basis,
                AsOf = AsOf,
                Value = Number(match.Groups[1].Value),
                Upper = match.Groups.Count > 2 ? Number(match.Groups[2].Value) : null,
                Quote = match.Value,
                Sentence = match.Value,
                Language = Language.English,
                Place = PlaceOf(text, match.Index, match.Length),
                Original = original < 0 ? null : new FigureOriginal(Original, PlaceOf(text, original, Original.Length)),
            };
        }

        private static FigureValue Number(string printed)
        {
            if (s_words.TryGetValue(printed, out var value))
            {
                return FigureValue.Of(value);
            }

            if (printed.Contains('E', StringComparison.Ordinal))
            {
                return FigureValue.Of(double.Parse(printed, CultureInfo.InvariantCulture), 0);
            }

            var point = printed.IndexOf('.', StringComparison.Ordinal);
            return FigureValue.Of(decimal.Parse(printed, CultureInfo.InvariantCulture), point < 0 ? 0 : point + 1 - printed.Length);
        }
    }
}
