using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Roslyn.Analysis;
using LocalIndustry.Roslyn.Sources;
using LocalIndustry.Tool.Checking;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;
using LocalIndustry.Tool.Reporting;

namespace LocalIndustry.Tool.Commands;

/// <summary><c>localindustry report</c>: documents and the code that speaks of them, on one page.</summary>
internal sealed class ReportCommand
{
    private readonly Argument<string[]> _files = new("DOC")
    {
        Description = "Documents, and folders of them",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string[]> _code = new("--source-code")
    {
        Description = "C# files, and folders of them",
        HelpName = "PATH",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The file to write; - for standard output (default: -)",
        HelpName = "FILE",
        DefaultValueFactory = static _ => "-",
    };

    private readonly DocumentOptions _documents = new();

    public static Command Create()
    {
        var report = new ReportCommand();
        var command = new Command("report", "Write a web page of documents, their figures and the code that uses, repeats or contradicts them")
        {
            report._files,
            report._code,
            report._output,
        };
        report._documents.AddTo(command, report._files);
        command.SetAction(report.Run);
        return command;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var problems = new InputProblems();
        var paths = new List<string>();
        foreach (var path in result.GetRequiredValue(_files))
        {
            try
            {
                paths.AddRange(DocumentFolder.Expand(path));
            }
            catch (DocumentFileException problem)
            {
                problems.Tell(problem);
            }
        }

        var documents = await RegisteredInputs.Read(paths, _documents.OriginalPath(result), _documents.Metadata(result), problems, cancellationToken);
        var files = (result.GetValue(_code) ?? []).SelectMany(path => CodeFiles.Find(path, problems)).DistinctBy(Path.GetFullPath).ToList();
        var page = await Write(documents, files, problems, cancellationToken);
        try
        {
            await Save(page, result.GetRequiredValue(_output), cancellationToken);
        }
        catch (DocumentFileException problem)
        {
            problems.Tell(problem);
        }

        return problems.All.Count > 0 ? ExitCodes.InputError : ExitCodes.Success;
    }

    private static async Task<string> Write(IReadOnlyList<CheckedDocument> documents, IReadOnlyList<string> files, InputProblems problems, CancellationToken cancellationToken)
    {
        var judged = new ConcurrentBag<JudgedClaim>();
        var code = await CodeChecker.Check(new FigureClaimAnalyzer(FigureReadings.Shared, judged.Add), documents, files, problems, cancellationToken);
        if (FigureSet.Load(FigureReadings.Shared, code.Options, cancellationToken) is not { } figures)
        {
            return ReportPage.Write([], [], code.Trees.Count);
        }

        var uses = FigureUses.Collect(figures, code, judged, cancellationToken);
        var original = documents.FirstOrDefault(static document => document.Group == CheckedDocument.Original) is { } file
            ? (Path.GetFileName(file.Path), file.GetText(cancellationToken).ToString())
            : ((string, string)?)null;
        var reports = figures.Documents.Select((document, i) => DocumentReport.Of(document, i + 1, original, uses, cancellationToken)).ToList();
        return ReportPage.Write(reports, uses.Unbound, code.Trees.Count);
    }

    private static async Task Save(string page, string path, CancellationToken cancellationToken)
    {
        if (path == "-")
        {
            await using var output = Terminal.OpenOutput();
            await output.WriteAsync(page.AsMemory(), cancellationToken);
            return;
        }

        try
        {
            await File.WriteAllTextAsync(path, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentFileException(path, "the report cannot be written: " + exception.Message);
        }
    }
}
