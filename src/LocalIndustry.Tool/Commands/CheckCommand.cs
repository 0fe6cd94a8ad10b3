using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Tool.Checking;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;
using LocalIndustry.Tool.Sarif;
using Microsoft.CodeAnalysis;

namespace LocalIndustry.Tool.Commands;

/// <summary><c>localindustry check</c>: the code rules over C# files, no project needed.</summary>
internal sealed class CheckCommand
{
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "C# files, and folders of them",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _sources = new("--source")
    {
        Description = "A document that the code cites or copies; may be given several times",
        HelpName = "DOC",
        Required = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<CheckFormat> _format = Choice.Option("--format", "What to print", ("text", CheckFormat.Text), ("sarif", CheckFormat.Sarif));

    private readonly Option<LeastSeverity> _severity = Choice.Option(
        "--min-severity",
        "The least severity to print",
        ("info", LeastSeverity.Info),
        ("hidden", LeastSeverity.Hidden),
        ("warning", LeastSeverity.Warning));

    private readonly DocumentOptions _documents = new();

    public static Command Create()
    {
        var check = new CheckCommand();
        var command = new Command("check", "Hold the numbers in C# files against documents")
        {
            check._paths,
            check._sources,
            check._format,
            check._severity,
        };
        check._documents.AddTo(command, result => result.GetValue(check._paths), result => result.GetValue(check._sources));
        command.SetAction(check.Run);
        return command;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var problems = new InputProblems();
        var documents = await RegisteredInputs.Read(result.GetRequiredValue(_sources), _documents.OriginalPath(result), _documents.Metadata(result), problems, cancellationToken);
        var files = result.GetRequiredValue(_paths).SelectMany(path => CodeFiles.Find(path, problems)).DistinctBy(Path.GetFullPath).ToList();
        var least = result.GetValue(_severity) switch
        {
            LeastSeverity.Hidden => DiagnosticSeverity.Hidden,
            LeastSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };

        var analyzer = new FigureClaimAnalyzer();
        var found = (await CodeChecker.Check(analyzer, documents, files, problems, cancellationToken)).Findings.Where(static finding => !finding.IsSuppressed).ToList();
        var shown = found.Where(finding => finding.Severity >= least);
        if (result.GetValue(_format) == CheckFormat.Sarif)
        {
            await using var output = Terminal.OpenOutputBytes();
            SarifLog.Write(output, Directory.GetCurrentDirectory(), analyzer.SupportedDiagnostics, shown, problems.All);
        }
        else
        {
            await using var output = Terminal.OpenOutput();
            foreach (var finding in shown)
            {
                await output.WriteLineAsync(Line(finding));
            }
        }

        return problems.All.Count > 0 ? ExitCodes.InputError
            : found.Any(static finding => finding.Severity >= DiagnosticSeverity.Warning) ? ExitCodes.Findings
            : ExitCodes.Success;
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.StartLinePosition;
        return Terminal.OneLine($"{place.Path}({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.Word()} {diagnostic.Id}: {diagnostic.GetMessage()}");
    }

    private enum LeastSeverity
    {
        Info,
        Hidden,
        Warning,
    }

    private enum CheckFormat
    {
        Text,
        Sarif,
    }
}
