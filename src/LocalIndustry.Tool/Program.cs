using System;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using System.Threading.Tasks;
using LocalIndustry.Tool.Commands;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool;

internal static class Program
{
    public static async Task<int> Main(string[] arguments)
    {
        // Same input, same bytes, wherever the tool runs.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;

        var root = new RootCommand("Reads the figures that documents state, and holds code against them.")
        {
            ExtractCommand.Create(),
            CheckCommand.Create(),
            ReportCommand.Create(),
            LockCommand.Create(),
        };

        var result = root.Parse(arguments);
        if (result.Action is ParseErrorAction)
        {
            var problem = result.UnmatchedTokens is [var unknown, ..] ? $"'{unknown}' is not a command" : result.Errors[0].Message.TrimEnd('.');
            Terminal.WriteError($"localindustry: {problem}; see localindustry --help");
            return ExitCodes.InputError;
        }

        try
        {
            return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Cancelled;
        }
    }
}
