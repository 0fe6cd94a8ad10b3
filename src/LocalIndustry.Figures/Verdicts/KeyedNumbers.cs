using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace LocalIndustry.Figures.Verdicts;

/// <summary>
/// Reads numbers under keys in text that is data: the members of JSON objects, the rows of SQL <c>VALUES</c>. Tolerant: what is
/// neither is passed over.
/// </summary>
internal static class KeyedNumbers
{
    private const int DeepestNesting = 64;

    /// <summary>The members of JSON objects that are numbers.</summary>
    public static List<Statement> OfJson(string text)
    {
        var found = new List<Statement>();
        var open = new List<Row>();
        string? key = null;
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '{' or '[':
                    if (open.Count == DeepestNesting)
                    {
                        return found;
                    }

                    open.Add(new Row(key ?? (open.Count > 0 ? open[open.Count - 1].Name : "")));
                    key = null;
                    break;
                case '}' or ']' when open.Count > 0:
                    Close(open, found);
                    key = null;
                    break;
                case ',':
                    key = null;
                    break;
                case '"' or '\'':
                    var end = EndOfQuoted(text, i);
                    var quoted = text.Substring(i + 1, Math.Max(0, end - i - 1));
                    if (IsKey(text, end))
                    {
                        key = quoted;
                    }
                    else if (open.Count > 0)
                    {
                        open[open.Count - 1].Texts.Add(quoted);
                    }

                    i = end;
                    break;
                case (>= '0' and <= '9') or '-' when key is not null && open.Count > 0:
                    i = AddNumber(text, i, key, open[open.Count - 1]) - 1;
                    break;
            }
        }

        while (open.Count > 0)
        {
            Close(open, found);
        }

        found.Sort(static (one, other) => one.Start.CompareTo(other.Start));
        return found;

        static void Close(List<Row> open, List<Statement> found)
        {
            var row = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            found.AddRange(row.Statements(open.Select(static outer => outer.Name)));
        }
    }

    /// <summary>The numbers of the rows behind <c>VALUES</c>.</summary>
    public static List<Statement> OfSql(string text)
    {
        var found = new List<Statement>();
        var values = text.IndexOf("values", StringComparison.OrdinalIgnoreCase);
        var into = text.IndexOf("into ", StringComparison.OrdinalIgnoreCase);
        if (values < 0 || into < 0 || into > values)
        {
            return found;
        }

        var head = text.Substring(into + 5, values - into - 5);
        var list = head.IndexOf('(');
        var table = (list < 0 ? head : head.Substring(0, list)).Trim();
        var columns = list < 0 ? [] : head.Substring(list + 1).TrimEnd(' ', '\t', '\r', '\n', ')').Split(',').Select(static column => column.Trim(' ', '\t', '\r', '\n', '"', '[', ']', '`')).ToList();
        Row? row = null;
        var at = 0;
        for (var i = values + 6; i < text.Length && text[i] != ';'; i++)
        {
            switch (text[i])
            {
                case '(':
                    row = new Row(table);
                    at = 0;
                    break;
                case ')' when row is not null:
                    found.AddRange(row.Statements([]));
                    row = null;
                    break;
                case ',':
                    at++;
                    break;
                case '\'' or '"':
                    var end = EndOfQuoted(text, i);
                    row?.Texts.Add(text.Substring(i + 1, Math.Max(0, end - i - 1)));
                    i = end;
                    break;
                case (>= '0' and <= '9') or '-' when row is not null:
                    i = AddNumber(text, i, at < columns.Count ? columns[at] : "", row) - 1;
                    break;
            }
        }

        return found;
    }

    private static bool IsKey(string text, int quote)
    {
        var next = quote + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length && text[next] == ':';
    }

    private static int EndOfQuoted(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && text[end] != text[start])
        {
            end += text[end] == '\\' ? 2 : 1;
        }

        return Math.Min(end, text.Length);
    }

    private static int AddNumber(string text, int start, string key, Row row)
    {
        var end = start + 1;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '.' || (text[end] is '+' or '-' && text[end - 1] is 'e' or 'E')))
        {
            end++;
        }

        var number = text.Substring(start, end - start);
        if (decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            row.Numbers.Add((key, number, value, start));
        }

        return end;
    }

    /// <summary>The members of an object, or the values of a row.</summary>
    private sealed class Row(string name)
    {
        public string Name { get; } = name;

        public List<string> Texts { get; } = [];

        public List<(string Key, string Number, decimal Value, int Start)> Numbers { get; } = [];

        private static bool IsYear(string key, string number) =>
            FigureWords.IsYear(number) && (key.Length == 0 || IdentifierWords.Split(key).Any(static word => word == "year" || Vocabulary.Edition.Contains(word)));

        public IEnumerable<Statement> Statements(IEnumerable<string> outer)
        {
            // The year of a row says when, not how many.
            var years = Numbers.Where(static number => IsYear(number.Key, number.Number)).Select(static number => number.Number).ToList();
            var around = years.Concat(Name.Length > 0 ? [Name] : []).Concat(outer.Where(static name => name.Length > 0)).Distinct().ToList();
            return Numbers.Where(number => !years.Contains(number.Number)).Select(number => new Statement
            {
                Value = FigureValue.Of(number.Value, Digits.LastPlace(number.Value)),
                Relation = Relation.Equal,
                Kind = FigureKind.Number,
                Unit = "",
                Subject = number.Key,
                Labels = [.. Texts.Select(text => text + " " + number.Key), number.Key, .. Texts.Select(text => text + " " + Name), .. Texts],
                Around = around,
                Number = number.Number,
                Start = number.Start,
                Length = number.Number.Length,
            });
        }
    }
}
