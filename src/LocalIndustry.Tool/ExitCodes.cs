namespace LocalIndustry.Tool;

/// <summary>What the tool answers to a script.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>Findings at warning or above.</summary>
    public const int Findings = 1;

    /// <summary>A wrong option, or an input that cannot be read; the other inputs are processed all the same.</summary>
    public const int InputError = 2;

    /// <summary>Interrupted: 128 and the number of SIGINT, as shells count.</summary>
    public const int Cancelled = 130;
}
