using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using LocalIndustry.Tool.Documents;
using LocalIndustry.Tool.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LocalIndustry.Tool.Checking;

/// <summary>Reads and parses C# files on all cores.</summary>
internal static class CodeReader
{
    private const long MaximumLength = 50_000_000;
    private const string TooDeeplyNested = "CS8078";
    private const string TooDeep = "the code is nested too deeply to be read";

    /// <summary>As much of the language as there is; which project the files are of is not known.</summary>
    public static CSharpParseOptions Parsing { get; } =
        new(LanguageVersion.Preview, DocumentationMode.Parse, SourceCodeKind.Regular, ["DEBUG", "TRACE", "NET", "NETCOREAPP"]);

    /// <summary>The files that can be read, in their order; the others are told.</summary>
    public static async Task<IReadOnlyList<SyntaxTree>> Read(IReadOnlyList<string> files, InputProblems problems, CancellationToken cancellationToken)
    {
        var trees = new SyntaxTree?[files.Count];
        var failures = new DocumentFileException?[files.Count];
        using (var meter = new Meter("reading", files.Count))
        {
            await Parallel.ForAsync(0, files.Count, cancellationToken, async (i, token) =>
            {
                try
                {
                    trees[i] = await Read(files[i], token);
                }
                catch (DocumentFileException failure)
                {
                    failures[i] = failure;
                }

                meter.Advance();
            });
        }

        // In the order of the files, not of the threads.
        foreach (var failure in failures.OfType<DocumentFileException>())
        {
            problems.Tell(failure);
        }

        return trees.OfType<SyntaxTree>().ToList();
    }

    private static async Task<SyntaxTree> Read(string path, CancellationToken cancellationToken)
    {
        var text = SourceText.From(await ReadText(path, cancellationToken), Encoding.UTF8);
        if (Nesting.FindTooDeep(text.ToString()) is >= 0 and var offset)
        {
            throw At(path, text.Lines.GetLinePosition(offset), TooDeep);
        }

        var tree = CSharpSyntaxTree.ParseText(text, Parsing, path, cancellationToken);
        return tree.GetDiagnostics(cancellationToken).FirstOrDefault(static diagnostic => diagnostic.Id == TooDeeplyNested) is { } tooDeep
            ? throw At(path, tooDeep.Location.GetLineSpan().StartLinePosition, TooDeep)
            : tree;
    }

    // Source files of others come in any encoding; a wrong byte in a comment is no reason to stop.
    private static async Task<string> ReadText(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (new FileInfo(path) is { Exists: true, Length: > MaximumLength })
            {
                throw new DocumentFileException(path, "the file is larger than 50 MB");
            }

            var text = await File.ReadAllTextAsync(path, cancellationToken);
            return text.Contains('\0', StringComparison.Ordinal) ? throw new DocumentFileException(path, "the file is binary, not text") : text;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DocumentFileException(path, "there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new DocumentFileException(path, "the file may not be read");
        }
        catch (IOException exception)
        {
            throw new DocumentFileException(path, exception.Message);
        }
    }

    private static DocumentFileException At(string path, LinePosition place, string problem) => new(path, place.Line + 1, place.Character + 1, problem);
}
