namespace Contradictions;

/// <summary>What a guest pays, by the harbour's table of dues.</summary>
public static class Dues
{
    public const decimal CraneHire2024 = 310m;
    public const decimal CraneHire2025 = 310m;
}
