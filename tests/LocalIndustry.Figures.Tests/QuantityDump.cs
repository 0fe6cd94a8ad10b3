using System.Linq;

namespace LocalIndustry.Figures.Tests;

/// <summary>Every quantity of a text as short words that a table of cases can state.</summary>
internal static class QuantityDump
{
    /// <summary>Kind, relation unless it is "=", value or range, unit in brackets.</summary>
    public static string Of(StatedQuantity quantity) =>
        string.Join(" ", new[]
        {
            quantity.Kind.Word(),
            quantity.Relation is Relation.Equal or Relation.Between ? "" : quantity.Relation.Sign(),
            quantity.Value + (quantity.Upper is { } upper ? ".." + upper : ""),
            quantity.Unit.Length > 0 ? $"[{quantity.Unit}]" : "",
        }.Where(part => part.Length > 0));

    /// <summary>All quantities of a text, set apart by semicolons.</summary>
    public static string Read(string text, Language? language = null) => string.Join("; ", QuantityReader.Read(text, language).Select(Of));

    /// <summary>The words of all quantities of a text.</summary>
    public static string Words(string text, Language? language = null) =>
        string.Join("; ", QuantityReader.Read(text, language).Select(quantity => text.Substring(quantity.Start, quantity.Length)));
}
