using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Tells an enum that numbers its members from one that states something of them.</summary>
internal static class EnumNumbering
{
    /// <summary>Whether the explicit values are a numbering: even steps, or bits.</summary>
    public static bool IsNumbering(EnumDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        var values = declaration.Members
            .Select(member => member.EqualsValue is { } equals ? Constants.Claim(equals.Value, "", model, cancellationToken) : null)
            .Where(static claim => claim is { Value.IsExact: true })
            .Select(static claim => claim!.Value.Decimal)
            .Distinct()
            .OrderBy(static value => value)
            .ToList();
        return HasEvenSteps(values) || (values.Count > 1 && values.All(IsBit));
    }

    private static bool HasEvenSteps(List<decimal> values)
    {
        if (values.Count < 2)
        {
            return false;
        }

        var step = values[1] - values[0];
        return (step == 1 || values.Count > 2) && values.Zip(values.Skip(1), static (one, next) => next - one).All(difference => difference == step);
    }

    private static bool IsBit(decimal value) =>
        value == 0 || (value is > 0 and <= long.MaxValue && ((long)value & ((long)value - 1)) == 0);
}
