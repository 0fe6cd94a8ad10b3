using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;
using LocalIndustry.Tool.Streaming;

namespace LocalIndustry.Tool.Commands;

/// <summary><c>localindustry extract</c>: the figures of documents, with names and provenance.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Documents, or folders of them: plain text, Markdown, HTML, CSV or TSV; UTF-8, or UTF-16 with a byte order mark",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _isStream = new("--jsonl")
    {
        Description = "Read lines of {\"id\",\"text\",\"language\"} from standard input instead of files and answer each with every quantity of its text",
    };

    private readonly Option<OutputFormat> _format = Choice.Option(
        "--format",
        "What to print",
        ("table", OutputFormat.Table),
        ("json", OutputFormat.Json),
        ("jsonl", OutputFormat.JsonLines),
        ("csv", OutputFormat.Csv));

    private readonly DocumentOptions _documents = new();

    public static Command Create()
    {
        var extract = new ExtractCommand();
        var command = new Command("extract", "Print the figures that documents state, each with its quote and place")
        {
            extract._files,
            extract._format,
            extract._isStream,
        };
        command.Validators.Add(extract.Validate);
        extract._documents.AddTo(command, extract._files);
        command.SetAction(extract.Run);
        return command;
    }

    private void Validate(CommandResult result)
    {
        var hasFiles = result.GetValue(_files) is { Length: > 0 };
        if (result.GetValue(_isStream) && (hasFiles || result.GetResult(_format) is { Implicit: false }))
        {
            result.AddError("--jsonl reads standard input: it takes no FILE and no --format");
        }
        else if (!hasFiles && !result.GetValue(_isStream))
        {
            result.AddError("extract needs a FILE, or --jsonl to read standard input");
        }
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var (options, isComplete) = await _documents.Read(result, cancellationToken);
        if (result.GetValue(_isStream))
        {
            return await RunStream(options, cancellationToken) && isComplete ? ExitCodes.Success : ExitCodes.InputError;
        }

        var files = new List<string>();
        foreach (var path in result.GetRequiredValue(_files))
        {
            try
            {
                files.AddRange(DocumentFolder.Expand(path));
            }
            catch (DocumentFileException exception)
            {
                Terminal.WriteError(exception.Message);
                isComplete = false;
            }
        }

        using var progress = new Progress(files.Count);
        using var output = FigureWriter.Create(result.GetValue(_format));
        foreach (var path in files)
        {
            progress.Next(path);
            try
            {
                var (document, problems) = await ReviewedFile.Read(path, options, cancellationToken);
                progress.Clear();
                problems.ToList().ForEach(Terminal.WriteError);
                output.Write(document);
            }
            catch (DocumentFileException exception)
            {
                progress.Clear();
                Terminal.WriteError(exception.Message);
                isComplete = false;
            }
        }

        return isComplete ? ExitCodes.Success : ExitCodes.InputError;
    }

    private static async Task<bool> RunStream(ReadingOptions options, CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        await using var output = Terminal.OpenOutputBytes();
        using var stream = new QuantityStream(input, output, options);
        try
        {
            return await stream.Run(cancellationToken);
        }
        catch (IOException exception)
        {
            // Whoever read the answers has enough of them, or the input broke off.
            throw new OperationCanceledException(exception.Message, exception);
        }
    }
}
