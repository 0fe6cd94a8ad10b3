using System;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.CodeFixes;

/// <summary>How a constant of one numeric type comes to another without losing anything.</summary>
internal static class NumericConversion
{
    internal enum Kind
    {
        None,
        Implicit,
        Cast,
    }

    public static Kind Between(SpecialType source, SpecialType target, decimal value)
    {
        if (source == target)
        {
            return Kind.Implicit;
        }

        return target switch
        {
            SpecialType.System_Double or SpecialType.System_Single => source == SpecialType.System_Decimal || (source, target) == (SpecialType.System_Double, SpecialType.System_Single) ? Kind.Cast : Kind.Implicit,
            SpecialType.System_Decimal => source == SpecialType.System_Double ? Kind.None : Kind.Implicit,
            _ => RangeOf(target) is { } range && value >= range.Min && value <= range.Max && value == decimal.Truncate(value) ? ToInteger(source, target) : Kind.None,
        };
    }

    public static string Keyword(SpecialType type) => type switch
    {
        SpecialType.System_SByte => "sbyte",
        SpecialType.System_Byte => "byte",
        SpecialType.System_Int16 => "short",
        SpecialType.System_UInt16 => "ushort",
        SpecialType.System_Int32 => "int",
        SpecialType.System_UInt32 => "uint",
        SpecialType.System_Int64 => "long",
        SpecialType.System_UInt64 => "ulong",
        SpecialType.System_Single => "float",
        SpecialType.System_Double => "double",
        SpecialType.System_Decimal => "decimal",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    // The compiler narrows an int constant by itself where it fits, a long one to ulong only.
    private static Kind ToInteger(SpecialType source, SpecialType target) => source switch
    {
        SpecialType.System_Int32 => Kind.Implicit,
        SpecialType.System_Int64 => target == SpecialType.System_UInt64 ? Kind.Implicit : Kind.Cast,
        SpecialType.System_Decimal => Kind.Cast,
        _ => Kind.None,
    };

    private static (decimal Min, decimal Max)? RangeOf(SpecialType type) => type switch
    {
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_Int64 => (long.MinValue, long.MaxValue),
        SpecialType.System_UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}
