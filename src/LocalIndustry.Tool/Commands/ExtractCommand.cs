using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Commands;

/// <summary><c>localindustry extract</c>: the figures of documents, with names and provenance.</summary>
internal sealed class ExtractCommand
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Documents: plain text, Markdown, HTML, CSV or TSV; UTF-8, or UTF-16 with a byte order mark",
        Arity = ArgumentArity.OneOrMore,
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
        };
        extract._documents.AddTo(command, extract._files);
        command.SetAction(extract.Run);
        return command;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var (options, isComplete) = await _documents.Read(result, cancellationToken);
        var files = result.GetRequiredValue(_files);
        using var progress = new Progress(files.Length);
        using var output = FigureWriter.Create(result.GetValue(_format));
        foreach (var path in files)
        {
            progress.Next(path);
            try
            {
                var document = await ReviewedFile.Read(path, options, cancellationToken);
                progress.Clear();
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
}
