using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Figures;
using LocalIndustry.Figures.FiguresFile;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;

namespace LocalIndustry.Tool.Commands;

/// <summary><c>localindustry lock</c>: writes figures files, or brings them up to their documents.</summary>
internal sealed class LockCommand
{
    private readonly Argument<string[]> _files = new("DOC")
    {
        Description = "Documents whose figures are accepted as they are now",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly DocumentOptions _documents = new();

    public static Command Create()
    {
        var accept = new LockCommand();
        var command = new Command("lock", "Write the figures of documents into the figures files beside them, keeping what a person changed there")
        {
            accept._files,
        };
        accept._documents.AddTo(command, accept._files);
        command.SetAction(accept.Run);
        return command;
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var (options, isComplete) = await _documents.Read(result, cancellationToken);
        if (!isComplete)
        {
            // Without the original, every pair would be accepted as gone.
            return ExitCodes.InputError;
        }

        await using var output = Terminal.OpenOutput();
        foreach (var path in result.GetRequiredValue(_files))
        {
            try
            {
                var file = await DocumentFile.Read(path, cancellationToken);
                var document = FigureReader.Read(file.Text, file.Name, options, cancellationToken);
                foreach (var line in await Lock(path + AcceptedFigures.Extension, path, document, cancellationToken))
                {
                    await output.WriteLineAsync(Terminal.OneLine(line));
                }
            }
            catch (DocumentFileException exception)
            {
                Terminal.WriteError(exception.Message);
                isComplete = false;
            }
        }

        return isComplete ? ExitCodes.Success : ExitCodes.InputError;
    }

    // What was done, and what is left for a person to decide.
    private static async Task<IEnumerable<string>> Lock(string path, string documentPath, FigureDocument document, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            var created = FiguresFileLock.Create(document);
            var count = FiguresFileParser.Parse(created).Figures.Count;
            if (count == 0)
            {
                throw new DocumentFileException(documentPath, "the document states no figure");
            }

            await FiguresFileStore.Write(path, created, hasMark: false, cancellationToken);
            return [$"{path}: written, {Count(count, "figure")}"];
        }

        var (text, hasMark) = await FiguresFileStore.Read(path, cancellationToken);
        var (updated, problem) = FiguresFileLock.Update(text, document);
        if (updated is null)
        {
            throw new DocumentFileException(path, problem!.Place.Line, problem.Place.Column, problem.Message);
        }

        var left = ReviewedFile.Lines(path, FiguresFileReview.Apply(document, FiguresFileParser.Parse(updated)));
        if (updated == text)
        {
            return left.Prepend($"{path}: up to date");
        }

        await FiguresFileStore.Write(path, updated, hasMark, cancellationToken);
        var edits = FiguresFileReview.Apply(document, FiguresFileParser.Parse(text)).Edits;
        return left.Prepend($"{path}: updated, {edits.Count(static edit => edit is { Record: not null, Figure: not null })} changed, {edits.Count(static edit => edit.Record is null)} added, {edits.Count(static edit => edit.Figure is null)} removed");
    }

    private static string Count(int count, string noun) => count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");
}
