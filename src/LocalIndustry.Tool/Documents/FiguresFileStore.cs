using System;
using System.IO;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace LocalIndustry.Tool.Documents;

/// <summary>Figures files on disk.</summary>
internal static class FiguresFileStore
{
    /// <exception cref="DocumentFileException">The file cannot be read, or is no text.</exception>
    public static async Task<(string Text, bool HasMark)> Read(string path, CancellationToken cancellationToken)
    {
        var file = await DocumentFile.Read(path, cancellationToken);
        await using var content = File.OpenRead(path);
        return (file.Text, content.ReadByte() == 0xEF);
    }

    /// <summary>Writes the whole file or, if something goes wrong on the way, nothing of it.</summary>
    /// <exception cref="DocumentFileException">The file cannot be written.</exception>
    public static async Task Write(string path, string text, bool hasMark, CancellationToken cancellationToken)
    {
        var draft = path + ".tmp";
        try
        {
            await File.WriteAllTextAsync(draft, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: hasMark), cancellationToken);
            File.Move(draft, path, overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            File.Delete(draft);
            throw new DocumentFileException(path, "the figures file cannot be written: " + exception.Message);
        }
    }
}
