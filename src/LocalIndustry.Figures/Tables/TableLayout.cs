using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Text;

namespace LocalIndustry.Figures.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnRole
{
    /// <summary>Names the row.</summary>
    Label,

    /// <summary>Article numbers, standards, codes: neither names nor states anything.</summary>
    Identifier,

    /// <summary>Under what condition the row holds; remarks.</summary>
    Condition,

    /// <summary>The unit of the row's numbers.</summary>
    Unit,

    /// <summary>Numbers.</summary>
    Value,

    /// <summary>Text that may state numbers.</summary>
    Prose,
}

/// <summary>The columns of a table: what each holds, and what its headers say.</summary>
internal sealed class TableLayout
{
    // How many rows are looked at to tell what a column holds.
    private const int SampleRows = 200;

    internal static readonly HashSet<string> IdentifierHeaders = Words(
        """
        no no. nos nr nr. number id code article item sku part ref reference model serial isbn standard norm symbol position pos rank #
        编号 序号 代码 型号 货号 标准 序 号 位次 名次 行次
        """);

    internal static readonly HashSet<string> ConditionHeaders = Words("condition conditions remark remarks note notes comment comments test footnote source 条件 备注 说明 附注 测试条件 来源");

    internal static readonly HashSet<string> UnitHeaders = Words("unit units uom 单位 計量單位 计量单位 單位");

    internal static readonly HashSet<string> PeriodHeaders = Words("year years period month quarter date season 年 年份 年度 时期 月份 季度 日期 时间");

    private TableLayout(HeaderText[] headers, ColumnRole[] roles)
    {
        Headers = headers;
        Roles = roles;
    }

    public HeaderText[] Headers { get; }

    public ColumnRole[] Roles { get; }

    public static TableLayout Of(Table table, NumberFormat format)
    {
        var columns = table.Rows.Count == 0 ? 0 : table.Rows[0].Cells.Count;
        var body = table.Rows.Where(r => !r.IsHeader).Take(SampleRows).ToList();
        var headers = new HeaderText[columns];
        var roles = new ColumnRole[columns];
        var firstValue = columns;
        for (var c = 0; c < columns; c++)
        {
            headers[c] = HeaderText.Read(HeaderOf(table, c), format);
            roles[c] = RoleOf(headers[c], body, c, format);
            if (roles[c] == ColumnRole.Value && firstValue == columns)
            {
                firstValue = c;
            }
        }

        GiveRowsALabel(roles, headers, body, firstValue, format);
        return new TableLayout(headers, roles);
    }

    private static string HeaderOf(Table table, int column)
    {
        var parts = new List<string>();
        string? unit = null;
        foreach (var row in table.Rows.TakeWhile(r => r.IsHeader))
        {
            var text = column < row.Cells.Count ? row.Cells[column].Text.Text.Trim() : "";
            if (text.Length == 0 || parts.Contains(text))
            {
                continue;
            }

            if (parts.Count > 0 && UnitPhrase.Read(text, NumberFormat.Invariant) is not null)
            {
                unit = text;
            }
            else
            {
                parts.Add(text);
            }
        }

        return string.Join(" ", parts) + (unit is null ? "" : " (" + unit.Trim('(', ')', '（', '）', '[', ']') + ")");
    }

    private static ColumnRole RoleOf(HeaderText header, List<TableRow> body, int column, NumberFormat format)
    {
        var words = header.Label.ToLowerInvariant().Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 0 && UnitHeaders.Contains(words[words.Length - 1]))
        {
            return ColumnRole.Unit;
        }

        if (words.Length > 0 && ConditionHeaders.Contains(words[words.Length - 1]))
        {
            return ColumnRole.Condition;
        }

        if (words.Length is > 0 and <= 3 && IdentifierHeaders.Contains(words[words.Length - 1]) && !IsCountHeader(words))
        {
            return ColumnRole.Identifier;
        }

        if (words.Length > 0 && PeriodHeaders.Contains(words[words.Length - 1]) && header.Unit is null)
        {
            return ColumnRole.Label;
        }

        var filled = body.Where(r => column < r.Cells.Count && CellReader.HasContent(r.Cells[column].Text.Text)).ToList();
        var numbers = filled.Count(r => CellReader.IsAmount(r.Cells[column].Text.Text, format));
        if (filled.Count > 0 && numbers * 2 >= filled.Count)
        {
            return IsYears(filled, column, header) ? ColumnRole.Label : ColumnRole.Value;
        }

        return ColumnRole.Prose;
    }

    // "Number of factories" counts; "Article number" identifies.
    private static bool IsCountHeader(string[] words) => words.Length > 1 && words[0] is "number" or "no." && words[1] == "of";

    private static bool IsYears(List<TableRow> filled, int column, HeaderText header) =>
        header.Label.Length == 0 && header.Unit is null && column == 0 && filled.All(r => HeaderText.Read(r.Cells[column].Text.Text, NumberFormat.Invariant) is { Year.Length: 4, Label.Length: 0 });

    // Text before the first numbers names the row; where there is none, the first column does.
    private static void GiveRowsALabel(ColumnRole[] roles, HeaderText[] headers, List<TableRow> body, int firstValue, NumberFormat format)
    {
        var any = false;
        for (var c = 0; c < roles.Length; c++)
        {
            if (roles[c] == ColumnRole.Prose && (c < firstValue || firstValue == roles.Length && !any))
            {
                roles[c] = ColumnRole.Label;
            }

            any |= roles[c] == ColumnRole.Label;
        }

        if (!any && roles.Length > 1)
        {
            var first = Array.IndexOf(roles, ColumnRole.Identifier);
            roles[first >= 0 ? first : 0] = ColumnRole.Label;
        }

        _ = (headers, body, format);
    }

    private static HashSet<string> Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
