using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LocalIndustry.Roslyn.Analysis;

/// <summary>Tells an enum that numbers its members from one that states something of them.</summary>
internal sealed class EnumNumbering(SemanticModel model, CancellationToken cancellationToken)
{
    private readonly Dictionary<EnumDeclarationSyntax, bool> _known = [];

    /// <summary>Whether the explicit values are a numbering, even steps or bits, and not by and large what a document says.</summary>
    public bool IsNumbering(EnumDeclarationSyntax declaration, Func<EnumMemberDeclarationSyntax, bool> isRightCopy)
    {
        if (!_known.TryGetValue(declaration, out var isNumbering))
        {
            isNumbering = LooksNumbered(declaration) && declaration.Members.Count(isRightCopy) * 2 < declaration.Members.Count;
            _known.Add(declaration, isNumbering);
        }

        return isNumbering;
    }

    private bool LooksNumbered(EnumDeclarationSyntax declaration)
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
