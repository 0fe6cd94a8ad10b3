using System.Collections.Immutable;
using System.Globalization;
using LocalIndustry.Roslyn.Generation;
using LocalIndustry.Roslyn.Sources;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>What a diagnostic tells its fix.</summary>
internal static class FigureProperties
{
    /// <summary>The constant as people say it: <c>LocalIndustries.FoodFactories</c>.</summary>
    public const string DisplayName = nameof(DisplayName);

    /// <summary>The constant fully qualified, ready to be parsed.</summary>
    public const string Constant = nameof(Constant);

    /// <summary>The figure's number, invariant.</summary>
    public const string Value = nameof(Value);

    /// <summary>What the number is divided by in the notation of the code.</summary>
    public const string Divisor = nameof(Divisor);

    /// <summary>The comparison that the document states, or its complement where the code rejects: <c>&gt;=</c>, the thing on its left.</summary>
    public const string Operator = nameof(Operator);

    /// <summary>The figure's unit, where a factory in the code has another.</summary>
    public const string Unit = nameof(Unit);

    /// <summary>The right numbers of displaced rows: that of the diagnostic's place, then those of the places beside it.</summary>
    public const string Rows = nameof(Rows);

    /// <summary>Labels and numbers of the rows that a table lacks.</summary>
    public const string MissingRows = nameof(MissingRows);

    /// <summary>Set where a row is none of the document's.</summary>
    public const string IsExtraRow = nameof(IsExtraRow);

    /// <summary>Set where the code cites the figure, so that it cannot be from no document.</summary>
    public const string IsCited = nameof(IsCited);

    public static ImmutableDictionary<string, string?> Of(RegisteredDocument document, FigureConstant constant, decimal divisor) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(DisplayName, document.ClassName + "." + constant.Name)
            .Add(Constant, document.QualifiedName(constant))
            .Add(Value, constant.Value.ToString())
            .Add(Divisor, divisor.ToString(CultureInfo.InvariantCulture));
}
