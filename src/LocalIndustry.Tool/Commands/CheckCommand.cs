using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Tool.Checking;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;
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

    private readonly Option<CheckFormat> _format = Choice.Option("--format", "What to print", ("text", CheckFormat.Text));

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
        var (documents, isComplete) = await ReadDocuments(result, cancellationToken);
        var files = new List<string>();
        foreach (var path in result.GetRequiredValue(_paths))
        {
            try
            {
                files.AddRange(CodeFiles.Find(path).Except(files));
            }
            catch (DocumentFileException exception)
            {
                Terminal.WriteError(exception.Message);
                isComplete = false;
            }
        }

        var least = result.GetValue(_severity) switch
        {
            LeastSeverity.Hidden => DiagnosticSeverity.Hidden,
            LeastSeverity.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        };
        var isClean = true;
        try
        {
            var found = await CodeChecker.Check(documents, files, cancellationToken);
            await using var output = Terminal.OpenOutput();
            foreach (var diagnostic in found)
            {
                isClean &= diagnostic.Severity < DiagnosticSeverity.Warning;
                if (diagnostic.Severity >= least)
                {
                    await output.WriteLineAsync(Line(diagnostic));
                }
            }
        }
        catch (DocumentFileException exception)
        {
            Terminal.WriteError(exception.Message);
            isComplete = false;
        }

        return !isComplete ? ExitCodes.InputError : isClean ? ExitCodes.Success : ExitCodes.Findings;
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.StartLinePosition;
        return Terminal.OneLine($"{place.Path}({start.Line + 1},{start.Character + 1}): {diagnostic.Severity.Word()} {diagnostic.Id}: {diagnostic.GetMessage()}");
    }

    private async Task<(IReadOnlyList<CheckedDocument> Documents, bool IsComplete)> ReadDocuments(ParseResult result, CancellationToken cancellationToken)
    {
        var metadata = _documents.Metadata(result);
        var documents = new List<CheckedDocument>();
        var isComplete = true;
        foreach (var path in result.GetRequiredValue(_sources).Distinct())
        {
            isComplete &= await Add(path, "FigureSource", metadata);
            if (File.Exists(path + AcceptedFigures.Extension))
            {
                isComplete &= await Add(path + AcceptedFigures.Extension, "FiguresFile", ReadNothing);
            }
        }

        if (_documents.OriginalPath(result) is { } original)
        {
            isComplete &= await Add(original, "FigureOriginal", ReadNothing);
        }

        return (documents, isComplete);

        async Task<bool> Add(string path, string group, IReadOnlyDictionary<string, string> itsMetadata)
        {
            try
            {
                var file = await DocumentFile.Read(path, cancellationToken);
                documents.Add(new CheckedDocument(Path.GetFullPath(path), file.Text, group, itsMetadata));
                return true;
            }
            catch (DocumentFileException exception)
            {
                Terminal.WriteError(exception.Message);
                return false;
            }
        }
    }

    private static readonly IReadOnlyDictionary<string, string> ReadNothing = new Dictionary<string, string>();

    private enum LeastSeverity
    {
        Info,
        Hidden,
        Warning,
    }

    private enum CheckFormat
    {
        Text,
    }
}
