using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace LocalIndustry.Tool.Documents;

/// <summary>A document on disk, read strictly: a wrong byte is an error, never a question mark in a quote.</summary>
internal sealed record DocumentFile(string Name, string Text)
{
    private const int MaximumLength = 50_000_000;

    /// <exception cref="DocumentFileException">The file cannot be read, or is no text.</exception>
    public static async Task<DocumentFile> Read(string path, CancellationToken cancellationToken)
    {
        var bytes = await ReadBytes(path, cancellationToken);
        return new DocumentFile(Path.GetFileName(path), DocumentEncoding.Decode(path, bytes));
    }

    private static async Task<byte[]> ReadBytes(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new DocumentFileException(path, "this is a directory, not a document");
            }

            await using var file = File.OpenRead(path);
            if (file.CanSeek && file.Length > MaximumLength)
            {
                throw new DocumentFileException(path, "the file is larger than 50 MB");
            }

            return await ReadBytes(path, file, cancellationToken);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or ArgumentException)
        {
            throw new DocumentFileException(path, "there is no such file");
        }
        catch (UnauthorizedAccessException)
        {
            throw new DocumentFileException(path, "the file may not be read");
        }
        catch (Exception exception) when (exception is IOException or NotSupportedException)
        {
            throw new DocumentFileException(path, exception.Message);
        }
    }

    // A pipe tells its length only by its end.
    private static async Task<byte[]> ReadBytes(string path, FileStream file, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = await file.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            content.Write(buffer, 0, read);
            if (content.Length > MaximumLength)
            {
                throw new DocumentFileException(path, "the file is larger than 50 MB");
            }
        }

        return content.ToArray();
    }
}
