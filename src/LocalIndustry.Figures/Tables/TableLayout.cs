using System;
using System.Collections.Generic;
using System.Linq;
using LocalIndustry.Figures.Documents;
using LocalIndustry.Figures.Numbers;
using LocalIndustry.Figures.Quantities;
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
        no no. nos nr nr. number id code article item sku part ref reference model serial isbn standard norm symbol position pos rank # reference references section sections
        编号 序号 代码 型号 货号 标准 序 号 位次 名次 行次
        """);

    internal static readonly HashSet<string> ConditionHeaders = Words("condition conditions remark remarks note notes comment comments test footnote source 条件 备注 说明 附注 测试条件 来源");

    internal static readonly HashSet<string> UnitHeaders = Words("unit units uom 单位 計量單位 计量单位 單位");

    internal static readonly HashSet<string> PeriodHeaders = Words("year years period month quarter date season 年 年份 年度 时期 月份 季度 日期 时间");

    private TableLayout(HeaderText[] headers, ColumnRole[] roles, UnitPhrase? corner)
    {
        Headers = headers;
        Roles = roles;
        Corner = corner;
    }

    /// <summary>The unit of all numbers where the header of the labels says it: "Deliveries in tons" over the names of goods, beside years; else null.</summary>
    public UnitPhrase? Corner { get; }

    public HeaderText[] Headers { get; }

    public ColumnRole[] Roles { get; }

    /// <summary>Whether any column says its unit.</summary>
    public bool HasUnits => Array.IndexOf(Roles, ColumnRole.Unit) >= 0 || Array.Exists(Headers, h => h.Unit is not null);

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

        GiveRowsALabel(roles, firstValue);
        return new TableLayout(headers, roles, UnitOfAll(headers, roles, body));
    }

    // Beside years the labels' header speaks of the numbers, unless the labels are numbers themselves.
    private static UnitPhrase? UnitOfAll(HeaderText[] headers, ColumnRole[] roles, List<TableRow> body)
    {
        for (var c = 1; c < roles.Length; c++)
        {
            if (roles[c] != ColumnRole.Value || headers[c].Year.Length == 0 || headers[c].Label.Length > 0 || headers[c].Unit is not null)
            {
                return null;
            }
        }

        return roles.Length > 1 && roles[0] == ColumnRole.Label && !body.Exists(static row => row.Cells.Count > 0 && row.Cells[0].Text.Text.Any(char.IsDigit)) ? headers[0].Unit : null;
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

            if (UnitPhrase.Read(text, NumberFormat.Invariant) is { } phrase && (parts.Count > 0 || phrase.Per.Length > 0))
            {
                unit = text;
            }
            else
            {
                parts.Add(text);
            }
        }

        return string.Join(" ", parts) + (unit is null ? "" : " (" + Unwrapped(unit) + ")");
    }

    private static string Unwrapped(string unit) =>
        unit.Length > 2 && unit[0] is '(' or '（' or '[' && unit[unit.Length - 1] is ')' or '）' or ']' ? unit.Substring(1, unit.Length - 2) : unit;

    private static ColumnRole RoleOf(HeaderText header, List<TableRow> body, int column, NumberFormat format)
    {
        var words = header.Label.ToLowerInvariant().Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (Array.IndexOf(words, "per") > 0)
        {
            // "Price per unit", "Cost per item": what stands behind "per" is what the amount is counted by.
            words = [];
        }

        if (words.Length > 0 && UnitHeaders.Contains(words[words.Length - 1]) && !HoldsNumbers(body, column, format))
        {
            return ColumnRole.Unit;
        }

        if (words.Length > 0 && ConditionHeaders.Contains(words[words.Length - 1]))
        {
            return ColumnRole.Condition;
        }

        if (words.Length is > 0 and <= 3 && IdentifierHeaders.Contains(words[words.Length - 1]) && !IsCountHeader(words, column) && !(column > 0 && (IsHexadecimal(body, column) || IsListOfCodes(words, body, column))))
        {
            return ColumnRole.Identifier;
        }

        if (words.Length > 0 && PeriodHeaders.Contains(words[words.Length - 1]) && header.Unit is null && column == 0)
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

    // "Units" over bare numbers counts them; names of units are words and signs.
    private static bool HoldsNumbers(List<TableRow> body, int column, NumberFormat format)
    {
        var filled = body.Where(r => column < r.Cells.Count && CellReader.HasContent(r.Cells[column].Text.Text)).ToList();
        return filled.Count > 0 && filled.All(r => CellReader.Read(r.Cells[column].Text.Text, format) is { Unit: null, NounEnd: 0 });
    }

    // Codes written as numbers are there to be copied: opcodes, addresses, masks.
    private static bool IsHexadecimal(List<TableRow> body, int column)
    {
        var filled = body.Where(r => column < r.Cells.Count && CellReader.HasContent(r.Cells[column].Text.Text)).ToList();
        return filled.Count > 0 && filled.All(r => r.Cells[column].Text.Text.Trim().StartsWith("0x", StringComparison.OrdinalIgnoreCase));
    }

    // A table of two columns, what and its code, is there for the codes.
    private static bool IsListOfCodes(string[] words, List<TableRow> body, int column)
    {
        const int FewestRows = 3;
        var codes = body.Where(row => column < row.Cells.Count).Select(row => row.Cells[column].Text.Text.Trim()).ToList();
        return column == 1
            && words[words.Length - 1] is "code" or "codes" or "代码"
            && codes.Count >= FewestRows
            && body.All(static row => row.Cells.Count == 2)
            && codes.All(static code => code.Length is > 0 and < 6 && code.All(static c => c is >= '0' and <= '9') && (code.Length == 1 || code[0] != '0'))
            && codes.Distinct().Count() == codes.Count;
    }

    // "Number of factories" and a "Number" behind names count; "Article number" identifies.
    private static bool IsCountHeader(string[] words, int column) =>
        (words.Length > 1 && words[0] is "number" or "no." && words[1] == "of") || (words.Length == 1 && column > 0 && words[0] is "number" or "no." or "no" or "nos");

    private static bool IsYears(List<TableRow> filled, int column, HeaderText header) =>
        header.Label.Length == 0 && header.Unit is null && column == 0 && filled.All(r => HeaderText.Read(r.Cells[column].Text.Text, NumberFormat.Invariant) is { Year.Length: 4, Label.Length: 0 });

    // The first column names the row, and so does other text before the first numbers. A first column of codes or running
    // numbers leaves that to the text behind it.
    private static void GiveRowsALabel(ColumnRole[] roles, int firstValue)
    {
        if (roles.Length < 2)
        {
            return;
        }

        var firstText = Array.IndexOf(roles, ColumnRole.Prose);
        if (roles[0] is ColumnRole.Identifier or ColumnRole.Value && firstText == 1)
        {
            roles[1] = ColumnRole.Label;
            return;
        }

        if (roles[0] is ColumnRole.Prose or ColumnRole.Value || (roles[0] == ColumnRole.Identifier && firstText < 0))
        {
            roles[0] = ColumnRole.Label;
        }

        for (var c = 1; c < roles.Length && (c < firstValue || firstValue == 0); c++)
        {
            if (roles[c] is ColumnRole.Value)
            {
                break;
            }

            if (roles[c] == ColumnRole.Prose && (firstValue < roles.Length || roles[0] != ColumnRole.Label))
            {
                roles[c] = ColumnRole.Label;
                firstValue = firstValue == roles.Length ? c : firstValue;
            }
        }
    }

    private static HashSet<string> Words(string words) => new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
