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

    /// <summary>The comparison that the document states, where the code's is another: <c>&gt;=</c>, the thing on its left.</summary>
    public const string Operator = nameof(Operator);

    /// <summary>Whether the code compares with what the document excludes, so that the operator has to be turned round.</summary>
    public const string IsComplement = nameof(IsComplement);

    public static ImmutableDictionary<string, string?> Of(RegisteredDocument document, FigureConstant constant, decimal divisor) =>
        ImmutableDictionary<string, string?>.Empty
            .Add(DisplayName, document.ClassName + "." + constant.Name)
            .Add(Constant, document.QualifiedName(constant))
            .Add(Value, constant.Value.ToString())
            .Add(Divisor, divisor.ToString(CultureInfo.InvariantCulture));
}
