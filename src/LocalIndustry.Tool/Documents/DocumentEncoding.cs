using System;
using System.Globalization;
using System.Linq;
using System.Text;

namespace LocalIndustry.Tool.Documents;

/// <summary>Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one, nothing else.</summary>
internal static class DocumentEncoding
{
    private const int Gb18030 = 54936;
    private const string Replacement = "\uFFFD";

    /// <exception cref="DocumentFileException">The bytes are no text in these encodings.</exception>
    public static string Decode(string path, byte[] bytes)
    {
        Encoding encoding = bytes switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true),
        };
        var content = bytes.AsSpan().StartsWith(encoding.Preamble) ? bytes.AsSpan(encoding.Preamble.Length) : bytes;
        RejectBinary(path, encoding, content);

        string text;
        try
        {
            text = encoding.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            throw Undecodable(path, encoding, content);
        }

        return string.IsNullOrWhiteSpace(text) ? throw new DocumentFileException(path, "the file is empty") : text;
    }

    private static void RejectBinary(string path, Encoding encoding, ReadOnlySpan<byte> content)
    {
        var nul = encoding is UTF8Encoding ? content.IndexOf((byte)0) : Lenient(encoding).GetString(content).IndexOf('\0');
        if (nul >= 0)
        {
            throw new DocumentFileException(path, "the file is binary, not text");
        }
    }

    private static DocumentFileException Undecodable(string path, Encoding encoding, ReadOnlySpan<byte> content)
    {
        var text = Lenient(encoding).GetString(content);
        var before = text.AsSpan(0, text.IndexOf(Replacement, StringComparison.Ordinal));
        var problem = encoding is UTF8Encoding
            ? "this is not valid UTF-8" + (IsChineseLegacy(content) ? "; it looks like GB18030" : "") + "; convert the file to UTF-8"
            : "this is not valid UTF-16";
        return new DocumentFileException(path, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'), problem);
    }

    private static Encoding Lenient(Encoding encoding)
    {
        var lenient = (Encoding)encoding.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback(Replacement);
        return lenient;
    }

    private static bool IsChineseLegacy(ReadOnlySpan<byte> content)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            // Few scripts but Chinese decode without a fault, and then into letters.
            return encoding is not null && encoding.GetString(content).All(static c => c < 0x80 || char.GetUnicodeCategory(c) is not (UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
